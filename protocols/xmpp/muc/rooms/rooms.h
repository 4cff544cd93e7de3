#pragma once

#include <map>
#include <memory>

#include "netcore/base/lifetime.h"
#include "netcore/base/listenerlist.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/muc/configuration/roomarchive.h"
#include "protocols/xmpp/muc/configuration/roomstore.h"
#include "protocols/xmpp/muc/rooms/room.h"
#include "protocols/xmpp/muc/rooms/roomevents.h"
#include "protocols/xmpp/muc/rooms/roompolicy.h"
#include "protocols/xmpp/streams/router.h"

namespace everyport::xmpp::muc {

/// The rooms of one service. What changes in a room is told to its occupants at once, and written where it is kept;
/// who asked for it is answered when it is safe. Everything named must outlive it.
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
    /// With everyone in it and all that is kept of it.
    Task<Result<Done>> destroy(QString name, Notice how);
    void closeIfEmpty(Room& room); ///< In a later turn; persistent rooms stay.
    /// An account that is no more: whoever takes its name is nothing to any room, unless it was banned.
    Task<Result<Done>> forget(Jid who);
    qsizetype ownedBy(const Jid& who) const;
    void shutDown();

    // What is kept, after it has changed in the room. Nothing is written of rooms that are not persistent.
    Task<Result<Done>> save(Room& room);
    Task<Result<Done>> saveMember(Room& room, Jid who);
    void saveSubject(Room& room);
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
    Task<Result<Done>> readHistory(QString name);

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
