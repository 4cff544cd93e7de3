#pragma once

#include "protocols/xmpp/server/sessions/serverextension.h"

namespace everyport::xmpp {

/// RFC 3921 §3, which RFC 6121 dropped: older clients ask for a session after binding, and get a yes.
class LegacySession final : public ServerExtension {
public:
    QStringList namespaces(Place) const override;
    QStringList features(Place) const override { return {}; }
    Task<Answer> answer(Stanza request, Place place) override;
    QList<xml::Element> streamFeatures(const StreamState& state) const override;
};

} // namespace everyport::xmpp
