#include "app/stations/itemgate.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 anHour = 3600 * 1000;

/// One who takes part, with a clock of its own.
struct End {
    explicit End(const QString& name) : gate(clock, memory, [this](const QString& who) { ahead.append(who); })
    {
        memory.keys = StationKeys::make();
        memory.name = name;
    }
    RosterEntry entry() const { return {.name = memory.name, .key = memory.keys->publicKey()}; }

    ManualClock clock;
    StationsMemory memory;
    QStringList ahead;
    ItemGate gate;
};

} // namespace

class ItemGateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<End>(u"hall"_s);
        m_yard = std::make_unique<End>(u"yard"_s);
        for (auto* end : {m_home.get(), m_yard.get()}) {
            end->memory.roster = {.home = u"hall"_s, .stations = {m_home->entry(), m_yard->entry()}};
            end->memory.homeKey = m_home->memory.keys->publicKey();
        }
    }

    void nothingCountsTwice()
    {
        const auto first = m_yard->gate.out(Topic::Status, u"yard"_s, "{}");
        const auto second = m_yard->gate.out(Topic::Status, u"yard"_s, "{}");
        QVERIFY(m_home->gate.in(Topic::Status, second));
        QVERIFY(!m_home->gate.in(Topic::Status, second));
        QVERIFY(!m_home->gate.in(Topic::Status, first));
        QVERIFY(!m_yard->gate.in(Topic::Status, second)); // its own
    }

    /// Each id has numbers of its own, or the one that is said last would hide the others.
    void whatWasErasedHasIdsBesideTheName()
    {
        const auto status = m_yard->gate.out(Topic::Status, u"yard"_s, "{}");
        const auto erased = m_yard->gate.out(Topic::Status, u"yard.erased.1"_s, "{}");
        QVERIFY(m_home->gate.in(Topic::Status, erased));
        QVERIFY(m_home->gate.in(Topic::Status, status));
        QVERIFY(m_home->gate.in(Topic::Status, erased)); // once more, which changes nothing
        QVERIFY(m_home->gate.in(Topic::Status, m_yard->gate.out(Topic::Status, u"yard.erased.1"_s, "{}")));
        QVERIFY(!m_home->gate.in(Topic::Status, erased)); // an earlier one
        QVERIFY(m_home->gate.isOfItsName(erased));
        const auto anothers = m_yard->gate.out(Topic::Status, u"hall.erased.1"_s, "{}");
        QVERIFY(!m_home->gate.in(Topic::Status, anothers));
        QVERIFY(!m_home->gate.isOfItsName(anothers));
    }

    void ordersAreTheHomesAlone()
    {
        QVERIFY(m_yard->gate.in(Topic::Orders, m_home->gate.out(Topic::Orders, u"stations"_s, "{}")));
        End other(u"shed"_s);
        other.memory = m_yard->memory;
        other.memory.name = u"shed"_s;
        QVERIFY(!other.gate.in(Topic::Orders, m_yard->gate.out(Topic::Orders, u"stations"_s, "{}")));
    }

    void anIdIsItsStations()
    {
        auto status = m_yard->gate.out(Topic::Status, u"yard"_s, "{}");
        QVERIFY(m_home->gate.isOfItsName(status));
        QVERIFY(!m_home->gate.isOfItsName(m_yard->gate.out(Topic::Status, u"hall"_s, "{}")));
        status.id = u"hall"_s;
        QVERIFY(!m_home->gate.isOfItsName(status));
        QVERIFY(!m_home->gate.isOfItsName({u"yard"_s, "{}"}));
        QVERIFY(m_home->gate.isOfItsName(m_home->gate.out(Topic::Status, u"hall"_s, "{}")));
    }

    void whatIsOfATimeFarAheadLocksNothingOut_data()
    {
        QTest::addColumn<Topic>("topic");
        QTest::addColumn<QString>("id");
        QTest::newRow("status") << Topic::Status << u"hall"_s;
        QTest::newRow("orders") << Topic::Orders << u"stations"_s;
        QTest::newRow("votes") << Topic::Votes << u"hall"_s;
    }
    void whatIsOfATimeFarAheadLocksNothingOut()
    {
        QFETCH(const Topic, topic);
        QFETCH(const QString, id);
        for (const auto number : {std::numeric_limits<qint64>::max(), m_home->clock.wallMsecs() + 25 * anHour}) {
            const SignedItem lie{.topic = topic, .id = id, .name = u"hall"_s, .number = number, .content = "{}"};
            QVERIFY(!m_yard->gate.in(topic, {id, writeSignedItem(lie, *m_home->memory.keys)}));
        }
        QCOMPARE(m_yard->ahead, (QStringList{u"hall"_s, u"hall"_s}));
        QVERIFY(m_yard->gate.in(topic, m_home->gate.out(topic, id, "{}")));
    }

    void aClockMayBeWrongByHours()
    {
        m_home->clock.setWallClock(23 * anHour);
        QVERIFY(m_yard->gate.in(Topic::Status, m_home->gate.out(Topic::Status, u"hall"_s, "{}")));
        m_home->clock.setWallClock(-23 * anHour); // it counts on
        QVERIFY(m_yard->gate.in(Topic::Status, m_home->gate.out(Topic::Status, u"hall"_s, "{}")));
    }

    void aClockThatIsSetRightIsHeard()
    {
        m_home->clock.setWallClock(48 * anHour);
        const auto early = m_home->gate.out(Topic::Orders, u"stations"_s, "{}");
        QVERIFY(!m_yard->gate.in(Topic::Orders, early));
        QVERIFY(!m_home->gate.takeFellBack());
        m_home->clock.setWallClock(-48 * anHour);
        QVERIFY(m_home->gate.own(Topic::Orders, early).isEmpty()); // has to be said anew
        QVERIFY(m_yard->gate.in(Topic::Orders, m_home->gate.out(Topic::Orders, u"stations"_s, "{}")));
        QVERIFY(m_home->gate.takeFellBack());
        QVERIFY(!m_home->gate.takeFellBack());
    }

    /// Both were ahead: what was taken then is not in the way of what comes once both are right.
    void twoClocksThatAreSetRightHearEachOther()
    {
        for (auto* end : {m_home.get(), m_yard.get()})
            end->clock.setWallClock(72 * anHour);
        const auto status = m_yard->gate.in(Topic::Status, m_home->gate.out(Topic::Status, u"hall"_s, "{}"));
        QVERIFY(status);
        m_yard->memory.orders.insert(u"stations"_s, status->number);
        for (auto* end : {m_home.get(), m_yard.get()})
            end->clock.setWallClock(-72 * anHour);
        QVERIFY(m_yard->gate.in(Topic::Status, m_home->gate.out(Topic::Status, u"hall"_s, "{}")));
        QVERIFY(m_yard->gate.in(Topic::Orders, m_home->gate.out(Topic::Orders, u"stations"_s, "{}")));
    }

private:
    std::unique_ptr<End> m_home, m_yard;
};

QTEST_GUILESS_MAIN(ItemGateTest)
#include "tst_itemgate.moc"
