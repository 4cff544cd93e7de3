#include "app/rules/ruleengine.h"

#include <algorithm>

#include "app/log/log.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/condition.h"
#include "app/rules/events/eventkinds.h"
#include "app/rules/kinds/traces.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rules {

namespace {

constexpr auto turnMayTake = 4ms;

using Outcome = RunReport::Outcome;

Fields allFields(const Event& event, const QString& rule)
{
    auto fields = commonFieldsOf(event, rule);
    fields.insert(event.fields);
    return fields;
}

Verdict judgeAll(const Rule& rule, const Fields& fields)
{
    for (const auto& condition : rule.conditions) {
        auto verdict = judge(condition, fields);
        if (!verdict.holds)
            return verdict;
    }
    return {true, {}, false};
}

QStringList described(const Rule& rule, const Fields& fields)
{
    QStringList lines;
    for (const auto& action : rule.actions)
        lines << describe(action.kind, filled(action, fields));
    return lines;
}

} // namespace

RuleEngine::RuleEngine(Clock& clock, RuleRegistry& registry, Actor& actor, Log& log)
    : m_clock(clock),
      m_registry(registry),
      m_log(log),
      m_doings(clock),
      m_runner(clock, actor, m_doings, m_newest),
      m_later(clock, [this](const QString& name) { considerNewest(name); })
{
    m_registry.addListener(this);
    m_work.setEmptied([this] { notifySettled(); });
    index();
}

RuleEngine::~RuleEngine()
{
    m_registry.removeListener(this);
    m_work.cancelAll();
    for (auto& waiting : std::exchange(m_settling, {}))
        waiting.fire(Error::cancelled());
}

Task<Result<Done>> RuleEngine::settled()
{
    return isSettled() ? Task<Result<Done>>(Result<Done>(Done())) : m_settling.emplace_back().task();
}

Task<Result<Done>> RuleEngine::finish()
{
    m_isFinishing = true;
    return settled();
}

QList<RuleEngine::Undone> RuleEngine::undone() const
{
    QList<Undone> all;
    for (const auto& [name, desk] : m_desks) {
        if (desk.isBusy || !desk.waiting.empty())
            all.append({name, qsizetype(desk.waiting.size()), desk.isBusy});
    }
    return all;
}

void RuleEngine::notifySettled()
{
    if (!isSettled())
        return;
    m_newest.keepOnly(m_later.abouts());
    for (auto& waiting : std::exchange(m_settling, {}))
        waiting.fire(Done());
}

void RuleEngine::index()
{
    m_byKind.clear();
    for (const auto& status : m_registry.rules()) {
        if (status.isActive())
            m_byKind[status.rule.event] << status.rule.name;
    }
}

void RuleEngine::ruleRemoved(const QString& name)
{
    index();
    (void)m_later.takeAll(name);
    const auto found = m_desks.find(name);
    if (found == m_desks.end())
        return;
    const auto dropped = std::exchange(found->second.waiting, {});
    for (const auto& work : dropped) {
        if (work.answer)
            work.answer->report.fire(Error::refused(Reason::NotFound, u"The rule %1 was removed."_s.arg(name)));
    }
    if (!found->second.isBusy)
        m_desks.erase(name);
}

void RuleEngine::heard(Event event)
{
    if (m_isFinishing)
        return;
    if (event.at == 0)
        event.at = m_clock.wallMsecs();
    event.number = ++m_heard;
    if (event.rule.isEmpty()) {
        m_latest.add(event);
        if (!isListenedTo(event.kind))
            return;
    }
    if (m_queue.size() >= mostEvents) {
        if (m_dropped++ == 0)
            m_log.warning(u"rules"_s, u"More happens than rules can look at; some events were left out."_s);
        return;
    }
    m_queue.push_back(std::move(event));
    if (!m_turn.isActive())
        m_turn = m_clock.callLater(0ms, [this] { work(); });
}

void RuleEngine::heard(const QString& kind, std::function<Fields()> make, qint64 at)
{
    if (isListenedTo(kind))
        heard(Event{kind, make(), at, {}, {}});
    else
        m_latest.add(Event{kind, {}, at ? at : m_clock.wallMsecs(), {}, {}}, std::move(make));
}

void RuleEngine::work()
{
    const auto until = m_clock.now() + turnMayTake;
    while (!m_queue.empty()) {
        const auto event = std::move(m_queue.front());
        m_queue.pop_front();
        const auto listening = m_byKind.find(event.kind);
        const auto names = !event.rule.isEmpty() ? QStringList{event.rule}
            : listening != m_byKind.end()        ? listening->second
                                                 : QStringList();
        for (const auto& name : names)
            consider(name, event, {});
        if (m_clock.now() >= until)
            break;
    }
    if (!m_queue.empty()) {
        m_turn = m_clock.callLater(0ms, [this] { work(); });
        return;
    }
    m_dropped = 0;
    notifySettled();
}

void RuleEngine::consider(const QString& name, Event event, std::shared_ptr<Answer> answer)
{
    const auto* status = m_registry.find(name);
    if (!status || !status->isActive())
        return;
    const auto rule = status->rule;
    auto fields = allFields(event, name);
    RunReport seen{event.at, name, event.kind, event.fields, Outcome::DidNotMatch, {}};
    if (const auto verdict = judgeAll(rule, fields); !verdict.holds) {
        seen.lines << verdict.why;
        if (verdict.isTooCostly)
            m_registry.reportTrouble(name, Error::refused(Reason::TimedOut, verdict.why));
        reportNothing(rule, std::move(seen), answer);
        return;
    }
    event.chain = m_doings.chainOf(event);
    if (const auto loop = loopOf(name, event); !loop.isEmpty() && wordsOf(event) == EventKind::Words::None) {
        stopLoop(name, event, loop);
        seen.outcome = Outcome::Stopped;
        seen.lines << loop;
        report(std::move(seen), answer);
    } else if (m_desks[name].words.isCopy(event, m_clock.now())) {
        seen.lines << u"It has heard this already, on the other side of a bridge."_s;
        reportNothing(rule, std::move(seen), answer);
    } else if (const auto why = objection(rule, event); !why.isEmpty()) {
        seen.outcome = Outcome::LeftOut;
        seen.lines << why;
        if (!answer)
            keepNewest(rule, event);
        if (answer && answer->isByHand)
            report(std::move(seen), answer);
        else
            leaveOut(name, why, std::move(seen), answer);
    } else {
        begin(rule, std::move(event), std::move(fields), std::move(answer));
    }
}

void RuleEngine::stopLoop(const QString& name, const Event& event, const QString& why)
{
    m_log.error(u"rules"_s, name + u": "_s + why);
    for (const auto& member : event.chain.mid(event.chain.indexOf(name)))
        m_registry.notifyStopped(member, {Error::Kind::Refused, Reason::None, why, {}, 0});
}

/// It fires; in a dry run only its words do.
void RuleEngine::begin(const Rule& rule, Event event, Fields fields, std::shared_ptr<Answer> answer)
{
    auto& controller = m_desks[rule.name];
    controller.limits.notifyFired(rule, m_clock.now());
    m_registry.notifyFired(rule.name, event.at);
    if (rule.isDryRun) {
        report({event.at, rule.name, event.kind, event.fields, Outcome::DryRun, described(rule, fields)}, answer);
        return;
    }
    if (!answer) // else it may be a sample
        m_later.begun(rule.name, event);
    controller.waiting.push_back({std::move(event), std::move(fields), std::move(answer)});
    if (!std::exchange(controller.isBusy, true))
        m_work.start(workOff(rule.name));
}

/// Why an event that fits brings about nothing; empty: it does.
QString RuleEngine::objection(const Rule& rule, const Event& event)
{
    if (const auto loop = loopOf(rule.name, event); !loop.isEmpty()) {
        m_registry.reportTrouble(rule.name, Error::refused(Reason::None, loop));
        return loop;
    }
    if (event.chain.size() >= longestChain)
        return u"It is the doing of %1 rules in a row already: %2."_s.arg(event.chain.size())
            .arg(event.chain.join(u" → "_s));
    auto& controller = m_desks[rule.name];
    return controller.limits.objection(rule, controller.waiting.size(), m_clock.now());
}

/// What is left out by the hundred is told by the minute.
void RuleEngine::leaveOut(
    const QString& name, const QString& why, RunReport seen, const std::shared_ptr<Answer>& answer)
{
    if (answer)
        answer->report.fire(std::move(seen));
    auto& controller = m_desks[name];
    ++controller.leftOut;
    if (controller.telling.isActive())
        return;
    report({m_clock.wallMsecs(), name, {}, {}, Outcome::LeftOut, {why}});
    controller.leftOut = 0;
    controller.telling = m_clock.callLater(60s, [this, name] {
        auto& later = m_desks[name];
        if (const auto count = std::exchange(later.leftOut, 0); count > 0)
            report({m_clock.wallMsecs(), name, {}, {}, Outcome::LeftOut,
                {count == 1 ? u"One more event was left out within a minute."_s
                            : u"%1 more events were left out within a minute."_s.arg(count)}});
    });
}

/// What the rule would tell as it stood some time ago is told as it stands when it may fire again.
void RuleEngine::keepNewest(const Rule& rule, const Event& event)
{
    const auto now = m_clock.now();
    if (event.chain.size() < longestChain)
        m_later.leftOut(rule.name, event, m_desks[rule.name].limits.mayFireAt(rule, now) - now);
}

void RuleEngine::considerNewest(const QString& name)
{
    const auto* status = m_registry.find(name);
    if (m_isFinishing || !status)
        return;
    const auto rule = status->rule; // it may hear another kind by now
    for (auto& event : m_later.takeAll(name)) {
        if (event.kind == rule.event && isNews(rule, event))
            consider(name, std::move(event), {});
    }
}

/// Where all that its actions tell it to were told something newer by other rules, one of which may tell the same page
/// of votes that are taken back, it is none.
bool RuleEngine::isNews(const Rule& rule, const Event& event) const
{
    const auto fields = allFields(event, rule.name);
    return std::any_of(rule.actions.begin(), rule.actions.end(),
        [&](const Action& action) { return !m_newest.isOld(event, targetOf(action.kind, filled(action, fields))); });
}

/// Where whoever is told how something stands was away all the time, what they show would stay wrong until something
/// happens again, which may be never.
void RuleEngine::keepFailed(const QString& name, const Event& event)
{
    const auto& waiting = m_desks[name].waiting;
    const auto isNewer = [about = aboutOf(event)](
                             const Work& work) { return !work.answer && aboutOf(work.event) == about; };
    if (m_registry.find(name) && std::none_of(waiting.begin(), waiting.end(), isNewer))
        m_later.failed(name, event);
}

Task<Result<RunReport>> RuleEngine::fire(QString name, Fields fields, QStringList chain)
{
    return considerFor({{}, std::move(fields), m_clock.wallMsecs(), std::move(name), std::move(chain)}, true);
}

Task<Result<RunReport>> RuleEngine::take(Event event)
{
    event.at = m_clock.wallMsecs();
    return considerFor(std::move(event), false);
}

Task<Result<RunReport>> RuleEngine::considerFor(Event event, bool isByHand)
{
    using Answered = Result<RunReport>;
    if (m_isFinishing)
        return Answered(Error::busy(Reason::None, u"The program ends, and rules take no more."_s));
    const auto name = event.rule;
    const auto* status = m_registry.find(name);
    if (!status)
        return Answered(Error::refused(Reason::NotFound, u"There is no rule %1."_s.arg(name)));
    if (!status->isActive())
        return Answered(status->trouble.text.isEmpty()
                ? Error::refused(Reason::None, u"The rule %1 is off; turn it on first."_s.arg(name))
                : status->trouble);
    event.kind = status->rule.event;
    auto answer = std::make_shared<Answer>();
    answer->isByHand = isByHand;
    auto task = answer->report.task();
    consider(name, std::move(event), std::move(answer));
    return task;
}

RunReport RuleEngine::dryRun(const Rule& rule, Event event)
{
    const auto fields = allFields(event, rule.name);
    const auto verdict = judgeAll(rule, fields);
    return {event.at, rule.name, event.kind, event.fields, verdict.holds ? Outcome::DryRun : Outcome::DidNotMatch,
        verdict.holds ? described(rule, fields) : QStringList{verdict.why}};
}

Task<Result<Done>> RuleEngine::workOff(QString name)
{
    while (true) {
        auto& controller = m_desks[name];
        if (controller.waiting.empty()) {
            controller.isBusy = false;
            co_return Done();
        }
        auto next = std::move(controller.waiting.front());
        controller.waiting.pop_front();
        const auto* status = m_registry.find(name); // another, or none, since this began to wait
        auto running = m_runner.run(
            name, status ? status->rule.actions : QList<Action>(), next.event, std::move(next.fields));
        auto done = co_await std::move(running);
        if (!done.mayBeDoneLater)
            m_later.succeeded(name);
        else if (!next.answer) // else its sender hears that it failed
            keepFailed(name, next.event);
        m_registry.reportTrouble(name, done.trouble);
        report(std::move(done.report), next.answer);
    }
}

void RuleEngine::report(RunReport report, const std::shared_ptr<Answer>& answer)
{
    const auto text = u"%1: %2. %3"_s.arg(report.rule, outcomeName(report.outcome), report.lines.join(u"; "_s));
    if (report.outcome == Outcome::Failed || report.outcome == Outcome::LeftOut)
        m_log.warning(u"rules"_s, text);
    else if (report.outcome != Outcome::DidNotMatch)
        m_log.info(u"rules"_s, text);
    m_reports.push_back(report);
    if (m_reports.size() > reportsKept)
        m_reports.pop_front();
    m_listeners.notify(&EngineEvents::runReported, report);
    if (answer)
        answer->report.fire(std::move(report));
}

/// Of what brings about nothing: only whoever tries the rule looks at that.
void RuleEngine::reportNothing(const Rule& rule, RunReport seen, const std::shared_ptr<Answer>& answer)
{
    if (rule.isDryRun || (answer && answer->isByHand))
        report(std::move(seen), answer);
    else if (answer)
        answer->report.fire(std::move(seen));
}

} // namespace everyport::rules
