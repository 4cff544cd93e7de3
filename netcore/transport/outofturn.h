#pragma once

#include "netcore/transport/transport.h"

namespace everyport {

/// A face of a transport for who holds the loop's thread and has to hear the peer meanwhile: a prompt whose command
/// computes, and Ctrl+C. Sockets, layers and SSH channels have it. Loop's thread.
class OutOfTurn {
public:
    virtual ~OutOfTurn() = default;
    /// The face of `transport`, or null.
    static OutOfTurn* of(Transport& transport) { return dynamic_cast<OutOfTurn*>(&transport); }
    /// Reads what has come and sends what waits. Not from inside a turn of the loop or an event of the connection. The
    /// protocol hears what it would hear in a turn, and the transport may be gone when this returns.
    virtual void moveNow() = 0;
};

} // namespace everyport
