#pragma once

#include <optional>

#include <QString>

#include "netcore/base/result.h"

namespace everyport::polls {

struct Poll;

/// What is asked, and with it what a poll's numbers mean together.
enum class Kind {
    Choice,  ///< One of the answers, or several, as the policy says.
    Scale,   ///< Numbers that follow each other: the id of each answer is one, as "-1", "0", "1".
    Motion,  ///< "yes", "no" and, where it is offered, "abstain".
    Ranking, ///< The answers in each voter's own order, the best first: as many as `Policy::maxChoices`.
    Number,  ///< What voters write: a number, as `Writing` has it. There are no answers before.
    Words,   ///< A word or a few, shown as a cloud; up to `Policy::maxChoices` of them.
    Open,    ///< A sentence.
    Quiz,    ///< One of the answers, of which some are right; who is quick has more points.
};

/// Of a Motion: what carries it. A tie never does.
enum class Majority {
    Simple,    ///< More yes than no; who abstains does not weigh.
    TwoThirds, ///< At least two of three who said yes or no.
    Absolute,  ///< More than half of all who voted; who abstains weighs as a no.
};

inline constexpr int lowestOfScale = -50;
inline constexpr int highestOfScale = 100;
inline constexpr int fewestPlaces = 2; ///< Of a Ranking.
inline constexpr int shortestQuiz = 5; ///< Seconds.
inline constexpr int longestQuiz = 600;

/// Of a Ranking: how its order is found.
enum class RankingCount {
    Borda,  ///< Points for places.
    Runoff, ///< Instant run-off: whoever has the fewest first places drops out, and these go to the next on their list.
};

QString rankingCountName(RankingCount count); ///< "borda", "runoff"
std::optional<RankingCount> rankingCountFromName(const QString& name);
QString kindName(Kind kind); ///< "choice", "scale", "motion", "ranking", "number", "words", "open", "quiz"
std::optional<Kind> kindFromName(const QString& name);
QString majorityName(Majority majority); ///< "simple", "two-thirds", "absolute"
std::optional<Majority> majorityFromName(const QString& name);

/// Whether its answers may be anything and their ids say nothing.
constexpr bool hasFreeAnswers(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::Ranking || kind == Kind::Quiz;
}

/// Whether voters write the answers (writing.h): they are chosen by nobody beforehand, and no card can stand for one.
constexpr bool isWritten(Kind kind)
{
    return kind == Kind::Number || kind == Kind::Words || kind == Kind::Open;
}

/// Of a Scale's answer; empty where its id is no number as it is written there.
std::optional<int> scaleValue(const QString& answerId);

/// Whether answers and rules are such as its kind can be counted by. Refused/BadValue as checkPoll() has it.
Result<Done> checkKind(const Poll& poll);

} // namespace everyport::polls
