#pragma once

#include <QHash>

#include "protocols/xmpp/jid.h"
#include "protocols/xmpp/muc/roomconfig.h"

namespace everyport::xmpp::muc {

/// XEP-0317: something that somebody is in a room, shown with their presence.
struct Hat {
    QString uri;
    QString title;
    bool operator==(const Hat&) const = default;
};

/// What a room keeps of somebody, by bare address (a ban may be a whole domain's).
struct Membership {
    Affiliation affiliation = Affiliation::None;
    QString nick = {};   ///< Kept for them (§7.10).
    QString reason = {}; ///< Of a ban.
    QList<Hat> hats = {};
    bool isEmpty() const { return affiliation == Affiliation::None && nick.isEmpty() && hats.isEmpty(); }
    bool operator==(const Membership&) const = default;
};

struct Subject {
    QString text = {};
    QString nick = {}; ///< Who has set it.
    qint64 at = 0;     ///< Wall clock, milliseconds; 0: nobody has.
    bool operator==(const Subject&) const = default;
};

/// What stays of a room when all have left it.
struct RoomRecord {
    QString name; ///< The localpart of its address.
    RoomConfig config = {};
    qint64 createdAt = 0;
    QByteArray secret = {}; ///< Occupants' ids are made with it.
    Subject subject = {};
    QByteArray card = {};   ///< Its vCard, XML that stands by itself; empty: it has none.
    QHash<Jid, Membership> members = {};
};

} // namespace everyport::xmpp::muc
