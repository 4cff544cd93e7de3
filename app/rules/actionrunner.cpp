#include "app/rules/actionrunner.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <QUuid>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/echoes.h"
#include "app/rules/kinds/traces.h"
#include "app/rules/newesttold.h"
#include "netcore/task/sleep.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

constexpr auto actionMayTake = 60s;
constexpr std::array retries{5s, 30s};

using Outcome = RunReport::Outcome;

/// A connection that we have ended ourselves has no words, and so may a peer's refusal.
QString whyOf(const Error& error)
{
    if (!error.text.isEmpty())
        return error.text;
    return error.reason == Reason::None ? u"It was broken off, and nobody said why."_s
                                        : u"It was broken off: %1."_s.arg(reasonName(error.reason).replace(u'-', u' '));
}

bool isWorthAnotherTry(const Error& error)
{
    // What took too long may have been done all the same: nobody wants to hear it twice. Where nobody listens (a server
    // that is being started again) nothing was heard, though elsewhere that is a refusal.
    return error.reason != Reason::TimedOut
        && (error.kind == Error::Kind::Busy || error.kind == Error::Kind::Disconnected
            || error.reason == Reason::ConnectionRefused);
}

/// One action of a run, and what came of it so far.
struct Attempt {
    ActionCall call;
    QString target;
    std::optional<Result<QString>> answer = {}; // of the last try
    bool isOld = false;                         // something newer was told there

    bool mayHelp() const { return !answer || (!*answer && isWorthAnotherTry(answer->error())); }
};

bool isToBeDone(const Attempt& attempt)
{
    return attempt.mayHelp() && !attempt.isOld;
}

bool isDecided(const Attempt& attempt)
{
    return !attempt.mayHelp() && !attempt.isOld;
}

std::vector<Attempt> attemptsOf(
    const QString& rule, const QList<Action>& actions, const Event& event, const Fields& fields)
{
    std::vector<Attempt> all;
    for (const auto& action : actions) {
        const ActionCall call{rule, action.kind, filled(action, fields), event.fields, event.chain + QStringList{rule},
            QUuid::createUuid().toString(QUuid::WithoutBraces), event.at, event.kind};
        all.push_back({call, targetOf(call.kind, call.values)});
    }
    return all;
}

/// Why there was nothing to do, which is no failure; else empty.
QString whyNotDone(const Attempt& attempt)
{
    if (attempt.isOld)
        return u"It is no news there any more."_s;
    return attempt.answer->error().isCancelled() ? attempt.answer->error().text : QString();
}

void add(const Attempt& attempt, ActionRunner::Run& run)
{
    if (!attempt.isOld && *attempt.answer) {
        run.report.lines << **attempt.answer;
        return;
    }
    const auto what = describe(attempt.call.kind, attempt.call.values);
    if (const auto why = whyNotDone(attempt); !why.isEmpty()) {
        run.report.outcome = run.report.outcome == Outcome::Failed ? Outcome::Failed : Outcome::NotDone;
        run.report.lines << u"%1 – not done: %2"_s.arg(what, why);
        return;
    }
    run.report.outcome = Outcome::Failed;
    run.trouble = attempt.answer->error();
    run.trouble.text = whyOf(run.trouble); // without one there would be no trouble
    run.report.lines << u"%1 – failed: %2"_s.arg(what, run.trouble.text);
}

ActionRunner::Run runOf(const QString& rule, const Event& event, const std::vector<Attempt>& attempts)
{
    ActionRunner::Run run;
    run.report = {event.at, rule, event.kind, event.fields, Outcome::Done, {}};
    for (const auto& attempt : attempts)
        add(attempt, run);
    run.mayBeDoneLater = std::any_of(attempts.begin(), attempts.end(), isToBeDone)
        && std::none_of(attempts.begin(), attempts.end(), isDecided);
    return run;
}

} // namespace

Task<ActionRunner::Run> ActionRunner::run(QString rule, QList<Action> actions, Event event, Fields fields)
{
    auto attempts = attemptsOf(rule, actions, event, fields);
    for (size_t tries = 0;; ++tries) {
        for (auto& attempt : attempts) {
            attempt.isOld = attempt.mayHelp() && isOld(event, attempt.target);
            if (!isToBeDone(attempt))
                continue;
            auto acting = act(attempt.call);
            auto answer = co_await std::move(acting);
            if (answer)
                m_newest.told(event, attempt.target);
            attempt.answer = std::move(answer);
        }
        // Those that nobody could take have their next turn once all had theirs.
        if (tries >= retries.size() || std::none_of(attempts.begin(), attempts.end(), isToBeDone))
            break;
        auto waiting = sleep(m_clock, retries[tries]);
        (void)co_await std::move(waiting);
    }
    co_return runOf(rule, event, attempts);
}

bool ActionRunner::isOld(const Event& event, const QString& target) const
{
    return event.isLate && m_newest.isOld(event, target);
}

Task<Result<QString>> ActionRunner::act(ActionCall call)
{
    const auto marks = tracesOf(call.kind, call.values);
    m_doings.remember(marks, call.chain); // before: what it does may be heard at once
    auto doing = withTimeout(m_actor.perform(call), m_clock, actionMayTake, u"This action"_s);
    auto done = co_await std::move(doing);
    m_doings.remember(marks, call.chain); // and after, where it took its time
    co_return done;
}

} // namespace everyport::rules
