#include "app/station/running/polls/partialreaders.h"

#include <QScopeGuard>
#include <QTest>

#include "app/station/running/routes/voteroute.h"
#include "tests/app/polls/bookroom.h"
#include "tests/app/stations/playedstations.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using Compare = PartialReaders::Compare;

/// A card is one voter, whatever read it.
class PartialReadersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        m_log = std::make_unique<Log>(m_room->reactor.clock());
        makeReaders();
        QVERIFY(m_room->done(m_devices->start()));
    }
    void cleanup()
    {
        m_readers.reset();
        m_devices.reset();
        m_room.reset();
    }

    void knowsWhatAReaderKnows()
    {
        devices::Device device;
        device.driver = u"id12"_s;
        QVERIFY(!PartialReaders::partOf(device));
        device.driver = u"wiegand"_s;
        device.wholeNumbers = true;
        QVERIFY(!PartialReaders::partOf(device));
        device.wholeNumbers = false;
        QVERIFY(PartialReaders::partOf(device) == Compare::LastThree);
        device.settings.reversed = true;
        QVERIFY(PartialReaders::partOf(device) == Compare::FirstThree);
        device.lastTag = {.id = u"001293D8"_s, .partial = true};
        QVERIFY(PartialReaders::partOf(device) == Compare::LastFour);
        device.driver = u"text-lines"_s;
        QVERIFY(PartialReaders::partOf(device) == Compare::LastFour);
        device.lastTag.partial = false;
        QVERIFY(!PartialReaders::partOf(device));
        device.lastTag = {.id = u"000001"_s, .partial = true, .text = u"001,00001"_s};
        QVERIFY(!PartialReaders::partOf(device));
        device.partialBytes = 4; // of another card
        QVERIFY(PartialReaders::partOf(device) == Compare::LastFour);
        device.partialBytes = 3;
        QVERIFY(PartialReaders::partOf(device) == Compare::FirstThree);
        device = {};
        device.driver = u"mqtt"_s;
        device.expectedBytes = 4;
        QVERIFY(PartialReaders::partOf(device) == Compare::LastFour);
        device.lastTag = {.id = u"04A1B2C3D4E580"_s};
        device.wholeNumbers = true;
        QVERIFY(PartialReaders::partOf(device) == Compare::LastFour);
        device.partialBytes = 3;
        QVERIFY(PartialReaders::partOf(device) == Compare::LastThree);
    }

    void oneCardIsOneVoterAtBoth()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastThree);
        QVERIFY(m_log->entries().front().text.contains(u"compare = \"last-3\""_s));
        QVERIFY(m_room->tap(u"ra"_s, u"01001293D8"_s));
        QVERIFY(m_room->tap(u"rp"_s, u"1293D8"_s));
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
    }

    void leavesPollsOfOneKindAlone()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"id12"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QVERIFY(add(u"w1"_s, u"wiegand"_s) && add(u"w2"_s, u"wiegand"_s));
        auto poll = polls::fruitPoll(u"tea"_s);
        poll.readers = {{u"w1"_s, u"apple"_s}, {u"w2"_s, u"pear"_s}};
        QVERIFY(m_room->makeOpen(poll));
        settle();
        QCOMPARE(compare(u"tea"_s), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 0U);
    }

    // Nothing is known of the reader but what its first card says.
    void aFirstPrintedNumberCountsByItsEnd()
    {
        VoteRoute way(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log);
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"mqtt"_s));
        auto* line = m_room->reactor.outgoing.back().get();
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        QCOMPARE(compare(), Compare::Whole);
        line->feed(printed);
        QVERIFY(m_room->settle());
        QCOMPARE(compare(), Compare::LastFour);
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
        QVERIFY(saidOnce());
        QVERIFY2(m_log->entries().front().text.contains(u"Of 4000 million cards"_s),
            qPrintable(m_log->entries().front().text));
        QVERIFY(m_room->tap(u"ra"_s, u"0C0063E9AE"_s));
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
    }

    // A broker's service knows before any card, and so the card may be whole where it is heard first.
    void aDecimalLineIsKnownBeforeItsFirstCard()
    {
        VoteRoute way(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log);
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"mqtt"_s));
        auto* line = m_room->reactor.outgoing.back().get();
        m_devices->expectBytes(u"rp"_s, 4);
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastFour);
        QVERIFY(m_room->tap(u"ra"_s, u"0C0063E9AE"_s));
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
        line->feed(printed);
        QVERIFY(m_room->settle());
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
        QCOMPARE(m_devices->find(u"rp"_s)->partialBytes, 4);
        m_devices->expectBytes(u"rp"_s, 0);
        settle();
        QCOMPARE(compare(), Compare::LastFour);
        QCOMPARE(m_log->entries().size(), 1U);
    }

    // Whoever shows one to a scanner decides nothing; the host is told what may come of it.
    void aPrintedCodeChangesNothing()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"code-scanner"_s));
        auto* line = m_room->reactor.outgoing.back().get();
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        line->feed("]Q1001,00001\r");
        QVERIFY(m_devices->find(u"rp"_s)->lastTag.partial);
        QCOMPARE(m_devices->find(u"rp"_s)->partialBytes, 0);
        QVERIFY(saidOnce());
        QVERIFY2(
            m_log->entries().front().text.contains(u"printed or typed"_s), qPrintable(m_log->entries().front().text));
        QCOMPARE(compare(), Compare::Whole);
        line->feed("]Q1002,00002\r");
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 1U);
    }

    // Where codes count by tickets alone, no other one counts.
    void aPrintedCodeIsNothingAmongTickets()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"code-scanner"_s));
        auto* line = m_room->reactor.outgoing.back().get();
        auto poll = polls::fruitPoll();
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(m_room->makeOpen(poll));
        settle();
        line->feed("]Q1001,00001\r");
        QVERIFY(m_devices->find(u"rp"_s)->lastTag.partial);
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 0U);
    }

    // Who sets it back is told once what that means, and has the last word.
    void whatAPersonSetsStands()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastThree);
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        settle();
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().size() == 2; }));
        const auto text = m_log->entries().back().text;
        QVERIFY2(text.contains(u"set compare = \"whole\""_s) && text.contains(u"\"last-3\""_s), qPrintable(text));
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"rp"_s, u"apple"_s)));
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 2U);
    }

    void whatAPersonSetsStandsAfterAStart()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        settle();
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().size() == 2; }));
        m_readers.reset();
        m_devices.reset();
        m_room->restart();
        makeReaders();
        QVERIFY(m_room->done(m_devices->start()));
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"rp"_s, u"apple"_s)));
        settle();
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().back().times == 2; })); // and said again
        QCOMPARE(compare(), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 2U);
        const auto text = m_log->entries().back().text;
        QVERIFY2(text.contains(u"set compare = \"whole\""_s), qPrintable(text));
    }

    // The first card of a poll may be a whole one.
    void remembersAfterAStart()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"mqtt"_s));
        m_room->reactor.outgoing.back()->feed(printed);
        QVERIFY(m_room->done(m_devices->setPlace(u"ra"_s, u"the door"_s))); // stored behind it
        m_readers.reset();
        m_devices.reset();
        makeReaders();
        QVERIFY(m_room->done(m_devices->start()));
        QCOMPARE(m_devices->find(u"rp"_s)->partialBytes, 4);
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastFour);
        QVERIFY(m_room->done(m_devices->setDriver(u"rp"_s, u"id12"_s)));
        QCOMPARE(m_devices->find(u"rp"_s)->partialBytes, 0);
    }

    // A line of 34 bits loses none, and its polls are not to compare by three bytes until its next card.
    void remembersThatNumbersAreWhole()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"wiegand"_s));
        m_room->reactor.outgoing.back()->feed("Wiegand HEX = 7186A61E, DECIMAL = 1904649758, Type W34\r\n");
        QVERIFY(m_room->done(m_devices->setPlace(u"ra"_s, u"the door"_s))); // stored behind it
        m_readers.reset();
        m_devices.reset();
        makeReaders();
        QVERIFY(m_room->done(m_devices->start()));
        QVERIFY(m_devices->find(u"rp"_s)->wholeNumbers);
        QVERIFY(!m_devices->find(u"ra"_s)->wholeNumbers); // it had no card
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QCOMPARE(m_log->entries().size(), 0U);
        m_room->reactor.outgoing.back()->feed("Bits: 11101010000011011100000010\r\n");
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastThree);
        QVERIFY(m_room->done(m_devices->setDriver(u"rp"_s, u"rdm6300"_s)));
        QVERIFY(!m_devices->find(u"rp"_s)->wholeNumbers);
    }

    // Those who have voted would be others.
    void warnsOnceWhereSomebodyHasVoted()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(m_room->tap(u"ra"_s, u"01001293D8"_s));
        QVERIFY(add(u"rp"_s, u"wiegand"_s));
        settle();
        QCOMPARE(compare(), Compare::Whole);
        QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, u"rp"_s, u"apple"_s)));
        QVERIFY(saidOnce());
        QVERIFY2(m_log->entries().front().text.contains(u"make a new one with compare = \"last-3\""_s),
            qPrintable(m_log->entries().front().text));
    }

    // A host's edit may be on its way to the disk when the first such card comes.
    void whatAHostSavesMeanwhileStays()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"mqtt"_s));
        auto* line = m_room->reactor.outgoing.back().get();
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        auto edited = polls::fruitPoll();
        edited.question = u"Which of these?"_s;
        auto saving = m_room->registry->save(edited);
        line->feed(printed);
        QVERIFY(m_room->registry->find(u"fruit"_s)->question != edited.question);
        QVERIFY(m_room->done(std::move(saving)));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastFour);
        QCOMPARE(m_room->registry->find(u"fruit"_s)->question, edited.question);
    }

    // It may be one of another program that shares the polls, which knows nothing of those here.
    void aReaderOfAnotherProgramMayKnowMore()
    {
        QVERIFY(add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll())); // and ra, which is none of ours
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastThree);
    }

    void readersOfOtherStationsMayKnowMore()
    {
        QVERIFY(add(u"ra"_s, u"wiegand"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        stations::PlayedStations stations;
        m_readers->setStations(&stations);
        const auto gone = qScopeGuard([this] { m_readers->setStations(nullptr); });
        settle();
        QCOMPARE(m_log->entries().size(), 0U);
        stations.shared = {u"fruit"_s};
        stations.changed();
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::LastThree);
    }

    // There it is not changed, and before the first card it is said.
    void whereAnotherStationLeadsItIsSaid()
    {
        QVERIFY(add(u"ra"_s, u"wiegand"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->done(m_room->registry->follow({polls::fruitPoll(), QByteArray(32, 's'), u"town-hall"_s})));
        for (const auto& reader : {u"ra"_s, u"rp"_s})
            QVERIFY(m_room->done(m_room->registry->assign(u"fruit"_s, reader, u"apple"_s)));
        settle();
        QVERIFY(m_room->reactor.turnUntil([this] { return !m_log->entries().empty(); }));
        QVERIFY2(m_log->entries().back().text.contains(u"have the home station set compare = \"last-3\""_s),
            qPrintable(m_log->entries().back().text));
        QCOMPARE(compare(), Compare::Whole);
    }

    // What is said is the disk, not the votes; and it is done when there is room.
    void aFullDiskIsNoVoter()
    {
        QVERIFY(add(u"ra"_s, u"id12"_s) && add(u"rp"_s, u"id12"_s));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        settle();
        m_room->fillDisk();
        QVERIFY(!m_room->waited(m_devices->setDriver(u"rp"_s, u"wiegand"_s)).ok()); // it counts all the same
        QVERIFY(saidOnce());
        const auto text = m_log->entries().back().text;
        QVERIFY2(text.contains(u"The disk is full"_s) && text.contains(u"It is tried again."_s), qPrintable(text));
        QVERIFY2(!text.contains(u"make a new one"_s), qPrintable(text));
        QCOMPARE(compare(), Compare::Whole);
        m_room->freeDisk();
        m_room->reactor.advance(std::chrono::seconds(15));
        QVERIFY(m_room->reactor.turnUntil([this] { return compare() == Compare::LastThree; }));
        QVERIFY(m_room->reactor.turnUntil([this] { return m_log->entries().size() == 2; }));
    }

    void saysWhereNothingIsInCommon()
    {
        QVERIFY(add(u"ra"_s, u"wiegand"_s) && add(u"rp"_s, u"wiegand"_s));
        QVERIFY(m_room->done(m_devices->setSettings(u"rp"_s, {.reversed = true})));
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(saidOnce());
        QCOMPARE(compare(), Compare::Whole);
        QVERIFY(m_log->entries().front().text.contains(u"others its end"_s));
    }

private:
    void makeReaders()
    {
        m_devices = std::make_unique<devices::DeviceRegistry>(
            m_room->reactor, *m_room->database, devices::DeviceRegistryOptions{.folder = m_room->folder.path()});
        m_readers = std::make_unique<PartialReaders>(m_room->reactor.clock(), *m_devices, *m_room->registry, *m_log);
    }
    bool add(const QString& name, const QString& driver)
    {
        return m_room->waited(m_devices->addSimulated(name, driver)).ok();
    }
    void settle() ///< What is looked at in a later turn is stored.
    {
        for (int turn = 0; turn < 3; ++turn) {
            m_room->reactor.advance(std::chrono::milliseconds(1));
            m_room->done(m_room->registry->votesSince(u"fruit"_s, 0));
        }
    }
    /// What a database answers in its own thread, and when, is no turn of this one.
    bool saidOnce()
    {
        settle();
        const bool said = m_room->reactor.turnUntil([this] { return !m_log->entries().empty(); });
        settle();
        return said && m_log->entries().size() == 1;
    }
    Compare compare(const QString& poll = u"fruit"_s) const { return m_room->registry->find(poll)->policy.compare; }

    const QByteArray printed = "{\"decimal\":\"0006547886\"}\n"; // on 0C0063E9AE

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<PartialReaders> m_readers;
};

QTEST_GUILESS_MAIN(PartialReadersTest)
#include "tst_partialreaders.moc"
