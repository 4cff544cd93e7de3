#pragma once

#include <memory>
#include <vector>

#include "app/polls/counting/ledgers.h"
#include "app/polls/counting/logerasures.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/kinds/replay.h"
#include "app/polls/links/voterlinks.h"
#include "app/polls/report/roundrecord.h"
#include "app/polls/store/chainpiece.h"
#include "app/polls/store/erasedcards.h"
#include "app/polls/store/leftoutstations.h"
#include "app/polls/store/pollexport.h"
#include "app/polls/store/pollnews.h"
#include "app/polls/store/polltables.h"
#include "app/polls/store/sealedpage.h"
#include "app/polls/store/seenvote.h"
#include "app/polls/store/stationlog.h"
#include "app/polls/store/stationmerge.h"
#include "app/polls/taps/tapjournal.h"
#include "netcore/task/task.h"

namespace everyport {
class Database;
}

namespace everyport::polls {

/// The polls' side of the Database: each request is one job, which is stored whole or not at all. Taps wait for the one
/// before them, so what is written goes before all else.
class PollStore {
public:
    /// `ledgers`, which must outlive it: what is stored there has to be what is known, before anything is added to it.
    explicit PollStore(Database& database, const Ledgers* ledgers = nullptr) : m_database(database), m_ledgers(ledgers)
    {
    }

    struct Loaded {
        QString station;
        VoterLinks links;
        QMap<QString, QString> linkPlaces;
        QMap<QString, QString> linkAddresses;
        std::vector<std::unique_ptr<Ledger>> ledgers;
        QStringList lostEnds; ///< Ids of polls of which votes that were stored are not there any more.
    };
    Task<Result<Loaded>> load(); ///< Makes the tables where there are none.

    bool isShared() const; ///< By other programs.

    struct NewPoll {
        PollPlace place = {}; ///< Its key is found while storing.
        QList<LogEntry> entries = {};
    };
    Task<Result<std::vector<std::unique_ptr<Ledger>>>> create(QList<NewPoll> polls);
    /// With the mark of the journal that they came from.
    Task<Result<PollChains>> append(QList<PollEntry> entries, std::optional<JournalMark> mark = {});
    Task<Result<QList<JournalMark>>> journalMarks(); ///< Of each program that shares the database.
    Task<Result<QList<KnownUuid>>> findUuids(QList<PollEntry> entries);
    Task<Result<Done>> keepCheckpoint(PollPlace place, Checkpoint checkpoint);
    struct Appended {
        QList<qint64> voided = {}; ///< The votes that it takes back, by number.
        PollChains chains = {};
    };
    /// With `forgetTags` the numbers that the poll kept so far are gone, too.
    Task<Result<Appended>> appendOne(PollEntry entry, bool forgetTags);
    /// As by appendOne, of a definition that leaves out other stations: its log is counted anew in the same job.
    Task<Result<Redefined>> redefine(PollPlace place, PollEntry definition, bool forgetTags);
    /// To PollPlace::salt; no card may have voted or been registered. What its log has of links is nobody's then.
    Task<Result<Done>> setSalt(PollPlace place);
    /// To PollPlace::leader. Refused/AlreadyExists where this station has defined it or begun a round of its own since
    /// it was made: the leader's rounds would be others.
    Task<Result<Done>> setLeader(PollPlace place);
    Task<Result<Done>> remove(PollPlace place, QList<QByteArray> traces = {}); ///< With these, kept beside links.
    /// Both, or nothing of it.
    Task<Result<PollChains>> link(QList<VoterLink> links, QList<PollEntry> entries);
    Task<Result<Done>> unlink(QList<QByteArray> marks, QList<VoterLink> left); ///< `left` comes in their place.
    Task<Result<Done>> setLinkPlace(QString reader, QString key);
    Task<Result<Done>> setLinkAddress(QString reader, QString address); ///< Of its screen.
    Task<Result<MergedLog>> merge(PollPlace place, StationLog log, qint64 lastNumber);
    Task<Result<ErasedCards>> eraseCards(QList<CardErasure> erasures);
    /// What another station that has the poll has erased of it; see takeErasures.
    Task<Result<ErasedCards>> takeErasures(PollPlace place, LogErasures erasures, Eraser by);

    // Without waiting for what is being written.
    Task<Result<PollNews>> news(QList<KnownPoll> known, bool withLinks); ///< What other programs have stored behind it.
    Task<Result<QList<Vote>>> votesSince(PollPlace place, qint64 number, int limit);
    Task<Result<std::optional<Vote>>> voteOf(PollPlace place, QString uuid); ///< readVoteOf
    Task<Result<std::shared_ptr<FoundCard>>> findCard(CardErasure erasure);
    Task<Result<QList<std::shared_ptr<FoundCard>>>> findUnknown(QList<CardErasure> erasures);
    Task<Result<QList<qint64>>> erasedVotes(PollPlace place);
    Task<Result<SeenVote>> seenVote(PollPlace place, int round, qint64 number, QStringList cards);
    Task<Result<QMap<QString, qint64>>> votesElsewhere(QList<CardTrace> traces, QString station);
    Task<Result<LogErasures>> erasures(PollPlace place, int round);        ///< readErasures
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
    KnownLogs known(const QList<qint64>& polls) const; ///< By PollPlace::key.
    KnownLogs known(const QList<PollEntry>& entries) const;

    Database& m_database;
    const Ledgers* m_ledgers;
};

} // namespace everyport::polls
