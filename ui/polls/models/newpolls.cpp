#include "ui/polls/editor/newpolls.h"

#include <algorithm>

#include <QSettings>
#include <QStringList>

#include "app/polls/definition/polljson.h"

namespace everyport::ui {

using polls::Poll;

namespace {

constexpr qsizetype mostLeft = 5;

std::optional<Poll> read(const QByteArray& json)
{
    const auto poll = json.isEmpty() ? Result<Poll>(Error{}) : polls::pollFromJson(json);
    return poll && poll->answers.size() <= polls::maximumAnswers ? std::optional(*poll) : std::nullopt;
}

} // namespace

bool hasWords(const Poll& poll)
{
    return !poll.question.trimmed().isEmpty()
        || std::any_of(poll.answers.begin(), poll.answers.end(),
            [](const polls::Answer& answer) { return !answer.title.trimmed().isEmpty() || !answer.image.isEmpty(); });
}

QString NewPolls::writtenPlace()
{
    return QStringLiteral("polls/unfinishedNew");
}

QString NewPolls::leftPlace()
{
    return QStringLiteral("polls/leftNew");
}

std::optional<Poll> NewPolls::written() const
{
    return read(m_memory.value(writtenPlace()).toByteArray());
}

QList<Poll> NewPolls::left() const
{
    QList<Poll> all;
    for (const QString& json : m_memory.value(leftPlace()).toStringList()) {
        if (const auto poll = read(json.toUtf8()))
            all.append(*poll);
    }
    return all;
}

QList<Poll> NewPolls::all() const
{
    QList<Poll> all = left();
    if (const auto now = written(); now && hasWords(*now))
        all.prepend(*now);
    return all;
}

void NewPolls::leave(const Poll& poll)
{
    if (!hasWords(poll))
        return;
    takeUp(poll);
    setLeft((QList<Poll>{poll} + left()).mid(0, mostLeft));
}

void NewPolls::leaveWritten()
{
    if (const auto now = written())
        leave(*now);
    m_memory.remove(writtenPlace());
}

void NewPolls::takeUp(const Poll& poll)
{
    QList<Poll> others = left();
    others.removeIf([json = polls::pollToJson(poll)](const Poll& one) { return polls::pollToJson(one) == json; });
    setLeft(others);
}

void NewPolls::add(const Poll& poll)
{
    if (written())
        leave(poll);
    else
        m_memory.setValue(writtenPlace(), polls::pollToJson(poll));
}

void NewPolls::setLeft(const QList<Poll>& left)
{
    QStringList all;
    for (const Poll& poll : left)
        all.append(QString::fromUtf8(polls::pollToJson(poll)));
    if (all.isEmpty())
        m_memory.remove(leftPlace());
    else
        m_memory.setValue(leftPlace(), all);
}

} // namespace everyport::ui
