#include "app/polls/kinds/quizresult.h"

#include <algorithm>
#include <tuple>

#include "app/polls/cards/card.h"
#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

std::optional<QuizResult> quizResult(const Poll& poll, const Tally& tally)
{
    if (poll.kind != Kind::Quiz || tally.votes == 0)
        return {};
    QuizResult result{.votes = tally.votes};
    for (const auto& answer : poll.answers) {
        if (!answer.isRight)
            continue;
        result.right.append(answer.id);
        result.rightVotes += tally.count(answer.id);
    }
    return result;
}

int quizPoints(const Poll& poll, const QString& answer, qint64 msecs)
{
    const auto* given = poll.answer(answer);
    if (!given || !given->isRight)
        return 0;
    const auto limit = qint64(poll.quizSeconds) * 1000;
    const auto left = limit - std::clamp<qint64>(msecs, 0, limit);
    return pointsForRight + int((left * mostPointsForQuick + limit / 2) / limit);
}

void QuizCount::add(const Poll& poll, const QList<StandingVote>& votes)
{
    ++m_questions;
    for (const auto& vote : votes) {
        auto& row = m_rows[vote.card];
        row.card = vote.card;
        const auto points = quizPoints(poll, vote.answer, vote.at - poll.openedAt.value_or(vote.at));
        row.points += points;
        row.right += points > 0;
    }
}

QuizStandings QuizCount::standings() const
{
    QuizStandings standings{.questions = m_questions, .rows = m_rows.values()};
    auto& rows = standings.rows;
    QHash<QString, QString> names;
    for (const auto& row : std::as_const(rows))
        names.insert(row.card, cardName(row.card));
    std::sort(rows.begin(), rows.end(), [&names](const auto& one, const auto& other) {
        return std::tuple(-one.points, names[one.card], one.card)
            < std::tuple(-other.points, names[other.card], other.card);
    });
    for (qsizetype i = 1; i < rows.size(); ++i)
        rows[i].rank = rows[i].points == rows[i - 1].points ? rows[i - 1].rank : int(i) + 1;
    return standings;
}

} // namespace everyport::polls
