#pragma once

#include "protocols/xmpp/stanza/stanza.h"

/// What makes a message something else than words that somebody writes just now to whom it came to.
namespace everyport {

/// Of what another client has sent or got, or kept somewhere (XEP-0280, 0297, 0313).
bool isCopy(const xml::Element& message);
bool wasOnItsWay(const xml::Element& message);  ///< XEP-0203: for longer than people wait for an answer.
bool isCorrection(const xml::Element& message); ///< XEP-0308
bool isEncrypted(const xml::Element& message);  ///< XEP-0380: from end to end, so that its body says only that.

/// The words of a message for a program to hear: of type chat or normal, and none of the above. Empty where there are
/// none.
QString plainWords(const xmpp::Stanza& message);

} // namespace everyport
