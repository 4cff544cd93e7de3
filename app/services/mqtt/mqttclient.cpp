#include "app/services/mqtt/mqttclient.h"

#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

#include <sys/eventfd.h>

#include "app/devices/detachedthreads.h"
#include "app/services/mqtt/mqttconnection.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/lifecycle/clientservice.h"

using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr Backoff::Rules tries{.initial = 2s, .factor = 2, .most = 15s, .jitter = 1s};
constexpr size_t mostWaiting = 4096; // messages on their way to the loop
constexpr auto longestTurn = 10ms;   // of the loop, which has others to hear

MqttGate::Moment now()
{
    return std::chrono::duration_cast<MqttGate::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

std::chrono::milliseconds mqttGoodWhile()
{
    return ClientService::Options().goodWhile;
}

/// What the thread shares with the client. Kept by both, so that a thread which a name server holds up may outlive the
/// client and the reactor.
class MqttClient::Shared : private MqttConnectionEvents {
public:
    struct Connected {};
    using News = std::variant<Connected, Error, MqttMessage>;

    Shared(Reactor& reactor, MqttClient& owner, MqttBroker broker, MqttSession session)
        : owner(&owner),
          m_reactor(&reactor),
          m_session(std::move(session)),
          m_broker(std::move(broker)),
          m_gate(m_broker.limits)
    {
    }

    void run(const std::shared_ptr<Shared>& self); ///< The thread.
    void stop();                                   ///< The thread ends by itself, soon; and the session.
    MqttSession leave();                           ///< The thread alone.
    void publish(const QByteArray& topic, const QByteArray& payload);
    void setKnown(const QSet<QString>& readers);
    std::optional<News> takeOne();
    int takeRefused();

    MqttClient* owner; ///< Null once it has gone. For the loop's thread alone.

private:
    // Of the connection, in the thread.
    void letIn(bool hasSession) override;
    void subscribed(MqttConnection& connection) override;
    void messageReceived(MqttMessage message) override;
    void bytesRead() override;
    void protocolBroken() override;
    void sessionTaken() override;

    Result<Done> talk();
    void wake() const { eventfd_write(m_wake.get(), 1); }
    bool isStopping();
    bool isAnother();
    bool isKnown(const QString& reader);
    void tell(News news);
    void wakeLoop(); ///< The mutex is held.

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Reactor* m_reactor; ///< Null once the owner has gone.
    std::deque<News> m_news;
    int m_refused = 0;
    QSet<QString> m_known;
    MqttConnection* m_connection = nullptr; ///< While there is one by which something can be published.
    const FileDescriptor m_wake{
        eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)}; ///< Tells the thread that there is something to send.
    bool m_isPosted = false;
    bool m_isStopping = false;
    bool m_hasLeft = false; ///< The session is another's.
    MqttSession m_session;  ///< The thread changes it, and may read it without the mutex.

    // The thread's alone.
    std::weak_ptr<Shared> m_self;
    const MqttBroker m_broker;
    MqttGate m_gate;
    MqttSession::Answer m_answer = MqttSession::Answer::Unreached; ///< What came of the last connection.
    std::optional<MqttGate::Moment> m_connectedAt;
};

void MqttClient::Shared::run(const std::shared_ptr<Shared>& self)
{
    m_self = self;
    // Signals are the loop's; and a connection that is gone is no reason to end the program.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, nullptr);
    Backoff backoff(tries);
    while (!isStopping()) {
        m_connectedAt.reset();
        auto ended = talk();
        if (isAnother() && !isStopping()) {
            ended = talk();
            isAnother();
        }
        if (m_connectedAt && now() - *m_connectedAt >= mqttGoodWhile())
            backoff.reset();
        if (!ended)
            tell(ended.error());
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, backoff.next(), [this] { return m_isStopping; });
    }
}

/// Whether the broker speaks another version, by which it is called from then on.
bool MqttClient::Shared::isAnother()
{
    const std::lock_guard lock(m_mutex);
    return m_session.ended(m_answer);
}

// One connection from its beginning to its end, and why it ended, unless the client has.
Result<Done> MqttClient::Shared::talk()
{
    MqttConnection connection(m_broker, m_session, *this);
    auto goesOn = connection.open();
    const bool wasOpened = bool(goesOn);
    while (goesOn && !isStopping())
        goesOn = connection.turn(m_wake.get());
    m_answer = connection.answer();
    const std::lock_guard lock(m_mutex);
    m_connection = nullptr;
    if (wasOpened && m_isStopping && !m_hasLeft)
        connection.endSession();
    return goesOn;
}

void MqttClient::Shared::letIn(bool hasSession)
{
    if (hasSession && m_session.goesOn())
        m_gate.resume(now(), m_session.away(now()));
    const std::lock_guard lock(m_mutex);
    m_session.letIn();
}

void MqttClient::Shared::subscribed(MqttConnection& connection)
{
    m_connectedAt = now();
    {
        const std::lock_guard lock(m_mutex);
        m_connection = &connection;
    }
    tell(Connected{});
}

void MqttClient::Shared::messageReceived(MqttMessage message)
{
    if (m_gate.lets(message.reader, now(), isKnown(message.reader)))
        return tell(std::move(message));
    const std::lock_guard lock(m_mutex);
    m_refused += m_gate.takeRefused();
    wakeLoop();
}

void MqttClient::Shared::bytesRead()
{
    const std::lock_guard lock(m_mutex);
    m_session.heard(now());
}

void MqttClient::Shared::protocolBroken()
{
    const std::lock_guard lock(m_mutex);
    m_session.forget();
}

void MqttClient::Shared::sessionTaken()
{
    const std::lock_guard lock(m_mutex);
    m_session.taken();
}

bool MqttClient::Shared::isKnown(const QString& reader)
{
    const std::lock_guard lock(m_mutex);
    return m_known.contains(reader);
}

void MqttClient::Shared::setKnown(const QSet<QString>& readers)
{
    const std::lock_guard lock(m_mutex);
    m_known = readers;
}

bool MqttClient::Shared::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_isStopping;
}

void MqttClient::Shared::tell(News news)
{
    const std::lock_guard lock(m_mutex);
    if (!m_reactor)
        return;
    if (m_news.size() >= mostWaiting && std::holds_alternative<MqttMessage>(news)) {
        ++m_refused; // it hears of that with what waits
        return;
    }
    m_news.push_back(std::move(news));
    wakeLoop();
}

void MqttClient::Shared::wakeLoop()
{
    if (!m_reactor || std::exchange(m_isPosted, true))
        return;
    m_reactor->callFromThread([self = m_self.lock()] {
        if (self->owner)
            self->owner->drain();
    });
}

std::optional<MqttClient::Shared::News> MqttClient::Shared::takeOne()
{
    const std::lock_guard lock(m_mutex);
    m_isPosted = !m_news.empty();
    if (m_news.empty())
        return std::nullopt;
    auto news = std::move(m_news.front());
    m_news.pop_front();
    return news;
}

int MqttClient::Shared::takeRefused()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_refused, 0);
}

void MqttClient::Shared::publish(const QByteArray& topic, const QByteArray& payload)
{
    const std::lock_guard lock(m_mutex);
    if (!m_connection)
        return;
    m_connection->publish(topic, payload);
    wake(); // it is only queued so far
}

void MqttClient::Shared::stop()
{
    owner = nullptr;
    const std::lock_guard lock(m_mutex);
    m_reactor = nullptr;
    m_isStopping = true;
    wake();
    m_changed.notify_all();
}

// A thread that is held up says nothing to the broker once it goes on, as it is stopping by then.
MqttSession MqttClient::Shared::leave()
{
    {
        const std::lock_guard lock(m_mutex);
        m_hasLeft = true;
    }
    stop();
    const std::lock_guard lock(m_mutex);
    return m_session;
}

MqttClient::MqttClient(Reactor& reactor, MqttBroker broker, MqttEvents& events, MqttSession session)
    : m_reactor(reactor),
      m_events(events),
      m_shared(std::make_shared<Shared>(reactor, *this, std::move(broker), std::move(session)))
{
    std::thread([shared = m_shared, running = devices::DetachedThreads::token()]() mutable {
        shared->run(shared);
        shared.reset();
        running.reset();
    }).detach();
}

MqttClient::~MqttClient()
{
    m_shared->stop();
}

void MqttClient::setKnown(const QSet<QString>& readers)
{
    m_shared->setKnown(readers);
}

void MqttClient::publish(const QByteArray& topic, const QByteArray& payload)
{
    m_shared->publish(topic, payload);
}

MqttSession MqttClient::leave()
{
    m_more.cancel();
    return m_shared->leave();
}

void MqttClient::drain()
{
    const auto shared = m_shared; // an event may end this client
    const auto end = now() + longestTurn;
    while (const auto news = shared->takeOne()) {
        if (const auto* const message = std::get_if<MqttMessage>(&*news))
            m_events.messageReceived(*message);
        else if (const auto* const why = std::get_if<Error>(&*news))
            m_events.brokerLost(*why);
        else
            m_events.brokerConnected();
        if (!shared->owner)
            return;
        if (now() < end)
            continue;
        m_more = m_reactor.clock().callLater(0ms, [this] { drain(); });
        break;
    }
    if (const int refused = shared->takeRefused(); refused > 0)
        m_events.messagesRefused(refused);
}

} // namespace everyport
