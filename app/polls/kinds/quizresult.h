#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "app/polls/cards/persons.h"

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
    qint64 at = 0;     ///< Wall ms.
    qint64 number = 0; ///< Of its entry in the log that it was read from.
    bool operator==(const StandingVote&) const = default;
};

/// From a closing of the running round to the opening behind it, wall ms.
struct VotingPause {
    qint64 from = 0;
    qint64 until = 0;
    bool operator==(const VotingPause&) const = default;
};

/// All of these of one question, one a person, by who voted first; and who is one person there.
struct StandingVotes {
    QList<StandingVote> votes = {};
    Persons persons = {};
    QList<VotingPause> pauses = {}; ///< The earliest first.

    /// What `vote` gives in the quiz `poll`: nobody is slow in the time in which voting was closed.
    int pointsOf(const Poll& poll, const StandingVote& vote) const;
};

/// Whom a quiz of several questions has in which place.
struct QuizStandings {
    struct Row {
        /// Vote::card: questions of one event know a voter by the same. Of a person the one that they voted with first.
        QString card = {};
        int points = 0;
        int right = 0; ///< Questions that were answered right.
        int rank = 1;  ///< From 1 on; equal where points are, and the ranks behind them are left out.
        bool operator==(const Row&) const = default;
    };
    int questions = 0;    ///< That are over.
    QList<Row> rows = {}; ///< The best first; equal ones by their short names.
    bool operator==(const QuizStandings&) const = default;
};

/// Adds up the questions of an event, by person: who answers one with their card and the next with the phone that they
/// have linked with it is one, also where they did so only after the first question was over. Of two votes of one
/// person in a question the earlier counts.
class QuizCount {
public:
    void add(const Poll& poll, const StandingVotes& standing);
    QuizStandings standings() const;

private:
    struct Given {
        int question = 0;
        Fingerprint person = {}; // that its question knows
        QString card = {};
        int points = 0;
    };
    void learn(const Persons& persons);

    int m_questions = 0;
    QList<Given> m_given;
    Persons m_persons; // of all questions
};

} // namespace everyport::polls
