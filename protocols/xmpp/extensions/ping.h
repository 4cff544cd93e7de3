#pragma once

#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0199: here we are.
class Ping final : public Extension {
public:
    QStringList namespaces(Place) const override;
    Task<Answer> answer(Stanza request, Place place) override;
};

} // namespace everyport::xmpp
