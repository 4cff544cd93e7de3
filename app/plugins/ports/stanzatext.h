#pragma once

#include <QVariant>
#include <variant>

#include <QVariantMap>

#include "netcore/base/result.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

/// What plugins and XMPP tell each other.
namespace everyport::plugins {

constexpr qsizetype largestXml = 65'536; ///< Bytes of one element that a plugin sends, as pubsub services have it.

/// The one element in a plugin's text. Malformed, with a sentence for whoever wrote it, for what cannot be sent.
Result<xml::Element> elementIn(const QString& text);

/// The same, as it stands in a stanza: what says no namespace is in jabber:client.
Result<xml::Element> payloadIn(const QString& text);

/// What a plugin has said to a peer: the map, or why not. A Refusal is the peer's to see, and so is that the plugin has
/// ended; a failure is told it without details, which are in the log.
std::variant<QVariantMap, xmpp::StanzaError> saidBy(const QString& plugin, const Result<QVariant>& said);

/// For the peer, where the plugin has failed.
xmpp::StanzaError pluginFailed(const QString& plugin);

} // namespace everyport::plugins
