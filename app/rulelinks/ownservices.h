#pragma once

#include <map>

#include "app/rulelinks/ownirc.h"
#include "app/rulelinks/ownxmpp.h"
#include "app/services/core/servicelist.h"

namespace everyport::rulelinks {

/// Tells the engine of the program's services, and keeps a mouth and an ear in each irc and xmpp service while it runs.
/// All must outlive it.
class OwnServices final : private ServiceEvents, private rules::RuleEvents {
public:
    OwnServices(ServiceList& services, LentStanzas& stanzas, rules::RuleRegistry& registry, rules::RuleEngine& engine);
    ~OwnServices() override;

    OwnIrc* irc(const QString& service) const; ///< Null where it does not run, or is of another type.
    OwnXmpp* xmpp(const QString& service) const;

private:
    void serviceAdded(const QString& name) override { serviceChanged(name); }
    void serviceChanged(const QString& name) override;
    void serviceRemoved(const QString& name) override;
    void ruleAdded(const QString&) override { listen(); }
    void ruleChanged(const QString&) override { listen(); }
    void ruleRemoved(const QString&) override { listen(); }
    void listen();
    void tell(const QString& kind, const ServiceStatus& status);
    void attach(const QString& name);
    void letGo(const QString& name);

    ServiceList& m_services;
    LentStanzas& m_stanzas;
    rules::RuleRegistry& m_registry;
    rules::RuleEngine& m_engine;
    std::map<QString, ServiceStatus::State> m_states;
    std::map<QString, std::unique_ptr<OwnIrc>> m_irc;
    std::map<QString, std::unique_ptr<OwnXmpp>> m_xmpp;
};

} // namespace everyport::rulelinks
