#pragma once

#include <map>

#include "app/rulelinks/ircrulesource.h"
#include "app/rulelinks/xmpprulesource.h"
#include "app/services/core/servicelist.h"

namespace everyport::rulelinks {

/// Tells the engine of the program's services, and keeps a mouth and an ear in each irc and xmpp service while it runs.
/// All must outlive it.
class ServiceRuleSource final : public rules::Speakers, private ServiceEvents, private rules::RuleEvents {
public:
    ServiceRuleSource(
        ServiceList& services, LentStanzas& stanzas, rules::RuleRegistry& registry, rules::RuleEngine& engine);
    ~ServiceRuleSource() override;

    IrcRuleSource* irc(const QString& service) const override;
    XmppRuleSource* xmpp(const QString& service) const override;

private:
    void serviceAdded(const QString& name) override { serviceChanged(name); }
    void serviceChanged(const QString& name) override;
    void serviceRemoved(const QString& name) override;
    void ruleAdded(const QString&) override { listen(); }
    void ruleChanged(const QString&) override { listen(); }
    void ruleRemoved(const QString&) override { listen(); }
    void listen();
    void notify(const QString& kind, const ServiceStatus& status);
    void attach(const QString& name);
    void release(const QString& name);

    ServiceList& m_services;
    LentStanzas& m_stanzas;
    rules::RuleRegistry& m_registry;
    rules::RuleEngine& m_engine;
    std::map<QString, ServiceStatus::State> m_states;
    std::map<QString, std::unique_ptr<IrcRuleSource>> m_irc;
    std::map<QString, std::unique_ptr<XmppRuleSource>> m_xmpp;
};

} // namespace everyport::rulelinks
