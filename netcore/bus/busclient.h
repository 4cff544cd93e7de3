#pragma once

#include <list>
#include <map>
#include <optional>

#include "netcore/base/lifetime.h"
#include "netcore/bus/busconnection.h"

namespace everyport {

/// What a BusClient tells its owner. Loop's thread.
struct BusClientEvents {
    virtual ~BusClientEvents() = default;
    virtual void busConnected() {}
    virtual void busLost(const Error&) {} ///< Also each time it could not be reached. It is tried again by itself.
};

/// A source of events on a message bus that survives the bus: what is watched is watched again when the bus is back
/// after a restart. Tries again after 0.2 s, then twice as long each time, to 30 s. Made and let go of on the loop's
/// thread; `reactor` and `events` outlive it.
class BusClient {
public:
    BusClient(Reactor& reactor, QString address, QString service, BusClientEvents& events);
    ~BusClient();
    BusClient(const BusClient&) = delete;
    BusClient& operator=(const BusClient&) = delete;

    void start();
    bool isConnected() const { return m_connection != nullptr; }
    Clock& clock() { return m_reactor.clock(); }
    /// After this a service that was too busy to say what it has is asked once more.
    static constexpr std::chrono::seconds askAgainAfter{2};

    /// Error: Disconnected while there is no bus, else as BusConnection::call.
    Task<Result<QVariantList>> call(BusCall call);

    /// Watches until let go of, which may be from inside its call.
    class Watch {
    public:
        virtual ~Watch() = default;
    };
    /// Told who owns a name (":1.42"), or by an empty string that nobody does: once it is known, then with each change.
    /// A bus that is lost takes all owners with it.
    std::unique_ptr<Watch> watchName(const QString& name, std::function<void(const QString& owner)> ownerChanged);
    /// A match with a well-known `service` hears only whoever owns that name at the time.
    std::unique_ptr<Watch> watchSignal(BusSignalMatch match, std::function<void(const BusSignal&)> signalReceived);
    /// As BusConnection::serve, on each connection; without a path that D-Bus allows nobody ever calls.
    std::unique_ptr<Watch> serve(QString path, BusAnswer answer);

private:
    class NameWatch;
    class SignalWatch;
    class ServedObject;
    friend class NameWatch;
    friend class SignalWatch;
    friend class ServedObject;

    void connect();
    void connected(std::unique_ptr<BusConnection> connection);
    void lost(const Error& why);

    Reactor& m_reactor;
    QString m_address;
    QString m_service;
    BusClientEvents& m_events;
    Task<Result<std::unique_ptr<BusConnection>>> m_connecting;
    std::unique_ptr<BusConnection> m_connection;
    std::vector<std::unique_ptr<BusConnection>> m_gone; // one of them may be on the stack
    std::list<NameWatch*> m_names;
    std::list<SignalWatch*> m_signals;
    std::list<ServedObject*> m_served;
    Clock::Timer m_retry;
    std::chrono::milliseconds m_delay;
    Lifetime m_lifetime; // whoever tells events looks whether we still are
};

} // namespace everyport
