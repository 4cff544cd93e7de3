#include "app/rulelinks/rulecontroller.h"

#include "app/accounts/accounts.h"
#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/log/tolog.h"
#include "app/polls/pollregistry.h"
#include "app/rulelinks/auditsource.h"
#include "app/rulelinks/chatsource.h"
#include "app/rulelinks/devicesource.h"
#include "app/rulelinks/hookreceiver.h"
#include "app/rulelinks/machinesource.h"
#include "app/rulelinks/pollsource.h"
#include "app/rulelinks/ruleactor.h"
#include "app/rulelinks/servicerulesource.h"
#include "app/rulelinks/stepsource.h"
#include "app/rules/timesource.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "netcore/task/taskset.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport::rulelinks {

namespace {

constexpr auto takenMayTake = 3s; // an action that waits for a full disk takes two
constexpr auto notesMayTake = 500ms;

QString begunInWords(const QString& rule)
{
    return u"The rule %1 was doing what an event asks for when the program ended. Look whether all of it was done."_s
        .arg(rule);
}

QString waitingInWords(const QString& rule, qsizetype count)
{
    if (count == 1)
        return u"The rule %1 had taken an event that was not done before the program ended. It is lost unless its sender sends it again."_s
            .arg(rule);
    return u"The rule %1 had taken %2 events that were not done before the program ended. They are lost unless their senders send them again."_s
        .arg(rule, QString::number(count));
}

/// The last of what it said.
Result<Done> tellOfUndone(const QList<rules::RuleEngine::Undone>& undone, Log& log)
{
    auto told = Result<Done>(Done());
    const auto tell = [&](const QString& text) {
        told = Error::local(Reason::NoSpace, text); // by which a program ends with EX_IOERR
        log.error(u"rules"_s, text);
    };
    for (const auto& one : undone) {
        if (one.isUnderWay)
            tell(begunInWords(one.rule));
        if (one.waiting > 0)
            tell(waitingInWords(one.rule, one.waiting));
    }
    return told;
}

} // namespace

struct RuleController::Running {
    Running(Reactor& reactor, Log& log, rules::RuleRegistry& registry, rules::LentActions& lent, const Ports& ports)
        : later(failuresToLog(log, u"rules"_s)),
          actor({reactor, log, ports.polls, ports.devices, ports.chat, ports.services, lent, later, nullptr,
              ports.events}),
          engine(reactor.clock(), registry, actor, log),
          own(ports.services, ports.ports.stanzas, registry, engine),
          devices(ports.devices, engine),
          polls(ports.polls, engine),
          steps(ports.events ? std::make_unique<StepSource>(*ports.events, engine) : nullptr),
          chat(reactor.clock(), ports.chat, engine),
          time(reactor.clock(), registry, engine),
          hooks(reactor, ports.ports.http, registry, engine, log, ports.database),
          audit(ports.accounts.audit(), engine),
          machine(ports.machine, engine),
          beforeSleep(ports.machine.beforeSleep([this] { return engine.settled(); }))
    {
        actor.setSpeakers(&own);
    }
    ~Running()
    {
        later.cancelAll(); // it speaks by what goes here
        actor.setSpeakers(nullptr);
    }

    TaskSet later;
    RuleActor actor;
    rules::RuleEngine engine;
    ServiceRuleSource own;
    DeviceSource devices;
    PollSource polls;
    std::unique_ptr<StepSource> steps;
    ChatSource chat;
    rules::TimeSource time;
    HookReceiver hooks;
    AuditSource audit;
    MachineSource machine;
    Registration beforeSleep; ///< What happened is told before the computer goes.
};

RuleController::RuleController(Reactor& reactor, Log& log, const QString& configFolder)
    : m_reactor(reactor), m_log(log), m_registry(reactor, configFolder)
{
}

RuleController::~RuleController() = default;

rules::RuleEngine* RuleController::engine()
{
    return m_running ? &m_running->engine : nullptr;
}

Task<Result<Done>> RuleController::stop()
{
    if (!m_running)
        co_return Done();
    auto& clock = m_reactor.clock();
    auto finishing = withTimeout(m_running->engine.finish(), clock, takenMayTake);
    auto finished = co_await std::move(finishing);
    // What was not done keeps its followers; they go with the engine.
    auto noting = finished ? withTimeout(m_running->hooks.settled(), clock, notesMayTake)
                           : Task<Result<Done>>(finished);
    (void)co_await std::move(noting);
    const auto undone = m_running->engine.undone();
    m_running.reset();
    co_return tellOfUndone(undone, m_log);
}

void RuleController::run(const Ports& ports)
{
    m_running = std::make_unique<Running>(m_reactor, m_log, m_registry, m_lent, ports);
    notifyBroken();
}

void RuleController::reload()
{
    m_registry.load();
    notifyBroken();
}

void RuleController::notifyBroken()
{
    for (const auto& status : m_registry.rules()) {
        if (status.isBroken)
            m_log.error(u"rules"_s, status.trouble);
    }
}

} // namespace everyport::rulelinks
