#include "app/rules/newestlater.h"

#include <algorithm>

#include "app/rules/events/eventkinds.h"

namespace everyport::rules {

void NewestLater::leftOut(const QString& rule, const Event& event, Clock::Duration pause)
{
    const auto about = aboutOf(event);
    if (about.isEmpty())
        return;
    m_kept[rule].newest.keep(about, event);
    wait(rule, std::max<Clock::Duration>(pause, std::chrono::seconds(1)));
}

void NewestLater::failed(const QString& rule, const Event& event)
{
    const auto about = aboutOf(event);
    if (about.isEmpty())
        return;
    auto& kept = m_kept[rule];
    kept.newest.keep(about, event);
    wait(rule, std::min(firstPause * (1 << std::min(kept.failures++, 8)), longestPause));
}

void NewestLater::succeeded(const QString& rule)
{
    if (const auto kept = m_kept.find(rule); kept != m_kept.end())
        kept->second.failures = 0;
}

void NewestLater::begun(const QString& rule, const Event& event)
{
    if (const auto kept = m_kept.find(rule); kept != m_kept.end())
        kept->second.newest.drop(aboutOf(event));
}

/// Those for which there is no room keep their places before what comes later.
QList<Event> NewestLater::takeAll(const QString& rule)
{
    const auto kept = m_kept.find(rule);
    auto all = kept == m_kept.end() ? QList<Event>() : kept->second.newest.takeAll();
    for (auto& event : all)
        event.isLate = true;
    return all;
}

QSet<QString> NewestLater::abouts() const
{
    QSet<QString> all;
    for (const auto& [rule, kept] : m_kept)
        all.unite(kept.newest.abouts());
    return all;
}

/// The earlier of two pauses counts: what is too early for some of it puts that off once more.
void NewestLater::wait(const QString& rule, Clock::Duration pause)
{
    auto& kept = m_kept[rule];
    const auto at = m_clock.now() + pause;
    if (kept.timer.isActive() && kept.dueAt <= at)
        return;
    kept.dueAt = at;
    kept.timer = m_clock.callLater(pause, [this, rule] { m_due(rule); });
}

} // namespace everyport::rules
