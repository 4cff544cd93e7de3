#pragma once

#include "app/services/core/policedlistening.h"
#include "app/services/core/servicecertificate.h"
#include "netcore/transport/port.h"
#include "protocols/xmpp/federation/federation.h"

namespace everyport {

/// Other servers of an `xmpp` service, by its options `s2s-…`.
class XmppFederation {
public:
    /// Nothing where the options name no place. `certificate` is what the domain shows.
    Result<Done> open(ServiceContext& context, const OptionValues& values, ServiceCertificate& certificate,
        xmpp::Router& router, PolicedListening& listening);
    std::vector<Task<Result<Done>>> stop(); ///< Tells each, and closes the ports; to be waited for.
    void close();
    QStringList addresses() const;
    bool isOpen() const { return m_federation != nullptr; }
    /// Who takes what is for other servers; null while closed.
    xmpp::Domain* others() const { return m_federation.get(); }

    static Result<Done> check(const OptionValues& values);

private:
    std::unique_ptr<xmpp::Federation> m_federation;
    std::vector<std::unique_ptr<Port>> m_ports; // what came in by them uses the above
};

} // namespace everyport
