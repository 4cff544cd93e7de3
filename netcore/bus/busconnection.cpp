#include "netcore/bus/busconnection.h"

#include <atomic>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include "netcore/bus/buserror.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

using namespace Qt::StringLiterals;

/// QtDBus keeps connections by their names; this one lets go of its own. Any thread.
class BusConnection::Named {
public:
    explicit Named(const QString& address)
        : m_name(u"everyport-%1"_s.arg(s_next.fetch_add(1))),
          m_connection(QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Named() { QDBusConnection::disconnectFromBus(m_name); }
    Named(const Named&) = delete;
    Named& operator=(const Named&) = delete;

    QDBusConnection& operator*() { return m_connection; }
    QDBusConnection* operator->() { return &m_connection; }

private:
    static inline std::atomic<int> s_next = 1; // no two connections of a program share a name
    QString m_name;
    QDBusConnection m_connection;
};

/// QtDBus speaks to slots.
class BusConnection::Ear final : public QObject, public BusSubscription {
    Q_OBJECT

public:
    Ear(std::shared_ptr<Named> connection, BusSignalMatch match, std::function<void(const BusSignal&)> heard)
        : m_connection(std::move(connection)),
          m_match(std::move(match)),
          m_heard(std::make_shared<std::function<void(const BusSignal&)>>(std::move(heard)))
    {
    }
    ~Ear() override
    {
        (*m_connection)
            ->disconnect(
                QString(), m_match.path, m_match.interface, m_match.member, this, SLOT(received(QDBusMessage)));
    }
    bool begin()
    {
        return (*m_connection)
            ->connect(QString(), m_match.path, m_match.interface, m_match.member, this, SLOT(received(QDBusMessage)));
    }

private Q_SLOTS:
    void received(const QDBusMessage& message)
    {
        if (!m_match.service.isEmpty() && message.service() != m_match.service)
            return;
        const auto call = m_heard; // it may let go of us
        (*call)({message.service(), message.path(), message.interface(), message.member(), message.arguments()});
    }

private:
    std::shared_ptr<Named> m_connection;
    BusSignalMatch m_match;
    std::shared_ptr<std::function<void(const BusSignal&)>> m_heard;
};

Task<Result<std::unique_ptr<BusConnection>>> BusConnection::connect(Reactor& reactor, QString address, QString service)
{
    return open(&reactor, std::move(address), std::move(service));
}

Task<Result<std::unique_ptr<BusConnection>>> BusConnection::open(Reactor* reactor, QString address, QString service)
{
    if (address.isEmpty())
        co_return Error::local(Reason::NotFound, u"There is no message bus here."_s);
    auto connecting = deferToThread(*reactor, Threads::Other, [address] { return std::make_shared<Named>(address); });
    auto connection = co_await std::move(connecting);
    if (!(*connection)->isConnected())
        co_return busError((*connection)->lastError());
    std::unique_ptr<BusConnection> made(new BusConnection(*reactor, std::move(connection), address, service));
    co_return made;
}

BusConnection::BusConnection(
    Reactor& reactor, std::shared_ptr<Named> connection, const QString& address, const QString& service)
    : m_reactor(reactor),
      m_connection(std::move(connection)),
      m_record(reactor.connections().open(ConnectionRecord::Direction::Out))
{
    m_record->service = service;
    m_record->protocol = u"dbus"_s;
    m_record->state = ConnectionRecord::State::Open;
    m_record->peer = {Address::Family::Memory, address, 0};
    // Not a signal of the bus: libdbus itself says so, to whoever listens on its own path.
    m_end = subscribe({{}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s, u"Disconnected"_s},
        [this](const BusSignal&) {
            m_reactor.connections().close(*m_record, u"the bus has gone"_s);
            const auto lost = m_lost;
            if (lost)
                lost();
        });
}

BusConnection::~BusConnection()
{
    m_reactor.connections().close(*m_record, u"closed"_s);
}

void BusConnection::setConnectionLost(std::function<void()> lost)
{
    m_lost = std::move(lost);
}

QString BusConnection::ownName() const
{
    return (*m_connection)->baseService();
}

Task<Result<QVariantList>> BusConnection::call(BusCall call)
{
    if (m_record->isWatched()) // what goes along may be a password
        m_record->notifyOut(u"%1 %2.%3"_s.arg(call.path, call.interface, call.method).toUtf8());
    auto message = QDBusMessage::createMethodCall(call.service, call.path, call.interface, call.method);
    message.setArguments(call.arguments);
    message.setAutoStartService(call.mayStartService);
    auto watcher = std::make_shared<QDBusPendingCallWatcher>(
        (*m_connection)->asyncCall(message, int(call.timeout.count())));
    auto answer = std::make_shared<Deferred<Result<QVariantList>>>();
    // The watcher keeps the answer's Deferred, and the Task's canceller the watcher: dropped, both go.
    auto task = answer->task([watcher] { watcher->disconnect(); });
    auto* object = watcher.get();
    QObject::connect(object, &QDBusPendingCallWatcher::finished, object,
        [answer, record = m_record, name = call.method](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<> reply = *done;
            if (record->isWatched())
                record->notifyIn(
                    (reply.isError() ? name + u": "_s + reply.error().name() : name + u" answered"_s).toUtf8());
            answer->fire(reply.isError() ? Result<QVariantList>(busError(reply.error()))
                                         : Result<QVariantList>(done->reply().arguments()));
        });
    return task;
}

std::unique_ptr<BusConnection::BusSubscription> BusConnection::subscribe(
    const BusSignalMatch& match, std::function<void(const BusSignal&)> heard)
{
    auto ear = std::make_unique<Ear>(m_connection, match, std::move(heard));
    if (!ear->begin())
        return nullptr;
    return ear;
}

} // namespace everyport

#include "busconnection.moc"
