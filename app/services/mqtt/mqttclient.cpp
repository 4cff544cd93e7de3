#include "app/services/mqtt/mqttclient.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <condition_variable>
#include <csignal>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>
#include <variant>

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <poll.h>
#include <sys/eventfd.h>

#include "app/devices/detachedthreads.h"
#include "app/services/mqtt/mqttintake.h"
#include "app/services/mqtt/mqtttrust.h"
#include "app/services/mqtt/mqttwords.h"
#include "netcore/address/hostname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/lifecycle/backoff.h"
#include "netcore/lifecycle/clientservice.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr Backoff::Rules tries{.initial = 2s, .factor = 2, .most = 15s, .jitter = 1s};
constexpr int notGranted = 0x80;     // of a subscription (MQTT 3.1.1 §3.9.3, MQTT 5 §3.9.3)
constexpr int isFarewell = 0x80;     // reasons of the broker's; below are the library's own
constexpr int hasSession = 1;        // flag of its answer (MQTT 5 §3.2.2.1.1)
constexpr quint32 mostBytes = 65536; // of a message; a broker that has a longer one leaves it out
constexpr int keepAlive = 30;        // seconds
constexpr int loopTime = 1000;       // milliseconds, for its own pings
constexpr size_t mostWaiting = 4096; // messages on their way to the loop
constexpr int mostAtOnce = 100;      // read without looking up
constexpr auto longestTurn = 10ms;   // of the loop, which has others to hear

MqttGate::Moment now()
{
    return std::chrono::duration_cast<MqttGate::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

using Properties = std::unique_ptr<mosquitto_property, void (*)(mosquitto_property*)>;

Properties properties(std::initializer_list<std::pair<int, quint32>> all)
{
    mosquitto_property* list = nullptr;
    for (const auto& [name, value] : all)
        mosquitto_property_add_int32(&list, name, value);
    return {list, [](mosquitto_property* made) { mosquitto_property_free_all(&made); }};
}

MqttSession::Answer answerIn(int code, bool isOld)
{
    if (code == 0)
        return MqttSession::Answer::LetIn;
    return code == (isOld ? int(CONNACK_REFUSED_PROTOCOL_VERSION) : int(MQTT_RC_UNSUPPORTED_PROTOCOL_VERSION))
        ? MqttSession::Answer::OtherVersion
        : MqttSession::Answer::Refused;
}

// mosquitto_lib_init is for once, and what it makes lasts as long as a thread that was left to itself may.
void prepareLibrary()
{
    [[maybe_unused]] static const int once = mosquitto_lib_init();
}

} // namespace

std::chrono::milliseconds mqttGoodWhile()
{
    return ClientService::Options().goodWhile;
}

/// What the thread shares with the client. Kept by both, so that a thread which a name server holds up may outlive the
/// client and the reactor.
class MqttClient::Shared {
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
    QString talk();
    int connect(mosquitto* client);
    void takeLeave(mosquitto* client);
    int turn(mosquitto* client);
    int hear(mosquitto* client);
    void wake() const { eventfd_write(m_wake.get(), 1); }
    int introduce(mosquitto* client);
    bool isStopping();
    bool isAnother();
    bool isKnown(const QString& reader);
    void tell(News news);
    void wakeLoop(); ///< The mutex is held.
    void take(const mosquitto_message& message);
    static void connected(mosquitto* client, void* self, int code, int flags);
    static void subscribed(mosquitto* client, void* self, int, int count, const int* granted);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Reactor* m_reactor; ///< Null once the owner has gone.
    std::deque<News> m_news;
    int m_refused = 0;
    QSet<QString> m_known;
    mosquitto* m_client = nullptr; ///< While there is a connection.
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
    MqttIntake m_intake;
    MqttSession::Answer m_answer = MqttSession::Answer::Unreached;
    QString m_refusal; ///< What the broker said instead of letting us in, or when it hung up.
    std::optional<MqttGate::Moment> m_connectedAt;
    std::shared_ptr<TlsContext> m_trust;
    bool m_hasHeard = false;  ///< A message; there may be more.
    bool m_isOverfed = false; ///< It sends what it was not asked for.
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
        auto why = talk();
        if (isAnother() && !isStopping()) {
            why = talk();
            isAnother();
        }
        if (m_connectedAt && now() - *m_connectedAt >= mqttGoodWhile())
            backoff.reset();
        tell(Error::disconnected(Reason::None, why));
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

// One connection from its beginning to its end, and why it ended.
QString MqttClient::Shared::talk()
{
    m_answer = MqttSession::Answer::Unreached;
    m_refusal.clear();
    m_isOverfed = false;
    m_intake = {};
    // By 3.1.1 the library makes up who we are.
    const std::unique_ptr<mosquitto, decltype(&mosquitto_destroy)> client(
        mosquitto_new(m_session.isOld() ? nullptr : m_session.id().constData(), m_session.beginsClean(), this),
        &mosquitto_destroy);
    if (!client)
        return mqttFailure(MOSQ_ERR_NOMEM);
    int code = introduce(client.get());
    if (code == MOSQ_ERR_SUCCESS)
        code = connect(client.get());
    if (code != MOSQ_ERR_SUCCESS)
        return m_refusal.isEmpty() ? mqttFailure(code) : m_refusal;
    m_answer = MqttSession::Answer::None;
    while (code == MOSQ_ERR_SUCCESS && !isStopping())
        code = turn(client.get());
    const auto why = m_refusal.isEmpty() ? mqttFailure(code) : m_refusal;
    const std::lock_guard lock(m_mutex);
    m_client = nullptr;
    if (m_isStopping && !m_hasLeft)
        takeLeave(client.get());
    return why;
}

int MqttClient::Shared::connect(mosquitto* client)
{
    const auto host = asciiHost(m_broker.host);
    if (m_session.isOld())
        return mosquitto_connect(client, host.constData(), m_broker.port, keepAlive);
    const auto asked = properties({{MQTT_PROP_SESSION_EXPIRY_INTERVAL, quint32(MqttSession::kept.count())},
        {MQTT_PROP_MAXIMUM_PACKET_SIZE, mostBytes}});
    return mosquitto_connect_bind_v5(client, host.constData(), m_broker.port, keepAlive, nullptr, asked.get());
}

// A broker need keep nothing for one who will not come back.
void MqttClient::Shared::takeLeave(mosquitto* client)
{
    const auto ended = properties({{MQTT_PROP_SESSION_EXPIRY_INTERVAL, 0}});
    if (mosquitto_disconnect_v5(client, MQTT_RC_NORMAL_DISCONNECTION, m_session.isOld() ? nullptr : ended.get())
        == MOSQ_ERR_SUCCESS)
        mosquitto_loop_write(client, 1);
}

// What mosquitto_loop does, which selects and cannot wait for a descriptor above 1,023.
int MqttClient::Shared::turn(mosquitto* client)
{
    const int socket = mosquitto_socket(client);
    if (socket < 0)
        return MOSQ_ERR_NO_CONN;
    const short wanted = mosquitto_want_write(client) ? POLLIN | POLLOUT : POLLIN;
    std::array<pollfd, 2> both{{{socket, wanted, 0}, {m_wake.get(), POLLIN, 0}}};
    if (::poll(both.data(), both.size(), loopTime) < 0 && errno != EINTR)
        return MOSQ_ERR_ERRNO;
    if (eventfd_t count = 0; both[1].revents)
        eventfd_read(m_wake.get(), &count);
    int code = MOSQ_ERR_SUCCESS;
    if (both[0].revents & ~POLLOUT)
        code = hear(client);
    if (code == MOSQ_ERR_SUCCESS && ((both[0].revents & POLLOUT) || mosquitto_want_write(client)))
        code = mosquitto_loop_write(client, 1);
    return code == MOSQ_ERR_SUCCESS ? mosquitto_loop_misc(client) : code;
}

// One record of TLS may hold many messages, and poll knows nothing of what OpenSSL has read already.
int MqttClient::Shared::hear(mosquitto* client)
{
    int code = MOSQ_ERR_SUCCESS;
    m_hasHeard = true;
    for (int count = 0; count < mostAtOnce && m_hasHeard && code == MOSQ_ERR_SUCCESS; ++count) {
        m_hasHeard = false;
        code = mosquitto_socket(client) < 0 ? MOSQ_ERR_NO_CONN : mosquitto_loop_read(client, 1);
        if (code == MOSQ_ERR_SUCCESS && !m_intake.fits(mosquitto_socket(client))) {
            m_refusal = u"It sends a message that is longer than any reader's."_s;
            code = MOSQ_ERR_PROTOCOL;
        }
    }
    if (m_isOverfed) {
        m_refusal = u"It sends messages in a way that nobody asked for (QoS 2)."_s;
        code = MOSQ_ERR_PROTOCOL;
    }
    if (m_answer != MqttSession::Answer::LetIn)
        return code;
    const std::lock_guard lock(m_mutex);
    if (code == MOSQ_ERR_SUCCESS)
        m_session.heard(now());
    else if (code == MOSQ_ERR_PROTOCOL || code == MOSQ_ERR_MALFORMED_PACKET)
        m_session.forget();
    return code;
}

int MqttClient::Shared::introduce(mosquitto* client)
{
    mosquitto_threaded_set(client, true); // publish() is called from the loop's thread
    mosquitto_connect_with_flags_callback_set(client, &Shared::connected);
    mosquitto_disconnect_callback_set(client, [](mosquitto*, void* self, int code) {
        if (auto& refusal = static_cast<Shared*>(self)->m_refusal; code >= isFarewell && refusal.isEmpty())
            refusal = mqttFarewell(code);
    });
    mosquitto_subscribe_callback_set(client, &Shared::subscribed);
    mosquitto_message_callback_set(client,
        [](mosquitto*, void* self, const mosquitto_message* message) { static_cast<Shared*>(self)->take(*message); });
    // Here the library may not be asked for anything.
    mosquitto_log_callback_set(client, [](mosquitto*, void* self, int, const char* line) {
        if (isHeldBackMessage(line))
            static_cast<Shared*>(self)->m_isOverfed = true;
        if (isWholePacket(line))
            static_cast<Shared*>(self)->m_intake.packetEnded();
    });
    int code = mosquitto_int_option(
        client, MOSQ_OPT_PROTOCOL_VERSION, m_session.isOld() ? MQTT_PROTOCOL_V311 : MQTT_PROTOCOL_V5);
    if (code == MOSQ_ERR_SUCCESS && !m_broker.user.isEmpty())
        code = mosquitto_username_pw_set(client, m_broker.user.toUtf8().constData(), m_broker.password.constData());
    if (code != MOSQ_ERR_SUCCESS || !m_broker.isEncrypted)
        return code;
    // The library would take a name in the subject, and a star in the place of a whole domain.
    auto trust = mqttTrust(m_broker.host, m_broker.authorities);
    if (!trust) {
        m_refusal = trust.error().text;
        return MOSQ_ERR_TLS;
    }
    m_trust = std::move(*trust);
    code = mosquitto_int_option(client, MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0);
    return code == MOSQ_ERR_SUCCESS ? mosquitto_void_option(client, MOSQ_OPT_SSL_CTX, m_trust->native()) : code;
}

void MqttClient::Shared::connected(mosquitto* client, void* self, int code, int flags)
{
    auto* const shared = static_cast<Shared*>(self);
    auto& session = shared->m_session;
    shared->m_answer = answerIn(code, session.isOld());
    if (shared->m_answer != MqttSession::Answer::LetIn) {
        shared->m_refusal = mqttRefusal(code, session.isOld());
        return;
    }
    if (session.goesOn() && (flags & hasSession))
        shared->m_gate.resume(now(), session.away(now()));
    {
        const std::lock_guard lock(shared->m_mutex);
        session.letIn();
    }
    // A tag that comes twice would be one tap anyway, and one that is lost none: once at least, where the reader does
    // so.
    auto status = mqttStatusTopics();
    auto tags = mqttTagTopics();
    const std::array<char*, 2> topics{status.data(), tags.data()};
    mosquitto_subscribe_multiple(client, nullptr, int(topics.size()), topics.data(), 1, 0, nullptr);
}

// Brokers let in whom they tell nothing.
void MqttClient::Shared::subscribed(mosquitto* client, void* self, int, int count, const int* granted)
{
    auto* const shared = static_cast<Shared*>(self);
    if (std::any_of(granted, granted + count, [](int code) { return code >= notGranted; })) {
        shared->m_refusal = u"It refuses %1 and %2: the account needs the right to read them."_s.arg(
            QString::fromUtf8(mqttTagTopics()), QString::fromUtf8(mqttStatusTopics()));
        mosquitto_disconnect(client);
        return;
    }
    shared->m_connectedAt = now();
    {
        const std::lock_guard lock(shared->m_mutex);
        shared->m_client = client;
    }
    shared->tell(Connected{});
}

void MqttClient::Shared::take(const mosquitto_message& message)
{
    m_hasHeard = true;
    const QByteArrayView payload(static_cast<const char*>(message.payload), message.payloadlen);
    auto read = mqttMessage(QString::fromUtf8(message.topic), payload, message.retain);
    if (!read)
        return;
    if (m_gate.lets(read->reader, now(), isKnown(read->reader)))
        return tell(std::move(*read));
    const std::lock_guard lock(m_mutex);
    m_refused += m_gate.takeRefused();
    wakeLoop();
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
    if (!m_client)
        return;
    mosquitto_publish(m_client, nullptr, topic.constData(), int(payload.size()), payload.constData(), 0, false);
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
    prepareLibrary();
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
