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
    for (int i = 2; taken.contains(id) || ledgers.find(id); ++i)
        id = u"%1-%2"_s.arg(slugFrom(question)).arg(i);
    return id;
}

PollStore::NewPoll newPoll(const PollDescription& description, qint64 now)
{
    const auto& [poll, known, salt] = description;
    PollStore::NewPoll made{
        .place = {.id = poll.id, .salt = salt.isEmpty() ? makeSalt() : salt}, .entries = {definitionEntry(poll, now)}};
    for (const auto& text : known) {
        const auto card = isCard(text) ? text : cardOf(made.place.salt, tagFromText(text), poll.policy.compare);
        const auto number = poll.keepsNumbers && !isCard(text) ? keptTag(tagFromText(text)) : QString();
        made.entries.append(
            {.kind = LogEntry::Kind::Registered, .at = now, .uuid = makeTapUuid(now), .card = card, .tag = number});
    }
    return made;
}

} // namespace

LogEntry definitionEntry(const Poll& poll, qint64 now)
{
    return {.kind = LogEntry::Kind::Defined, .at = now, .text = QString::fromUtf8(pollToJson(poll))};
}

Result<QList<PollStore::NewPoll>> readNewPolls(const QByteArray& toml, const Ledgers& ledgers, qint64 now)
{
    auto descriptions = pollsFromToml(toml);
    if (!descriptions)
        return descriptions.error();
    QList<PollStore::NewPoll> polls;
    QStringList ids;
    for (auto& description : *descriptions) {
        auto& poll = description.poll;
        if (poll.id.isEmpty())
            poll.id = unusedId(ledgers, poll.question, ids);
        if (ledgers.find(poll.id) || ids.contains(poll.id)) {
            return Error{Error::Kind::Refused, Reason::AlreadyExists,
                u"There is a poll “%1” already. Give the new one another id, or remove the old one."_s.arg(poll.id),
                u"id"_s, 0};
        }
        ids.append(poll.id);
        polls.append(newPoll(description, now));
    }
    return polls;
}

} // namespace everyport::polls
