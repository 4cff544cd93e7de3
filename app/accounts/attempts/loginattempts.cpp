#include "app/accounts/attempts/loginattempts.h"

#include "app/accounts/attempts/auditlog.h"
#include "app/accounts/record/username.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString prepared(const QString& name)
{
    return preparedUsername(name).valueOr(name);
}

AuditEntry entry(const QString& event, const QString& name, const LoginContext& door, const QString& detail = {})
{
    AuditEntry entry;
    entry.event = event;
    entry.account = name;
    entry.service = door.service;
    entry.port = door.port;
    entry.address = door.address;
    entry.detail = detail;
    return entry;
}

} // namespace

LoginAttempts::LoginAttempts(const Clock& clock, Database& database, AuditLog& audit)
    : m_passwords(clock), m_codes(clock, FailureLimit::ofCodes), m_places(clock, database), m_audit(audit)
{
}

Task<Result<Done>> LoginAttempts::open()
{
    return m_places.open();
}

FailureLimit::Try LoginAttempts::tryOf(const QString& name, const LoginContext& door) const
{
    FailureLimit::Try who{prepared(name), LoginPlace::of(door.address)};
    who.isKnown = !who.place.isThisComputer() && m_places.knows(who.name, who.place.text());
    return who;
}

Result<Done> LoginAttempts::mayTry(const FailureLimit& limit, const QString& name, const LoginContext& door)
{
    const auto who = tryOf(name, door);
    auto may = limit.mayTry(who);
    if (!may)
        m_audit.add(entry(u"locked-out"_s, who.name, door));
    return may;
}

Result<Done> LoginAttempts::mayTry(const QString& name, const LoginContext& door)
{
    return mayTry(m_passwords, name, door);
}

Result<Done> LoginAttempts::mayTryCode(const QString& name, const LoginContext& door)
{
    return mayTry(m_codes, name, door);
}

void LoginAttempts::failed(const QString& name, const LoginContext& door)
{
    const auto who = tryOf(name, door);
    m_passwords.failed(who);
    m_audit.add(entry(u"login-failed"_s, who.name, door));
}

void LoginAttempts::codeFailed(const QString& name, const LoginContext& door)
{
    const auto who = tryOf(name, door);
    m_codes.failed(who);
    m_audit.add(entry(u"login-failed"_s, who.name, door));
}

void LoginAttempts::passed(const QString& name, const LoginContext& door, Proof::Kind by)
{
    const auto who = tryOf(name, door);
    if (by == Proof::Kind::Password)
        m_passwords.passed(who);
    if (!who.place.isThisComputer())
        m_places.note(who.name, who.place.text());
    m_audit.add(entry(u"login"_s, who.name, door));
}

void LoginAttempts::codePassed(const QString& name, const LoginContext& door, Proof::Kind by)
{
    m_codes.passed(tryOf(name, door));
    passed(name, door, by);
}

void LoginAttempts::unknownProof(const QString& name, const LoginContext& door)
{
    m_audit.add(entry(u"login-failed"_s, prepared(name), door));
}

void LoginAttempts::refused(const QString& name, const LoginContext& door)
{
    m_audit.add(entry(u"login-refused"_s, name, door, u"disabled, or without the right"_s));
}

std::chrono::milliseconds LoginAttempts::waitOf(const QString& name) const
{
    return std::chrono::ceil<std::chrono::milliseconds>(std::max(m_passwords.waitOf(name), m_codes.waitOf(name)));
}

void LoginAttempts::letInAgain(const QString& name)
{
    m_passwords.forgive(name);
    m_codes.forgive(name);
}

void LoginAttempts::forget(const QString& account)
{
    m_places.forget(account);
}

} // namespace everyport
