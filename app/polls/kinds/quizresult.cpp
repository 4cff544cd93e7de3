#include "app/polls/kinds/quizresult.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include <QHash>
#include <QSet>

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

int StandingVotes::pointsOf(const Poll& poll, const StandingVote& vote) const
{
    const auto opened = poll.openedAt.value_or(vote.at);
    auto msecs = vote.at - opened;
    for (const auto& pause : pauses)
        msecs -= std::max<qint64>(0, std::min(pause.until, vote.at) - std::max(pause.from, opened));
    return quizPoints(poll, vote.answer, msecs);
}

/// They are a person of before where that one's name, or all of them, say so; else those whom no question knew. A phone
/// that was one person's in one question and another's in the next makes no two persons one.
void QuizCount::learn(const Persons& persons)
{
    for (const auto& group : persons.groups()) {
        QSet<Fingerprint> known;
        QList<Fingerprint> fresh;
        for (const auto& voter : group) {
            if (m_persons.together(voter).size() > 1)
                known.insert(m_persons.of(voter));
            else
                fresh.append(voter);
        }
        const bool isKnown = known.size() == 1
            && (group.contains(*known.cbegin()) || fresh == QList<Fingerprint>{group.first()});
        for (const auto& voter : std::as_const(fresh))
            m_persons.join(voter, isKnown ? *known.cbegin() : group.first());
    }
}

void QuizCount::add(const Poll& poll, const StandingVotes& standing)
{
    ++m_questions;
    learn(standing.persons);
    for (const auto& vote : standing.votes) {
        m_given.append(
            {m_questions, standing.persons.of(Fingerprint::of(vote.card)), vote.card, standing.pointsOf(poll, vote)});
    }
}

QuizStandings QuizCount::standings() const
{
    struct Place {
        qsizetype row = 0;
        int question = 0; // that was added last
    };
    QuizStandings standings{.questions = m_questions};
    auto& rows = standings.rows;
    QHash<Fingerprint, Place> places; // by person
    for (const auto& given : m_given) {
        const auto person = m_persons.of(given.person);
        if (!places.contains(person)) {
            places.insert(person, {.row = rows.size()});
            rows.append({.card = given.card});
        }
        auto& place = places[person];
        if (std::exchange(place.question, given.question) == given.question)
            continue;
        rows[place.row].points += given.points;
        rows[place.row].right += given.points > 0;
    }
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
