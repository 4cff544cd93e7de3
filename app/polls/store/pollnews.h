#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QList>
#include <QMap>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/ledger.h"
#include "app/polls/links/voterlinks.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// What other programs have stored since, where several share a database.
struct PollNews {
    /// What follows in one poll's log, to be read on top of what is known.
    struct Grown {
        PollPlace place = {};
        QList<StoredEntry> entries = {};
        Chains chains = {};        ///< Behind the last of them.
        QList<qint64> erased = {}; ///< By number, all votes that were taken back; only where some of these took any.
    };
    std::vector<Grown> grown = {};
    /// New ones, and those that were counted anew; wholly as they are.
    std::vector<std::unique_ptr<Ledger>> anew = {};
    QList<qint64> gone = {}; ///< PollPlace::key
    /// Ids of those of `anew` of which entries were known that are not there any more: somebody else has deleted them.
    QStringList shortened = {};
    struct Links {
        VoterLinks voters = {};
        QMap<QString, QString> places = {};
        QMap<QString, QString> addresses = {};
    };
    std::optional<Links> links = {}; ///< Where they were asked for.
    bool isAll = true;               ///< Else there is more; ask again when this is read.
};

/// How far a poll is known, as it stands in memory.
struct KnownPoll {
    PollPlace place = {};
    qint64 last = 0; ///< The number of its last entry.
    Chains chains = {};
};
QList<KnownPoll> knownPolls(const std::vector<std::unique_ptr<Ledger>>& ledgers);

/// A job for a Database that reads. However many polls have grown, their news takes the same few statements; what must
/// be read anew comes bit by bit, so that others have a turn.
Result<PollNews> readPollNews(QSqlDatabase& connection, const QList<KnownPoll>& known, bool withLinks);

} // namespace everyport::polls
