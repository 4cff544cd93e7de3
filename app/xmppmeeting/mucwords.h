#pragma once

#include <optional>

#include "app/meeting/person.h"
#include "app/meeting/side.h"
#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/stanza/stanzaerror.h"

/// Between a shared room's words and XMPP's.
namespace everyport::xmppmeeting {

/// What a message says; nothing where it has neither body nor file (somebody types, a marker), or a body that only
/// stands in for what needs no words elsewhere (a retraction, a reaction).
std::optional<meeting::Words> wordsOf(const xmpp::Stanza& message, const QString& id);
/// The id that its author gave what it corrects (XEP-0308); null: it corrects nothing.
QString correctedBy(const xmpp::Stanza& message);
/// A message of that type with these words: an action as "/me waves", a reply with what it is to (XEP-0461).
xmpp::Stanza messageOf(const meeting::Words& words, const QString& type);
/// How somebody is there: away or not.
xml::Element presenceOf(const meeting::Person& person);

/// What who is refused elsewhere is told here.
xmpp::StanzaError errorOf(const meeting::Refusal& refusal);

} // namespace everyport::xmppmeeting
