#pragma once

#include <optional>

#include "netcore/files/filefollower.h"
#include "netcore/tls/certificatewatch.h"
#include "netcore/tls/trustwatch.h"

namespace everyport {

/// Follows all files that a listening tls: endpoint names: its certificate, those of its folder by name, and whom it
/// trusts. Held by what its port makes for each caller, so it goes with the port. `reactor` must outlive it. Loop's
/// thread.
class EndpointTlsWatch final : public FileFollower {
public:
    /// `trusted` without paths: nobody is named.
    EndpointTlsWatch(Reactor& reactor, const std::shared_ptr<TlsContext>& context, CertificateWatch::Listing listing,
        TrustWatch::Files trusted, Told told);
    void lookNow() override;

private:
    CertificateWatch m_certificates;
    std::optional<TrustWatch> m_trust;
};

} // namespace everyport
