#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "app/rules/actionrunner.h"
#include "app/rules/echoes.h"
#include "app/rules/firinglimits.h"
#include "app/rules/latestevents.h"
#include "app/rules/newestlater.h"
#include "app/rules/newesttold.h"
#include "app/rules/ruleregistry.h"
#include "app/rules/runreport.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport {
class Log;
}

namespace everyport::rules {

/// Told by a RuleEngine what came of its rules. Plain calls on the loop's thread.
struct EngineEvents {
    virtual ~EngineEvents() = default;
    /// Fired, failed or left out; what did not match only of a rule in dry run.
    virtual void runReported(const RunReport&) {}
};

/// Events in, actions out. Each rule does its actions one after the other, in the order of the events; rules do not
/// wait for each other. Everything that waits is bounded, and what is left out is told. All that is lent must outlive
/// it. Loop's thread.
class RuleEngine final : private RuleEvents {
public:
    RuleEngine(Clock& clock, RuleRegistry& registry, Actor& actor, Log& log);
    ~RuleEngine() override;

    void heard(Event event); ///< Answered in a later turn.
    /// The same of what happens often: made only where a rule waits for it, or later, when somebody asks for the latest
    /// ones. So `make` keeps all that it needs. `at` in ms since 1970; now, where it is 0.
    void heard(const QString& kind, std::function<Fields()> make, qint64 at = 0);
    /// What was heard of it until now is not told late any more (EventKind::newestOf): it is gone, or begins anew.
    void outdate(const QString& about) { m_newest.outdate(about, ++m_heard); }
    /// Fires it by hand with these fields; its conditions and limits count. Ready when all is done. NotFound; Refused
    /// where it is off.
    Task<Result<RunReport>> fire(QString name, Fields fields, QStringList chain = {});

    /// An event for `event.rule` alone whose sender waits to hear whether it is taken. Considered at once: ready where
    /// that brought about nothing (LeftOut: it may be sent again later), else when all is done. NotFound; Refused where
    /// the rule is off; Busy once it finishes.
    Task<Result<RunReport>> take(Event event);

    /// Ready when nothing waits or is under way any more, also what is tried again later.
    Task<Result<Done>> settled();
    /// The program ends: no event is heard from now on. Ready as `settled`.
    Task<Result<Done>> finish();
    struct Undone {
        QString rule = {};
        qsizetype waiting = 0; ///< Taken, and not begun.
        bool isUnderWay = false;
    };
    QList<Undone> undone() const; ///< What would be dropped with the engine now, a rule each.

    /// What would be done, and nothing is: also for a rule that is not written yet.
    static RunReport dryRun(const Rule& rule, Event event);
    /// Real ones, newest first; at most `latestKept`.
    QList<Event> latest(const QString& kind) const { return m_latest.of(kind); }
    const std::deque<RunReport>& reports() const { return m_reports; } ///< Newest last; at most `reportsKept`.
    /// Whether any active rule waits for it.
    bool isListenedTo(const QString& kind) const { return m_byKind.contains(kind); }

    void addListener(EngineEvents* listener) { m_listeners.add(listener); }
    void removeListener(EngineEvents* listener) { m_listeners.remove(listener); }

    static constexpr size_t mostEvents = 2000; ///< Not looked at yet.
    static constexpr size_t reportsKept = 500;
    static constexpr qsizetype latestKept = LatestEvents::kept;

private:
    /// Whoever waits for what becomes of one event.
    struct Answer {
        Deferred<Result<RunReport>> report;
        bool isByHand = true; ///< Else a sender's, of which the reports say no more than of others.
    };
    struct Work {
        Event event;
        Fields fields;
        std::shared_ptr<Answer> answer; // of `fire` and `take`; else null
    };
    struct Desk {
        std::deque<Work> waiting;
        HeardWords words;
        FiringLimits limits;
        bool isBusy = false;
        int leftOut = 0; // not told yet
        Clock::Timer telling;
    };

    void ruleAdded(const QString&) override { index(); }
    void ruleChanged(const QString&) override { index(); }
    void ruleRemoved(const QString& name) override;
    void index();
    void work();
    void consider(const QString& name, Event event, std::shared_ptr<Answer> answer);
    Task<Result<RunReport>> considerFor(Event event, bool isByHand);
    void begin(const Rule& rule, Event event, Fields fields, std::shared_ptr<Answer> answer);
    QString objection(const Rule& rule, const Event& event);
    void stopLoop(const QString& name, const Event& event, const QString& why);
    void leaveOut(const QString& name, const QString& why, RunReport seen, const std::shared_ptr<Answer>& answer);
    void keepNewest(const Rule& rule, const Event& event);
    void keepFailed(const QString& name, const Event& event);
    bool isNews(const Rule& rule, const Event& event) const;
    void considerNewest(const QString& name);
    Task<Result<Done>> workOff(QString name);
    bool isSettled() const { return m_queue.empty() && m_work.count() == 0; }
    void notifySettled();
    void report(RunReport report, const std::shared_ptr<Answer>& answer = {});
    void reportNothing(const Rule& rule, RunReport seen, const std::shared_ptr<Answer>& answer);

    Clock& m_clock;
    RuleRegistry& m_registry;
    Log& m_log;
    std::map<QString, QStringList> m_byKind; // active ones; asked often, by few and short names
    std::deque<Event> m_queue;
    quint64 m_heard = 0; // Event::number of the last one
    qsizetype m_dropped = 0;
    bool m_isFinishing = false;
    std::map<QString, Desk> m_desks;
    Doings m_doings;
    NewestTold m_newest;
    ActionRunner m_runner;
    NewestLater m_later;
    LatestEvents m_latest;
    std::deque<RunReport> m_reports;
    ListenerList<EngineEvents> m_listeners;
    Clock::Timer m_turn;
    std::vector<Deferred<Result<Done>>> m_settling;
    TaskSet m_work{TaskSet::unhandled}; // last: what runs in it touches the rest
};

} // namespace everyport::rules
