#pragma once

#include <deque>
#include <functional>
#include <optional>

#include "app/events/event.h"
#include "app/events/requestqueue.h"
#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "netcore/base/listenerlist.h"

namespace everyport::events {

/// What an EventRegistry tells, after it is on disk. Plain calls on the loop's thread.
struct EventChanges {
    virtual ~EventChanges() = default;
    virtual void eventChanged(const QString& /*id*/) {} ///< New, its order, its present step, its wall.
    virtual void eventStepped(const Event&) {} ///< It has another present step, or is over; after eventChanged.
    virtual void eventRemoved(const QString& /*id*/) {} ///< It has no step any more. It may come back.
    virtual void linksChanged(const QString& /*id*/) {} ///< Given or taken back; of cards likewise.
};

/// What events there are, each with its order: each name that polls have in Poll::event is one. What is asked comes out
/// of memory; what a Task promises is stored when it is ready, one change after the other. A poll that comes to an
/// event is its last step, one that is removed or leaves is none; its place is kept until the order is changed, for a
/// removal that is taken back.
///
/// Part of EventRegistry, which steps through them. `clock`, `database` and `registry` must outlive it. Loop's thread.
class EventBook {
public:
    EventBook(const EventBook&) = delete;
    EventBook& operator=(const EventBook&) = delete;

    void addListener(EventChanges& listener) { m_listeners.add(&listener); }
    void removeListener(EventChanges& listener) { m_listeners.remove(&listener); } ///< Also from inside a call.

    QList<Event> events() const;                        ///< Those that have a step, in the order of their making.
    const Event* find(const QString& id) const;         ///< Null where there is none; good until the next turn.
    const Event* findByName(const QString& name) const; ///< Poll::event
    const Event* meant(const QString& words) const;     ///< As people say it: its id or its name.
    const Event* eventOf(const QString& poll) const;    ///< The one that a poll is in.
    /// Event::place, but where the present step's poll is not here that of the step before it: another program that
    /// shares the database has removed the poll, or has made it and is ahead of what has been read. Until that is read
    /// the event is between its steps, and next goes on from there.
    qsizetype placeOf(const Event& event) const;
    polls::PollRegistry& polls() const { return m_polls; }
    template <typename Look>
    void forEach(Look look) const ///< Without copying them; also those that have no step any more.
    {
        for (const auto& kept : m_events)
            look(kept.event);
    }
    static Error missing(const QString& id);   ///< There is no event of that id.
    static bool wasBehind(const Error& error); ///< Of a change: another program that shares the database was first.

    /// The whole order: steps that are not named come last, slides that are not named go.
    Task<Result<Done>> arrange(QString id, QList<Step> steps);
    Task<Result<Done>> changeStep(QString id, Step step); ///< The one of that id: its times, its slide.
    /// So many places later, or earlier; refused beyond the ends.
    Task<Result<Done>> moveStep(QString id, QString step, int by);
    Task<Result<Done>> setWall(QString id, Wall wall);

protected:
    /// An event as it is kept: `order` has also the steps whose poll is not there.
    struct Kept {
        Event event;
        QList<Step> order;
    };

    EventBook(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed);
    virtual ~EventBook() = default;
    virtual void planAnew() {} ///< An event has changed.
    /// What other programs that share the database have stored is here from then on.
    virtual Task<Result<Done>> readAnew() = 0;

    Clock& clock() const { return m_clock; }
    Database& database() const { return m_database; }
    const ListenerList<EventChanges>& listeners() const { return m_listeners; }
    RequestQueue& requests() { return m_requests; }
    using Change = std::function<Task<Result<Done>>()>;
    /// In its turn, and once more on top of what another program has stored where that was first; as RequestQueue's.
    Task<Result<Done>> requestOnTop(Change change);
    void startOnTop(Change change, const QString& what);

    void take(const QList<Event>& loaded);
    /// What another program that shares the database has stored, in place of what is here; tells what is new of it.
    void takeNews(const QList<Event>& stored);
    std::deque<Kept>& all() { return m_events; }
    Kept* keptOf(const QString& id);
    Kept* keptNamed(const QString& name);
    Kept& made(const QString& name);
    bool refresh(Kept& kept); ///< By the polls that there are now; whether its steps are others.
    void notifyChanged(const Kept& kept);
    /// In its turn: stores the event, as it was here but for what changes, and its order, and tells.
    Task<Result<Done>> keep(Event event, QList<Step> order);
    /// The same, of the event as it is then, with its order.
    Task<Result<Done>> edit(QString id, std::function<void(Event& event)> change);

private:
    QString freeId(const QString& name) const;
    QList<Step> visible(const Kept& kept) const;
    void keepSoon(const QString& id);
    Task<Result<Done>> onTop(Change change);

    // In their turn, one after the other.
    Task<Result<Done>> keepAsItIs(QString id);
    Task<Result<Done>> doMake(QString id);
    Task<Result<Done>> doArrange(QString id, QList<Step> steps);
    Task<Result<Done>> doChangeStep(QString id, Step step);
    Task<Result<Done>> doMoveStep(QString id, QString step, int by);
    Task<Result<Done>> doSetWall(QString id, Wall wall);

    Clock& m_clock;
    Database& m_database;
    polls::PollRegistry& m_polls;
    ListenerList<EventChanges> m_listeners;
    std::deque<Kept> m_events; // in the order of their making; none ever goes
    RequestQueue m_requests;   // last
};

} // namespace everyport::events
