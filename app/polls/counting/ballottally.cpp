#include "app/polls/counting/ballottally.h"

#include <algorithm>
#include <utility>

#include "app/polls/counting/logentry.h"
#include "app/polls/definition/poll.h"

namespace everyport::polls {

const Tally& BallotTally::numbers() const
{
    renameOrders();
    return m_numbers;
}

void BallotTally::setAnswers(const Poll& poll)
{
    if (isWritten(poll.kind)) { // checkChange() keeps kinds apart where there are votes
        m_numbers.counts.removeIf([this](const auto& count) { return !m_numbers.written.contains(count.key()); });
        return;
    }
    QMap<QString, int> counts;
    m_numbers.votes = 0;
    for (const auto& answer : poll.answers) {
        comeBack(answer.id);
        m_answers.add(answer.id);
        counts.insert(answer.id, m_numbers.count(answer.id));
        m_numbers.votes += counts.value(answer.id);
    }
    m_numbers.counts = counts;
    m_numbers.written.clear();
    // An answer that has gone has no votes any more, and no places.
    m_numbers.places.removeIf([&counts](const auto& places) { return !counts.contains(places.key()); });
}

/// Ballots may still hold one that was taken out; taken back they would take votes from it that it has no more. So it
/// gets another place, and the orders that hold it lose it when they are read next.
void BallotTally::comeBack(const QString& answer)
{
    const auto place = m_answers.of(answer);
    if (place < 0 || m_numbers.counts.contains(answer))
        return;
    const auto name = nameInOrders(place);
    m_answers.retire(place);
    if (m_numbers.orders.isEmpty()) {
        m_namesInOrders.clear();
        return;
    }
    const auto next = m_answers.add(answer);
    m_namesInOrders.insert(place, name);
    m_namesInOrders.insert(next, answer + QChar(0x1f) + QString::number(next));
}

QString BallotTally::nameInOrders(int answer) const
{
    const auto name = m_namesInOrders.constFind(answer);
    return name == m_namesInOrders.cend() ? m_answers.at(answer) : *name;
}

void BallotTally::renameOrders() const
{
    QHash<QString, QString> ids; // empty: of an answer that was taken out before it came back
    for (const auto& [place, name] : std::exchange(m_namesInOrders, {}).asKeyValueRange())
        ids.insert(name, m_answers.at(place));
    if (ids.isEmpty())
        return;
    for (const auto& [named, count] : std::exchange(m_numbers.orders, {}).asKeyValueRange()) {
        QStringList order;
        for (const auto& name : named.split(u' ')) {
            if (const auto id = ids.value(name, name); !id.isEmpty())
                order.append(id);
        }
        if (!order.isEmpty())
            m_numbers.orders[order.join(u' ')] += count;
    }
}

Tally BallotTally::beginRound(const Poll& poll)
{
    renameOrders();
    auto last = std::exchange(m_numbers, Tally{.round = poll.round});
    for (const auto& answer : last.counts.keys()) {
        if (isWritten(poll.kind))
            m_answers.release(m_answers.of(answer));
        else
            m_numbers.counts.insert(answer, 0);
    }
    return last;
}

std::optional<int> BallotTally::placeOf(const Poll& poll, const LogEntry& entry, const QString& answer)
{
    if (!isWritten(poll.kind) || m_numbers.counts.contains(answer))
        return m_answers.of(answer);
    if (m_numbers.counts.size() >= mostWritten)
        return {};
    m_numbers.counts.insert(answer, 0);
    m_numbers.written.insert(answer, {entry.text.isEmpty() ? answer : entry.text, m_numbers.taps});
    return m_answers.add(answer);
}

void BallotTally::forgetUngiven(const Poll& poll, const QString& answer)
{
    if (const auto place = m_answers.of(answer); isWritten(poll.kind) && place >= 0)
        forgetWritten(place);
}

/// Of a written answer that nobody gives: its place is another's, then.
void BallotTally::forgetWritten(int answer)
{
    const auto key = m_answers.at(answer);
    if (m_numbers.count(key) > 0)
        return;
    m_numbers.counts.remove(key);
    m_numbers.written.remove(key);
    m_answers.release(answer);
}

void BallotTally::add(const Poll& poll, Ballot& ballot, int answer)
{
    m_numbers.voters += ballot.isEmpty();
    countOrder(poll, ballot, -1);
    ballot.add(answer);
    countOrder(poll, ballot, 1);
    ++m_numbers.counts[m_answers.at(answer)];
    ++m_numbers.votes;
    if (poll.kind == Kind::Ranking)
        place(answer, ballot.choices.size() - 1, 1);
}

void BallotTally::replace(const Poll& poll, Ballot& ballot, int answer)
{
    takeBack(poll, ballot, answer);
    ballot.choices.clear();
    add(poll, ballot, answer);
}

/// `kept` is to be given next, so it keeps its place.
void BallotTally::takeBack(const Poll& poll, const Ballot& ballot, int kept)
{
    --m_numbers.voters;
    countOrder(poll, ballot, -1);
    for (const auto& choice : ballot.choices) {
        // An answer that was taken out of the poll has no count any more.
        const auto counted = m_numbers.counts.find(m_answers.at(choice.answer));
        if (counted == m_numbers.counts.end())
            continue;
        *counted -= choice.count;
        m_numbers.votes -= choice.count;
        if (isWritten(poll.kind) && choice.answer != kept)
            forgetWritten(choice.answer);
    }
    for (qsizetype at = 0; poll.kind == Kind::Ranking && at < ballot.choices.size(); ++at) {
        if (m_numbers.counts.contains(m_answers.at(ballot.choices[at].answer)))
            place(ballot.choices[at].answer, at, -1);
    }
}

/// Of a ranking: one more, or one less, has the answer in that place, the first being 0. A log of a poll that became a
/// ranking under votes, as no station takes it, takes back places that were never given.
void BallotTally::place(int answer, qsizetype at, int by)
{
    auto& places = m_numbers.places[m_answers.at(answer)];
    if (places.size() <= at)
        places.resize(at + 1);
    places[at] = std::max(0, places[at] + by);
}

/// Of a ranking that is counted by run-off: one more, or one less, has put answers into this order.
void BallotTally::countOrder(const Poll& poll, const Ballot& ballot, int by)
{
    if (poll.kind != Kind::Ranking || poll.rankingCount != RankingCount::Runoff || ballot.isEmpty())
        return;
    QStringList order;
    for (const auto& choice : ballot.choices) {
        if (const auto name = nameInOrders(choice.answer); !name.isEmpty())
            order.append(name);
    }
    if (order.isEmpty())
        return;
    const auto key = order.join(u' ');
    if ((m_numbers.orders[key] += by) <= 0)
        m_numbers.orders.remove(key);
}

} // namespace everyport::polls
