#pragma once

#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// XEP-0478: how large an element may be, and for who is logged in after how long without a word a stream ends.
/// `options` must outlive it.
class StreamLimits final : public ServerExtension {
public:
    explicit StreamLimits(const ServerOptions& options) : m_options(options) {}
    QList<xml::Element> streamFeatures(const StreamState& state) const override;

private:
    const ServerOptions& m_options;
};

} // namespace everyport::xmpp
