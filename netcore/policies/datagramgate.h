#pragma once

#include <memory>

#include "netcore/policies/admission.h"
#include "netcore/transport/datagram.h"

namespace everyport {

/// Lets datagrams through from the networks that may call, and drops the others unseen. Numbers and rates are for
/// connections, which datagrams have none of. Loop's thread.
class DatagramGate final : public DatagramProtocol {
public:
    DatagramGate(std::shared_ptr<const Admission> admission, std::unique_ptr<DatagramProtocol> inner)
        : m_admission(std::move(admission)), m_inner(std::move(inner))
    {
    }

    void started(DatagramTransport& transport) override { m_inner->started(transport); }
    void datagramReceived(QByteArrayView bytes, const Address& from) override
    {
        if (m_admission->mayCall(from))
            m_inner->datagramReceived(bytes, from);
    }
    void connectionRefused() override { m_inner->connectionRefused(); }
    void sendingFailed(const Error& error) override { m_inner->sendingFailed(error); }
    void stopped() override { m_inner->stopped(); }

private:
    std::shared_ptr<const Admission> m_admission;
    std::unique_ptr<DatagramProtocol> m_inner;
};

} // namespace everyport
