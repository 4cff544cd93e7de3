#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::xmpp::client {

/// XEP-0484: what the server has handed out after a login, for the next ones. Outlives streams; kept in memory alone.
struct QuickToken {
    QString mechanism = {};
    QByteArray secret = {};
    qint64 expires = 0; ///< Wall clock, milliseconds.
    quint32 count = 0;  ///< How often it was said; the server takes none twice.

    bool isGood(qint64 wallMsecs) const { return !secret.isEmpty() && wallMsecs < expires; }
};

} // namespace everyport::xmpp::client
