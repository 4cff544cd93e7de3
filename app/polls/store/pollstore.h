#pragma once

#include <memory>
#include <vector>

#include "app/polls/counting/ledgers.h"
#include "app/polls/counting/logerasures.h"
#include "app/polls/links/voterlinks.h"
#include "app/polls/store/erasedcards.h"
#include "app/polls/store/leftoutstations.h"
#include "app/polls/store/polltables.h"
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

private:
    KnownLogs known(const QList<qint64>& polls) const; ///< By PollPlace::key.
    KnownLogs known(const QList<PollEntry>& entries) const;

    Database& m_database;
    const Ledgers* m_ledgers;
};

} // namespace everyport::polls
