#pragma once

#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// XEP-0352: a client says whether somebody looks at it. What can wait until then is held back by its Outbox.
class ClientState final : public ServerExtension {
public:
    QList<xml::Element> streamFeatures(const StreamState& state) const override;
    QStringList inlineFeatures() const override;
    void bound(Session& session, const xml::Element& wish, xml::Element& answer) override;
    bool elementReceived(Session& session, const xml::Element& element) override;
};

} // namespace everyport::xmpp
