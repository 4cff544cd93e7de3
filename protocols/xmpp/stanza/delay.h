#pragma once

#include <optional>

#include <QtGlobal>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// XEP-0203: this was sent earlier, at `wallMsecs`; `from` kept it in between; null: whoever sends it now.
xml::Element delayElement(const Jid& from, qint64 wallMsecs);
/// When a stanza was sent, milliseconds since 1970, where it says so: XEP-0203, else the older 0091. Where several
/// delays stand in it, the one in the name of `keptBy` is believed (a room that tells its history, the server that kept
/// a message for us): whoever sends a stanza may have put one of their own before it.
std::optional<qint64> delayOf(const xml::Element& stanza, const Jid& keptBy = {});
/// XEP-0082: "2002-09-10T23:08:25.000Z".
QString dateTimeText(qint64 wallMsecs);

} // namespace everyport::xmpp
