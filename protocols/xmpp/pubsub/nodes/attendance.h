#pragma once

#include <functional>

#include <QHash>
#include <QStringList>

#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// Which subscribers are there now, and what they show, as far as they tell a service: by presence sent to it, or
/// because it is subscribed to theirs (XEP-0060 §12.1). Loop's thread.
class Attendance {
public:
    /// What clients of an address show, from whoever knows more than what they sent here: "online", "away", "chat",
    /// "dnd", "xa".
    std::function<QStringList(const Jid& who)> known = [](const Jid&) { return QStringList(); };

    /// A presence from a full address. True: it has just come.
    bool seen(const Stanza& presence);
    bool isThere(const Jid& who) const { return !shows(who).isEmpty(); }
    /// Of a bare address all its clients', of a full one its own; none: not there.
    QStringList shows(const Jid& who) const;
    bool isShowing(const Jid& who, const QStringList& wanted) const;

private:
    QHash<Jid, QHash<QString, QString>> m_clients; ///< By account: what each resource shows.
    qsizetype m_count = 0;
};

/// RFC 6121 §4.7.2.1: "online" where presence says nothing else.
QString shownBy(const xml::Element& presence);

} // namespace everyport::xmpp
