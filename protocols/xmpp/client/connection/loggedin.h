#pragma once

#include <QList>

#include "protocols/xml/element.h"
#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp::client {

/// What came of a login. A value.
struct LoggedIn {
    Jid address; ///< Full.
    bool isResumed = false;
    QList<xml::Element> again = {}; ///< To be sent once more: unacknowledged when the last stream was lost.
    xml::Element features = {};
    bool hasCarbons = false; ///< Bind 2 turned them on.
    bool isBound = false;    ///< By -PLUS: the next login must be, too.
};

} // namespace everyport::xmpp::client
