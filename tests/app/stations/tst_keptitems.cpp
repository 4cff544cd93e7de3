#include "app/stations/keptitems.h"

#include <QTest>

#include "app/stations/items/stationorders.h"
#include "tests/app/stations/playedexchange.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;

namespace {

/// One who takes part and publishes.
struct Speaker {
    Speaker(Clock& clock, const QString& name) : gate(clock, memory)
    {
        memory.keys = StationKeys::make();
        memory.name = name;
    }
    RosterEntry entry() const { return {.name = memory.name, .key = memory.keys->publicKey()}; }

    StationsMemory memory;
    ItemGate gate;
};

} // namespace

class KeptItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_service.kept.clear();
        m_hall = std::make_unique<Speaker>(m_clock, u"hall"_s);
        m_yard = std::make_unique<Speaker>(m_clock, u"yard"_s);
        m_stranger = std::make_unique<Speaker>(m_clock, u"yard"_s); // it says so
        for (auto* one : {m_hall.get(), m_yard.get(), m_stranger.get()}) {
            one->memory.roster = {.home = u"hall"_s, .stations = {m_hall->entry(), m_yard->entry()}};
            one->memory.homeKey = m_hall->memory.keys->publicKey();
        }
    }

    void ordersAreTheHomes()
    {
        publish(*m_hall, Topic::Orders, u"stations"_s, "{}");
        publish(*m_hall, Topic::Orders, PollOrder::itemId(u"fruit"_s), "{}");
        publish(*m_hall, Topic::Orders, PollOrder::itemId(u"wine"_s), "{}");
        publish(*m_stranger, Topic::Orders, PollOrder::itemId(u"bread"_s), "{}");
        const auto orders = KeptItems(m_yard->gate).orders(m_exchange).take();
        QVERIFY(orders);
        QCOMPARE(orders->homes.size(), 3);
        QCOMPARE(orders->polls(), (QStringList{u"fruit"_s, u"wine"_s}));
    }

    /// All that lies there is named, so that the home knows what is to go; but only its own words are taken for it.
    void theHomeFindsItsOwnWords()
    {
        publish(*m_hall, Topic::Orders, u"stations"_s, "{\"a\":1}");
        publish(*m_stranger, Topic::Orders, PollOrder::itemId(u"bread"_s), "{\"b\":2}");
        const auto orders = KeptItems(m_hall->gate).orders(m_exchange).take();
        QVERIFY(orders);
        QCOMPARE(orders->ours.keys(), (QStringList{PollOrder::itemId(u"bread"_s), u"stations"_s}));
        QCOMPARE(orders->ours.value(u"stations"_s), QByteArray("{\"a\":1}"));
        QVERIFY(orders->ours.value(PollOrder::itemId(u"bread"_s)).isEmpty());
        QVERIFY(orders->homes.isEmpty() && orders->polls().isEmpty());
    }

    void whereNothingWasSaidThereIsNothing()
    {
        const auto orders = KeptItems(m_yard->gate).orders(m_exchange).take();
        QVERIFY(orders && orders->homes.isEmpty() && orders->ours.isEmpty());
        const auto statuses = KeptItems(m_yard->gate).statuses(m_exchange, m_clock.wallMsecs()).take();
        QVERIFY(statuses && statuses->items.isEmpty() && statuses->statuses.isEmpty());
    }

    void aStatusOfNobodyIsStillAnItem()
    {
        publish(*m_yard, Topic::Status, u"yard"_s, status(u"yard"_s));
        publish(*m_stranger, Topic::Status, u"made-up"_s, status(u"made-up"_s));
        const auto all = KeptItems(m_hall->gate).statuses(m_exchange, m_clock.wallMsecs()).take();
        QVERIFY(all);
        QCOMPARE(all->items.size(), 2);
        QCOMPARE(all->statuses.size(), 1);
        QCOMPARE(all->statuses.first().name, u"yard"_s);
        QCOMPARE(all->fresh, all->statuses);
    }

    void afterAMinuteNobodyKnowsWhetherItIsThere_data()
    {
        QTest::addColumn<qint64>("later"); // ms
        QTest::addColumn<bool>("isFresh");
        QTest::newRow("at once") << qint64(0) << true;
        QTest::newRow("just before") << qint64(59'999) << true;
        QTest::newRow("a minute") << qint64(60'000) << false;
        QTest::newRow("its clock is behind") << qint64(-59'999) << true;
        QTest::newRow("its clock is ahead") << qint64(-60'000) << false;
    }
    void afterAMinuteNobodyKnowsWhetherItIsThere()
    {
        QFETCH(const qint64, later);
        QFETCH(const bool, isFresh);
        const auto item = publish(*m_yard, Topic::Status, u"yard"_s, status(u"yard"_s));
        const auto number = readSignedItem(Topic::Status, item.id, item.body)->number;
        const auto all = KeptItems(m_hall->gate).statuses(m_exchange, number + later).take();
        QVERIFY(all);
        QCOMPARE(all->statuses.size(), 1);
        QCOMPARE(all->fresh.size(), isFresh ? 1 : 0);
    }

    void whoHasEndedIsNotThere()
    {
        publish(*m_yard, Topic::Status, u"yard"_s, statusToJson({.name = u"yard"_s, .hasEnded = true}));
        const auto all = KeptItems(m_hall->gate).statuses(m_exchange, m_clock.wallMsecs()).take();
        QVERIFY(all);
        QCOMPARE(all->statuses.size(), 1);
        QVERIFY(all->fresh.isEmpty());
    }

private:
    static QByteArray status(const QString& name) { return statusToJson({.name = name}); }
    ExchangeItem publish(Speaker& who, Topic topic, const QString& id, const QByteArray& content)
    {
        const auto item = who.gate.out(topic, id, content);
        m_service.publish(u"x@here"_s, topic, item);
        return item;
    }

    ManualClock m_clock;
    PlayedService m_service;
    PlayedExchange m_exchange{m_service, u"hall@here/x"_s};
    std::unique_ptr<Speaker> m_hall, m_yard, m_stranger;
};

QTEST_GUILESS_MAIN(KeptItemsTest)
#include "tst_keptitems.moc"
