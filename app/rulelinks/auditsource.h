#pragma once

#include "app/accounts/attempts/auditentry.h"
#include "app/rules/ruleengine.h"

namespace everyport {
class AuditLog;
}

namespace everyport::rulelinks {

/// Tells the engine what a rule may want to know of the audit log: logins that failed, and who has to wait. Both must
/// outlive it.
class AuditSource final : private AuditEvents {
public:
    AuditSource(AuditLog& audit, rules::RuleEngine& engine);
    ~AuditSource() override;
    AuditSource(const AuditSource&) = delete;
    AuditSource& operator=(const AuditSource&) = delete;

private:
    void auditEntryAdded(const AuditEntry& entry) override;

    AuditLog& m_audit;
    rules::RuleEngine& m_engine;
};

} // namespace everyport::rulelinks
