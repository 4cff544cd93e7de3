#pragma once

#include <QHash>

#include "protocols/xmpp/address/jid.h"
#include "protocols/xmpp/muc/configuration/roomconfig.h"

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

/// What a room says it is about (XEP-0045 §8.1).
struct Subject {
    QString text = {};
    QString nick = {}; ///< Who has set it.
    qint64 at = 0;     ///< Wall clock, milliseconds; 0: nobody has.
    bool operator==(const Subject&) const = default;
};

/// How far the other sides of a shared room (RoomGuard) keep people out of it.
struct Closedness {
    bool isHidden = false;
    bool isMembersOnly = false;
    bool needsPassword = false;
    bool isOpen() const { return !isHidden && !isMembersOnly && !needsPassword; }
    bool isEntranceBarred() const { return isMembersOnly || needsPassword; }
    bool operator==(const Closedness&) const = default;
};

/// What is kept of a room's guard, for times when there is none and for what was said before it opened without
/// anybody's will. Wall clock, milliseconds; 0: nothing is kept back.
struct Guarded {
    Closedness closedness = {}; ///< As it was last known.
    qint64 shownFrom = 0;       ///< What is older is for who is in the room.
    qint64 heardFrom = 0;       ///< What is older is for who was in the room already.
    bool operator==(const Guarded&) const = default;
};

/// What stays of a room when all have left it.
struct RoomRecord {
    QString name; ///< The localpart of its address.
    RoomConfig config = {};
    qint64 createdAt = 0;
    QByteArray secret = {}; ///< Occupants' ids are made with it.
    Subject subject = {};
    QByteArray card = {}; ///< Its vCard, XML that stands by itself; empty: it has none.
    QHash<Jid, Membership> members = {};
    Guarded guarded = {};

    void setMembership(const Jid& who, const Membership& membership) ///< An empty one goes.
    {
        if (membership.isEmpty())
            members.remove(who);
        else
            members.insert(who, membership);
    }
};

} // namespace everyport::xmpp::muc
