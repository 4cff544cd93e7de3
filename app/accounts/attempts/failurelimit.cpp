#include "app/accounts/attempts/failurelimit.h"

#include <algorithm>

#include <QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace everyport {

namespace {

constexpr auto longestWait = 5min;
constexpr auto longestWaitOfName = 30s; // everywhere: whoever comes from a new place must not be shut out for long
constexpr auto forgottenAfter = 15min;
constexpr qsizetype longestName = 256;
constexpr qsizetype mostOfOneTry = 7;

/// As it is counted; no name at all is not "all names".
QString countedName(const QString& name)
{
    return name.isEmpty() ? u"\n"_s : name.left(longestName);
}

} // namespace

QList<FailureLimit::Counted> FailureLimit::countedFor(const Try& who) const
{
    const auto name = countedName(who.name);
    if (who.place.isThisComputer())
        return {{{name, {}, true, true}, m_free.ofNameThere, longestWait}};
    QList<Counted> all;
    const auto& networks = who.place.networks;
    const bool isFour = networks.size() == 2;
    for (const auto& network : networks) {
        const bool isSmallest = network == networks.last();
        if (who.isKnown && !isFour && !isSmallest)
            continue; // the /64 is what is known
        all.append(
            {{name, network, false, who.isKnown}, isSmallest ? m_free.ofNameThere : m_free.ofNameNearby, longestWait});
        if (!who.isKnown)
            all.append({{{}, network}, isSmallest ? m_free.ofPlace : m_free.ofNearby, longestWait});
    }
    if (!who.isKnown)
        all.append({{name, {}, true}, m_free.ofName, longestWaitOfName});
    all.removeIf([](const Counted& one) { return one.free == 0; });
    return all;
}

Result<Done> FailureLimit::mayTry(const Try& who) const
{
    const auto now = m_clock.now();
    Clock::Duration longest{};
    for (const auto& one : countedFor(who)) {
        const auto row = m_rows.constFind(one.key);
        if (row != m_rows.constEnd() && row->blockedUntil > now)
            longest = std::max<Clock::Duration>(longest, row->blockedUntil - now);
    }
    if (longest.count() == 0)
        return Done();
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(longest).count();
    return Error{Error::Kind::Busy, Reason::NotAuthorised,
        u"There were too many wrong passwords; try again in %1 s."_s.arg(seconds), {}, 0};
}

void FailureLimit::failed(const Try& who)
{
    makeRoom();
    for (const auto& one : countedFor(who))
        count(one);
}

void FailureLimit::passed(const Try& who)
{
    const auto name = countedName(who.name);
    if (who.place.isThisComputer()) {
        m_rows.remove({name, {}, true, true});
        return;
    }
    for (const bool wasKnown : {false, true})
        m_rows.remove({name, who.place.networks.last(), false, wasKnown});
}

Clock::Duration FailureLimit::waitOf(const QString& name) const
{
    const auto now = m_clock.now();
    const auto wanted = countedName(name);
    Clock::Duration longest{};
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row->blockedUntil > now && row.key().name == wanted)
            longest = std::max<Clock::Duration>(longest, row->blockedUntil - now);
    }
    return longest;
}

void FailureLimit::forgive(const QString& name)
{
    const auto forgiven = countedName(name);
    QList<Key> keys;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.key().name == forgiven)
            keys << row.key() << Key{{}, row.key().network};
    }
    for (const auto& key : keys)
        m_rows.remove(key);
}

void FailureLimit::count(const Counted& counted)
{
    const auto now = m_clock.now();
    auto& row = m_rows[counted.key];
    if (row.failures > 0 && now - row.last > forgottenAfter)
        row = {};
    row.last = now;
    const auto beyond = ++row.failures - counted.free;
    if (beyond >= 0)
        row.blockedUntil = now
            + std::min<Clock::Duration>(std::chrono::seconds(1) * (1 << std::min(beyond, 20)), counted.longest);
}

void FailureLimit::makeRoom()
{
    if (m_rows.size() + mostOfOneTry <= maximumRows)
        return;
    const auto now = m_clock.now();
    m_rows.removeIf([&](const auto& row) { return now - row->last > forgottenAfter; });
    if (m_rows.size() + mostOfOneTry <= maximumRows)
        return;
    // Still full: somebody tries many names. Half of them goes: first those that nobody waits for, the older ones
    // before the newer; whoever goes on is counted again at once.
    using Worth = std::pair<Clock::Moment, Clock::Moment>;
    const auto worthOf = [](const Row& row) { return Worth{row.blockedUntil, row.last}; };
    QList<Worth> worths;
    for (const auto& row : std::as_const(m_rows))
        worths << worthOf(row);
    const auto middle = worths.begin() + worths.size() / 2;
    std::nth_element(worths.begin(), middle, worths.end());
    const auto limit = *middle;
    m_rows.removeIf([&](const auto& row) { return worthOf(*row) <= limit; });
}

} // namespace everyport
