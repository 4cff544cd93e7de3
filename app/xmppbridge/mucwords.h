#pragma once

#include <optional>

#include "app/bridge/bridgeend.h"
#include "app/bridge/person.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

/// Between a shared room's words and XMPP's.
namespace everyport::xmppbridge {

/// What a message says; nothing where it has neither body nor file (somebody types, a marker), or a body that only
/// stands in for what needs no words elsewhere (a retraction, a reaction).
std::optional<bridge::Words> wordsOf(const xmpp::Stanza& message, const QString& id);
/// The id that its author gave what it corrects (XEP-0308); null: it corrects nothing.
QString correctedBy(const xmpp::Stanza& message);
/// A message of that type with these words: an action as "/me waves", a reply with what it is to (XEP-0461).
xmpp::Stanza messageOf(const bridge::Words& words, const QString& type);
/// How somebody is there: away or not.
xml::Element presenceOf(const bridge::Person& person);

/// What who is refused elsewhere is told here.
xmpp::StanzaError errorOf(const bridge::Refusal& refusal);

} // namespace everyport::xmppbridge
