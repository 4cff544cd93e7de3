#pragma once

#include "app/polls/counting/counter.h"
#include "app/polls/counting/logentry.h"
#include "app/polls/counting/vote.h"

namespace everyport::polls {

/// A log entry with its number in its poll and what it came to, as it stands in storage.
struct StoredEntry {
    qint64 number = 0;
    int round = 1;
    LogEntry entry = {};
    Decision decision = {};
    bool voided = false; ///< A vote that was taken back later.
    /// The first since the clock, which was ahead, was set right: its station's entries of a later time are held to it.
    bool holdsBack = false;

    /// Of an entry that takes votes back: whose, as in Vote::card.
    QStringList takenBack() const
    {
        const bool isAlone = decision.takenBack.isEmpty() && entry.kind == LogEntry::Kind::Retracted
            && decision.outcome != Outcome::LeftOut;
        return isAlone ? QStringList(entry.card) : decision.takenBack;
    }
    bool isTap() const { return entry.kind == LogEntry::Kind::Tapped; }
    bool isIdle() const { return entry.byPhone && !isCounted(decision.outcome); } ///< By phone, and changed nothing.
};

/// For a tap: what people are told of it.
Vote voteOf(const QString& poll, const StoredEntry& stored);

} // namespace everyport::polls
