#include "ui/polls/models/newpolls.h"

#include <algorithm>

#include <QSettings>
#include <QStringList>

#include "app/polls/definition/polljson.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;
using polls::Poll;

namespace {

const auto prefix = u"new/"_s;

int numberOf(const QString& key)
{
    return key.mid(prefix.size()).toInt();
}

// The key stands where a stored poll has its id.
QByteArray jsonOf(const NewPoll& kept)
{
    Poll poll = kept.poll;
    poll.id = kept.key;
    return polls::pollToJson(poll);
}

std::optional<NewPoll> read(const QByteArray& json)
{
    auto poll = json.isEmpty() ? Result<Poll>(Error{}) : polls::pollFromJson(json);
    if (!poll || poll->answers.size() > polls::maximumAnswers)
        return {};
    const QString key = std::exchange(poll->id, QString());
    return NewPoll{NewPolls::isKey(key) ? key : QString(), *poll};
}

int lastNumber(const QList<NewPoll>& polls)
{
    int last = 0;
    for (const NewPoll& one : polls)
        last = std::max(last, numberOf(one.key));
    return last;
}

void sort(QList<NewPoll>& polls)
{
    std::stable_sort(polls.begin(), polls.end(),
        [](const NewPoll& a, const NewPoll& b) { return numberOf(a.key) > numberOf(b.key); });
}

} // namespace

bool hasWords(const Poll& poll)
{
    return !poll.question.trimmed().isEmpty()
        || std::any_of(poll.answers.begin(), poll.answers.end(),
            [](const polls::Answer& answer) { return !answer.title.trimmed().isEmpty() || !answer.image.isEmpty(); });
}

bool NewPolls::isKey(const QString& key)
{
    return key.startsWith(prefix) && numberOf(key) > 0;
}

QString NewPolls::writtenPlace()
{
    return u"polls/unfinishedNew"_s;
}

QString NewPolls::leftPlace()
{
    return u"polls/leftNew"_s;
}

std::optional<NewPoll> NewPolls::written() const
{
    auto poll = read(m_memory.value(writtenPlace()).toByteArray());
    if (poll && poll->key.isEmpty())
        poll->key = prefix + QString::number(lastNumber(left()) + 1);
    return poll;
}

QList<NewPoll> NewPolls::left() const
{
    QList<NewPoll> all;
    for (const QString& json : m_memory.value(leftPlace()).toStringList()) {
        if (const auto poll = read(json.toUtf8()))
            all.append(*poll);
    }
    // Those that were kept before each had a key.
    for (NewPoll& one : all) {
        if (one.key.isEmpty())
            one.key = prefix + QString::number(lastNumber(all) + 1);
    }
    sort(all);
    return all;
}

QList<NewPoll> NewPolls::all() const
{
    QList<NewPoll> all = left();
    if (const auto now = written(); now && hasWords(now->poll))
        all.append(*now);
    sort(all);
    return all;
}

QString NewPolls::freeKey() const
{
    const auto now = written();
    return prefix + QString::number(std::max(lastNumber(left()), now ? numberOf(now->key) : 0) + 1);
}

void NewPolls::keep(const Poll& poll)
{
    const auto now = written();
    setWritten({now ? now->key : freeKey(), poll});
}

void NewPolls::forgetWritten()
{
    m_memory.remove(writtenPlace());
}

std::optional<NewPoll> NewPolls::leaveWritten()
{
    const auto now = written();
    if (!now || !hasWords(now->poll)) {
        forgetWritten();
        return {};
    }
    const auto gone = setLeft(QList<NewPoll>{*now} + left());
    forgetWritten();
    return gone;
}

bool NewPolls::takeUp(const QString& key)
{
    QList<NewPoll> others = left();
    const auto found = std::find_if(
        others.begin(), others.end(), [&key](const NewPoll& one) { return one.key == key; });
    if (found == others.end())
        return false;
    const NewPoll wanted = *found;
    others.erase(found);
    if (const auto now = written(); now && hasWords(now->poll))
        others.append(*now);
    setWritten(wanted); // first: a full disk has it twice rather than not at all
    setLeft(others);
    return true;
}

std::optional<NewPoll> NewPolls::remove(const QString& key)
{
    if (const auto now = written(); now && now->key == key) {
        forgetWritten();
        return now;
    }
    QList<NewPoll> others = left();
    const auto found = std::find_if(
        others.begin(), others.end(), [&key](const NewPoll& one) { return one.key == key; });
    if (found == others.end())
        return {};
    const NewPoll gone = *found;
    others.erase(found);
    setLeft(others);
    return gone;
}

QString NewPolls::putBack(const NewPoll& poll)
{
    const QList<NewPoll> there = all();
    const bool isTaken = std::any_of(
        there.begin(), there.end(), [&poll](const NewPoll& one) { return one.key == poll.key; });
    const QString key = isTaken ? freeKey() : poll.key;
    setLeft(QList<NewPoll>{{key, poll.poll}} + left());
    return key;
}

QString NewPolls::add(const Poll& poll)
{
    const NewPoll added{freeKey(), poll};
    if (written())
        setLeft(QList<NewPoll>{added} + left());
    else
        setWritten(added);
    return added.key;
}

void NewPolls::setWritten(const NewPoll& poll)
{
    m_memory.setValue(writtenPlace(), jsonOf(poll));
}

std::optional<NewPoll> NewPolls::setLeft(QList<NewPoll> left)
{
    sort(left);
    const auto gone = left.size() > mostLeft ? std::optional(left.takeLast()) : std::nullopt;
    QStringList all;
    for (const NewPoll& one : left)
        all.append(QString::fromUtf8(jsonOf(one)));
    if (all.isEmpty())
        m_memory.remove(leftPlace());
    else
        m_memory.setValue(leftPlace(), all);
    return gone;
}

} // namespace everyport::ui
