#pragma once

#include "app/services/core/listeners.h"
#include "protocols/xmpp/component/components.h"

namespace everyport {

/// Components of an `xmpp` service, by its options `component-…`. They come in by the service's Listeners, which must
/// go before this.
class XmppComponents {
public:
    /// Nothing where the options name no place. Local errors: the secret cannot be read, a port is taken.
    Result<Done> open(ServiceContext& context, const OptionValues& values, const QString& domain, xmpp::Router& router,
        Listeners& listeners);
    void shutDown(); ///< Tells each, before `listeners` stop.
    void close();    ///< After them.
    QStringList names() const { return m_components ? m_components->names() : QStringList(); }

    static QList<Error> faults(const OptionValues& values); ///< As ServiceType::faults.

private:
    std::unique_ptr<xmpp::Components> m_components;
};

} // namespace everyport
