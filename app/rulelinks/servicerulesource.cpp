#include "app/rulelinks/servicerulesource.h"

#include "app/rules/events/eventkinds.h"
#include "app/services/irc/ircservice.h"
#include "app/services/xmpp/xmppservice.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

using State = ServiceStatus::State;

ServiceRuleSource::ServiceRuleSource(
    ServiceList& services, LentStanzas& stanzas, rules::RuleRegistry& registry, rules::RuleEngine& engine)
    : m_services(services), m_stanzas(stanzas), m_registry(registry), m_engine(engine)
{
    for (const auto& status : services.all()) {
        m_states[status.name] = status.state;
        if (status.state == State::Running)
            attach(status.name);
    }
    m_services.addListener(this);
    m_registry.addListener(this);
}

ServiceRuleSource::~ServiceRuleSource()
{
    m_registry.removeListener(this);
    m_services.removeListener(this);
    for (const auto& [name, ear] : m_xmpp) {
        if (!m_services.running(name))
            ear->serverGoes();
    }
}

IrcRuleSource* ServiceRuleSource::irc(const QString& service) const
{
    const auto found = m_irc.find(service);
    return found == m_irc.end() ? nullptr : found->second.get();
}

XmppRuleSource* ServiceRuleSource::xmpp(const QString& service) const
{
    const auto found = m_xmpp.find(service);
    return found == m_xmpp.end() ? nullptr : found->second.get();
}

void ServiceRuleSource::attach(const QString& name)
{
    auto* running = m_services.running(name);
    if (auto* irc = dynamic_cast<IrcService*>(running); irc && irc->server() && !m_irc.contains(name))
        m_irc[name] = std::make_unique<IrcRuleSource>(*irc->server(), name, m_engine);
    listen();
    if (auto* xmpp = dynamic_cast<XmppService*>(running); xmpp && !m_xmpp.contains(name))
        m_xmpp[name] = std::make_unique<XmppRuleSource>(xmpp->router(), xmpp->rooms(), xmpp->pubsub(), xmpp->domain(),
            name, m_engine, m_stanzas, [xmpp](const xmpp::Jid& who) { return xmpp->isGuest(who); });
}

/// The engine, which was told before us, knows by now what rules wait for.
void ServiceRuleSource::listen()
{
    for (const auto& [name, irc] : m_irc)
        irc->setListening(m_engine.isListenedTo(rules::privateMessage));
}

void ServiceRuleSource::release(const QString& name)
{
    m_irc.erase(name);
    m_xmpp.erase(name);
}

void ServiceRuleSource::serviceChanged(const QString& name)
{
    const auto status = m_services.status(name);
    if (!status)
        return;
    const auto before = m_states.contains(name) ? m_states[name] : State::Off;
    m_states[name] = status->state;
    if (status->state == State::Running)
        attach(name);
    // While it stops all of it is still there, so this is when to go.
    else if (before == State::Running)
        release(name);
    if (before == status->state)
        return;
    if (status->state == State::Running)
        notify(u"service-started"_s, *status);
    else if (status->state == State::Off)
        notify(u"service-stopped"_s, *status);
    else if (status->state == State::Failed)
        notify(u"service-trouble"_s, *status);
}

void ServiceRuleSource::serviceRemoved(const QString& name)
{
    release(name);
    m_states.erase(name);
}

void ServiceRuleSource::notify(const QString& kind, const ServiceStatus& status)
{
    m_engine.heard({kind,
        {{u"service"_s, status.name}, {u"type"_s, status.type}, {u"address"_s, status.addresses.value(0)},
            {u"text"_s, status.trouble.text}},
        0, {}, {}});
}

} // namespace everyport::rulelinks
