#include "app/stations/chains/erasurereceiver.h"

#include <algorithm>

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/stations/items/statusids.h"
#include "app/storage/query.h"
#include "tests/app/polls/sealedroom.h"
#include "tests/app/stations/sharedplaces.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SharedErasuresTest : public QObject, private SharedPlaces {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { end(); }

    void whatGoesAtAStationGoesEverywhere();
    void whatGoesAtTheHomeGoesEverywhere();
    void whoWasAwayHearsOfIt();
    void whoWasAwayErases();
    void aNewStationHasItSo();
    void whoseVoteStandsAsNobodysVotesNowhere();
    void whatItWasRefusedCountsForNobodyElse();
    void whatWasOnItsWayCountsForNobodyElse();
    void aStationErasesWhatItsOwnReadersTook();
    void votesThatStandAreLeftToTheHomeTogether();
    void aStationsWordIsTheHomesToSay();
    void nobodyErasesForAnother();
    void nothingIsSaidTwice();
    void theLogSaysWhereACardWasErased();
    void theLogSaysOnceThatNothingCanBeStored();
    void anOlderFolderErasesAgain();
    void theSealsHold();

private:
    using Erasure = polls::PollRegistry::Erasure;
    bool erase(Place& place, const QString& card, Erasure how = Erasure::Remove)
    {
        return place.done(place.registry->eraseCard(card, how));
    }
    QList<int> allVotes()
    {
        QList<int> all;
        for (auto& place : m_places)
            all.append(votes(*place));
        return all;
    }
    /// Once all count so; they may have agreed on something else before.
    bool comeTo(int count)
    {
        const QList<int> all(qsizetype(m_places.size()), count);
        for (int tries = 0; tries < 40 && !(allVotes() == all && agree()); ++tries)
            run(15s, 500ms);
        run(30s, 500ms);
        return allVotes() == all && agree();
    }
    /// Items of erasures that were published.
    int said()
    {
        int count = 0;
        for (const auto& item : m_service->kept.value(QString::number(int(Topic::Status))))
            count += item.id.contains(u".erased."_s);
        return count;
    }
};

/// One vote of each of three, each at another station.
void SharedErasuresTest::init()
{
    begin();
    QVERIFY(home().tap(u"ra"_s, u"A0A0A0A0"_s));
    QVERIFY(yard().tap(u"ra"_s, u"B0B0B0B0"_s));
    QVERIFY(hall().tap(u"rp"_s, u"C0C0C0C0"_s));
    QVERIFY(settled());
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    QCOMPARE(said(), 0);
}

void SharedErasuresTest::whatGoesAtAStationGoesEverywhere()
{
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
    // It may vote again, and counts at all of them.
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(settled());
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
}

void SharedErasuresTest::whatGoesAtTheHomeGoesEverywhere()
{
    QVERIFY(erase(home(), u"B0B0B0B0"_s)); // voted in the yard
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
    QVERIFY(agree());
}

void SharedErasuresTest::whoWasAwayHearsOfIt()
{
    hall().exchange->cut();
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 3}));
    yard().exchange->cut(); // and the one who knows it is away
    hall().exchange->connect();
    run(5s);
    QCOMPARE(votes(hall()), 2);
}

void SharedErasuresTest::whoWasAwayErases()
{
    yard().exchange->cut();
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{3, 2, 3}));
    QVERIFY(yard().restart(StationsHub::Role::Station));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
}

void SharedErasuresTest::aNewStationHasItSo()
{
    QVERIFY(erase(yard(), u"B0B0B0B0"_s, Erasure::Anonymise));
    run(5s);
    auto& late = add(u"late"_s);
    QVERIFY(enrol(late, u"late"_s));
    QVERIFY(assign(late));
    QVERIFY(settled());
    QVERIFY(late.tap(u"rp"_s, u"B0B0B0B0"_s)); // its vote stands as nobody's
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3, 3}));
}

void SharedErasuresTest::whoseVoteStandsAsNobodysVotesNowhere()
{
    QVERIFY(erase(yard(), u"B0B0B0B0"_s, Erasure::Anonymise));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    for (auto* place : {&yard(), &hall()})
        QVERIFY(place->tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(settled());
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    // In another round it does.
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    run(5s);
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(settled());
    QCOMPARE(allVotes(), (QList<int>{1, 1, 1}));
}

/// At a station that knew of the vote, and not yet that it is nobody's.
void SharedErasuresTest::whatItWasRefusedCountsForNobodyElse()
{
    home().exchange->cut();
    QVERIFY(erase(yard(), u"B0B0B0B0"_s, Erasure::Anonymise));
    run(5s);
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    QCOMPARE(hall().registry->tally(u"fruit"_s).refused.value(polls::Outcome::AlreadyVoted), 1);
    run(5s);
    home().exchange->connect();
    QVERIFY(comeTo(3));
    // Also behind a start and where all is counted anew.
    QVERIFY(home().restart(StationsHub::Role::Home));
    QVERIFY(hall().restart(StationsHub::Role::Station));
    QVERIFY(comeTo(3));
    QVERIFY(yard().tap(u"ra"_s, u"D0D0D0D0"_s));
    QVERIFY(comeTo(4));
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(comeTo(4));
    // In another round it votes.
    QVERIFY(home().done(home().registry->resetPoll(u"fruit"_s)));
    run(5s);
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    QVERIFY(comeTo(1));
}

/// It was taken where nobody knew of any vote of the card's.
void SharedErasuresTest::whatWasOnItsWayCountsForNobodyElse()
{
    hall().exchange->cut();
    QVERIFY(yard().tap(u"ra"_s, u"D0D0D0D0"_s));
    run(5s);
    QVERIFY(hall().tap(u"rp"_s, u"D0D0D0D0"_s));
    QCOMPARE(votes(hall()), 4);
    QVERIFY(erase(home(), u"D0D0D0D0"_s, Erasure::Anonymise));
    run(5s);
    hall().exchange->connect();
    QVERIFY(comeTo(4));
    QVERIFY(hall().restart(StationsHub::Role::Station));
    QVERIFY(home().restart(StationsHub::Role::Home));
    QVERIFY(yard().tap(u"rp"_s, u"E0E0E0E0"_s));
    QVERIFY(comeTo(5));
}

/// What the card did elsewhere counts on everywhere, until the home erases it.
void SharedErasuresTest::aStationErasesWhatItsOwnReadersTook()
{
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s)); // which has voted in the yard
    run(5s);
    const auto elsewhere = hall().waited(hall().registry->votesElsewhere(u"B0B0B0B0"_s));
    QVERIFY(elsewhere);
    QCOMPARE(*elsewhere, (QMap<QString, qint64>{{yard().registry->station(), 1}}));
    QVERIFY(erase(hall(), u"B0B0B0B0"_s));
    QVERIFY(erase(hall(), u"A0A0A0A0"_s)); // voted at home alone
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    QVERIFY(erase(home(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
    QVERIFY(home().waited(home().registry->votesElsewhere(u"C0C0C0C0"_s))->isEmpty()); // it leads
}

void SharedErasuresTest::votesThatStandAreLeftToTheHomeTogether()
{
    QVERIFY(hall().tap(u"rp"_s, u"B0B0B0B0"_s));
    run(5s);
    QVERIFY(erase(hall(), u"B0B0B0B0"_s, Erasure::Anonymise));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3})); // else its second one would count beside the first
    QCOMPARE(said(), 0);
    QVERIFY(erase(home(), u"B0B0B0B0"_s, Erasure::Anonymise));
    run(5s);
    QVERIFY(agree());
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    QVERIFY(hall().waited(hall().registry->votesElsewhere(u"B0B0B0B0"_s))->isEmpty());
}

/// Who says something only while some listen would have them count differently.
void SharedErasuresTest::aStationsWordIsTheHomesToSay()
{
    home().exchange->cut();
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(said(), 1);
    QCOMPARE(allVotes(), (QList<int>{3, 2, 3}));
    home().exchange->connect();
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
    QVERIFY(agree());
}

/// One that has the key of a station.
void SharedErasuresTest::nobodyErasesForAnother()
{
    auto kept = hall().waited(MemoryKeeper(*hall().database).load());
    QVERIFY(kept);
    const auto salt = polls::saltMark(home().registry->salt(u"fruit"_s));
    hall().exchange->cut();
    ItemGate gate(m_reactor->clock(), *kept);
    home().warnings.clear();
    for (int i = 0; i < 3; ++i) {
        const auto writer = yard().registry->station();
        const polls::LogErasures::Links links{{QString(), {1, 2, 3}}};
        const PublishedErasures erased{.poll = u"fruit"_s, .salt = salt, .erasures = {.chains = {{writer, links}}}};
        const auto contents = writeErasures({erased});
        const auto id = erasuresId(u"hall"_s, 1);
        m_service->publish(hall().exchange->address(), Topic::Status, gate.out(Topic::Status, id, contents.first()));
        run(2s);
    }
    QCOMPARE(votes(home()), 3);
    QCOMPARE(votes(yard()), 3);
    QCOMPARE(home().warnings.size(), 1);
    QVERIFY(home().warnings.first().contains(u"“hall”"_s));
    // Under another's name nobody believes it, and the home takes it away.
    m_service->publish(hall().exchange->address(), Topic::Status,
        gate.out(Topic::Status, erasuresId(u"yard"_s, 1), "{\"erased\":[]}"));
    run(5s);
    QCOMPARE(said(), 1);
}

void SharedErasuresTest::nothingIsSaidTwice()
{
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(said(), 2); // the yard's, and the home's, for who comes when the yard has gone
    const auto before = m_service->kept.value(QString::number(int(Topic::Status))).value(erasuresId(u"yard"_s, 1)).body;
    QVERIFY(hall().tap(u"rp"_s, u"D0D0D0D0"_s));
    QVERIFY(settled());
    yard().exchange->cut();
    yard().exchange->connect();
    run(5s);
    QCOMPARE(m_service->kept.value(QString::number(int(Topic::Status))).value(erasuresId(u"yard"_s, 1)).body, before);
}

/// Once, also where the same is heard with every start.
void SharedErasuresTest::theLogSaysWhereACardWasErased()
{
    const auto toldAt = [this](Place& place) {
        const auto from = &place == &home() ? u"“yard”"_s : u"“town-hall”"_s; // which says it to all
        return place.infos.filter(u"A card was erased at the station "_s + from).filter(u"“Which fruit?”"_s).size();
    };
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    run(5s);
    QCOMPARE(allVotes(), (QList<int>{2, 2, 2}));
    QCOMPARE(toldAt(home()), 1);
    QCOMPARE(toldAt(hall()), 1);
    QCOMPARE(toldAt(yard()), 0);
    QVERIFY(home().restart(StationsHub::Role::Home));
    QVERIFY(hall().tap(u"rp"_s, u"D0D0D0D0"_s));
    QVERIFY(settled());
    run(5s);
    QCOMPARE(toldAt(home()), 1);
}

void SharedErasuresTest::theLogSaysOnceThatNothingCanBeStored()
{
    const auto isTold = [](const QString& sentence) {
        return sentence.startsWith(u"What other stations have sent cannot be stored here"_s);
    };
    const auto told = [&] {
        const auto& all = home().warnings;
        return std::count_if(all.begin(), all.end(), isTold);
    };
    home().database->setFault([]() -> std::optional<Error> {
        return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 13};
    });
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    QVERIFY(hall().tap(u"rp"_s, u"D0D0D0D0"_s));
    run(45s); // some tries
    QCOMPARE(told(), 1);
    QVERIFY(isTold(home().shared->rows().first().trouble));
    home().database->setFault({});
    run(45s);
    QVERIFY(settled());
    QCOMPARE(allVotes(), (QList<int>{3, 3, 3}));
    QCOMPARE(home().infos.filter(u"What other stations have sent is stored again."_s).size(), 1);
    QVERIFY(home().shared->rows().first().trouble.isEmpty());
}

/// Of what it erased since nothing is noted in it.
void SharedErasuresTest::anOlderFolderErasesAgain()
{
    QVERIFY(erase(home(), u"B0B0B0B0"_s));
    QVERIFY(erase(home(), u"C0C0C0C0"_s, Erasure::Anonymise));
    run(5s);
    home().close();
    home().open();
    QVERIFY(home().done(home().database->write([](QSqlDatabase& connection) -> Result<Done> {
        const auto done = runStatement(connection, u"DELETE FROM polls_erasure"_s);
        return done ? runStatement(connection, u"DELETE FROM polls_spent"_s) : done;
    })));
    QVERIFY(home().attach(StationsHub::Role::Home));
    run(5s);
    const auto erasures = home().waited(home().registry->erasures(u"fruit"_s));
    QVERIFY(erasures && !erasures->chains.isEmpty());
    QCOMPARE(erasures->spent.value(QString()).size(), 1); // who stands as nobody votes no more
    const auto
        body = m_service->kept.value(QString::number(int(Topic::Status))).value(erasuresId(u"town-hall"_s, 1)).body;
    const auto kept = readSignedItem(Topic::Status, erasuresId(u"town-hall"_s, 1), body);
    QVERIFY(kept);
    QCOMPARE(readErasures(kept->content).value_or(QList<PublishedErasures>()).value(0).erasures, *erasures);
}

void SharedErasuresTest::theSealsHold()
{
    QVERIFY(erase(yard(), u"B0B0B0B0"_s));
    QVERIFY(erase(home(), u"C0C0C0C0"_s, Erasure::Anonymise));
    run(5s);
    QVERIFY(agree());
    for (auto& place : m_places) {
        QByteArray all;
        polls::SealedPage page{.isLast = false};
        while (!page.isLast) {
            auto next = place->waited(place->registry->sealedPage(u"fruit"_s, page.end));
            QVERIFY(next);
            page = std::move(*next);
            all += page.text;
        }
        const auto result = polls::checked(polls::linesOf(all));
        QVERIFY(result.holds());
        QVERIFY(!result.hasAllEntries());
        QVERIFY(!result.vouchesForVoters());
    }
}

QTEST_GUILESS_MAIN(SharedErasuresTest)
#include "tst_sharederasures.moc"
