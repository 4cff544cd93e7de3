#include "ui/polls/editor/kind/writtenanswers.h"

#include "app/polls/definition/poll.h"
#include "app/polls/definition/scaletitle.h"
#include "ui/polls/editor/kind/kindchange.h"
#include "ui/polls/kinds/answertitle.h"

namespace everyport::ui {

using polls::Answer;
using polls::Kind;
using polls::Poll;

namespace {

/// Of a scale's answer; empty for all others, and while a poll is made a scale.
std::optional<int> valueOf(const Poll& poll, const Answer& answer)
{
    return poll.kind == Kind::Scale ? polls::scaleValue(answer.id) : std::nullopt;
}

int firstValue(const Poll& poll)
{
    return poll.answers.isEmpty() ? 1 : valueOf(poll, poll.answers.first()).value_or(1);
}

/// Whoever ranks as many answers as there are ranks the next one, too, up to the usual number.
bool placesFollow(const Poll& poll, bool hasVotes)
{
    return poll.kind == Kind::Ranking && !hasVotes && poll.policy.maxChoices < usualPlaces
        && poll.policy.maxChoices >= poll.answers.size();
}

/// More places than answers there cannot be.
void limitPlaces(Poll& poll, bool hasVotes)
{
    if (poll.kind == Kind::Ranking && !hasVotes)
        poll.policy.maxChoices = qBound(
            polls::fewestPlaces, poll.policy.maxChoices, qMax(polls::fewestPlaces, int(poll.answers.size())));
}

} // namespace

QString writtenIn(const Poll& poll, const Answer& answer)
{
    const auto value = valueOf(poll, answer);
    return value ? polls::scaleWords(*value, answer.title) : answerTitle(poll.kind, answer.title);
}

void writeAnswer(Poll& poll, int row, const QString& text)
{
    Answer& answer = poll.answers[row];
    const auto value = valueOf(poll, answer);
    answer.title = value ? polls::scaleTitle(*value, text) : storedTitle(poll, answer, text);
}

QString numberOf(const Poll& poll, const Answer& answer)
{
    return valueOf(poll, answer) ? answer.id : QString();
}

bool takesMoreAnswers(const Poll& poll)
{
    const bool hasNext = poll.kind != Kind::Scale || firstValue(poll) + poll.answers.size() <= polls::highestOfScale;
    return poll.kind != Kind::Motion && poll.answers.size() < polls::maximumAnswers && hasNext;
}

void addAnswer(Poll& poll, bool hasVotes)
{
    if (!takesMoreAnswers(poll))
        return;
    const int next = firstValue(poll) + int(poll.answers.size());
    const bool hasPlace = placesFollow(poll, hasVotes);
    poll.answers.append(Answer());
    if (hasPlace)
        poll.policy.maxChoices = int(poll.answers.size());
    if (poll.kind == Kind::Scale)
        poll.answers.last() = {.id = QString::number(next), .title = polls::scaleTitle(next, {})};
}

void addAnswers(Poll& poll, const QStringList& lines, int after, bool hasVotes)
{
    qsizetype at = qMax(0, after);
    for (const QString& line : lines) {
        const QString title = line.simplified().left(polls::maximumTitleLength);
        if (title.isEmpty())
            continue;
        // Empty rows are filled first: they stand there to be.
        while (at < poll.answers.size() && !writtenIn(poll, poll.answers[at]).isEmpty())
            ++at;
        if (at == poll.answers.size())
            addAnswer(poll, hasVotes);
        if (at < poll.answers.size())
            writeAnswer(poll, int(at), title);
    }
    poll.answers.removeIf([&poll](const Answer& answer) {
        return answer.title.isEmpty() && polls::hasFreeAnswers(poll.kind)
            && poll.answers.size() > polls::minimumAnswers;
    });
    while (poll.answers.size() < polls::minimumAnswers)
        poll.answers.append(Answer());
    limitPlaces(poll, hasVotes);
}

bool isRemovable(const Poll& poll, int row, bool hasVotes)
{
    const bool isEnd = row == 0 || row == poll.answers.size() - 1;
    return poll.kind != Kind::Motion && poll.answers.size() > polls::minimumAnswers
        && (poll.kind != Kind::Scale || !hasVotes || isEnd);
}

void removeAnswer(Poll& poll, int row, bool hasVotes)
{
    if (!isRemovable(poll, row, hasVotes))
        return;
    const QString id = poll.answers[row].id;
    const int first = firstValue(poll);
    poll.answers.removeAt(row);
    poll.readers.removeIf([&id](const auto& reader) { return !id.isEmpty() && reader.value() == id; });
    if (poll.kind == Kind::Scale && !hasVotes)
        numberAnswers(poll, first);
    limitPlaces(poll, hasVotes);
}

RemovedAnswer::RemovedAnswer(const Poll& poll, int row)
    : m_answer(poll.answers[row]),
      m_readers(m_answer.id.isEmpty() ? QStringList() : poll.readers.keys(m_answer.id)),
      m_row(row),
      m_places(poll.policy.maxChoices)
{
    m_answer.title = writtenIn(poll, m_answer);
}

void RemovedAnswer::putBack(Poll& poll, bool hasVotes) const
{
    const bool isStep = poll.kind == Kind::Scale;
    const bool isThere = !isStep && !m_answer.id.isEmpty() && poll.answer(m_answer.id);
    if (isThere || poll.kind == Kind::Motion || poll.answers.size() >= polls::maximumAnswers)
        return;
    const int row = qMin(m_row, int(poll.answers.size())), first = firstValue(poll);
    const bool wasLimited = poll.kind == Kind::Ranking && !hasVotes && poll.policy.maxChoices == poll.answers.size();
    poll.answers.insert(row, m_answer);
    if (isStep) {
        poll.answers[row].id.clear();
        numberAnswers(
            poll, hasVotes && row == 0 ? first - 1 : qMin(first, polls::highestOfScale - int(poll.answers.size()) + 1));
    }
    for (const QString& reader : m_readers) {
        if (!poll.readers.contains(reader))
            poll.readers.insert(reader, poll.answers[row].id);
    }
    if (wasLimited)
        poll.policy.maxChoices = qBound(poll.policy.maxChoices, m_places, int(poll.answers.size()));
}

bool areMovable(const Poll& poll, bool hasVotes)
{
    return polls::hasFreeAnswers(poll.kind) || (poll.kind == Kind::Scale && !hasVotes);
}

void moveAnswer(Poll& poll, int from, int to)
{
    const int first = firstValue(poll);
    poll.answers.move(from, to);
    if (poll.kind == Kind::Scale)
        numberAnswers(poll, first);
}

void numberAnswers(Poll& poll, int first)
{
    QMap<QString, QString> ids; // those that there are now, by those that there were
    for (int row = 0; row < poll.answers.size(); ++row) {
        Answer& answer = poll.answers[row];
        const QString words = writtenIn(poll, answer), id = QString::number(first + row);
        if (!answer.id.isEmpty())
            ids.insert(answer.id, id);
        answer.id = id;
        answer.title = polls::scaleTitle(first + row, words);
    }
    for (QString& answer : poll.readers)
        answer = ids.value(answer, answer);
}

} // namespace everyport::ui
