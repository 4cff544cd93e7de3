#pragma once

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// What stands in place of a secret.
inline const QString hiddenText = QStringLiteral("(hidden)");

/// The same element for somebody to read: what proves who somebody is (SASL's exchanges, passwords of accounts, rooms
/// and forms, tokens, the keys of components and of dialback, an upload's authorisation) is replaced. Shares all with
/// `element` where it holds none. The one rule for every stream, ours and others'.
xml::Element withoutSecrets(const xml::Element& element);
/// Of one element in jabber:client that is written out already; what is none is hidden whole.
QByteArray withoutSecrets(const QByteArray& bytes);

} // namespace everyport::xmpp
