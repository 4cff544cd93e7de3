#pragma once

#include <QString>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Since when somebody has been away, as it stands in the answer to XEP-0012 and in a presence (XEP-0256). A value. Who
/// may ask for it, and what it is counted from, differs at a server's domain, its accounts and a client.
struct IdleTime {
    qint64 seconds = 0;
    QString status = {}; ///< What they said when they left.

    static xml::Element question();               ///< The payload of a get.
    static bool isAskedBy(const Stanza& request); ///< Whether `request` is a get with the question.
    static IdleTime read(const xml::Element& query);
    xml::Element toElement() const;
};

} // namespace everyport::xmpp
