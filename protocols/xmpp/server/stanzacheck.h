#pragma once

#include <variant>

#include "protocols/xmpp/stanza/stanza.h"
#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp {

/// What a client sent, after RFC 6120 §8: a stanza in its sender's full address; or the answer that it gets
/// instead; or the error that ends its stream. A message or presence that names no language is in `language`, unless
/// that is empty.
using CheckedStanza = std::variant<Stanza, xml::Element, StreamError>;
CheckedStanza checkedStanza(xml::Element element, const Jid& sender, const QString& language = {});

} // namespace everyport::xmpp
