#include "app/rulelinks/ruledesk.h"

#include "app/accounts/accounts.h"
#include "app/accounts/attempts/auditlog.h"
#include "app/log/log.h"
#include "app/rulelinks/chatsource.h"
#include "app/rulelinks/devicesource.h"
#include "app/rulelinks/hookdoor.h"
#include "app/rulelinks/pollsource.h"
#include "app/rules/timesource.h"
#include "app/services/core/serviceports.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

namespace {

/// Of the audit log, what a rule may want to hear.
void hearAudit(rules::RuleEngine& engine, const AuditEntry& entry)
{
    const auto kind = entry.event == "login-failed"_L1 || entry.event == "locked-out"_L1 ? entry.event : QString();
    if (!kind.isEmpty())
        engine.heard({kind,
            {{u"account"_s, entry.account}, {u"service"_s, entry.service}, {u"port"_s, entry.port},
                {u"address"_s, entry.address}},
            entry.at, {}, {}});
}

} // namespace

struct RuleDesk::Running {
    Running(Reactor& reactor, Log& log, rules::RuleBook& book, rules::LentActions& lent, const Ports& ports)
        : accounts(ports.accounts),
          actor({reactor, log, ports.polls, ports.chat, ports.services, lent}),
          engine(reactor.clock(), book, actor, log),
          own(ports.services, ports.ports.stanzas, book, engine),
          devices(ports.devices, engine),
          polls(ports.polls, engine),
          chat(reactor.clock(), ports.chat, engine),
          time(reactor.clock(), book, engine),
          hooks(reactor, ports.ports.http, book, engine, log, ports.database)
    {
        actor.setOwn(&own);
        accounts.audit().setListener([this](const AuditEntry& entry) { hearAudit(engine, entry); });
    }
    ~Running()
    {
        accounts.audit().setListener({});
        actor.setOwn(nullptr);
    }

    Accounts& accounts;
    RuleActor actor;
    rules::RuleEngine engine;
    OwnServices own;
    DeviceSource devices;
    PollSource polls;
    ChatSource chat;
    rules::TimeSource time;
    HookDoor hooks;
};

RuleDesk::RuleDesk(Reactor& reactor, Log& log, const QString& configFolder)
    : m_reactor(reactor), m_log(log), m_book(reactor, configFolder)
{
}

RuleDesk::~RuleDesk() = default;

rules::RuleEngine* RuleDesk::engine()
{
    return m_running ? &m_running->engine : nullptr;
}

void RuleDesk::stop()
{
    m_running.reset();
}

void RuleDesk::run(const Ports& ports)
{
    m_running = std::make_unique<Running>(m_reactor, m_log, m_book, m_lent, ports);
    tellBroken();
}

void RuleDesk::reload()
{
    m_book.load();
    tellBroken();
}

void RuleDesk::tellBroken()
{
    for (const auto& status : m_book.rules()) {
        if (status.isBroken)
            m_log.error(u"rules"_s, status.trouble);
    }
}

} // namespace everyport::rulelinks
