#pragma once

#include <functional>
#include <map>

#include <QHash>

#include "app/rules/newestleftout.h"
#include "netcore/base/clock.h"

namespace everyport::rules {

/// By whose value the newest event stands for those before it (EventKind::newestOf); empty: it stands for itself.
QString aboutOf(const Event& event);

/// What each rule has yet to tell of how something stands (EventKind::newestOf): what its limits left out, and what
/// failed because whoever it is for was away. The newest of each thing is kept until it is due, or something newer was
/// told. Nothing is kept of an event that stands for itself. `clock` must outlive it. Loop's thread.
class NewestLater {
public:
    static constexpr Clock::Duration firstPause = std::chrono::minutes(1); ///< Of what failed; then twice as long.
    static constexpr Clock::Duration longestPause = std::chrono::minutes(16);

    /// `due` is called with a rule's name when something of it is to be considered anew.
    NewestLater(Clock& clock, std::function<void(const QString& rule)> due) : m_clock(clock), m_due(std::move(due)) {}

    void leftOut(const QString& rule, const Event& event, Clock::Duration pause);
    /// Nobody could be told, and nothing newer of it waits to be.
    void failed(const QString& rule, const Event& event);
    void succeeded(const QString& rule); ///< Somebody was there: what fails next is tried anew soon.
    /// It is being told, which stands for what the rule has kept, and for older things that others have: one of them
    /// may tell the same page of votes that are taken back.
    void begun(const QString& rule, const Event& event);
    QList<Event> takeAll(const QString& rule);

private:
    struct Kept {
        NewestLeftOut newest;
        Clock::Timer timer;
        Clock::Moment dueAt = {};
        int failures = 0; // in a row
    };

    void wait(const QString& rule, Clock::Duration pause);

    Clock& m_clock;
    const std::function<void(const QString& rule)> m_due;
    std::map<QString, Kept> m_kept; // by rule
    QHash<QString, qint64> m_begun; // by what it is about: when what was told last came
};

} // namespace everyport::rules
