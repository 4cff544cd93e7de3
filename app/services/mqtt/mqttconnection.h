#pragma once

#include <memory>

#include "app/services/mqtt/mqttbroker.h"
#include "app/services/mqtt/mqttintake.h"
#include "app/services/mqtt/mqttmessage.h"
#include "app/services/mqtt/mqttsession.h"
#include "netcore/base/result.h"

struct mosquitto;
struct mosquitto_message;

namespace everyport {

class MqttConnection;
class TlsContext;

/// What an MqttConnection tells while it is turned, in the thread that does so.
struct MqttConnectionEvents {
    virtual ~MqttConnectionEvents() = default;
    virtual void letIn(bool hasSession) = 0; ///< `hasSession`: the broker has kept ours, and sends what was queued.
    /// And it lets us read what readers publish. From now on `connection` may be published by, as long as it is there.
    virtual void subscribed(MqttConnection& connection) = 0;
    virtual void messageReceived(MqttMessage message) = 0;
    virtual void bytesRead() = 0;      ///< While we are let in, and all of them were in order.
    virtual void protocolBroken() = 0; ///< Likewise, and they were not: the connection ends.
    virtual void sessionTaken() = 0;   ///< By another with our name: the broker hangs up.
};

/// One connection to a broker from its beginning to its end, by libmosquitto: asks to be let in, subscribes to what
/// readers publish, and hangs up on what nobody asked for. For a thread that may wait; it alone calls it, but for
/// `publish`. `broker` and `events` must outlive it.
class MqttConnection {
public:
    /// `session` as it is now.
    MqttConnection(const MqttBroker& broker, const MqttSession& session, MqttConnectionEvents& events);
    ~MqttConnection();
    MqttConnection(const MqttConnection&) = delete;
    MqttConnection& operator=(const MqttConnection&) = delete;

    /// Waits as long as names and servers take. Disconnected: it could not be had.
    Result<Done> open();
    /// Takes what has come and sends what waits; where there is neither, waits a second for it, or until `wakeup` is
    /// written to, an eventfd that does not block. Disconnected: it has ended.
    Result<Done> turn(int wakeup);
    /// With QoS 0. Any thread, once it has subscribed; the next turn sends it, so whoever calls ends the one that
    /// waits.
    void publish(const QByteArray& topic, const QByteArray& payload);
    /// Hangs up for good: the broker need keep nothing for one who will not come back.
    void endSession();

    MqttSession::Answer answer() const { return m_answer; } ///< What came of it until now.

private:
    int connect();
    int introduce();
    int trust();
    void setCallbacks();
    int loop(int wakeup);
    int hear();
    void answered(int code, int flags);
    void granted(int count, const int* codes);
    void take(const mosquitto_message& message);
    void lineLogged(const char* line);
    Result<Done> outcome(int code) const;

    const MqttBroker& m_broker;
    const MqttSession m_session;
    MqttConnectionEvents& m_events;
    std::shared_ptr<TlsContext> m_trust; ///< Outlives the client, which is made of it.
    const std::unique_ptr<mosquitto, void (*)(mosquitto*)> m_client;
    MqttIntake m_intake;
    MqttSession::Answer m_answer = MqttSession::Answer::Unreached;
    QString m_refusal;        ///< What the broker said instead of letting us in, or when it hung up.
    bool m_hasHeard = false;  ///< A message; there may be more.
    bool m_isOverfed = false; ///< It sends what it was not asked for.
};

} // namespace everyport
