#pragma once

#include <optional>

#include <QString>

#include "app/polls/definition/kind.h"
#include "app/polls/kinds/motionresult.h"
#include "app/polls/kinds/numberfigures.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/kinds/rankingresult.h"
#include "app/polls/kinds/scalefigures.h"
#include "app/polls/kinds/writtenresult.h"

class QJsonObject;

namespace everyport::polls {

/// What a poll's votes come to by its kind, as everybody is told of it: the page, programs, reports and bots. A value,
/// of which at most one part is there, that of its kind; none without votes.
struct KindFigures {
    Kind kind = Kind::Choice;
    std::optional<ScaleFigures> scale = {}; ///< Rounded to two digits.
    std::optional<MotionResult> motion = {};
    std::optional<RankingResult> ranking = {};
    std::optional<NumberFigures> number =
        {}; ///< Rounded, but for the bins: to the poll's decimals and one, two digits at least.
    std::optional<WrittenResult> written = {};
    std::optional<QuizResult> quiz = {}; ///< Once voting is over.
    QString unit = {};                   ///< Of a Number.
    bool operator==(const KindFigures&) const = default;
};

/// Without votes the kind alone; so it is for those from whom the numbers are hidden, who give no tally.
KindFigures kindFigures(const Poll& poll, const Tally& tally);

/// For programs: {"kind": "scale", "scale": {"mean": 3.83, "median": 4, "spread": 1.21}}, and of a motion
/// {"kind": "motion", "motion": {"yes": 12, "no": 7, "abstained": 3, "majority": "simple", "verdict": "carried"}}; of
/// a ranking {"kind": "ranking", "ranking": {"places": 3, "answers": [{"answer_id": "apple", "title": "Apple",
/// "points": 34, "firsts": 10, "rank": 1}, …]}}, the best first; of numbers {"kind": "number", "number": {"mean": …,
/// "median": …, "spread": …, "lowest": 3, "highest": 90, "unit": "kg", "each": false, "bins": [{"from": 0, "to": 10,
/// "count": 4}, …]}}, with "end": 100 where that is in the last bin, which ends there; of words {"kind": "words",
/// "written": {"different": 12, "votes": 40, "waiting": 0, "hidden": 1, "texts": [{"answer_id": "peace", "text":
/// "Peace", "count": 9}, …]}}, most often given first. A ranking by run-off has "count": "runoff" and its "rounds":
/// [{"votes": {"apple": 5, …}, "exhausted": 0, "out": ["pear"]}, …]; of a quiz that is over {"kind": "quiz", "quiz":
/// {"right": ["apple"], "votes": 30, "right_votes": 12}}.
QJsonObject kindFacts(const KindFigures& figures);
/// Of what another program says, which may be anything: what is longer than it may be is cut, what is missing is 0 or
/// nothing, and an unknown kind is a Choice, of which there is nothing to say.
KindFigures kindFiguresFrom(const QJsonObject& facts);

/// In English: "Mean 3.83, median 4, spread 1.21.", "Carried: 12 yes, 7 no, 3 abstained (two thirds needed).", "1.
/// Apple (34 points), 2. Pear (28 points)." with five at most; empty without votes and of a Choice. While voting goes
/// on no motion is carried yet: `isOver` false says "Carried so far: …".
QString figuresText(const KindFigures& figures, bool isOver);

} // namespace everyport::polls
