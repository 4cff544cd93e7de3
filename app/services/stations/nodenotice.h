#pragma once

#include <QList>

#include "app/stations/items/exchange.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::stations {

/// What a publish-subscribe service tells subscribers in a message (XEP-0060 §7, §8). A value.
struct NodeNotice {
    QString node = {};
    QList<ExchangeItem> items = {}; ///< Those that can be a station's, 50 at most.
    bool isOver = false; ///< The node was removed, or our subscription ended: it has to be looked after anew.

    static QList<NodeNotice> in(const xmpp::Stanza& message);
};

} // namespace everyport::stations
