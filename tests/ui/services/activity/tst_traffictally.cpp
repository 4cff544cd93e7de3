#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "ui/services/activity/traffictally.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TrafficTallyTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<ConnectionRegistry> m_registry;
    std::unique_ptr<TrafficTally> m_tally;

    std::shared_ptr<ConnectionRecord> connection(const QString& service)
    {
        auto record = m_registry->open(ConnectionRecord::Direction::In);
        record->service = service;
        record->state = ConnectionRecord::State::Open;
        return record;
    }
    void look(Clock::Duration after = 1s)
    {
        m_clock.advance(after);
        m_tally->look(m_clock.now());
    }

private Q_SLOTS:
    void init()
    {
        m_registry = std::make_unique<ConnectionRegistry>(m_clock);
        m_tally = std::make_unique<TrafficTally>(*m_registry);
    }
    void cleanup()
    {
        m_tally.reset();
        m_registry.reset();
    }

    void bothWaysOfAllItsConnectionsCount()
    {
        const auto one = connection(u"xmpp"_s), two = connection(u"xmpp"_s), other = connection(u"irc"_s);
        look();
        one->bytesIn += 100;
        two->bytesOut += 300;
        look(2s);
        QCOMPARE(m_tally->rates(u"xmpp"_s), QList<double>{200}); // a second
        QCOMPARE(m_tally->rates(u"irc"_s), QList<double>{0});
        QCOMPARE(m_tally->openCount(u"xmpp"_s), 2);
        QCOMPARE(m_tally->rates(u"nobody"_s), QList<double>());
    }

    /// What a long-lived connection has moved before the page was opened is no peak of this second.
    void whatWasBeforeIsNoRate()
    {
        const auto one = connection(u"xmpp"_s);
        one->bytesIn = 1'000'000'000;
        look();
        look();
        QCOMPARE(m_tally->rates(u"xmpp"_s), QList<double>{0});
    }

    void closedOnesAreNotOpen()
    {
        const auto one = connection(u"xmpp"_s);
        look();
        one->state = ConnectionRecord::State::Closed;
        look();
        QCOMPARE(m_tally->openCount(u"xmpp"_s), 0);
    }

    void theLastHalfMinuteIsKept()
    {
        const auto one = connection(u"xmpp"_s);
        look();
        for (int second = 1; second <= 100; ++second) {
            one->bytesIn += quint64(second);
            look();
        }
        const QList<double> rates = m_tally->rates(u"xmpp"_s);
        QVERIFY(rates.size() >= 20 && rates.size() <= 30);
        QCOMPARE(rates.last(), 100.0);
        QCOMPARE(rates.first(), 101.0 - double(rates.size()));
    }

    /// Two looks at one moment, as after a computer's sleep: no rate beyond all bounds, no division by nothing.
    void noTimeIsNoInfinity()
    {
        const auto one = connection(u"xmpp"_s);
        look();
        one->bytesIn += 1000;
        look(0s);
        QVERIFY(qIsFinite(m_tally->rates(u"xmpp"_s).last()));
    }
};

QTEST_APPLESS_MAIN(TrafficTallyTest)
#include "tst_traffictally.moc"
