#pragma once

#include <memory>

#include <QSet>

#include "app/services/mqtt/mqttbroker.h"
#include "app/services/mqtt/mqttmessage.h"
#include "app/services/mqtt/mqttsession.h"
#include "netcore/base/clock.h"
#include "netcore/base/error.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// What an MqttClient tells. Loop's thread.
struct MqttEvents {
    virtual ~MqttEvents() = default;
    virtual void brokerConnected() = 0;            ///< And it lets us read what readers publish.
    virtual void brokerLost(const Error& why) = 0; ///< Or it could not be had: each time that this was tried in vain.
    virtual void messageReceived(const MqttMessage& message) = 0;
    virtual void messagesRefused(int count) = 0; ///< Too many came.
};

/// A connection that lasts so long is none that a broker ends again and again.
std::chrono::milliseconds mqttGoodWhile();

/// A connection to a broker that is made again and again, by libmosquitto, in a thread of its own: nothing here waits
/// for names, servers or TLS. What readers publish with QoS 1 between two connections comes with the next one, where
/// the broker speaks MQTT 5. `reactor` and `events` must outlive it. Loop's thread.
class MqttClient {
public:
    /// `session`: of another that has left, or of a run before; else a new one.
    MqttClient(Reactor& reactor, MqttBroker broker, MqttEvents& events, MqttSession session = {});
    /// At once, and with the session. Its thread ends by itself and touches nothing any more; only the program's end
    /// waits.
    ~MqttClient();
    MqttClient(const MqttClient&) = delete;
    MqttClient& operator=(const MqttClient&) = delete;

    /// For these there is always room (MqttGate).
    void setKnown(const QSet<QString>& readers);
    /// At most once, and not at all while there is no connection.
    void publish(const QByteArray& topic, const QByteArray& payload);
    /// Hangs up without an end of the session, which may go on in another client. Nothing is told any more.
    MqttSession leave();

private:
    class Shared;
    void drain();

    Reactor& m_reactor;
    MqttEvents& m_events;
    std::shared_ptr<Shared> m_shared; ///< With the thread.
    Clock::Timer m_more;
};

} // namespace everyport
