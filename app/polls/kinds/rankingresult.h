#pragma once

#include <optional>

#include <QList>
#include <QString>

#include "app/polls/kinds/runoff.h"

namespace everyport::polls {

struct Poll;
struct Tally;

/// What one answer of a Ranking has come to.
struct RankedAnswer {
    QString id = {};
    QString title = {};
    /// Of three places the first is worth three, the last one (Borda's count: J.-C. de Borda, Mémoire sur les élections
    /// au scrutin, 1781; of as many places). By run-off: how many ballots it had in the last round that it was in.
    int points = 0;
    int firsts = 0; ///< How many have it in first place.
    int rank = 1;   ///< From 1 on; equal where points are, and the ranks behind them are left out.
    bool operator==(const RankedAnswer&) const = default;
};

/// What the votes of a Ranking come to together.
struct RankingResult {
    int places = 0;                   ///< That each voter could give.
    QList<RankedAnswer> answers = {}; ///< All, the best first: by points; level ones by firsts, then as they were
                                      ///< asked. By run-off, who dropped out last.
    QList<RunoffRound> rounds = {};   ///< Only where it is counted by run-off.
    bool isByRunoff() const { return !rounds.isEmpty(); }
    /// What each answer's points are a part of: of all points; by run-off of all ballots, as answers that drop out at
    /// different times have them in different rounds.
    int whole() const;
    const RankedAnswer* winner() const; ///< Null where several are level at the top.
    bool operator==(const RankingResult&) const = default;
};

/// A pure function of what was counted. Empty: it is no Ranking, or nobody has voted.
std::optional<RankingResult> rankingResult(const Poll& poll, const Tally& tally);

} // namespace everyport::polls
