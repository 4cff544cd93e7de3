#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/polls/counting/counter.h"

namespace everyport::polls {

/// How a round stood at one time.
struct ReplayFrame {
    qint64 at = 0;                  ///< Wall ms.
    QMap<QString, int> counts = {}; ///< As Tally::counts.
    int votes = 0;
    int voters = 0;
    bool operator==(const ReplayFrame&) const = default;
};

/// A round once more, for whoever wants to see how it went. The last frame is how it stands.
struct Replay {
    static constexpr qsizetype mostFrames = 600;
    static constexpr qsizetype fewestFrames = 30;   ///< That one of thousands of answers has room for.
    static constexpr qsizetype mostCounts = 60'000; ///< In all frames together.
    QList<ReplayFrame> frames = {}; ///< Oldest first, each later than the one before; at most mostFrames.
    bool operator==(const Replay&) const = default;
};

/// Reads a poll's log in its order and notes how the running round stood, second by second; of long ones at longer
/// intervals, evenly.
class ReplayReader {
public:
    void read(const LogEntry& entry);
    Replay replay() const;
    const Counter& counter() const { return m_counter; }

private:
    static constexpr qint64 shortestInterval = 1000; // ms

    void begin(qint64 at);
    void finishLast(QList<ReplayFrame>& frames) const;
    qsizetype most() const;

    Counter m_counter;
    QList<ReplayFrame> m_frames; // what the last one holds is known when the next begins
    qint64 m_interval = shortestInterval;
};

/// The same by the answers that are shown (shownAnswers): what is hidden, or waits, is in none, and numbers are in
/// their bins. `poll` and `tally` are as they are in the end.
Replay shownReplay(const Replay& replay, const Poll& poll, const Tally& tally);

} // namespace everyport::polls
