#include "app/station/running/cardcommands.h"

#include <utility>

#include <QDateTime>

#include "app/accounts/accounts.h"
#include "app/devices/deviceregistry.h"
#include "app/polls/cards/card.h"
#include "app/polls/cards/cardnumber.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "app/station/running/erasurewords.h"
#include "app/station/running/printpages.h"
#include "app/station/running/station.h"
#include "app/stations/stationshub.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// As polls have it. Or who voted without one: "account:anna", "ticket:…", as people write them.
Result<QString> numberFrom(const QString& text)
{
    const auto tag = polls::tagFromText(text);
    if (tag.startsWith("account:"_L1)) {
        const auto name = Accounts::prepareName(tag.mid(8));
        return name ? Result<QString>(u"account:"_s + *name) : name;
    }
    if (tag.startsWith("ticket:"_L1) && !polls::ticketFromText(tag.mid(7)))
        return Error::malformed(Reason::BadValue,
            u"%1 is no ticket's code: it is written as it was printed, such as 7kdm-4xwp-3rux."_s.arg(tag.mid(7, 100)));
    if (polls::isCardNumber(tag) || polls::isVoterTag(tag))
        return tag;
    return Error::malformed(Reason::BadValue,
        u"%1 is no card's number: it is written as hexadecimal digits, as a reader shows it."_s.arg(text));
}

Error unknownCard()
{
    return Error::refused(Reason::NotFound, u"No poll knows this card."_s);
}

/// How much went, as the registry tells it.
class Erased final : public polls::PollEvents {
public:
    explicit Erased(polls::PollRegistry& registry) : m_registry(registry) { m_registry.addListener(*this); }
    ~Erased() override { m_registry.removeListener(*this); }
    Erased(const Erased&) = delete;
    Erased& operator=(const Erased&) = delete;

    void votesErased(const QString& id, const QList<qint64>& numbers) override
    {
        polls.append(id);
        taps += numbers.size();
    }
    QStringList polls;
    qsizetype taps = 0;

private:
    polls::PollRegistry& m_registry;
};

/// The heading alone looks like an answer: a slip in the number is told from a card that nobody has.
Task<Result<Done>> exportCard(polls::PollRegistry& registry, QString number, CommandOutput& output)
{
    qsizetype lines = 0;
    auto printing = printPages<polls::CardPage>(
        output, [&registry, number](const polls::CardPage& before) { return registry.exportCard(number, before.last); },
        [&lines](const polls::CardPage& page) {
            lines += page.text.count('\n');
            return QString::fromUtf8(page.text);
        });
    const auto done = co_await std::move(printing);
    if (done && lines <= 1)
        co_return unknownCard();
    co_return done;
}

/// Also by what is left of a link that is no more.
bool isLinked(const polls::VoterLinks& links, const QString& number)
{
    return !links.groupOf(number).isEmpty() || !links.leftOf(links.markOf(number)).isEmpty();
}

Task<Result<Done>> eraseCard(Station& station, QString number, bool keepsVotes, CommandOutput& output)
{
    const Erased erased(station.polls());
    const bool wasLinked = isLinked(station.polls().links(), number); // which is forgotten with it
    auto erasing = station.polls().eraseCard(
        number, keepsVotes ? polls::PollRegistry::Erasure::Anonymise : polls::PollRegistry::Erasure::Remove);
    const auto done = co_await std::move(erasing);
    if (!done)
        co_return done;
    auto asking = station.polls().votesElsewhere(number);
    const auto elsewhere = co_await std::move(asking);
    if (!elsewhere)
        co_return elsewhere.error();
    const bool isNothing = erased.polls.isEmpty() && !wasLinked;
    if (isNothing && elsewhere->isEmpty())
        co_return unknownCard();
    output.print(u"polls: %1, taps: %2\n"_s.arg(erased.polls.size()).arg(erased.taps));
    output.print(erasureWords(station.stations(), erased.polls, *elsewhere, keepsVotes));
    if (isNothing)
        co_return Error::refused(Reason::NotFound, u"Nothing of this card was erased here."_s);
    co_return Done();
}

/// The persons have no names, only a number each while this is printed.
void listLinks(const polls::PollRegistry& registry, CommandOutput& output)
{
    QList<QStringList> rows;
    QString group; // all() has those of one together
    int persons = 0;
    for (const auto& link : registry.links().all()) {
        persons += std::exchange(group, link.group) != link.group;
        rows << QStringList{
            QString::number(persons), link.sort, QDateTime::fromMSecsSinceEpoch(link.at).toString(Qt::ISODate)};
    }
    output.print(columns(rows));
}

Task<Result<Done>> linkCards(polls::PollRegistry& registry, QString one, QString other, CommandOutput& output)
{
    auto linking = registry.linkVoters(one, other);
    const auto linked = co_await std::move(linking);
    if (!linked)
        co_return linked.error();
    for (const auto& poll : linked->voided)
        output.print(u"voided the later vote in %1\n"_s.arg(poll));
    co_return Done();
}

QString placeLine(Station& station, const QString& reader, const QString& key)
{
    const auto* device = station.devices().find(reader);
    const auto& linking = station.polls().cardLinking();
    const bool isElsewhere = linking.isShared() && !device;
    const auto address = isElsewhere ? linking.screenOf(reader) : station.pollAddresses().linkPlace(key);
    if (isElsewhere && address.isEmpty())
        return reader + u"  (at the program whose reader it is: its screen is at /link/%1 there)\n"_s.arg(key);
    return (device ? device->name : reader) + u"  "_s
        + (address.isEmpty() ? u"(no web service runs: its screen is at /link/%1 of one)"_s.arg(key) : address) + u'\n';
}

/// Where people vote by card at this moment, and cannot at this reader any more.
QString lostWords(const polls::Polls& polls, const QString& reader)
{
    QString words;
    for (const auto& poll : polls.openAt(reader))
        words += u"no card votes for “%1” there any more in %2, which is open\n"_s.arg(
            poll.answerTitle(poll.readers.value(poll.assignedReader(reader))), poll.id);
    return words;
}

Task<Result<Done>> setPlace(Station& station, QString named, bool votesAgain, CommandOutput& output)
{
    auto& linking = station.polls().cardLinking();
    const auto* device = station.devices().find(named);
    const auto reader = device ? device->id : named;
    if (votesAgain) {
        auto removing = linking.removePlace(reader);
        const auto removed = co_await std::move(removing);
        co_return removed;
    }
    if (!device)
        co_return Error::refused(
            Reason::NotFound, u"There is no reader “%1”. “everyportd device list” names those there are."_s.arg(named));
    auto making = linking.makePlace(reader);
    const auto key = co_await std::move(making);
    if (!key)
        co_return key.error();
    output.print(placeLine(station, reader, *key));
    output.print(lostWords(station.polls(), reader));
    co_return Done();
}

} // namespace

Task<Result<Done>> runCardCommand(Station& station, CommandRequest request, CommandOutput& output)
{
    if (request.words == "card list"_L1) {
        listLinks(station.polls(), output);
        return Result<Done>(Done());
    }
    if (request.words == "card place"_L1) {
        if (!request.arguments.isEmpty())
            return setPlace(station, request.arguments.first(), request.options.value(u"votes"_s).toBool(), output);
        for (const auto& [reader, key] : station.polls().cardLinking().places().asKeyValueRange())
            output.print(placeLine(station, reader, key));
        return Result<Done>(Done());
    }
    const auto number = numberFrom(request.arguments.value(0));
    if (!number)
        return Result<Done>(number.error());
    if (request.words == "card unlink"_L1)
        return station.polls().unlinkVoter(station.polls().links().markOf(*number));
    if (request.words == "card link"_L1) {
        const auto other = numberFrom(request.arguments.value(1));
        return other ? linkCards(station.polls(), *number, *other, output) : Result<Done>(other.error());
    }
    if (request.words == "card export"_L1)
        return exportCard(station.polls(), *number, output);
    return eraseCard(station, *number, request.options.value(u"votes"_s) == u"keep"_s, output);
}

} // namespace everyport
