#include "app/stations/status/ownstatus.h"

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class OwnStatusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<polls::BookRoom>();
        devices::DeviceRegistryOptions options;
        options.folder = m_room->folder.filePath(u"no-ports"_s);
        m_devices = std::make_unique<devices::DeviceRegistry>(m_room->reactor, *m_room->database, options);
        QVERIFY(m_room->done(m_devices->start()));
        m_own = std::make_unique<OwnStatus>(*m_room->registry, m_devices.get(), nullptr);
    }
    void cleanup()
    {
        m_own.reset();
        m_devices.reset();
        m_room.reset();
    }

    void whatNobodyKnowsIsNotSaid()
    {
        const OwnStatus own(*m_room->registry, nullptr, nullptr);
        const auto status = own.now({u"fruit"_s});
        QCOMPARE(status, (StationStatus{.station = m_room->registry->station()}));
    }

    void theReadersThatAreOn()
    {
        const auto one = m_room->waited(m_devices->addSimulated(u"Left"_s, u"id12"_s));
        const auto two = m_room->waited(m_devices->addSimulated(u"Right"_s, u"id12"_s));
        QVERIFY(one && two);
        QCOMPARE(names(m_own->now({})), (QStringList{u"Left"_s, u"Right"_s}));
        QVERIFY(m_room->done(m_devices->setEnabled(*one, false)));
        QCOMPARE(names(m_own->now({})), QStringList{u"Right"_s});
    }

    void whatReadersStandForInSharedPolls()
    {
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll())));
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(u"own"_s))));
        const auto status = m_own->now({u"fruit"_s, u"gone"_s});
        QCOMPARE(status.assigned.keys(), QStringList{u"fruit"_s});
        QCOMPARE(status.assigned.value(u"fruit"_s), polls::fruitPoll().readers);
    }

    void theLastTapIsItsOwn()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        QVERIFY(!m_own->now({}).lastTap);
        QVERIFY(m_room->tap(u"ra"_s, u"ONE"_s));
        const auto at = m_room->now();
        QCOMPARE(m_own->now({}).lastTap, std::optional(at));
        QCOMPARE(m_own->now({}).lastTapReader, u"ra"_s); // nobody has named it
        const auto reader = m_room->waited(m_devices->addSimulated(u"Left"_s, u"id12"_s));
        QVERIFY(reader);
        m_room->reactor.advance(1s);
        QVERIFY(m_room->tap(*reader, u"TWO"_s));
        QCOMPARE(m_own->now({}).lastTap, std::optional(at + 1000));
        QCOMPARE(m_own->now({}).lastTapReader, u"Left"_s);
    }

    void votesOfOthersAreNoTapsHere()
    {
        polls::BookRoom home;
        QVERIFY(home.makeOpen(polls::fruitPoll()));
        QVERIFY(home.tap(u"ra"_s, u"ONE"_s));
        const auto writer = home.registry->station();
        QVERIFY(m_room->done(
            m_room->registry->follow({*home.registry->find(u"fruit"_s), home.registry->salt(u"fruit"_s), writer})));
        const auto chain = home.waited(home.registry->chainPiece(u"fruit"_s, writer, {}, 90'000));
        QVERIFY(chain);
        QVERIFY(m_room->waited(m_room->registry->mergeLog(u"fruit"_s, chain->log)));
        QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
        QVERIFY(!m_own->now({}).lastTap);
    }

    void theSealsOfItsChains()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll()));
        const auto writer = m_room->registry->station();
        const auto seals = [&](qint64 links) {
            return sealsOf(*m_room->registry, {{u"fruit"_s, {{writer, links}}}, {u"gone"_s, {{writer, links}}}});
        };
        QVERIFY(m_room->tap(u"ra"_s, u"ONE"_s));
        const auto first = m_room->registry->chains(u"fruit"_s).value(writer);
        const auto said = seals(first.links);
        QCOMPARE(said.keys(), QStringList{u"fruit"_s});
        QCOMPARE(said.value(u"fruit"_s).keys(), QStringList{writer});
        QCOMPARE(said.value(u"fruit"_s).value(writer), first.seal.first(StationStatus::markSize));
        QVERIFY(seals(first.links + 1).isEmpty()); // that one waits to be merged
        QVERIFY(seals(0).isEmpty());
        QVERIFY(m_room->tap(u"ra"_s, u"TWO"_s));
        QVERIFY(seals(first.links).isEmpty());
        QVERIFY(seals(first.links + 1) != said);
    }

    /// One that begins many leaves the others theirs.
    void eachStationHasItsTurn()
    {
        QVERIFY(m_room->makeOpen(polls::fruitPoll(u"open"_s)));
        QVERIFY(m_room->done(m_room->registry->save(polls::fruitPoll(u"draft"_s))));
        const QMap<QString, qint64> chains{{u"aa"_s, 5}, {u"aa.00000001"_s, 5}, {u"aa.00000002"_s, 5}, {u"bb"_s, 5}};
        const auto turns = marksInTurn(*m_room->registry, {{u"draft"_s, chains}, {u"open"_s, chains}});
        QCOMPARE(turns.size(), 8);
        const QList<ChainName> first{
            {u"open"_s, u"aa"_s}, {u"open"_s, u"bb"_s}, {u"draft"_s, u"aa"_s}, {u"draft"_s, u"bb"_s}};
        QVERIFY(turns.first(4) == first);
        QVERIFY(turns.last() == ChainName(u"draft"_s, u"aa.00000002"_s));
    }

    void power_data()
    {
        using machine::Source;
        QTest::addColumn<machine::PowerFacts>("facts");
        QTest::addColumn<QString>("text");
        QTest::newRow("not known") << machine::PowerFacts{.percent = 5} << QString();
        QTest::newRow("no such service") << machine::PowerFacts{.source = Source::Absent, .percent = 5} << QString();
        QTest::newRow("mains") << machine::PowerFacts{.source = Source::There, .percent = 74} << u"mains"_s;
        QTest::newRow("battery") << machine::PowerFacts{.source = Source::There, .isOnBattery = true, .percent = 74}
                                 << u"battery 74 %"_s;
    }
    void power()
    {
        QFETCH(const machine::PowerFacts, facts);
        QTEST(powerText(facts), "text");
    }

private:
    static QStringList names(const StationStatus& status)
    {
        QStringList all;
        for (const auto& reader : status.readers)
            all.append(reader.name);
        return all;
    }

    std::unique_ptr<polls::BookRoom> m_room;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<OwnStatus> m_own;
};

QTEST_GUILESS_MAIN(OwnStatusTest)
#include "tst_ownstatus.moc"
