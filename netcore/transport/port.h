#pragma once

#include <functional>
#include <memory>

#include <QList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// Makes the protocol for a connection that has come in; null refuses it.
using ProtocolFactory = std::function<std::unique_ptr<Protocol>()>;

/// A place that listens. Its owner is a service: letting go of it closes the port and aborts what came in by it;
/// those protocols hear connectionLost before the destructor returns, since what they point at may go next.
class Port {
public:
    virtual ~Port() = default;
    virtual Address address() const = 0; ///< The real one, with the port that the system chose for 0.
    /// Stops listening at once and loses each connection, which sends what it has queued first; ready when all are
    /// gone.
    virtual Task<Result<Done>> stop() = 0;
    virtual qsizetype connectionCount() const = 0;
    /// Every connection's transport, for a service that says goodbye to all.
    virtual QList<Transport*> connections() const = 0;
    /// For a port that only the program's owner reaches: its callers also get the descriptors that no stranger does;
    /// see descriptorreserve.h. Before anybody calls.
    virtual void useReserve() {}
};

} // namespace everyport
