#pragma once

#include <QByteArray>

#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// What stands between client and server: stanzas in the default namespace jabber:client, the stream's own
/// elements with the prefix `stream`.
QByteArray clientBytes(const xml::Element& element);
QByteArray clientStreamOpening(const xml::Element& header);
inline constexpr QByteArrayView streamClosing = "</stream:stream>";

} // namespace everyport::xmpp
