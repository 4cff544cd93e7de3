#pragma once

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmppchat {

/// A stanza as a person writes it, `jabber:client` understood. Refused with a sentence that says what is wrong: no XML,
/// no message, presence or iq, addresses that are none, an iq that is no whole question.
Result<xmpp::Stanza> writtenStanza(const QString& text);

} // namespace everyport::xmppchat
