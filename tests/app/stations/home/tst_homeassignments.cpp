#include "app/stations/home/homeassignments.h"

#include <QTest>

#include "app/stations/itemgate.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class HomeAssignmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_said.clear();
        m_memory = {.keys = StationKeys::make(), .name = u"hall"_s, .shared = {u"fruit"_s, u"wine"_s}};
        m_orders = std::make_unique<HomeOrders>(
            m_clock,
            [this](QString id, QByteArray content) {
                m_said.insert(id, content);
                return Task<Result<Done>>(Done{});
            },
            [](const QString&, const Error&) {});
        m_orders->start({});
        m_assignments = std::make_unique<HomeAssignments>(
            m_clock, m_memory, *m_orders, [] { return Task<Result<Done>>(Done{}); });
    }

    void whatIsOverIsSetNoMore()
    {
        QVERIFY(assign(u"fruit"_s, u"r1"_s) == Reason::None && assign(u"wine"_s, u"r1"_s) == Reason::None);
        const auto at = m_memory.set.value(u"yard"_s).at;
        m_memory.shared = {u"fruit"_s};
        m_assignments->forgetUnshared();
        m_clock.advance(1s);
        QCOMPARE(m_memory.set.value(u"yard"_s).assign.keys(), QStringList{u"fruit"_s});
        QVERIFY(said() == m_memory.set.value(u"yard"_s));
        QCOMPARE(said()->at, at); // there is nothing to be done for it
    }

    /// Of earlier versions, which forgot nothing; or of a run that ended in between.
    void whatWasOverBeforeIsForgottenAtTheBeginning()
    {
        m_memory.set = {{u"yard"_s, {.assign = {{u"old"_s, {{u"r1"_s, u"apple"_s}}}}, .last = u"r1"_s, .at = 5}}};
        m_assignments->begin();
        m_clock.advance(1s);
        QVERIFY(said() && said()->assign.isEmpty());
        QCOMPARE(said()->at, 5); // what is set next is later
    }

    /// Whatever it is made of, what was taken can be said.
    void whatDoesNotFitIsRefused()
    {
        m_memory.shared.clear();
        QString refusal;
        for (int i = 0; refusal.isEmpty() && i < 1000; ++i) {
            const auto poll = u"poll-%1"_s.arg(i / 50);
            if (!m_memory.shared.contains(poll))
                m_memory.shared.append(poll);
            const auto reader = QString::number(i).rightJustified(polls::maximumTitleLength, u'"');
            const auto assigned = m_assignments->assign(u"yard"_s, poll, reader, u"apple"_s).take();
            if (!assigned) {
                QCOMPARE(assigned.error().reason, Reason::TooLarge);
                refusal = assigned.error().text;
            }
        }
        QVERIFY(refusal.contains(u"“yard”"_s) && refusal.contains(u"share polls no more that are over"_s));
        m_clock.advance(1s);
        QVERIFY(said() && said() == m_memory.set.value(u"yard"_s)); // of it nothing is left out at the other end
        ItemGate gate(m_clock, m_memory);
        const auto id = StationOrder::itemId(u"yard"_s);
        QVERIFY(!gate.out(Topic::Orders, id, m_said.value(id)).body.isEmpty());
        // Once something is over there is room again.
        m_memory.shared.removeFirst();
        m_assignments->forgetUnshared();
        QCOMPARE(assign(m_memory.shared.last(), u"one more"_s), Reason::None);
    }

    void ofOnePollSoManyReadersAreSet()
    {
        for (int i = 0; i < mostAssignedReaders; ++i)
            QCOMPARE(assign(u"fruit"_s, QString::number(i)), Reason::None);
        QCOMPARE(assign(u"fruit"_s, u"one more"_s), Reason::TooLarge);
        QCOMPARE(assign(u"fruit"_s, u"7"_s, u"pear"_s), Reason::None); // it is set already
        QCOMPARE(assign(u"wine"_s, u"one more"_s), Reason::None);
        m_clock.advance(1s);
        QVERIFY(said() == m_memory.set.value(u"yard"_s));
    }

private:
    Reason assign(const QString& poll, const QString& reader, const QString& answer = u"apple"_s)
    {
        const auto assigned = m_assignments->assign(u"yard"_s, poll, reader, answer).take();
        return assigned ? Reason::None : assigned.error().reason;
    }
    std::optional<StationOrder> said() const
    {
        return stationOrderFromJson(m_said.value(StationOrder::itemId(u"yard"_s)));
    }

    ManualClock m_clock;
    StationsMemory m_memory;
    QMap<QString, QByteArray> m_said; ///< By the item's id.
    std::unique_ptr<HomeOrders> m_orders;
    std::unique_ptr<HomeAssignments> m_assignments;
};

QTEST_GUILESS_MAIN(HomeAssignmentsTest)
#include "tst_homeassignments.moc"
