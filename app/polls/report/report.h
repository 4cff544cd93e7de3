#pragma once

#include <functional>
#include <optional>

#include <QList>
#include <QString>

#include "app/polls/definition/poll.h"
#include "app/polls/kinds/kindfigures.h"
#include "app/polls/kinds/quizresult.h"
#include "app/polls/report/roundrecord.h"

namespace everyport::polls {

/// One question of a report, in figures. Words about them are made by whoever shows it.
struct ReportQuestion {
    struct AnswerLine {
        QString title = {};
        int votes = 0;
        double percent = 0;   ///< Of the votes; of a Ranking, of the points.
        int place = 0;        ///< In the poll, which is its colour; those that have gone come after all others.
        int points = 0;       ///< Of a Ranking.
        int rank = 0;         ///< Likewise, from 1 on; 0: it has none.
        bool isRight = false; ///< Of a Quiz that is over.
        bool operator==(const AnswerLine&) const = default;
    };
    struct ReaderLine {
        QString name = {};
        QString answer = {}; ///< What it stands for now; empty: nothing.
        int votes = 0;
        int voided = 0;
        bool operator==(const ReaderLine&) const = default;
    };
    struct Span {
        qint64 at = 0; ///< Wall ms of its beginning.
        int votes = 0; ///< Of a Ranking orders.
        bool operator==(const Span&) const = default;
    };

    QString id = {};
    QString question = {};
    Policy::Mode mode = Policy::Mode::Once;
    Poll::State state = Poll::State::Closed;
    int round = 1;
    std::optional<qint64> openedAt = {}, closedAt = {};
    KindFigures figures = {};       ///< What the votes come to by the question's kind.
    QList<AnswerLine> answers = {}; ///< Most votes first, equal ones in the poll's order; a Scale's all in that order,
                                    ///< a Ranking's by rank.
    QList<ReaderLine> readers = {}; ///< By name.
    QList<Span> times = {};         ///< Without holes, each `spanMinutes` long, or so many days; at most 48.
    int spanMinutes = 1;
    QList<RoundRecord::Voided> voided = {};
    QMap<Outcome, int> notCounted = {};
    int late = 0;
    int votes = 0; ///< Of a Ranking one for each place that was given.
    int voters = 0;
    int changed = 0;
    int known = 0;            ///< Cards that could have voted; 0: all cards could.
    QStringList leftOut = {}; ///< Stations of which nothing counts, as people call them.
    QString seal = {}; ///< The head of its log when the report was made (seal/README.md); empty: nothing is sealed.

    static constexpr int others = -1; ///< AnswerLine::place of those that are not shown one by one.

    int voidedVotes() const; ///< Likewise one for each place.
    int voidedGiven() const { return isByPoints() ? int(voided.size()) : voidedVotes(); } ///< As `given`.
    bool isByPoints() const { return figures.ranking.has_value(); }                       ///< Points decide, not votes.
    int given() const { return isByPoints() ? voters : votes; } ///< Votes, or orders of answers.
    int worth(const AnswerLine& line) const { return isByPoints() ? line.points : line.votes; } ///< What its bar shows.
    /// By run-off the round, from 1 on, in which the answer of one of the lines dropped out; 0: it did not.
    int outInRound(qsizetype line) const;
    QList<AnswerLine> leaders() const;     ///< More than one on a draw; none without votes that are shown.
    int most() const;                      ///< Votes, or points, of one answer.
    int lead() const;                      ///< By how many of them the leader is before the next.
    std::optional<double> turnout() const; ///< Per cent of the known cards; only where those alone could vote.
    bool agrees() const; ///< Answers and readers sum up to the votes, times to what was given; voided ones likewise.
    bool operator==(const ReportQuestion&) const = default;
};

/// What came out at an event: for paper, a file or a terminal. A value; no card and no number of one is in it, and of a
/// quiz the short names of those who took part.
struct Report {
    struct Standing {
        QString name = {}; ///< "amber fox"
        int points = 0;
        int right = 0; ///< Questions that were answered right.
        int rank = 1;
        bool operator==(const Standing&) const = default;
    };
    QString event = {};   ///< Or the question, where it is of one poll.
    QString station = {}; ///< Where it was made.
    qint64 madeAt = 0;    ///< Wall ms.
    QList<ReportQuestion> questions = {};
    QList<Standing> standings = {}; ///< Of the quiz questions that are over, the best first, so many at most:
    static constexpr qsizetype mostStandings = 100;
    int players = 0; ///< All who took part, also those who are not named.

    int given() const; ///< Votes and orders.
    int mostVoters()
        const; ///< Of one question: who voted in two cannot be known, since cards have another name in each.
    int voidedGiven() const;  ///< The same, of those that were voided.
    bool isExplained() const; ///< Each voided vote has a reason and somebody who gave it.
    std::optional<qint64> from() const, to() const;
    bool agrees() const;
    QString check() const; ///< "5C 1E 90 A7": the same for the same report, and no other.
    bool operator==(const Report&) const = default;
};

/// A round as a question of a report; `nameOf` says what people call a reader.
ReportQuestion questionOf(
    const Poll& poll, const RoundRecord& record, const std::function<QString(const QString&)>& nameOf);

void setStandings(Report& report, const QuizStandings& standings);

/// For a terminal, as plain English lines of at most 78 columns where titles allow it.
QString reportText(const Report& report);

} // namespace everyport::polls
