#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include "app/polls/counting/vote.h"

namespace everyport::polls {

struct LogEntry;
struct Poll;

/// An answer that somebody wrote, as it is shown.
struct WrittenText {
    QString text = {}; ///< As whoever gave it first wrote it.
    int since = 0;     ///< `Tally::taps` when it came: which of two is the older.
    bool operator==(const WrittenText&) const = default;
};

/// The numbers of one round. Votes and voters are two numbers: a card may have several votes.
struct Tally {
    int round = 1;
    /// By answer id; every answer of the poll is there, if only with 0. Where voters write, by Written::key, whatever
    /// the host has made of it; those that nobody gives any more are not there.
    QMap<QString, int> counts = {};
    QMap<QString, WrittenText> written = {}; ///< The same keys; only where voters write.
    /// Of a Ranking, by answer id: how many have it in first place, in second, and so on. Nobody has those that are not
    /// there.
    QMap<QString, QList<int>> places = {};
    /// Of a Ranking that is counted by run-off: how many have put answers into each order; their ids, with spaces
    /// between them.
    QMap<QString, int> orders = {};
    int votes = 0;   ///< Sum of the counts: what stands now.
    int voters = 0;  ///< Cards with at least one vote that stands.
    int taps = 0;    ///< All that came, but not duplicates.
    int changed = 0; ///< How often a vote was changed.
    int repeats = 0;
    int ignored = 0; ///< Within the pause.
    QMap<Outcome, int> refused = {};

    int count(const QString& answer) const { return counts.value(answer); }
    double percent(const QString& answer) const { return percentOf(count(answer)); }
    double percentOf(int count) const { return votes ? 100.0 * count / votes : 0; }
    int refusedTotal() const;
    /// What people gave: votes, or of a Ranking orders, of however many places.
    int given(const Poll& poll) const;
    QString leader() const; ///< Answer with the most votes; empty without votes or on a draw.
    bool operator==(const Tally&) const = default;
};

/// The definition of a count: a pure function of the poll as it was defined and the log in its order (see
/// sortLog). `outcomes`, where wanted, gets one for each entry. Counter does the same step by step.
Tally countLog(const Poll& poll, const QList<LogEntry>& log, QList<Outcome>* outcomes = nullptr);

} // namespace everyport::polls
