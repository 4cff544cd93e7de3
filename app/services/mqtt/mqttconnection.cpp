#include "app/services/mqtt/mqttconnection.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include <mosquitto.h>
#include <mqtt_protocol.h>
#include <poll.h>
#include <sys/eventfd.h>

#include "app/services/mqtt/mqtttrust.h"
#include "app/services/mqtt/mqttwords.h"
#include "netcore/address/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr int notGranted = 0x80;     // of a subscription (MQTT 3.1.1 §3.9.3, MQTT 5 §3.9.3)
constexpr int isFarewell = 0x80;     // reasons of the broker's; below are the library's own
constexpr int hasSession = 1;        // flag of its answer (MQTT 5 §3.2.2.1.1)
constexpr quint32 mostBytes = 65536; // of a message; a broker that has a longer one leaves it out
constexpr int keepAlive = 30;        // seconds
constexpr int loopTime = 1000;       // milliseconds, for its own pings
constexpr int mostAtOnce = 100;      // read without looking up

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

mosquitto* makeClient(const MqttSession& session, MqttConnection* self)
{
    // For once, and what it makes lasts as long as a thread that was left to itself may.
    [[maybe_unused]] static const int once = mosquitto_lib_init();
    // By 3.1.1 the library makes up who we are.
    return mosquitto_new(session.isOld() ? nullptr : session.id().constData(), session.beginsClean(), self);
}

} // namespace

MqttConnection::MqttConnection(const MqttBroker& broker, const MqttSession& session, MqttConnectionEvents& events)
    : m_broker(broker), m_session(session), m_events(events), m_client(makeClient(m_session, this), &mosquitto_destroy)
{
}

MqttConnection::~MqttConnection() = default;

Result<Done> MqttConnection::open()
{
    int code = m_client ? introduce() : int(MOSQ_ERR_NOMEM);
    if (code == MOSQ_ERR_SUCCESS)
        code = connect();
    if (code == MOSQ_ERR_SUCCESS)
        m_answer = MqttSession::Answer::None;
    return outcome(code);
}

int MqttConnection::connect()
{
    const auto host = asciiHost(m_broker.host);
    if (m_session.isOld())
        return mosquitto_connect(m_client.get(), host.constData(), m_broker.port, keepAlive);
    const auto asked = properties({{MQTT_PROP_SESSION_EXPIRY_INTERVAL, quint32(MqttSession::kept.count())},
        {MQTT_PROP_MAXIMUM_PACKET_SIZE, mostBytes}});
    return mosquitto_connect_bind_v5(m_client.get(), host.constData(), m_broker.port, keepAlive, nullptr, asked.get());
}

int MqttConnection::introduce()
{
    auto* const client = m_client.get();
    mosquitto_threaded_set(client, true); // publish() is called from another thread
    setCallbacks();
    int code = mosquitto_int_option(
        client, MOSQ_OPT_PROTOCOL_VERSION, m_session.isOld() ? MQTT_PROTOCOL_V311 : MQTT_PROTOCOL_V5);
    if (code == MOSQ_ERR_SUCCESS && !m_broker.user.isEmpty())
        code = mosquitto_username_pw_set(client, m_broker.user.toUtf8().constData(), m_broker.password.constData());
    return code == MOSQ_ERR_SUCCESS && m_broker.isEncrypted ? trust() : code;
}

// The library would take a name in the subject, and a star in the place of a whole domain.
int MqttConnection::trust()
{
    auto trusted = mqttTrust(m_broker);
    if (!trusted) {
        m_refusal = trusted.error().text;
        return MOSQ_ERR_TLS;
    }
    m_trust = std::move(*trusted);
    const int code = mosquitto_int_option(m_client.get(), MOSQ_OPT_SSL_CTX_WITH_DEFAULTS, 0);
    return code == MOSQ_ERR_SUCCESS ? mosquitto_void_option(m_client.get(), MOSQ_OPT_SSL_CTX, m_trust->native()) : code;
}

void MqttConnection::setCallbacks()
{
    auto* const client = m_client.get();
    mosquitto_connect_with_flags_callback_set(client,
        [](mosquitto*, void* self, int code, int flags) { static_cast<MqttConnection*>(self)->answered(code, flags); });
    mosquitto_disconnect_callback_set(client, [](mosquitto*, void* self, int code) {
        auto& connection = *static_cast<MqttConnection*>(self);
        if (code >= isFarewell && connection.m_refusal.isEmpty())
            connection.m_refusal = mqttFarewell(code);
        if (code == MQTT_RC_SESSION_TAKEN_OVER)
            connection.m_events.sessionTaken();
    });
    mosquitto_subscribe_callback_set(client, [](mosquitto*, void* self, int, int count, const int* codes) {
        static_cast<MqttConnection*>(self)->granted(count, codes);
    });
    mosquitto_message_callback_set(client, [](mosquitto*, void* self, const mosquitto_message* message) {
        static_cast<MqttConnection*>(self)->take(*message);
    });
    mosquitto_log_callback_set(client,
        [](mosquitto*, void* self, int, const char* line) { static_cast<MqttConnection*>(self)->lineLogged(line); });
}

Result<Done> MqttConnection::turn(int wakeup)
{
    return outcome(loop(wakeup));
}

// What mosquitto_loop does, which selects and cannot wait for a descriptor above 1,023.
int MqttConnection::loop(int wakeup)
{
    auto* const client = m_client.get();
    const int socket = mosquitto_socket(client);
    if (socket < 0)
        return MOSQ_ERR_NO_CONN;
    const short wanted = mosquitto_want_write(client) ? POLLIN | POLLOUT : POLLIN;
    std::array<pollfd, 2> both{{{socket, wanted, 0}, {wakeup, POLLIN, 0}}};
    if (::poll(both.data(), both.size(), loopTime) < 0 && errno != EINTR)
        return MOSQ_ERR_ERRNO;
    if (eventfd_t count = 0; both[1].revents)
        eventfd_read(wakeup, &count);
    int code = MOSQ_ERR_SUCCESS;
    if (both[0].revents & ~POLLOUT)
        code = hear();
    if (code == MOSQ_ERR_SUCCESS && ((both[0].revents & POLLOUT) || mosquitto_want_write(client)))
        code = mosquitto_loop_write(client, 1);
    return code == MOSQ_ERR_SUCCESS ? mosquitto_loop_misc(client) : code;
}

// One record of TLS may hold many messages, and poll knows nothing of what OpenSSL has read already.
int MqttConnection::hear()
{
    auto* const client = m_client.get();
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
    if (code == MOSQ_ERR_SUCCESS)
        m_events.bytesRead();
    else if (code == MOSQ_ERR_PROTOCOL || code == MOSQ_ERR_MALFORMED_PACKET)
        m_events.protocolBroken();
    return code;
}

void MqttConnection::answered(int code, int flags)
{
    m_answer = answerIn(code, m_session.isOld());
    if (m_answer != MqttSession::Answer::LetIn) {
        m_refusal = mqttRefusal(code, m_session.isOld());
        return;
    }
    m_events.letIn(flags & hasSession);
    // A tag that comes twice would be one tap anyway, and one that is lost none: once at least, where the reader does
    // so.
    auto status = mqttStatusTopics();
    auto tags = mqttTagTopics();
    const std::array<char*, 2> topics{status.data(), tags.data()};
    mosquitto_subscribe_multiple(m_client.get(), nullptr, int(topics.size()), topics.data(), 1, 0, nullptr);
}

// Brokers let in whom they tell nothing.
void MqttConnection::granted(int count, const int* codes)
{
    if (std::any_of(codes, codes + count, [](int code) { return code >= notGranted; })) {
        m_refusal = u"It refuses %1 and %2: the account needs the right to read them."_s.arg(
            QString::fromUtf8(mqttTagTopics()), QString::fromUtf8(mqttStatusTopics()));
        mosquitto_disconnect(m_client.get());
        return;
    }
    m_events.subscribed(*this);
}

void MqttConnection::take(const mosquitto_message& message)
{
    m_hasHeard = true;
    const QByteArrayView payload(static_cast<const char*>(message.payload), message.payloadlen);
    if (auto read = mqttMessage(QString::fromUtf8(message.topic), payload, message.retain))
        m_events.messageReceived(std::move(*read));
}

// Here the library may not be asked for anything.
void MqttConnection::lineLogged(const char* line)
{
    if (isHeldBackMessage(line))
        m_isOverfed = true;
    if (isWholePacket(line))
        m_intake.packetEnded();
}

void MqttConnection::publish(const QByteArray& topic, const QByteArray& payload)
{
    mosquitto_publish(m_client.get(), nullptr, topic.constData(), int(payload.size()), payload.constData(), 0, false);
}

void MqttConnection::endSession()
{
    const auto ended = properties({{MQTT_PROP_SESSION_EXPIRY_INTERVAL, 0}});
    if (mosquitto_disconnect_v5(m_client.get(), MQTT_RC_NORMAL_DISCONNECTION, m_session.isOld() ? nullptr : ended.get())
        == MOSQ_ERR_SUCCESS)
        mosquitto_loop_write(m_client.get(), 1);
}

Result<Done> MqttConnection::outcome(int code) const
{
    if (code == MOSQ_ERR_SUCCESS)
        return Done{};
    const auto mistrust = m_trust ? mqttMistrust(*m_trust) : QString();
    return Error::disconnected(Reason::None,
        !m_refusal.isEmpty()      ? m_refusal
            : !mistrust.isEmpty() ? mistrust
                                  : mqttFailure(code));
}

} // namespace everyport
