#pragma once

#include <map>
#include <memory>

#include "netcore/base/lifetime.h"
#include "netcore/base/listenerlist.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/totheend.h"
#include "protocols/xmpp/muc/configuration/roomarchive.h"
#include "protocols/xmpp/muc/configuration/roomstore.h"
#include "protocols/xmpp/muc/rooms/room.h"
#include "protocols/xmpp/muc/rooms/roomevents.h"
#include "protocols/xmpp/muc/rooms/roompolicy.h"
#include "protocols/xmpp/muc/rooms/roomturn.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp::muc {

/// The rooms of one service. What is kept of a room is stored before it changes in the room and is told to its
/// occupants; who asked for what could not be stored gets an error. Everything named must outlive it.
class Rooms {
public:
    using All = std::map<QString, std::unique_ptr<Room>>; // by name

    Rooms(Reactor& reactor, Router& router, Jid service, RoomStore& store, RoomArchive* archive, RoomPolicy policy);
    ~Rooms(); ///< Occupants are told that the service goes (332).

    Task<Result<Done>> open(); ///< Reads what the store has; before all else.
    const All& all() const { return m_rooms; }
    Room* find(const QString& name) const;
    /// Null also where who asks may not know that it is there.
    Room* findFor(const QString& name, const Jid& who) const;
    Room& create(const QString& name, const Jid& owner); ///< Locked. A null owner: the program's.
    /// With everyone in it and all that is kept of it; in its turn.
    Task<Result<Done>> destroy(QString name, Notice how);
    Task<Result<Done>> destroyNow(QString name, Notice how); ///< By who has the turn.
    void closeIfEmpty(Room& room);                           ///< In a later turn; persistent rooms stay.
    /// An account that is no more: whoever takes its name is nothing to any room, unless it was banned.
    Task<Result<Done>> forget(Jid who);
    qsizetype ownedBy(const Jid& who) const;
    void shutDown();
    void cancelWork() { m_work.cancelAll(); } ///< Before those go who have changes on the way.

    /// Waits until nobody else changes what is kept of a room. Who has the turn finds the room again by its name after
    /// each co_await: nothing but the end of the service takes it away meanwhile. Errors: item-not-found, also where
    /// the room has gone while it was waited for; resource-constraint: too many wait.
    Task<Result<RoomTurn>> takeTurn(QString room);
    /// For a change on behalf of somebody who may go before it is stored: it is made all the same. Where it fails then,
    /// the log has that `what` failed.
    template <typename T>
    Task<T> toItsEnd(Task<T> change, QString what = QStringLiteral("Changing a room"))
    {
        return runToTheEnd(m_work, std::move(change), std::move(what));
    }

    // Stores what is about to change, by who has the turn. Nothing is written of rooms that are not persistent.
    Task<Result<Done>> save(RoomRecord record, bool wasPersistent);
    Task<Result<Done>> saveMembers(const Room& room, QHash<Jid, Membership> members);
    Task<Result<Done>> saveSubject(const Room& room, Subject subject);
    // What has changed already by the program's own doing, which nobody can refuse; written as it is in its turn.
    void saveLater(Room& room);
    void saveSubjectLater(Room& room);
    void setClosedness(Room& room, const Closedness& closedness); ///< What its guard adds, as it is from now on.
    /// What closed the room is gone, without anybody's having opened it: what was said until now stays with who could
    /// know it.
    void loseClosedness(Room& room);
    void keep(Room& room, const Occupant& from, const Stanza& message, const QString& id);
    void replaceKept(const Room& room, const QString& id, const xml::Element& stanza);
    /// What was said under a stanza id: as the archive has it, or, where none keeps it, as long as the room remembers
    /// it. Error: item-not-found.
    Task<Result<xml::Element>> said(QString room, QString id);

    const Jid& service() const { return m_service; }
    Router& router() { return m_router; }
    Reactor& reactor() { return m_reactor; }
    RoomArchive* archive() { return m_archive; }
    const RoomPolicy& policy() const { return m_policy; }
    void setPolicy(RoomPolicy policy) { m_policy = std::move(policy); }
    qint64 now() const { return m_reactor.clock().wallMsecs(); }
    bool mayTalk(const Occupant& from); ///< Not too much at once, in whichever way it reaches others.
    QString newId();                    ///< For a stanza of a room's (XEP-0359); later ones sort behind.

    void addListener(RoomEvents* listener) { m_listeners.add(listener); }
    void removeListener(RoomEvents* listener) { m_listeners.remove(listener); }
    template <typename... Arguments, typename... Values>
    void notify(void (RoomEvents::*event)(Arguments...), Values&&... values)
    {
        m_listeners.notify(event, values...);
    }

private:
    Task<Result<RoomTurn>> takeOwnTurn(QString room); ///< For the program: however many wait.
    Task<Result<Done>> readHistory(QString name);
    Task<Result<Done>> destroyInTurn(QString name, Notice how, bool onlyIfUnused);
    Task<Result<Done>> forgetIn(QString name, Jid who);
    Task<Result<Done>> saveInTurn(QString name);
    Task<Result<Done>> saveSubjectInTurn(QString name);

    Reactor& m_reactor;
    Router& m_router;
    Jid m_service;
    RoomStore& m_store;
    RoomArchive* m_archive;
    RoomPolicy m_policy;
    All m_rooms;
    ListenerList<RoomEvents> m_listeners;
    qint64 m_lastId = 0;
    QString m_idEnd;
    Lifetime m_lifetime;
    TaskSet m_work{m_router.failed()};
};

} // namespace everyport::xmpp::muc
