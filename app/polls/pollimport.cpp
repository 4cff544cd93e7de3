#include "app/polls/pollimport.h"

#include <QStringList>

#include "app/polls/cards/card.h"
#include "app/polls/definition/polljson.h"
#include "app/polls/definition/polltoml.h"
#include "app/polls/taps/tap.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

// Neither a poll's nor one of those that come with it.
QString unusedId(const Ledgers& ledgers, const QString& question, const QStringList& taken)
{
    auto id = ledgers.freeId(question);
    for (int i = 2; taken.contains(id) || ledgers.find(id) || ledgers.isCode(id); ++i)
        id = u"%1-%2"_s.arg(slugFrom(question)).arg(i);
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
    QList<PollStore::NewPoll> polls;
    QStringList ids;
    QHash<QString, QByteArray> salts; // of quizzes, by event
    for (auto& description : *descriptions) {
        auto& poll = description.poll;
        pictures.settle(poll);
        if (poll.id.isEmpty())
            poll.id = unusedId(ledgers, poll.question, ids);
        if (ledgers.find(poll.id) || ids.contains(poll.id)) {
            return Error{Error::Kind::Refused, Reason::AlreadyExists,
                u"There is a poll “%1” already. Give the new one another id, or remove the old one."_s.arg(poll.id),
                u"id"_s, 0};
        }
        if (const auto error = checkNewId(ledgers, poll.id))
            return *error;
        ids.append(poll.id);
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
