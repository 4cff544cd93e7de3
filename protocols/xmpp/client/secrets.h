#pragma once

#include "protocols/xml/element.h"

namespace everyport::xmpp::client {

/// What stands in place of a secret.
inline const QString hiddenText = QStringLiteral("(hidden)");

/// The same element for somebody to read: what proves who somebody is (SASL's exchanges, passwords of accounts, rooms and
/// forms, tokens, an upload's authorisation) is replaced. Shares all with `element` where it holds none.
xml::Element withoutSecrets(const xml::Element& element);

} // namespace everyport::xmpp::client
