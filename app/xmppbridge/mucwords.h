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
/// A change of the room's subject (XEP-0045 §8.1) by an occupant, or by the room, which has no `occupantId`.
xmpp::Stanza subjectOf(const QString& text, const xmpp::Jid& from, const QString& occupantId);
/// As one occupant says them to another alone (XEP-0045 §7.5, with its occupant id: XEP-0421).
xmpp::Stanza privateMessageOf(const bridge::Words& words, const xmpp::Jid& from, const QString& occupantId);
/// An error that answers who said these words, by the id that their client gave them, if it gave one.
xmpp::Stanza undeliveredOf(const bridge::Words& words, const xmpp::Jid& from, const QString& text);
/// How somebody is there: away or not.
xml::Element presenceOf(const bridge::Person& person);

/// What who is refused elsewhere is told here.
xmpp::StanzaError errorOf(const bridge::Refusal& refusal);

} // namespace everyport::xmppbridge
