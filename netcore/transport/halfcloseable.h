#pragma once

#include "netcore/transport/transport.h"

namespace everyport {

/// A face that a protocol may have beside Protocol: it wants to know the two halves of a connection apart. Without it
/// the peer's end of its half ends the connection, once what was queued has left. Each is told once, before
/// connectionLost, which comes when both halves are over.
class HalfCloseable {
public:
    virtual ~HalfCloseable() = default;
    virtual void readConnectionLost() = 0;  ///< The peer has sent all it wanted to; it still reads.
    virtual void writeConnectionLost() = 0; ///< What we wrote before loseWriteConnection has left.
    /// Layers have this face for the protocol above them, which may not.
    virtual bool wantsHalves() const { return true; }
};

/// The face of `protocol`; null where nobody wants to know.
inline HalfCloseable* halfCloseable(Protocol* protocol)
{
    auto* face = dynamic_cast<HalfCloseable*>(protocol);
    return face && face->wantsHalves() ? face : nullptr;
}

} // namespace everyport
