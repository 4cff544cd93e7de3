// Whose votes are whose where two stations made the same poll, each with a salt of its own.
#include "app/polls/store/logcards.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/cards/ticket.h"
#include "app/polls/store/stationlog.h"
#include "app/polls/taps/tap.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using EntryKind = LogEntry::Kind;

namespace {

Poll numberedPoll()
{
    auto poll = fruitPoll();
    poll.keepsNumbers = true;
    poll.policy.phones = Policy::Phones::AnyDevice;
    return poll;
}

QByteArray logOf(SealedRoom& room)
{
    return *room.exported(u"fruit"_s, ExportFormat::Log);
}

Error merge(SealedRoom& into, const QByteArray& log)
{
    const auto merged = into.waited(into.registry->mergeLog(u"fruit"_s, log, PollRegistry::Unsealed::Taken));
    return merged ? Error() : merged.error();
}

Tally tallyOf(SealedRoom& room)
{
    return room.registry->tally(u"fruit"_s);
}

bool holds(SealedRoom& room)
{
    const auto result = checked(linesOf(room.sealedLog()), room.registry->sealHead(u"fruit"_s));
    if (!result.holds())
        qInfo("%s", qPrintable(sealedLogText(result)));
    return result.holds();
}

/// By phone, in a chat or by an account, as the tag says.
bool voteBy(SealedRoom& room, const QString& tag, const QString& answer)
{
    room.reactor.advance(std::chrono::seconds(1));
    const auto reader = tag.startsWith(u"message:"_s) ? QString(messageReader) : QString();
    return room.done(room.registry->vote(
        {.reader = reader, .tag = tag, .uuid = makeTapUuid(room.now()), .poll = u"fruit"_s, .answer = answer}));
}

bool tapAt(SealedRoom& room, const QString& reader, const QString& tag)
{
    room.reactor.advance(std::chrono::seconds(1));
    return room.tap(reader, tag);
}

bool take(SealedRoom& room, const QString& card)
{
    return room.done(room.registry->retract(u"fruit"_s, card, {u"Stolen"_s, u"lena"_s}));
}

/// All that may travel from one station to another. `name` is one hex digit, of the station.
bool fill(SealedRoom& room, const QString& name)
{
    using Erasure = PollRegistry::Erasure;
    auto& registry = *room.registry;
    const auto card = [&](int number) { return u"0%1A0A0%2"_s.arg(name).arg(number, 2, 10, QLatin1Char('0')); };
    const auto last = [&] { return room.heard.votes.last().vote; };
    bool done = tapAt(room, u"ra"_s, card(1)) && tapAt(room, u"rp"_s, u"0FA0A0FF"_s); // the last at each station
    // Taken back by the number, the name and the hash
    done = done && tapAt(room, u"ra"_s, card(2)) && take(room, card(2));
    done = done && tapAt(room, u"ra"_s, card(3)) && take(room, last().cardName);
    done = done && tapAt(room, u"ra"_s, card(4)) && take(room, last().card);
    done = done && tapAt(room, u"rp"_s, card(4)); // and voted again
    done = done && room.done(registry.registerCards(u"fruit"_s, {card(5), card(6), ticketTag(makeTicket())}))
        && tapAt(room, u"ra"_s, card(5));
    // Without a card
    const auto uuid = u"4b7d%1"_s.arg(name);
    done = done && voteBy(room, u"phone:"_s + uuid, u"pear"_s) && voteBy(room, u"phone:"_s + uuid, u"apple"_s);
    done = done && voteBy(room, u"phone:2"_s + uuid, u"pear"_s) && take(room, last().card);
    done = done && voteBy(room, u"message:net/"_s + name, u"pear"_s) && voteBy(room, u"account:anna"_s, u"pear"_s);
    // Erased
    done = done && tapAt(room, u"ra"_s, card(7)) && room.done(registry.eraseCard(card(7), Erasure::Anonymise));
    done = done && tapAt(room, u"ra"_s, card(8)) && room.done(registry.eraseCard(card(8), Erasure::Remove));
    done = done && tapAt(room, u"ra"_s, card(9)) && take(room, card(9)) && tapAt(room, u"rp"_s, card(9))
        && room.done(registry.eraseCard(card(9), Erasure::Anonymise));
    return done && voteBy(room, u"phone:3"_s + uuid, u"pear"_s)
        && room.done(registry.eraseCard(u"phone:3"_s + uuid, Erasure::Anonymise));
}

/// The station's log as its writer "s2" has sealed it, or as an earlier version wrote it.
QByteArray signedLog(const PollPlace& place, const QList<LogEntry>& entries, bool isSealed)
{
    Sealer sealer;
    auto last = toBytes(sealer.genesis(place.id, u"s2"_s, 0));
    auto log = stationLogHeader(place, isSealed ? Chains{{u"s2"_s, {}}} : Chains());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto& entry = entries[i];
        EntrySeal seal;
        if (isSealed) {
            seal = {.link = i + 1, .nonce = QByteArray(16, 'n')};
            if (!entry.tag.isEmpty()) {
                seal.numberNonce = QByteArray(16, 'm');
                seal.numberMark = toBytes(sealer.number(seal.numberNonce, entry.tag));
            }
            const auto commitment = sealer.commitment(place.id, entry, entry.answer, seal);
            seal.seal = last = toBytes(sealer.next(last, commitment.value_or(Sum())));
        }
        log += stationLogLine({.entry = entry, .decision = {.answer = entry.answer}}, seal);
    }
    return log;
}

} // namespace

class LogCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void oneVotesTakenBackKeepsNoOtherOut_data();
    void oneVotesTakenBackKeepsNoOtherOut();
    void everyKindOfEntryTravels();
    void ticketsOfThereAreTakenThere();
    void votersWhomNobodyKnowsAreCounted();
    void roundsGoOn();
    void numbersOfAnotherStationAreNotKept();
    void earlierVersionsNameNoNumber_data();
    void earlierVersionsNameNoNumber();
    void aNumberIsThatOfItsCard();
    void aCardHasOneNumber();
    void whatNobodyVotedForTakesNothing();
    void aCardWithoutItsNumberIsNamed();
    void eachComesOnce();

private:
    SealedRoom& here() { return *m_here; }
    SealedRoom& there() { return *m_there; }

    std::unique_ptr<SealedRoom> m_here;
    std::unique_ptr<SealedRoom> m_there;
};

void LogCardsTest::init()
{
    m_here = std::make_unique<SealedRoom>();
    m_there = std::make_unique<SealedRoom>();
    for (auto* room : {&here(), &there()})
        QVERIFY(room->makeOpen(numberedPoll())); // the same poll made twice
}

void LogCardsTest::cleanup()
{
    m_here.reset();
    m_there.reset();
}

void LogCardsTest::oneVotesTakenBackKeepsNoOtherOut_data()
{
    QTest::addColumn<QString>("how");
    for (const auto* how : {"number", "name", "hash", "registered", "erased", "phone"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void LogCardsTest::oneVotesTakenBackKeepsNoOtherOut()
{
    QFETCH(QString, how);
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s) && tapAt(there(), u"rp"_s, u"B0B0B0B0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(tallyOf(here()).votes, 2);
    const auto last = there().heard.votes.last().vote;
    if (how == u"number"_s)
        QVERIFY(take(there(), u"B0B0B0B0"_s));
    else if (how == u"name"_s)
        QVERIFY(take(there(), last.cardName));
    else if (how == u"hash"_s)
        QVERIFY(take(there(), last.card));
    else if (how == u"registered"_s)
        QVERIFY(there().done(there().registry->registerCard(u"fruit"_s, u"C0C0C0C0"_s)));
    else if (how == u"erased"_s)
        QVERIFY(there().done(there().registry->eraseCard(u"B0B0B0B0"_s, PollRegistry::Erasure::Anonymise)));
    else
        QVERIFY(voteBy(there(), u"phone:4b7d"_s, u"pear"_s));
    QVERIFY(tapAt(there(), u"ra"_s, u"D0D0D0D0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(tallyOf(here()).counts, tallyOf(there()).counts);
    QVERIFY(holds(here()) && holds(there()));
}

void LogCardsTest::everyKindOfEntryTravels()
{
    QVERIFY(fill(here(), u"1"_s));
    there().reactor.advance(std::chrono::seconds(1));
    QVERIFY(fill(there(), u"2"_s));
    const auto alone = tallyOf(there());
    QCOMPARE(alone.votes, 10);
    SealedRoom third;
    QVERIFY(third.makeOpen(numberedPoll()));
    QCOMPARE(merge(third, logOf(there())).text, QString());
    QCOMPARE(tallyOf(third).counts, alone.counts);
    QCOMPARE(tallyOf(third).voters, alone.voters);
    QVERIFY(holds(third));
    // Both ways, and both by way of the third; the card and the account that voted at both have one vote.
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(merge(there(), logOf(here())).text, QString());
    QCOMPARE(merge(third, logOf(here())).text, QString());
    for (auto* room : {&here(), &there(), &third}) {
        QCOMPARE(tallyOf(*room).votes, 18);
        QCOMPARE(tallyOf(*room).voters, 18);
        QCOMPARE(tallyOf(*room).counts, tallyOf(here()).counts);
        QCOMPARE(tallyOf(*room).taps, tallyOf(here()).taps);
        QVERIFY(holds(*room));
    }
    // A card that another station registered is known here; once more brings nothing.
    QVERIFY(here().registry->knowsCard(u"fruit"_s, here().registry->voterOf(u"fruit"_s, u"02A0A006"_s)));
    const auto seals = here().rows().size();
    QCOMPARE(merge(here(), logOf(third)).text, QString());
    QCOMPARE(here().rows().size(), seals + 2); // what made and opened the third one's poll stays there
    for (auto* room : {&here(), &there(), &third}) {
        room->restart();
        QCOMPARE(tallyOf(*room).votes, 18);
        QVERIFY(holds(*room));
    }
}

void LogCardsTest::ticketsOfThereAreTakenThere()
{
    auto poll = numberedPoll();
    poll.policy.phones = Policy::Phones::Ticket;
    const auto ticket = ticketTag(makeTicket());
    for (auto* room : {&here(), &there()})
        QVERIFY(room->done(room->registry->save(poll)));
    QVERIFY(there().done(there().registry->registerCards(u"fruit"_s, {ticket, ticketTag(makeTicket())})));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QVERIFY(voteBy(there(), ticket, u"pear"_s)); // it was not known yet whose it would be
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(tallyOf(here()).votes, 1);
    QVERIFY(!logOf(here()).contains(ticket.toLatin1()));
    QVERIFY(holds(here()));
}

void LogCardsTest::votersWhomNobodyKnowsAreCounted()
{
    QVERIFY(fill(there(), u"2"_s));
    const auto merged = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(merged.ok());
    QCOMPARE(merged->ofUnknownVoters, (QMap<QString, qint64>{{there().registry->station(), 4}}));
    const auto again = here().waited(here().registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(again.ok() && again->ofUnknownVoters.isEmpty());
    SealedRoom same; // with the salt of there everybody is known
    QVERIFY(same.done(same.registry->importPolls(*there().waited(there().registry->exportPoll(u"fruit"_s)))));
    const auto salted = same.waited(same.registry->mergeLog(u"fruit"_s, logOf(there())));
    QVERIFY(salted.ok() && salted->ofUnknownVoters.isEmpty());
    QCOMPARE(tallyOf(same).counts, tallyOf(here()).counts);
    // Nobody's votes are the same in shape, whichever the salt.
    const auto nobodys = [](SealedRoom& room) {
        QList<std::pair<QString, QByteArray>> all;
        for (const auto& [stored, seal] : room.rows()) {
            if (!seal.mark.isEmpty() && stored.entry.tag.isEmpty() && !stored.entry.card.isEmpty())
                all.append({stored.entry.card, seal.mark + seal.nonce + seal.numberNonce + seal.numberMark});
        }
        return all;
    };
    QCOMPARE(nobodys(same).size(), 5);
    QCOMPARE(nobodys(here()), nobodys(same));
}

void LogCardsTest::roundsGoOn()
{
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s) && take(there(), u"A0A0A0A0"_s));
    QVERIFY(there().done(there().registry->resetPoll(u"fruit"_s)));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    for (auto* room : {&here(), &there()})
        room->reactor.advance(std::chrono::seconds(9));
    QVERIFY(here().done(here().registry->resetPoll(u"fruit"_s)));
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s) && tapAt(there(), u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(take(there(), u"B0B0B0B0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(tallyOf(here()).counts, tallyOf(there()).counts);
    QCOMPARE(tallyOf(here()).votes, 1);
    QVERIFY(holds(here()) && holds(there()));
}

// With the same salt nothing asks for a number: a station that keeps none has none afterwards.
void LogCardsTest::numbersOfAnotherStationAreNotKept()
{
    QVERIFY(fill(there(), u"2"_s));
    SealedRoom same;
    QVERIFY(same.done(same.registry->importPolls(*there().waited(there().registry->exportPoll(u"fruit"_s)))));
    auto poll = *same.registry->find(u"fruit"_s);
    poll.keepsNumbers = false;
    QVERIFY(same.done(same.registry->save(poll)));
    QCOMPARE(merge(same, logOf(there())).text, QString());
    QCOMPARE(tallyOf(same).counts, tallyOf(there()).counts);
    for (const auto& [stored, seal] : same.rows())
        QVERIFY(stored.entry.tag.isEmpty() && seal.numberNonce.isEmpty());
    QVERIFY(holds(same));
}

void LogCardsTest::earlierVersionsNameNoNumber_data()
{
    QTest::addColumn<bool>("isSealed");
    QTest::newRow("without seals") << false;
    QTest::newRow("sealed") << true;
}

// A registration and what takes votes back name a card whose number a tap behind or before them says.
void LogCardsTest::earlierVersionsNameNoNumber()
{
    QFETCH(bool, isSealed);
    const PollPlace place{.id = u"fruit"_s, .salt = QByteArray(32, 'o')};
    const auto cardThere = [&](const QString& tag) { return cardOf(place.salt, tag, {}); };
    const auto made = [&](EntryKind kind, const QString& tag, int number) {
        LogEntry entry{.kind = kind, .at = here().now() + number, .station = u"s2"_s, .sequence = number};
        entry.order = entry.at;
        entry.uuid = u"u%1"_s.arg(number);
        entry.card = cardThere(tag);
        if (kind == EntryKind::Tapped) {
            entry.tag = tag;
            entry.reader = u"ra"_s;
            entry.answer = u"apple"_s;
        }
        return entry;
    };
    const auto log = signedLog(place,
        {made(EntryKind::Registered, u"A0A0A0A0"_s, 1), made(EntryKind::Registered, u"E0E0E0E0"_s, 2),
            made(EntryKind::Tapped, u"A0A0A0A0"_s, 3), made(EntryKind::Tapped, u"B0B0B0B0"_s, 4),
            made(EntryKind::Retracted, u"B0B0B0B0"_s, 5), made(EntryKind::Tapped, u"C0C0C0C0"_s, 6)},
        isSealed);
    QVERIFY(!log.isEmpty());
    auto poll = numberedPoll();
    poll.policy.acceptUnknown = false;
    QVERIFY(here().done(here().registry->save(poll)));
    QCOMPARE(merge(here(), log).text, QString());
    QCOMPARE(tallyOf(here()).votes, 1); // that of the registered one
    QCOMPARE(merge(there(), log).text, QString());
    QCOMPARE(tallyOf(there()).votes, 2); // but for the one that was taken back
    QVERIFY(holds(here()) && holds(there()));
    QVERIFY(tapAt(here(), u"rp"_s, u"A0A0A0A0"_s));
    QCOMPARE(here().heard.outcomes().last(), Outcome::AlreadyVoted);
}

void LogCardsTest::aNumberIsThatOfItsCard()
{
    SealedRoom same;
    QVERIFY(same.done(same.registry->importPolls(*there().waited(there().registry->exportPoll(u"fruit"_s)))));
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s) && take(there(), u"A0A0A0A0"_s));
    auto lines = linesOf(logOf(there()));
    QVERIFY(lines.last().contains("\"kind\":\"retract\"") && lines.last().contains("\"tag\":\"A0A0A0A0\""));
    for (auto& line : lines) // as a station would write it that seals nothing
        line.replace("\"link\"", "\"knil\"");
    lines.first().replace("\"chains\"", "\"sniahc\"");
    lines.removeIf([](const QByteArray& line) { return line.contains("withheld"); });
    QCOMPARE(merge(same, lines.join()).text, QString());
    lines.last().replace("A0A0A0A0", "B0B0B0B0").replace("\"uuid\":\"", "\"uuid\":\"x");
    const auto refused = merge(same, lines.join());
    QCOMPARE(refused.kind, Error::Kind::Malformed);
    QCOMPARE(refused.native, 3);
    QVERIFY2(refused.text.contains(u"the number in it is not that of its card"_s), qPrintable(refused.text));
}

void LogCardsTest::aCardHasOneNumber()
{
    LogCards cards(QByteArray(32, 's'), Policy::Compare::Whole);
    const auto named = [](const QString& tag) { return LogEntry{.card = u"c"_s, .tag = tag}; };
    QVERIFY(cards.learn(named(u"010063E9AE"_s)).isEmpty());
    QVERIFY(cards.learn(named({})).isEmpty());
    QVERIFY(cards.learn(named(u"0063E9AE"_s)).isEmpty()); // a poll that compares the last bytes takes both for one
    QVERIFY(!cards.learn(named(u"0063E9AF"_s)).isEmpty());
    QVERIFY(!cards.learn(named(u"account:anna"_s)).isEmpty());
    LogEntry other{.kind = EntryKind::Retracted, .card = u"c"_s};
    EntrySeal seal;
    QVERIFY(cards.recognise(other, seal));
    QCOMPARE(other.card, cardOf(QByteArray(32, 's'), u"010063E9AE"_s, Policy::Compare::Whole));
}

void LogCardsTest::whatNobodyVotedForTakesNothing()
{
    QVERIFY(tapAt(here(), u"ra"_s, u"A0A0A0A0"_s));
    const PollPlace place{.id = u"fruit"_s, .salt = QByteArray(32, 'o')};
    LogEntry stray{
        .kind = EntryKind::Retracted, .at = 5, .order = 5, .station = u"s2"_s, .sequence = 1, .uuid = u"u1"_s};
    stray.card = QString(32, u'a');
    auto known = stray;
    known.kind = EntryKind::Registered;
    known.sequence = 2;
    known.uuid = u"u2"_s;
    auto vote = known;
    vote.kind = EntryKind::Tapped;
    vote.sequence = 3;
    vote.uuid = u"u3"_s;
    vote.card = cardOf(place.salt, u"B0B0B0B0"_s, {});
    vote.tag = u"B0B0B0B0"_s;
    vote.reader = u"rp"_s;
    vote.answer = u"pear"_s;
    QCOMPARE(merge(here(), signedLog(place, {stray, known, vote}, true)).text, QString());
    QCOMPARE(tallyOf(here()).counts, (QMap<QString, int>{{u"apple"_s, 1}, {u"pear"_s, 1}}));
    QVERIFY(holds(here()));
}

void LogCardsTest::aCardWithoutItsNumberIsNamed()
{
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s));
    auto poll = numberedPoll();
    poll.keepsNumbers = false; // the number goes
    QVERIFY(there().done(there().registry->save(poll)));
    QVERIFY(tapAt(there(), u"rp"_s, u"B0B0B0B0"_s));
    const auto refused = merge(here(), logOf(there()));
    QCOMPARE(refused.kind, Error::Kind::Refused);
    QCOMPARE(refused.native, 4);
    QVERIFY2(refused.text.startsWith(u"Line 4 of the log has a vote by a card without its number"_s),
        qPrintable(refused.text));
    QCOMPARE(tallyOf(here()).votes, 0);
    // Who is tapped again while numbers are kept is known after all.
    poll.keepsNumbers = true;
    QVERIFY(there().done(there().registry->save(poll)));
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s));
    QCOMPARE(merge(here(), logOf(there())).native, 6);
    QVERIFY(tapAt(there(), u"ra"_s, u"B0B0B0B0"_s));
    QCOMPARE(merge(here(), logOf(there())).text, QString());
    QCOMPARE(tallyOf(here()).counts, tallyOf(there()).counts);
    QVERIFY(holds(here()));
}

void LogCardsTest::eachComesOnce()
{
    QVERIFY(tapAt(there(), u"ra"_s, u"A0A0A0A0"_s) && tapAt(there(), u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(take(there(), u"B0B0B0B0"_s) && voteBy(there(), u"phone:4b7d"_s, u"pear"_s));
    const auto lines = linesOf(logOf(there()));
    for (qsizetype i = 1; i < lines.size(); ++i) {
        auto twice = lines;
        twice.insert(i, lines[i]);
        QCOMPARE(merge(here(), twice.join()).kind, Error::Kind::Malformed);
    }
    QCOMPARE(merge(here(), lines.join()).text, QString());
    QCOMPARE(merge(here(), lines.join()).text, QString());
    QCOMPARE(tallyOf(here()).counts, tallyOf(there()).counts);
    QVERIFY(holds(here()));
}

QTEST_GUILESS_MAIN(LogCardsTest)
#include "tst_logcards.moc"
