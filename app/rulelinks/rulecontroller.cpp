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
#include "app/rules/timesource.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/serviceports.h"
#include "netcore/task/taskset.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

struct RuleController::Running {
    Running(Reactor& reactor, Log& log, rules::RuleRegistry& registry, rules::LentActions& lent, const Ports& ports)
        : later(failuresToLog(log, u"rules"_s)),
          actor({reactor, log, ports.polls, ports.devices, ports.chat, ports.services, lent, later}),
          engine(reactor.clock(), registry, actor, log),
          own(ports.services, ports.ports.stanzas, registry, engine),
          devices(ports.devices, engine),
          polls(ports.polls, engine),
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

void RuleController::stop()
{
    m_running.reset();
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
