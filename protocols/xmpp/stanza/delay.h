#pragma once

#include <optional>

#include <QtGlobal>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp {

/// The <delay/> of XEP-0203 that says that a stanza was first sent at `wallMsecs` (milliseconds since 1970 UTC). `from`
/// kept the stanza in between; null leaves that out.
xml::Element delayElement(const Jid& from, qint64 wallMsecs);
/// When a stanza was first sent, in milliseconds since 1970 UTC, by XEP-0203, else by the older XEP-0091; nothing where
/// it does not say. Where several delays stand in it, the one in the name of `keptBy` is believed (a room that tells
/// its history, the server that kept a message for us), because the sender may have put one of their own before it.
std::optional<qint64> delayOf(const xml::Element& stanza, const Jid& keptBy = {});
/// A time as XEP-0082 writes it: "2002-09-10T23:08:25.000Z". `wallMsecs` are milliseconds since 1970 UTC.
QString dateTimeText(qint64 wallMsecs);

} // namespace everyport::xmpp
