#include "netcore/bus/busconnection.h"

#include <atomic>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVirtualObject>

#include "netcore/bus/buserror.h"
#include "netcore/bus/busgreeting.h"
#include "netcore/bus/busvalue.h"
#include "netcore/threads/threadpool.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// Where the bus is, for people: buses are at Unix sockets but for rare ones, whose whole address is shown then.
Address placeOf(const QString& address)
{
    const auto path = u"unix:path="_s;
    return {
        Address::Family::Unix, address.startsWith(path) ? address.mid(path.size()).section(u',', 0, 0) : address, 0};
}

QVariantList plainly(QVariantList arguments)
{
    for (auto& argument : arguments)
        argument = busValue(argument);
    return arguments;
}

} // namespace

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
        // From anybody: QtDBus asks the bus who has a name, also a unique one, and waits for the answer.
        return (*m_connection)
            ->connect(QString(), m_match.path, m_match.interface, m_match.member, this, SLOT(received(QDBusMessage)));
    }

private Q_SLOTS:
    void received(const QDBusMessage& message)
    {
        if (!m_match.service.isEmpty() && message.service() != m_match.service)
            return;
        const auto call = m_heard; // it may let go of us
        (*call)(
            {message.service(), message.path(), message.interface(), message.member(), plainly(message.arguments())});
    }

private:
    std::shared_ptr<Named> m_connection;
    BusSignalMatch m_match;
    std::shared_ptr<std::function<void(const BusSignal&)>> m_heard;
};

/// An object of ours. QtDBus's thread posts a call to the thread of the object, which is the loop's, and waits for
/// nothing: whoever answers may hear signals anew, which waits for that thread.
class BusConnection::Served final : public QDBusVirtualObject, public BusSubscription {
public:
    Served(std::shared_ptr<Named> connection, std::shared_ptr<ConnectionRecord> record, QString path, BusAnswer answer)
        : m_connection(std::move(connection)),
          m_record(std::move(record)),
          m_path(std::move(path)),
          m_answer(std::make_shared<BusAnswer>(std::move(answer)))
    {
    }
    ~Served() override
    {
        if (m_isThere)
            (*m_connection)->unregisterObject(m_path);
    }
    bool begin() { return m_isThere = (*m_connection)->registerVirtualObject(m_path, this); }

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        const auto connection = m_connection; // who answers may let go of us
        const auto answer = m_answer;
        if (m_record->isWatched()) // what comes along may be a secret
            m_record->notifyIn(u"%1 %2.%3"_s.arg(message.path(), message.interface(), message.member()).toUtf8());
        const auto result = (*answer)(
            {message.service(), message.path(), message.interface(), message.member(), plainly(message.arguments())});
        if (!message.isReplyRequired())
            return true;
        const bool isUnknown = !result && result.error().kind == Error::Kind::Unsupported;
        (*connection)
            ->send(result ? message.createReply(*result)
                          : message.createErrorReply(
                              isUnknown ? QDBusError::UnknownMethod : QDBusError::Failed, result.error().text));
        return true;
    }

private:
    std::shared_ptr<Named> m_connection;
    std::shared_ptr<ConnectionRecord> m_record;
    QString m_path;
    std::shared_ptr<BusAnswer> m_answer;
    bool m_isThere = false;
};

Task<Result<std::unique_ptr<BusConnection>>> BusConnection::connect(
    Reactor& reactor, QString address, QString service, std::chrono::milliseconds patience)
{
    return open(&reactor, std::move(address), std::move(service), patience);
}

Task<Result<std::unique_ptr<BusConnection>>> BusConnection::open(
    Reactor* reactor, QString address, QString service, std::chrono::milliseconds patience)
{
    if (address.isEmpty())
        co_return Error::local(Reason::NotFound, u"There is no message bus here."_s);
    auto connecting = deferToThread(*reactor, Threads::Other,
        [address, patience] { return doesBusGreet(address, patience) ? std::make_shared<Named>(address) : nullptr; });
    auto connection = co_await std::move(connecting);
    if (!connection)
        co_return Error::busy(Reason::TimedOut, u"The message bus does not answer."_s);
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
    m_record->peer = placeOf(address);
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
                                         : Result<QVariantList>(plainly(done->reply().arguments())));
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

std::unique_ptr<BusConnection::BusSubscription> BusConnection::serve(const QString& path, BusAnswer answer)
{
    auto served = std::make_unique<Served>(m_connection, m_record, path, std::move(answer));
    if (!served->begin())
        return nullptr;
    return served;
}

} // namespace everyport

#include "busconnection.moc"
