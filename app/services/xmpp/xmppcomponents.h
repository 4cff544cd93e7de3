#pragma once

#include "app/services/core/policedlistening.h"
#include "netcore/transport/port.h"
#include "protocols/xmpp/component/components.h"

namespace everyport {

/// Where components of an `xmpp` service come in, by its options `component-…`.
class XmppComponents {
public:
    /// Nothing where the options name no place. Local errors: the secret cannot be read, a port is taken.
    Result<Done> open(ServiceContext& context, const OptionValues& values, const QString& domain, xmpp::Router& router,
        PolicedListening& listening);
    std::vector<Task<Result<Done>>> stop(); ///< Tells each, and closes the ports; to be waited for.
    void close();
    QStringList addresses() const; ///< "tcp://127.0.0.1:5347"
    QStringList names() const { return m_components ? m_components->names() : QStringList(); }

    static Result<Done> check(const OptionValues& values);

private:
    std::unique_ptr<xmpp::Components> m_components;
    std::vector<std::unique_ptr<Port>> m_ports; // what came in by them uses the above
};

} // namespace everyport
