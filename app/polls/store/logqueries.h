#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/kinds/replay.h"
#include "app/polls/report/roundrecord.h"
#include "app/polls/store/seenvote.h"
#include "netcore/base/result.h"

namespace everyport::polls {

// What is asked of a poll's log beside its count. Jobs for a Database.

/// Those of a poll's votes that have these numbers, by number.
Result<QHash<qint64, Vote>> readVotesAt(QSqlDatabase& connection, const QString& poll, const QList<qint64>& numbers);
/// The vote that came with this uuid, in whichever round; none where none is stored.
Result<std::optional<Vote>> readVoteOf(QSqlDatabase& connection, const PollPlace& place, const QString& uuid);
inline constexpr qint64 mostVotesSince = 100'000; ///< In a log of this length behind it a vote is looked for.
/// What has become of the vote of that number in that round, of one of `cards`: the names of one person in this poll.
Result<SeenVote> readSeenVote(
    QSqlDatabase& connection, const PollPlace& place, int round, qint64 number, const QStringList& cards);
/// A poll as it stood when each of its earlier rounds ended, by round: its question, answers and state of then. Empty
/// where there is none.
Result<QHash<int, Poll>> readPastPolls(QSqlDatabase& connection, const QString& poll);
/// What became of the taps of one round, for a report.
Result<RoundRecord> readRound(QSqlDatabase& connection, const PollPlace& place, int round);
/// The votes of one round that stand, one a person, in the order of the log: for a quiz.
Result<StandingVotes> readStanding(QSqlDatabase& connection, const PollPlace& place, int round);
/// How the running round went.
Result<Replay> readReplay(QSqlDatabase& connection, const PollPlace& place);
Result<QList<Vote>> readVotes(QSqlDatabase& connection, const PollPlace& place, qint64 after, int limit);

} // namespace everyport::polls
