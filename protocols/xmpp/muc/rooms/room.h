#pragma once

#include <QSet>

#include "netcore/task/lock.h"
#include "protocols/xmpp/muc/configuration/roomguard.h"
#include "protocols/xmpp/muc/configuration/roomrecord.h"
#include "protocols/xmpp/muc/rooms/occupanttable.h"
#include "protocols/xmpp/muc/rooms/roomhistory.h"
#include "protocols/xmpp/muc/rooms/roomlock.h"
#include "protocols/xmpp/stanza/broadcast.h"

namespace everyport::xmpp::muc {

class Rooms;

/// One room: who is in it, what it keeps, and how news reaches its occupants. Who may do what is decided by those who
/// take requests. Made and owned by Rooms.
class Room {
public:
    Room(Rooms& rooms, RoomRecord record);
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    Rooms& rooms() { return m_rooms; }
    const QString& name() const { return record.name; }
    const Jid& jid() const { return m_jid; }
    const RoomConfig& config() const { return record.config; }
    RoomConfig seen() const { return guard ? guard->seen(config()) : config(); } ///< By who is not in the room.
    bool isOpenTo(const Jid& who) const
    {
        return guard ? guard->isOpenTo(*this, who) : record.guarded.closedness.isOpen();
    }
    /// Whether the room is to look as if it were not there: to who is banned from one that is in no list.
    bool isSecretFrom(const Jid& client) const;
    /// As it is for one of its clients, or for who is not there: empty where it was set behind a door that is gone.
    Subject subjectFor(const Jid& client) const;
    /// Wall clock, milliseconds: what was said before is kept back from it.
    qint64 readableFrom(const Jid& client) const;
    RoomRecord record;
    RoomLock lock;
    RoomGuard* guard = nullptr;
    QHash<Jid, Jid> invited = {};        ///< Who was, and by whom; both bare.
    QHash<Jid, QString> applicants = {}; ///< Who waits to be registered, and under which nick.
    QSet<Jid> enrolling = {};            ///< Of them, whom an admin has allowed, which waits for its turn.
    RoomMeters meters;
    std::shared_ptr<Lock> turns = std::make_shared<Lock>(); ///< Rooms::takeTurn
    bool isSaveWaiting = false;                             ///< For its turn: Rooms::saveLater
    bool isSubjectSaveWaiting = false;
    RoomHistory history; ///< What was said last.

    // Who is here
    const OccupantTable::ByNick& occupants() const { return m_occupants.all(); }
    Occupant* byNick(const QString& nick) const { return m_occupants.byNick(nick); }
    Occupant* byClient(const Jid& client) const { return m_occupants.byClient(client); }
    /// Who that was (Occupant::outline), whatever its nick is now; null where it has gone.
    Occupant* same(const Occupant& who) const { return m_occupants.same(who); }
    QList<Occupant*> ofAccount(const Jid& account) const { return m_occupants.ofAccount(account); }
    Affiliation affiliationOf(const Jid& who) const;
    bool isReservedForOthers(const QString& nick, const Jid& who) const; ///< By registration, or for the program.
    bool isRegisteredByOthers(const QString& nick, const Jid& who) const;
    bool seesAddresses(const Occupant& who) const
    {
        return config().isNonAnonymous || who.ranks.role == Role::Moderator;
    }
    bool mayReadLists(const Occupant& who) const { return config().memberList.has(who.ranks.role); }
    QString occupantId(const QString& whose) const; ///< Of an account's address, or of what else tells somebody apart.

    // What changes is told to all.
    Occupant& enter(const QString& nick, const Jid& account, Occupant::Client client, const Notice& notice,
        const HistoryWish& wish);
    /// `identity` tells who has no account apart from others who come later under the same nick; without one the nick
    /// does.
    Occupant& plugIn(const QString& nick, const Jid& account, InternalOccupant& plug, xml::Element presence, Role role,
        const QString& identity = {});
    void join(Occupant& occupant, Occupant::Client client, const HistoryWish& wish); ///< One client more, or once more.
    void update(Occupant& occupant, const Jid& client, xml::Element presence);
    void rename(Occupant& occupant, const QString& nick);
    void announce(const Occupant& occupant, const Notice& notice = {}); ///< As it is now.
    /// One client; the occupant goes with the last.
    void leave(Occupant& occupant, const Jid& client, const Notice& how);
    void remove(Occupant& occupant, const Notice& how);
    void removeAll(const Notice& how);

    /// To all clients, written out once. `message` has no addressee.
    void send(const Stanza& message) const;
    void sendTo(const Occupant& occupant, Stanza stanza) const; ///< To each of its clients.
    void sendSubject(const Jid& client) const;
    void sendStatus(const QList<int>& statuses) const; ///< A message of the room to all, about itself.
    /// §9.3: somebody who is not here is something else from now on. To those who see addresses.
    void sendAffiliation(const Jid& who, Affiliation affiliation, const Notice& notice = {}) const;
    void answerProbe(const Occupant& of, const Occupant& by, const Jid& client) const; ///< How somebody is here.

private:
    Occupant& add(const QString& nick, const Jid& account, const QString& identity);
    void welcome(const Occupant& occupant, const Jid& client, const Notice& notice, const HistoryWish& wish);
    Stanza presenceOf(
        const Occupant& occupant, const QString& type, const Notice& notice, bool withAddress, bool isOwn) const;
    bool isShown(const Occupant& occupant, const Occupant& to) const;
    void notifyOthers(const Occupant& about, const QString& type, const Notice& notice) const;
    void notifyOwn(const Occupant& occupant, const QString& type, const Notice& notice) const;

    Rooms& m_rooms;
    Jid m_jid;
    OccupantTable m_occupants;
};

} // namespace everyport::xmpp::muc
