#pragma once

#include <optional>

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport::polls {

struct Poll;
struct Tally;

/// How a question of a quiz was answered.
struct QuizResult {
    QStringList right = {}; ///< Ids; told once voting is over.
    int votes = 0;
    int rightVotes = 0;
    bool operator==(const QuizResult&) const = default;
};

/// A pure function of what was counted. Empty: it is no Quiz, or nobody has voted; while people vote nothing of it may
/// be told.
std::optional<QuizResult> quizResult(const Poll& poll, const Tally& tally);

inline constexpr int pointsForRight = 500;
inline constexpr int mostPointsForQuick = 500;

/// Of one vote that stands, given `msecs` after the question was opened: for a right answer 500, and up to as many for
/// a quick one, none of these when its time is over. A clock that was set back makes nobody quicker than at once.
int quizPoints(const Poll& poll, const QString& answer, qint64 msecs);

/// A vote of the running round that stands.
struct StandingVote {
    QString card = {};
    QString answer = {};
    qint64 at = 0; ///< Wall ms.
    bool operator==(const StandingVote&) const = default;
};

/// Whom a quiz of several questions has in which place.
struct QuizStandings {
    struct Row {
        QString card = {}; ///< Vote::card: questions of one event know a voter by the same.
        int points = 0;
        int right = 0; ///< Questions that were answered right.
        int rank = 1;  ///< From 1 on; equal where points are, and the ranks behind them are left out.
        bool operator==(const Row&) const = default;
    };
    int questions = 0;    ///< That are over.
    QList<Row> rows = {}; ///< The best first; equal ones by their short names.
    bool operator==(const QuizStandings&) const = default;
};

/// Adds up the questions of an event.
class QuizCount {
public:
    void add(const Poll& poll, const QList<StandingVote>& votes);
    QuizStandings standings() const;

private:
    int m_questions = 0;
    QHash<QString, QuizStandings::Row> m_rows; // by card
};

} // namespace everyport::polls
