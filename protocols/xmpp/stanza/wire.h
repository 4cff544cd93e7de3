#pragma once

#include <QByteArray>

#include "netcore/base/result.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// What stands between client and server: stanzas in the default namespace jabber:client, the stream's own
/// elements with the prefix `stream`.
QByteArray clientBytes(const xml::Element& element);
/// The way back, for what was kept as bytes.
Result<xml::Element> clientElement(const QByteArray& bytes);
QByteArray clientStreamOpening(const xml::Element& header);
/// Streams of components and of servers differ from clients' in their default namespace alone: what `clientBytes`
/// writes is right in them, too, and what comes is put into jabber:client, so that stanzas look the same everywhere.
QByteArray streamOpening(const xml::Element& header, const QString& defaultNamespace);
xml::Element inClientNamespace(const xml::Element& element, const QString& from);
/// RFC 6120 §4.9.3.10: whether what a stream's header declares for names without a prefix can be in a stream of
/// `wanted`. It can be the stream's own, where each stanza says its namespace itself (§4.8.5), and nothing at all.
bool isContentNamespace(const QString& declared, const QString& wanted);
inline constexpr QByteArrayView streamClosing = "</stream:stream>";

} // namespace everyport::xmpp
