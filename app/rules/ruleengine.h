#pragma once

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <vector>

#include <QHash>

#include "app/rules/echoes.h"
#include "app/rules/latestevents.h"
#include "app/rules/ruleregistry.h"
#include "netcore/base/listenerlist.h"
#include "netcore/task/deferred.h"
#include "netcore/task/taskset.h"

namespace everyport {
class Log;
}

namespace everyport::rules {

/// Whatever does what rules say: a test that records, or the program. Refused and Local are final; Busy and
/// Disconnected are tried again. The answer says what was done.
class Actor {
public:
    virtual ~Actor() = default;
    virtual Task<Result<QString>> perform(ActionCall call) = 0; ///< Dropping the Task gives up.
};

/// What became of one event at one rule.
struct RunReport {
    enum class Outcome : quint8 {
        Done,
        DidNotMatch, ///< `lines` say which condition, and why.
        DryRun,      ///< `lines` say what would have been done.
        Failed,      ///< At least one action.
        LeftOut,     ///< Its limits.
        Stopped,     ///< Rules fed each other by more than words.
    };
    qint64 at = 0;
    QString rule = {};
    QString event = {};
    Fields fields = {};
    Outcome outcome = Outcome::Done;
    QStringList lines = {};
};
QString outcomeName(RunReport::Outcome outcome); ///< "done", "did not match", "dry run", …

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
    /// Fires it by hand with these fields; its conditions and limits count. Ready when all is done. NotFound; Refused
    /// where it is off.
    Task<Result<RunReport>> fire(QString name, Fields fields, QStringList chain = {});

    /// Ready when nothing waits or is under way any more, also what is tried again later.
    Task<Result<Done>> settled();

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
    static constexpr size_t mostWaiting = 100; ///< Of one rule, to be done.
    static constexpr size_t reportsKept = 500;
    static constexpr qsizetype latestKept = LatestEvents::kept;

private:
    using Answer = Deferred<Result<RunReport>>;
    struct Work {
        Event event;
        Fields fields;
        std::shared_ptr<Answer> answer; // of `fire`; else null
    };
    struct Desk {
        std::deque<Work> waiting;
        HeardWords words;
        std::deque<Clock::Moment> fired; // within the last minute
        Clock::Moment quietUntil = {};
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
    void take(const Rule& rule, Event event, Fields fields, std::shared_ptr<Answer> answer);
    QString objection(const Rule& rule, const Event& event);
    void stopLoop(const QString& name, const Event& event, const QString& why);
    QString limit(const Rule& rule, Desk& controller);
    void leaveOut(const QString& name, const QString& why);
    void begin(const QString& name);
    Task<Result<Done>> workOff(QString name);
    Task<Result<RunReport>> run(QString name, Event event, Fields fields);
    Task<Result<QString>> act(ActionCall call);
    bool isSettled() const { return m_queue.empty() && m_work.count() == 0; }
    void notifySettled();
    void report(RunReport report, const std::shared_ptr<Answer>& answer = {});

    Clock& m_clock;
    RuleRegistry& m_registry;
    Actor& m_actor;
    Log& m_log;
    std::map<QString, QStringList> m_byKind; // active ones; asked often, by few and short names
    std::deque<Event> m_queue;
    qsizetype m_dropped = 0;
    std::map<QString, Desk> m_desks;
    Doings m_doings;
    LatestEvents m_latest;
    std::deque<RunReport> m_reports;
    ListenerList<EngineEvents> m_listeners;
    Clock::Timer m_turn;
    std::vector<Deferred<Result<Done>>> m_settling;
    TaskSet m_work{TaskSet::unhandled}; // last: what runs in it touches the rest
};

} // namespace everyport::rules
