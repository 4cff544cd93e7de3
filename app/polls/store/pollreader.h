#pragma once

#include <memory>
#include <optional>

#include "app/polls/counting/logerasures.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/kinds/replay.h"
#include "app/polls/report/roundrecord.h"
#include "app/polls/store/chainpiece.h"
#include "app/polls/store/erasedcards.h"
#include "app/polls/store/pollexport.h"
#include "app/polls/store/pollnews.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealedpage.h"
#include "app/polls/store/seenvote.h"
#include "app/polls/store/stationlog.h"
#include "app/polls/taps/tapjournal.h"
#include "netcore/task/task.h"

namespace everyport {
class Database;
}

namespace everyport::polls {

/// What the polls ask their storage without waiting for what is being written: each request is one job that only reads.
/// `database` must outlive it.
class PollReader {
public:
    explicit PollReader(Database& database) : m_database(database) {}

    Task<Result<QList<JournalMark>>> journalMarks(); ///< Of each program that shares the database.
    Task<Result<QList<KnownUuid>>> findUuids(QList<PollEntry> entries);
    Task<Result<PollNews>> news(QList<KnownPoll> known, bool withLinks); ///< What other programs have stored behind it.
    Task<Result<QList<Vote>>> votesSince(PollPlace place, qint64 number, int limit);
    Task<Result<QHash<qint64, Vote>>> votesAt(PollPlace place, QList<qint64> numbers); ///< readVotesAt
    Task<Result<std::optional<Vote>>> voteOf(PollPlace place, QString uuid);           ///< readVoteOf
    Task<Result<std::shared_ptr<FoundCard>>> findCard(CardErasure erasure);
    Task<Result<QList<std::shared_ptr<FoundCard>>>> findUnknown(QList<CardErasure> erasures);
    Task<Result<QList<qint64>>> erasedVotes(PollPlace place);
    Task<Result<SeenVote>> seenVote(PollPlace place, int round, qint64 number, QStringList cards);
    Task<Result<QMap<QString, qint64>>> votesElsewhere(QList<CardTrace> traces, QString station);
    Task<Result<LogErasures>> erasures(PollPlace place, int round);        ///< readErasures
    Task<Result<QMap<QString, WithheldLinks>>> withheld(PollPlace place);  ///< readWithheld
    Task<Result<QHash<int, Poll>>> pastPolls(PollPlace place);             ///< readPastPolls
    Task<Result<RoundRecord>> record(PollPlace place, int round);          ///< readRound
    Task<Result<StandingVotes>> standingVotes(PollPlace place, int round); ///< readStanding
    Task<Result<Replay>> replay(PollPlace place);                          ///< readReplay
    Task<Result<QStringList>> knownCards(PollPlace place);
    /// What is new in it.
    Task<Result<StationLog>> readStationLog(PollPlace place, Policy::Compare compare, QByteArray log);
    Task<Result<ExportPage>> page(PollPlace place, Poll poll, ExportFormat format, ExportCursor after);
    Task<Result<ChainPiece>> chainPiece(PollPlace place, QString writer, ChainPlace after, qsizetype mostBytes);
    Task<Result<SealedPage>> sealedPage(PollPlace place, SealedLogStart start, SealedCursor after);
    Task<Result<CardPage>> cardPage(QList<CardTrace> traces, CardCursor after);

private:
    Database& m_database;
};

} // namespace everyport::polls
