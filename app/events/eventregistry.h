#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <optional>

#include <QHash>
#include <QSet>

#include "app/events/event.h"
#include "app/events/eventlinks.h"
#include "app/events/remotecards.h"
#include "app/events/stepschedule.h"
#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/deferred.h"
#include "netcore/task/lock.h"
#include "netcore/task/taskset.h"

namespace everyport::events {

/// Where somebody wants an event to go.
struct StepWish {
    enum class Way { Next, Back, To };

    Way way = Way::Next;
    QString to = {}; ///< A step's id, of To.
    /// Event::moves of what the asker has seen. Where it has moved since, a wish is as good as done: a button that was
    /// pressed twice, or by two people, steps once. Empty: from wherever it is.
    std::optional<qint64> from = {};
};

/// What an EventRegistry tells, after it is on disk. Plain calls on the loop's thread.
struct EventChanges {
    virtual ~EventChanges() = default;
    virtual void eventChanged(const QString& /*id*/) {} ///< New, its order, its present step, its wall.
    virtual void eventStepped(const Event&) {} ///< It has another present step, or is over; after eventChanged.
    virtual void eventRemoved(const QString& /*id*/) {} ///< It has no step any more. It may come back.
    virtual void linksChanged(const QString& /*id*/) {} ///< Given or taken back; of cards likewise.
};

/// The events of one data folder: each name that polls have in Poll::event is one, with its running order and how far
/// it is. What is asked comes out of memory; what a Task promises is stored when it is ready, one change after the
/// other. A poll that comes to an event is its last step, one that is removed or leaves is none; its place is kept
/// until the order is changed, for a removal that is taken back. A poll that somebody opens by hand while none is open
/// in the present step is where the event is then.
///
/// The Station owns it; `clock`, `database` and `registry` must outlive it. Call `load` after the registry's. Loop's
/// thread only.
class EventRegistry final : private polls::PollEvents {
public:
    /// `failed` is told what goes wrong without anybody waiting: a step by the clock, or the keeping of a new event.
    EventRegistry(Clock& clock, Database& database, polls::PollRegistry& registry, TaskSet::Failed failed);
    ~EventRegistry() override;
    EventRegistry(const EventRegistry&) = delete;
    EventRegistry& operator=(const EventRegistry&) = delete;

    Task<Result<Done>> load();

    void addListener(EventChanges& listener) { m_listeners.add(&listener); }
    void removeListener(EventChanges& listener) { m_listeners.remove(&listener); } ///< Also from inside a call.

    QList<Event> events() const;                        ///< Those that have a step, in the order of their making.
    const Event* find(const QString& id) const;         ///< Null where there is none; good until the next turn.
    const Event* findByName(const QString& name) const; ///< Poll::event
    const Event* meant(const QString& words) const;     ///< As people say it: its id or its name.
    const Event* eventOf(const QString& poll) const;    ///< The one that a poll is in.
    /// Whether stepping there opens the voting: a poll that has been voted in and closed stays as it is.
    bool opens(const Step& step) const;

    /// The whole order: steps that are not named come last, slides that are not named go.
    Task<Result<Done>> arrange(QString id, QList<Step> steps);
    Task<Result<Done>> changeStep(QString id, Step step); ///< The one of that id: its times, its slide.
    /// So many places later, or earlier; refused beyond the ends.
    Task<Result<Done>> moveStep(QString id, QString step, int by);
    Task<Result<Done>> setWall(QString id, Wall wall);
    /// Closes the poll of the step that is left, unless it stays open, and opens that of the one that is entered, but
    /// not on the way back. True: it has moved; false: there was nothing to do (StepWish::from). Next behind the last
    /// step ends the event.
    Task<Result<bool>> step(QString id, StepWish wish);
    /// Opens or closes the poll of the present step; refused where that is none.
    Task<Result<Done>> setVoting(QString id, bool open);
    Task<Result<Done>> setResultsHidden(QString id, bool hidden);
    Task<Result<Done>> press(QString id, RemoteCard::Press press); ///< What a card does.

    EventLinks& links() { return m_links; }
    RemoteCards& cards() { return m_cards; }
    polls::PollRegistry& polls() const { return m_polls; }

private:
    /// An event as it is kept: `order` has also the steps whose poll is not there.
    struct Kept {
        Event event;
        QList<Step> order;
    };

    // polls::PollEvents
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;

    /// Runs `work` when its turn comes, to its end: dropping what this gives drops only the answer.
    template <typename T>
    Task<Result<T>> request(std::function<Task<Result<T>>()> work)
    {
        auto answer = std::make_shared<Deferred<Result<T>>>();
        auto asked = answer->task();
        m_work.start(inTurn<T>(std::move(work), std::move(answer)));
        return asked;
    }
    template <typename T>
    Task<Result<Done>> inTurn(std::function<Task<Result<T>>()> work, std::shared_ptr<Deferred<Result<T>>> answer)
    {
        auto taking = m_lock.take();
        const auto held = co_await std::move(taking);
        auto working = work();
        auto result = co_await std::move(working);
        answer->fire(std::move(result));
        co_return Done(); // who asked has what went wrong
    }

    Kept* keptOf(const QString& id);
    Kept* keptNamed(const QString& name);
    Kept& made(const QString& name);
    QString freeId(const QString& name) const;
    QList<Step> visible(const Kept& kept) const;
    bool refresh(Kept& kept);
    void changed(const Kept& kept);
    void follow(const polls::Poll& opened);
    void plan();
    void clockTurned();
    const polls::Poll* presentPoll(const Event& event) const;
    const polls::Poll* pollOf(const Event& event, const Step* step) const;
    Result<QString> goalOf(const Event& event, const StepWish& wish) const;

    // In their turn, one after the other; see eventstepping.cpp.
    Task<Result<Done>> keep(Event event, QList<Step> order);
    Task<Result<Done>> keepAsItIs(QString id);
    Task<Result<Done>> doArrange(QString id, QList<Step> steps);
    Task<Result<Done>> doChangeStep(QString id, Step step);
    Task<Result<Done>> doMoveStep(QString id, QString step, int by);
    Task<Result<Done>> doSetWall(QString id, Wall wall);
    Task<Result<bool>> doStep(QString id, StepWish wish);
    Task<Result<Done>> enter(QString id, QString goal, bool opensIt);
    Task<Result<Done>> doFollow(QString id, QString poll);
    Task<Result<Done>> doSetVoting(QString id, bool open);
    Task<Result<Done>> doPress(QString id, RemoteCard::Press press);
    Task<Result<Done>> doTurn(QString id);
    Task<Result<Done>> doClockStep(QString id, QString step);
    Task<Result<Done>> doTimeOver(QString id);

    Clock& m_clock;
    Database& m_database;
    polls::PollRegistry& m_polls;
    ListenerList<EventChanges> m_listeners;
    std::deque<Kept> m_events;         // in the order of their making; none ever goes
    QSet<QString> m_open;              // polls that are open
    QHash<QString, QString> m_eventOf; // Poll::event by poll, as it was seen last
    QString m_stepping;                // the event that is on its way: what opens meanwhile is its doing
    qint64 m_notBefore = 0;            // wall ms: the clock's last try has failed
    bool m_isLoaded = false;
    StepSchedule m_schedule;
    EventLinks m_links;
    RemoteCards m_cards;
    Lock m_lock;
    TaskSet m_work; // last
};

} // namespace everyport::events
