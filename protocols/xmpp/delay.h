#pragma once

#include <QtGlobal>

#include "protocols/xmpp/jid.h"
#include "protocols/xml/element.h"

namespace everyport::xmpp {

/// XEP-0203: this was sent earlier, at `wallMsecs`; `from` kept it in between.
xml::Element delayElement(const Jid& from, qint64 wallMsecs);
/// XEP-0082: "2002-09-10T23:08:25.000Z".
QString dateTimeText(qint64 wallMsecs);

} // namespace everyport::xmpp
