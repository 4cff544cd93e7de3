#pragma once

#include "app/services/core/listeners.h"
#include "protocols/xmpp/federation/federation.h"

namespace everyport {

/// Other servers of an `xmpp` service, by its options `s2s-…`. They come in by the service's Listeners, which must go
/// before this.
class XmppFederation {
public:
    /// Nothing where the options name no place. What the domain shows is the certificate of `listeners`.
    Result<Done> open(ServiceContext& context, const OptionValues& values, xmpp::Router& router, Listeners& listeners);
    void shutDown(); ///< Tells each, before `listeners` stop.
    void close();    ///< After them.
    bool isOpen() const { return m_federation != nullptr; }
    /// Who takes what is for other servers; null while closed.
    xmpp::Domain* others() const { return m_federation.get(); }

    static QList<Error> faults(const OptionValues& values); ///< As ServiceType::faults.

private:
    std::unique_ptr<xmpp::Federation> m_federation;
};

} // namespace everyport
