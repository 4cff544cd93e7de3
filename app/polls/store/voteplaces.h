#pragma once

#include <memory>
#include <vector>

#include <QSqlDatabase>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Which place each vote of a ranking gives: what stands of a voter's votes in a round, counted in the log's order. A
/// value; 16 bytes a vote that counts.
class VotePlaces {
public:
    /// In one pass over the log, as it has no index by card: for many votes ask once. Of the votes since `fromRound`.
    /// Runs in a Database's threads.
    static Result<std::shared_ptr<const VotePlaces>> read(
        QSqlDatabase& connection, const PollPlace& place, int fromRound = 1);

    int of(qint64 number) const;                 ///< From 1 on; 0: it gives none.
    qint64 lastNumber() const { return m_last; } ///< Behind it is what was stored since the pass.

private:
    struct Given {
        qint64 number;
        int place;
    };
    std::vector<Given> m_given; // by number
    qint64 m_last = 0;
};

} // namespace everyport::polls
