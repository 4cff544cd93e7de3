#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "netcore/base/result.h"
#include "netcore/bus/busmessages.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/deferred.h"
#include "netcore/task/task.h"
#include "netcore/transport/connectionregistry.h"

namespace everyport {

using BusAnswer = std::function<Result<QVariantList>(const BusRequest& request)>;

/// One connection to one message bus, until it is lost. QtDBus does the talking in a thread of its own; what is asked
/// for and told here belongs to the loop's thread. For one that comes back after the bus was restarted see busclient.h.
class BusConnection {
public:
    /// Connecting waits for the bus, so a thread of the pool does it. A bus that says nothing holds that thread for
    /// `patience`, and never QtDBus's own, which all connections share (busgreeting.h). Error: Local/BadValue,
    /// Disconnected/…, Busy/TimedOut.
    static Task<Result<std::unique_ptr<BusConnection>>> connect(Reactor& reactor, QString address, QString service,
        std::chrono::milliseconds patience = std::chrono::seconds(5));
    ~BusConnection();
    BusConnection(const BusConnection&) = delete;
    BusConnection& operator=(const BusConnection&) = delete;

    void setConnectionLost(std::function<void()> lost); ///< Told once; everything that was asked for has failed then.
    QString ownName() const;                            ///< ":1.7"

    /// What was answered, see busvalue.h. Dropping the Task drops the answer. Error: see buserror.h.
    Task<Result<QVariantList>> call(BusCall call);

    /// Heard until let go of. `match.service` must be empty or a unique name: the owner of a well-known one is
    /// BusClient's affair (QtDBus would ask the bus for it and wait). Null when the match says too little.
    class BusSubscription {
    public:
        virtual ~BusSubscription() = default;
    };
    std::unique_ptr<BusSubscription> subscribe(
        const BusSignalMatch& match, std::function<void(const BusSignal&)> heard);

    /// An object of our own at `path`, until let go of: whoever calls it gets what `answer` returns. It is called on
    /// the loop's thread, answers at once, and everybody on the bus may call: it looks at the sender. An Error goes
    /// back as org.freedesktop.DBus.Error.Failed with its text, Unsupported as UnknownMethod. Null where `path` is none
    /// or has an object.
    std::unique_ptr<BusSubscription> serve(const QString& path, BusAnswer answer);

private:
    class Named;
    class Ear;
    class Served;
    BusConnection(Reactor& reactor, std::shared_ptr<Named> connection, const QString& address, const QString& service);

    Reactor& m_reactor;
    std::shared_ptr<Named> m_connection;
    std::shared_ptr<ConnectionRecord> m_record;
    std::unique_ptr<BusSubscription> m_end;
    std::function<void()> m_lost;

    static Task<Result<std::unique_ptr<BusConnection>>> open(
        Reactor* reactor, QString address, QString service, std::chrono::milliseconds patience);
};

} // namespace everyport
