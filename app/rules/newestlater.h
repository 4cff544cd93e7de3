#pragma once

#include <functional>
#include <map>

#include <QSet>

#include "app/rules/newestleftout.h"
#include "netcore/base/clock.h"

namespace everyport::rules {

/// What each rule has yet to tell of how something stands (EventKind::newestOf): what its limits left out, and what
/// failed because whoever it is for was away. The newest of each thing is kept until it is due, or the rule tells
/// something newer; what other rules told meanwhile, NewestTold says then. Nothing is kept of an event that stands for
/// itself. `clock` must outlive it. Loop's thread.
class NewestLater {
public:
    static constexpr Clock::Duration firstPause = std::chrono::minutes(1); ///< Of what failed; then twice as long.
    static constexpr Clock::Duration longestPause = std::chrono::minutes(16);

    /// `due` is called with a rule's name when something of it is to be considered anew.
    NewestLater(Clock& clock, std::function<void(const QString& rule)> due) : m_clock(clock), m_due(std::move(due)) {}

    void leftOut(const QString& rule, const Event& event, Clock::Duration pause);
    /// Nobody could be told, and nothing newer of it waits to be.
    void failed(const QString& rule, const Event& event);
    void succeeded(const QString& rule);                 ///< Somebody was there: what fails next is tried anew soon.
    void begun(const QString& rule, const Event& event); ///< It is being told, which stands for what the rule has kept.
    QList<Event> takeAll(const QString& rule);           ///< They are late from then on.
    QSet<QString> abouts() const;                        ///< What is kept, by what it is about.

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
};

} // namespace everyport::rules
