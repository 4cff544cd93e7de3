#include "app/accounts/failurelimit.h"

#include <algorithm>

#include <arpa/inet.h>

#include <QStringList>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr int freePerName = 5;
constexpr int freePerPeer = 50;
constexpr auto longestWait = 5min;
constexpr auto forgottenAfter = 15min;

/// Who has one IPv6 address has its whole /64.
QString networkOf(const QString& peer)
{
    in6_addr address = {};
    if (::inet_pton(AF_INET6, peer.toLatin1().constData(), &address) != 1)
        return peer.left(128);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(&address), 8).toHex());
}

QString keyOf(const QString& name, const QString& peer)
{
    return networkOf(peer) + u'\n' + name.left(256);
}

} // namespace

Result<Done> FailureLimit::mayTry(const QString& name, const QString& peer) const
{
    const auto now = m_clock.now();
    for (const auto& key : {keyOf(name, peer), networkOf(peer)}) {
        const auto row = m_rows.constFind(key);
        if (row == m_rows.constEnd() || row->blockedUntil <= now)
            continue;
        const auto seconds = std::chrono::ceil<std::chrono::seconds>(row->blockedUntil - now).count();
        return Error{Error::Kind::Busy, Reason::NotAuthorised,
            u"There were too many wrong passwords; try again in %1 s."_s.arg(seconds), {}, 0};
    }
    return Done();
}

void FailureLimit::failed(const QString& name, const QString& peer)
{
    makeRoom();
    count(keyOf(name, peer), freePerName);
    count(networkOf(peer), freePerPeer);
}

void FailureLimit::passed(const QString& name, const QString& peer)
{
    m_rows.remove(keyOf(name, peer));
}

Clock::Duration FailureLimit::waitOf(const QString& name) const
{
    const auto now = m_clock.now();
    const auto ending = u'\n' + name.left(256);
    Clock::Duration longest {};
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->blockedUntil > now && row.key().endsWith(ending))
            longest = std::max<Clock::Duration>(longest, row->blockedUntil - now);
    }
    return longest;
}

void FailureLimit::forgive(const QString& name)
{
    const auto ending = u'\n' + name.left(256);
    QStringList keys;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.key().endsWith(ending))
            keys << row.key() << row.key().chopped(ending.size());
    }
    for (const auto& key : keys)
        m_rows.remove(key);
}

void FailureLimit::count(const QString& key, int free)
{
    const auto now = m_clock.now();
    auto& row = m_rows[key];
    if (row.failures > 0 && now - row.last > forgottenAfter)
        row = {};
    row.last = now;
    const auto beyond = ++row.failures - free;
    if (beyond >= 0)
        row.blockedUntil = now + std::min<Clock::Duration>(std::chrono::seconds(1) * (1 << std::min(beyond, 20)), longestWait);
}

void FailureLimit::makeRoom()
{
    if (m_rows.size() + 2 <= maximumRows)
        return;
    const auto now = m_clock.now();
    m_rows.removeIf([&](const auto& row) { return now - row->last > forgottenAfter; });
    if (m_rows.size() + 2 <= maximumRows)
        return;
    // Still full: somebody tries many names. The older half goes; whoever goes on is counted again at once.
    QList<Clock::Moment> times;
    for (const auto& row : m_rows)
        times << row.last;
    const auto middle = times.begin() + times.size() / 2;
    std::nth_element(times.begin(), middle, times.end());
    const auto limit = *middle;
    m_rows.removeIf([&](const auto& row) { return row->last <= limit; });
}

} // namespace everyport
