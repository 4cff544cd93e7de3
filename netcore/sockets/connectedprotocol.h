#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "netcore/base/guarded.h"
#include "netcore/transport/descriptorpassing.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

/// The protocol of a socket, as its transport calls it: what it throws comes back as an error, which ends the
/// connection, and one that was replaced lives until the turn's end, for it may be on the stack. A part of its
/// transport; not there between takeProtocol and setProtocol. Loop's thread.
class ConnectedProtocol {
public:
    explicit ConnectedProtocol(std::unique_ptr<Protocol> protocol) : m_protocol(std::move(protocol)) {}

    std::unique_ptr<Protocol> take() { return std::move(m_protocol); }
    void set(std::unique_ptr<Protocol> protocol) { m_protocol = std::move(protocol); }
    void replace(std::unique_ptr<Protocol> next) { retire(std::exchange(m_protocol, std::move(next))); }
    void retire() { retire(std::move(m_protocol)); }
    void turnEnded()
    {
        if (m_retired)
            m_retired->clear();
    }

    qsizetype mostAtOnce() const { return m_protocol ? m_protocol->mostAtOnce() : Protocol::muchAtOnce; }
    bool isHalfCloseable() const { return halfCloseable(m_protocol.get()) != nullptr; }
    bool wantsDescriptors() const { return descriptorReceiver(m_protocol.get()) != nullptr; }

    std::optional<Error> made(Transport& transport)
    {
        return guarded(where, [&] { m_protocol->connectionMade(transport); });
    }
    std::optional<Error> received(QByteArrayView bytes)
    {
        return guarded(where, [&] { m_protocol->dataReceived(bytes); });
    }
    std::optional<Error> received(FileDescriptor fd)
    {
        auto* receiver = descriptorReceiver(m_protocol.get());
        return guarded(where, [&] { receiver->descriptorReceived(std::move(fd)); });
    }
    std::optional<Error> turnCame()
    {
        return guarded(where, [&] { m_protocol->turnCame(); });
    }
    std::optional<Error> readEnded()
    {
        auto* face = halfCloseable(m_protocol.get());
        return guarded(where, [&] { face->readConnectionLost(); });
    }
    /// Nothing where it does not mind.
    std::optional<Error> writeEnded()
    {
        auto* face = halfCloseable(m_protocol.get());
        return face ? guarded(where, [&] { face->writeConnectionLost(); }) : std::nullopt;
    }
    /// Once, to whichever is there then. False: it was told before, or there is none.
    bool lost(const Error& reason)
    {
        if (m_lostTold || !m_protocol)
            return false;
        m_lostTold = true;
        guarded(where, [&] { m_protocol->connectionLost(reason); });
        return true;
    }

private:
    static constexpr auto where = "A connection's protocol"; // in the log, when it throws

    void retire(std::unique_ptr<Protocol> protocol)
    {
        if (!m_retired)
            m_retired = std::make_unique<std::vector<std::unique_ptr<Protocol>>>();
        m_retired->push_back(std::move(protocol));
    }

    std::unique_ptr<Protocol> m_protocol;
    std::unique_ptr<std::vector<std::unique_ptr<Protocol>>> m_retired; // few connections have any
    bool m_lostTold = false;
};

} // namespace everyport
