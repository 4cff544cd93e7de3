#pragma once

#include "netcore/transport/transport.h"

namespace everyport {

/// A protocol that keeps its way out, also when a layer comes between (STARTTLS). Whoever overrides one of these three
/// calls it first: after that `transport` is the new one, and in connectionLost there is none any more. Owned by its
/// transport; loop's thread.
class BaseProtocol : public Protocol {
public:
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void transportReplaced(Transport& transport) override { m_transport = &transport; }
    void connectionLost(const Error&) override { m_transport = nullptr; }

protected:
    Transport* transport() const { return m_transport; } ///< Null before connectionMade and after connectionLost.

private:
    Transport* m_transport = nullptr;
};

} // namespace everyport
