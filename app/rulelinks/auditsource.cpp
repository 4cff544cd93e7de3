#include "app/rulelinks/auditsource.h"

#include "app/accounts/attempts/auditlog.h"

using namespace Qt::StringLiterals;

namespace everyport::rulelinks {

AuditSource::AuditSource(AuditLog& audit, rules::RuleEngine& engine) : m_audit(audit), m_engine(engine)
{
    m_audit.addListener(*this);
}

AuditSource::~AuditSource()
{
    m_audit.removeListener(*this);
}

void AuditSource::auditEntryAdded(const AuditEntry& entry)
{
    if (entry.event != "login-failed"_L1 && entry.event != "locked-out"_L1)
        return;
    m_engine.heard({entry.event,
        {{u"account"_s, entry.account}, {u"service"_s, entry.service}, {u"port"_s, entry.port},
            {u"address"_s, entry.address}},
        entry.at, {}, {}});
}

} // namespace everyport::rulelinks
