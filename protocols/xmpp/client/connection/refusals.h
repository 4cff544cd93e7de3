#pragma once

#include "protocols/xmpp/streams/streamerror.h"

namespace everyport::xmpp::client {

/// What a stream error means to us (RFC 6120 §4.9.3): Refused where coming again changes nothing, Busy where it is too
/// early, otherwise Disconnected. `code` is its name, `text` the server's words or, where it has none, ours.
Error meaningOf(const StreamError& error);

/// Why a login failed: `<failure/>` of SASL (RFC 6120 §6.5) or of SASL2 (XEP-0388). Refused: this account cannot come
/// in as it is; Busy: later; Unsupported: another mechanism may do. `code` is the condition's name.
Error saslMeaning(const xml::Element& failure);

/// SASL2's `<continue/>`: the password was right, but the server wants a step that we do not know.
Error furtherStepMeaning(const xml::Element& wanted);

/// What came while we logged in is nothing that a server may say there.
Error brokenLogin(const QString& text);

} // namespace everyport::xmpp::client
