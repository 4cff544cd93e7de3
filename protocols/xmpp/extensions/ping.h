#pragma once

#include "netcore/base/error.h"
#include "protocols/xmpp/extensions/extension.h"

namespace everyport::xmpp {

/// XEP-0199, both sides: answers that we are here, and asks whether somebody is.
class Ping final : public Extension {
public:
    QStringList namespaces(Place) const override;
    Task<Answer> answer(Stanza request, Place place) override;

    static xml::Element question(); ///< The payload of a get.
    /// Whether `refusal`, which came in answer to the question, shows that `who` is there all the same: because they
    /// know no pings.
    static bool isThere(const Jid& who, const Error& refusal);
};

} // namespace everyport::xmpp
