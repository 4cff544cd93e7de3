#include "app/rules/actionrunner.h"

#include <array>

#include <QUuid>

#include "app/rules/actions/actionkinds.h"
#include "app/rules/echoes.h"
#include "app/rules/kinds/traces.h"
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

} // namespace

Task<ActionRunner::Run> ActionRunner::run(QString rule, QList<Action> actions, Event event, Fields fields)
{
    Run made;
    made.report = {event.at, rule, event.kind, event.fields, Outcome::Done, {}};
    made.mayBeDoneLater = !actions.isEmpty();
    for (const auto& action : std::as_const(actions)) {
        const ActionCall call{rule, action.kind, filled(action, fields), event.fields, event.chain + QStringList{rule},
            QUuid::createUuid().toString(QUuid::WithoutBraces), event.at, event.kind};
        auto acting = act(call);
        auto done = co_await std::move(acting);
        made.mayBeDoneLater = made.mayBeDoneLater && !done && isWorthAnotherTry(done.error());
        if (done) {
            made.report.lines << *done;
            continue;
        }
        if (done.error().isCancelled() && !done.error().text.isEmpty()) {
            made.report.outcome = made.report.outcome == Outcome::Failed ? Outcome::Failed : Outcome::NotDone;
            made.report.lines << u"%1 – not done: %2"_s.arg(describe(call.kind, call.values), done.error().text);
            continue;
        }
        made.report.outcome = Outcome::Failed;
        made.report.lines << u"%1 – failed: %2"_s.arg(describe(call.kind, call.values), whyOf(done.error()));
        made.trouble = done.error();
        made.trouble.text = whyOf(done.error()); // without one there would be no trouble
    }
    co_return made;
}

Task<Result<QString>> ActionRunner::act(ActionCall call)
{
    for (size_t attempt = 0;; ++attempt) {
        const auto marks = tracesOf(call.kind, call.values);
        m_doings.remember(marks, call.chain); // before: what it does may be heard at once
        auto doing = withTimeout(m_actor.perform(call), m_clock, actionMayTake, u"This action"_s);
        auto done = co_await std::move(doing);
        m_doings.remember(marks, call.chain); // and after, where it took its time
        if (done || attempt >= retries.size() || !isWorthAnotherTry(done.error()))
            co_return done;
        auto waiting = sleep(m_clock, retries[attempt]);
        (void)co_await std::move(waiting);
    }
}

} // namespace everyport::rules
