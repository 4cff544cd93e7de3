#include "app/accounts/attempts/auditfloods.h"

#include <utility>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

bool canFlood(const QString& event)
{
    return event == "login-failed"_L1 || event == "locked-out"_L1 || event == "login-refused"_L1;
}

} // namespace

bool AuditFloods::takes(const AuditEntry& entry)
{
    if (!canFlood(entry.event))
        return false;
    const auto key = QStringList{entry.event, entry.service, entry.port, entry.address}.join(u'\n');
    if (!m_floods.contains(key))
        makeRoom();
    auto& flood = m_floods[key];
    if (flood.since == 0)
        flood.since = entry.at;
    if (++flood.lines <= linesAMinute)
        return false;
    const auto before = flood.rest.event.isEmpty() ? 0 : flood.rest.times;
    flood.rest = entry;
    flood.rest.account.clear();
    flood.rest.detail = u"more of them from there, within a minute"_s;
    flood.rest.times = before + entry.times;
    return true;
}

QList<AuditEntry> AuditFloods::settled(qint64 now, bool all)
{
    auto lines = std::exchange(m_early, {});
    for (auto flood = m_floods.begin(); flood != m_floods.end();) {
        const bool isOver = now - flood->since >= minute || now < flood->since;
        if ((isOver || all) && !flood->rest.event.isEmpty())
            lines.append(std::exchange(flood->rest, {}));
        flood = isOver ? m_floods.erase(flood) : std::next(flood);
    }
    return lines;
}

/// Somebody has many addresses: each of them writes a few lines again.
void AuditFloods::makeRoom()
{
    if (m_floods.size() < mostAddresses)
        return;
    for (const auto& flood : std::as_const(m_floods)) {
        if (!flood.rest.event.isEmpty())
            m_early.append(flood.rest);
    }
    m_floods.clear();
}

} // namespace everyport
