#include "app/manhole/manholesession.h"

#include "app/accounts/attempts/auditlog.h"
#include "app/manhole/accountfolders.h"

using namespace Qt::StringLiterals;

namespace everyport {

QString ManholeSession::greeting() const
{
    const auto kind = isLooking()
        ? (acts().isEmpty()
                ? u"This prompt looks: expressions over the program's objects, and help. It changes nothing.\n"_s
                : u"This prompt looks: expressions over the program's objects, and help, which says what it changes at polls. Every command is in the audit log.\n"_s)
        : u"Python, with full power over this program. Every command is in the audit log.\n"_s;
    return m_context->greeting + kind;
}

QStringList ManholeSession::acts() const
{
    QStringList acts;
    for (const auto role : {polls::PollRole::Assistant, polls::PollRole::Host}) {
        if (m_avatar.pollRole() >= role)
            acts.append(polls::pollRoleName(role));
    }
    return acts;
}

QString ManholeSession::who() const
{
    const auto& door = m_avatar.door;
    return u"%1 (%2/%3, %4)"_s.arg(m_avatar.account.name, door.service, door.port, door.address);
}

QString ManholeSession::historyFile() const
{
    if (m_context->historyFolder.isEmpty())
        return {};
    return m_context->historyFolder + u'/' + accountFileName(m_avatar.account.name);
}

void ManholeSession::note(const QString& command) const
{
    AuditEntry entry;
    entry.event = u"command"_s;
    entry.account = m_avatar.account.name;
    entry.service = m_avatar.door.service;
    entry.port = m_avatar.door.port;
    entry.address = m_avatar.door.address;
    entry.detail = command;
    m_context->audit.add(std::move(entry));
}

QString ManholeSession::refusal()
{
    return u"This account has no prompt here. An administrator can grant it the right to look (everyportd user grant NAME looking).\n"_s;
}

} // namespace everyport
