#include "app/polls/pollimport.h"

#include <QHash>
#include <QSet>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/definition/polltoml.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

/// Ids of what comes in one file: neither a poll's nor one of those that come with it.
class NewIds {
public:
    explicit NewIds(const Ledgers& ledgers) : m_ledgers(ledgers) {}

    bool isTaken(const QString& id) const { return m_taken.contains(id) || m_ledgers.find(id); }
    void take(const QString& id) { m_taken.insert(id); }
    QString unused(const QString& question);

private:
    const Ledgers& m_ledgers;
    QSet<QString> m_taken;
    QHash<QString, int> m_last; // number behind a slug: a file may ask the same question many times
};

QString NewIds::unused(const QString& question)
{
    const auto slug = slugFrom(question);
    auto& last = m_last[slug];
    QString id;
    do {
        ++last;
        id = last == 1 ? slug : u"%1-%2"_s.arg(slug).arg(last);
    } while (isTaken(id) || m_ledgers.isCode(id));
    return id;
}

PollStore::NewPoll newPoll(const PollDescription& description, const QByteArray& salt, qint64 now)
{
    const auto& poll = description.poll;
    const auto& known = description.known;
    PollStore::NewPoll made{.place = {.id = poll.id, .salt = salt}, .entries = {definitionEntry(poll, now)}};
    for (const auto& text : known) {
        const auto card = isCard(text) ? text : cardOf(made.place.salt, tagFromText(text), poll.policy.compare);
        const auto number = poll.keepsNumbers && !isCard(text) ? keptTag(tagFromText(text)) : QString();
        made.entries.append(
            {.kind = LogEntry::Kind::Registered, .at = now, .uuid = makeTapUuid(now), .card = card, .tag = number});
    }
    return made;
}

std::optional<Error> checkRoom(const Ledgers& ledgers, qsizetype more)
{
    const auto there = qsizetype(ledgers.all().size());
    if (there + more <= maximumPolls)
        return {};
    return Error{Error::Kind::Refused, Reason::TooLarge,
        u"There are %1 polls here, and the file has %2; %3 fit. Remove some that are over first."_s.arg(there)
            .arg(more)
            .arg(maximumPolls),
        {}, 0};
}

bool isQuizOf(const Poll& poll, const QString& event)
{
    return poll.kind == Kind::Quiz && !event.isEmpty() && poll.event == event;
}

} // namespace

QByteArray saltFor(const Ledgers& ledgers, const Poll& poll, const QByteArray& own)
{
    bool isQuizzes = false; // another question of some quiz has it
    for (const auto& ledger : ledgers.all()) {
        if (ledger->id() == poll.id)
            continue;
        if (isQuizOf(ledger->poll(), poll.kind == Kind::Quiz ? poll.event : QString()))
            return ledger->place().salt;
        isQuizzes = isQuizzes || (ledger->poll().kind == Kind::Quiz && ledger->place().salt == own);
    }
    return own.isEmpty() || isQuizzes ? makeSalt() : own;
}

LogEntry definitionEntry(const Poll& poll, qint64 now)
{
    return {.kind = LogEntry::Kind::Defined, .at = now, .text = QString::fromUtf8(pollToJson(poll))};
}

std::optional<Error> checkNewId(const Ledgers& ledgers, const QString& id)
{
    if (!ledgers.isCode(id))
        return {};
    return Error{Error::Kind::Refused, Reason::AlreadyExists,
        u"“%1” is what people type to come to the poll “%2”. Give the new one another id, such as “q%1”."_s.arg(
            id, ledgers.withCode(id)->id()),
        u"id"_s, 0};
}

Result<QList<PollStore::NewPoll>> readNewPolls(
    const QByteArray& toml, const ImportPictures& pictures, const Ledgers& ledgers, qint64 now)
{
    auto descriptions = pollsFromToml(toml);
    if (!descriptions)
        return descriptions.error();
    if (const auto error = checkRoom(ledgers, descriptions->size()))
        return *error;
    QList<PollStore::NewPoll> polls;
    NewIds ids(ledgers);
    QHash<QString, QByteArray> salts; // of quizzes, by event
    for (auto& description : *descriptions) {
        auto& poll = description.poll;
        pictures.settle(poll);
        if (poll.id.isEmpty())
            poll.id = ids.unused(poll.question);
        if (ids.isTaken(poll.id)) {
            return Error{Error::Kind::Refused, Reason::AlreadyExists,
                u"There is a poll “%1” already. Give the new one another id, or remove the old one."_s.arg(poll.id),
                u"id"_s, 0};
        }
        if (const auto error = checkNewId(ledgers, poll.id))
            return *error;
        ids.take(poll.id);
        auto salt = description.salt.isEmpty() && isQuizOf(poll, poll.event) ? salts.value(poll.event)
                                                                             : description.salt;
        if (salt.isEmpty())
            salt = saltFor(ledgers, poll, {});
        if (poll.kind == Kind::Quiz)
            salts.insert(poll.event, salt);
        polls.append(newPoll(description, salt, now));
    }
    return polls;
}

} // namespace everyport::polls
