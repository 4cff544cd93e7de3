#pragma once

#include "protocols/xmpp/address/jid.h"

namespace everyport::xmpp::client {

/// A file that somebody would send us. A value.
struct FileOffered {
    Jid from = {};        ///< Full.
    QString session = {}; ///< Their name for it.
    QString name = {};    ///< As they wrote it: nothing to make a path of.
    QString words = {};
    qint64 size = 0;
    bool goesOn = false; ///< The rest of it can be asked for.
};

} // namespace everyport::xmpp::client
