#pragma once

#include <functional>
#include <optional>

#include <QHash>
#include <QSet>

#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/talk/presences.h"

namespace everyport::xmpp::client {

enum class Affiliation { None, Outcast, Member, Admin, Owner };
enum class Role { None, Visitor, Participant, Moderator };
QString affiliationName(Affiliation affiliation);
QString roleName(Role role);

/// What a room's status says (XEP-0045 §15.6), such as "room-created" of 201; null for what it does not define.
QString roomStatusName(int code);

/// What somebody is in a room beside their rank (XEP-0317).
struct Hat {
    QString uri;
    QString title;
    bool operator==(const Hat&) const = default;
};

/// Somebody in a room, as we see them. A value.
struct Occupant {
    QString nick;
    Affiliation affiliation = Affiliation::None;
    Role role = Role::None;
    Jid address = {}; ///< Theirs; null where the room does not tell.
    QString id = {};  ///< XEP-0421: the same under every nick.
    Availability availability = {};
    QList<Hat> hats = {};

    static constexpr qsizetype mostHats = 50;
    static Occupant parse(const Stanza& presence);
};

/// Which of what was said before is wanted at the door (XEP-0045 §7.2.14); nothing set: as the room likes.
struct RoomHistory {
    std::optional<int> mostChars = {};
    std::optional<int> mostStanzas = {};
    std::optional<int> seconds = {};
    qint64 since = 0; ///< Milliseconds since 1970.
};

/// A room that we are in, or want to be in.
struct Room {
    enum class State { Out, Joining, In };
    static constexpr qsizetype mostOccupants = 20'000;

    Jid address;
    QString nick;
    QString password = {};
    RoomHistory history = {};
    State state = State::Out;
    QString subject = {};
    QHash<QString, Occupant> occupants = {};
    QSet<int> statuses = {}; ///< Of our own presence when we came in: 100, 170, 201, …
    qint64 lastHeard = 0;    ///< When the last message was said, milliseconds since 1970.

    const Occupant* me() const;
    Jid at(const QString& who) const { return address.withResource(who).valueOr({}); }
};

/// Why somebody is gone (§7.14, §8.2, §9.1, …).
struct Departure {
    enum class Why {
        Left,
        Kicked,
        Banned,
        NotMember,
        AffiliationChanged,
        Shutdown,
        Failed,
        Destroyed,
        NickChanged,
        Disconnected
    };
    Why why = Why::Left;
    QString reason = {};
    QString actor = {}; ///< The nick of whoever did it, where the room tells.
    QString nick = {};  ///< Of NickChanged: the new one.
    Jid alternate = {}; ///< Of Destroyed: where to go instead.

    static Departure parse(const xml::Element& presence);
};

} // namespace everyport::xmpp::client
