#pragma once

#include <memory>
#include <utility>

#include "netcore/interfaces/reactor.h"
#include "netcore/tls/certificateexceptions.h"

namespace everyport {

/// Role: what people have decided about certificates, for all clients of TLS on this reactor that were told nothing
/// else. None at first: then what nobody vouches for is refused.
class ReactorCertificates {
public:
    void setCertificateExceptions(std::shared_ptr<CertificateExceptions> exceptions)
    {
        m_exceptions = std::move(exceptions);
    }
    const std::shared_ptr<CertificateExceptions>& certificateExceptions() const { return m_exceptions; }

protected:
    ReactorCertificates() = default;
    virtual ~ReactorCertificates() = default;

private:
    std::shared_ptr<CertificateExceptions> m_exceptions;
};

/// Null where nobody decides.
inline std::shared_ptr<CertificateExceptions> certificateExceptionsOf(Reactor& reactor)
{
    auto* role = reactor.role<ReactorCertificates>();
    return role ? role->certificateExceptions() : nullptr;
}

} // namespace everyport
