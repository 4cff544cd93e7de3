#pragma once

#include <chrono>

#include <QMap>
#include <QSet>
#include <QStringList>

#include "app/polls/polls.h"
#include "app/stations/items/stationstatus.h"
#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"

namespace everyport::stations {

/// Reads what cannot be read here of the others' chains, for this station's status: of each shared poll when its log
/// has changed, one after the other, the one that was read longest ago first. All that is withheld of a log is read
/// each time, so there is a pause behind it, a longer one behind what took long.
///
/// It has no timer: whoever owns it calls `look` now and then. Loop's thread; what is handed in must outlive it.
class WithheldReader {
public:
    WithheldReader(const Clock& clock, polls::Polls& polls) : m_clock(clock), m_polls(polls) {}

    void changed(const QString& poll) { m_changed.insert(poll); }
    void look(const QStringList& shared); ///< `shared`: ids of the polls that are.
    void forget();

    /// Of these polls, as it was read. Nothing of what has changed since: it may be otherwise now.
    WithheldMarks marks(const QStringList& polls) const;

private:
    static constexpr std::chrono::seconds pause{5};
    static constexpr std::chrono::seconds longestPause{60};
    static constexpr int timesAsLong = 20;

    struct Read {
        QMap<QString, MarkedChain> marks = {}; ///< By writer.
        Clock::Moment at = {};
    };
    Task<Result<Done>> read(QString poll);

    const Clock& m_clock;
    polls::Polls& m_polls;
    QSet<QString> m_changed;    // since they were read
    QMap<QString, Read> m_read; // by poll
    bool m_isReading = false;
    Clock::Moment m_next = {};
    TaskSet m_tasks{TaskSet::unhandled}; // last
};

} // namespace everyport::stations
