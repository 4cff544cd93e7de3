#include <QTest>

#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"
#include "ui/connections/connectionlabels.h"
#include "ui/connections/connectionrow.h"

using namespace everyport;
using namespace everyport::ui;
using namespace std::chrono_literals;

/// What is seen of one connection, look by look.
class ConnectionRowTest : public QObject {
    Q_OBJECT

    ManualClock m_clock;
    std::unique_ptr<ConnectionRegistry> m_registry;

    ConnectionRow row()
    {
        auto record = m_registry->open(ConnectionRecord::Direction::In);
        record->state = ConnectionRecord::State::Open;
        return {.record = std::move(record)};
    }

private Q_SLOTS:
    void init() { m_registry = std::make_unique<ConnectionRegistry>(m_clock); }

    void looksOtherwiseOnlyAfterAChange()
    {
        ConnectionRow row = this->row();
        QVERIFY(row.look());
        QVERIFY(!row.look());
        row.record->bytesIn = 12;
        QVERIFY(row.look());
        QCOMPARE(row.in, quint64(12));
        QVERIFY(!row.look());
    }

    void isSlowWhenAQueueLasts()
    {
        ConnectionRow row = this->row();
        row.record->queued = slowQueue + 1;
        for (int sample = 1; sample < ConnectionRow::enoughSamples; ++sample) {
            row.look();
            QVERIFY(!row.isSlow());
        }
        QVERIFY(row.look()); // the word for it is another one now
        QVERIFY(row.isSlow());
        QVERIFY(row.isTrouble());
        row.record->queued = 0;
        QVERIFY(row.look());
        QVERIFY(!row.isSlow());
    }

    void isSlowWhileItIsThrottled()
    {
        ConnectionRow row = this->row();
        row.look();
        QVERIFY(row.look(true));
        QVERIFY(row.isSlow() && row.isTrouble());
        QVERIFY(row.standing().split(u' ').contains(u"slow"_s)); // for the colours
        QVERIFY(!row.look(true));
        QVERIFY(row.look(false));
        QVERIFY(!row.isSlow());
    }

    void measuresBytesASecond()
    {
        ConnectionRow row = this->row();
        row.look();
        QVERIFY(!row.measure(1, true, m_clock.now())); // before the first there is nothing to compare with
        QVERIFY(row.rates.isEmpty());
        row.record->bytesIn = 300;
        row.record->bytesOut = 100;
        row.look();
        QVERIFY(row.measure(2, false, m_clock.now()));
        QCOMPARE(row.rates, (QList<double>{200}));
        QVERIFY(row.measure(1, false, m_clock.now())); // it fell silent
        QCOMPARE(row.rates, (QList<double>{200, 0}));
        for (int i = 0; i < 2 * ConnectionRow::keptRates; ++i)
            row.measure(1, false, m_clock.now());
        QCOMPARE(row.rates.size(), ConnectionRow::keptRates);
        QVERIFY(!row.measure(1, false, m_clock.now())); // silent as before
    }

    /// The number comes with the first rate and the line with the second: both are seen at once.
    void theFirstSilenceIsWorthShowing()
    {
        ConnectionRow row = this->row();
        row.look();
        row.measure(1, true, m_clock.now());
        QVERIFY(row.measure(1, false, m_clock.now()));
        QVERIFY(row.measure(1, false, m_clock.now()));
        QVERIFY(!row.measure(1, false, m_clock.now()));
    }

    /// Who opens the page sees no peak made of all that passed before.
    void whatWasMovedBeforeIsNoRate()
    {
        ConnectionRow row = this->row();
        row.record->bytesIn = 1'000'000;
        m_clock.advance(6s);
        row.look();
        QVERIFY(!row.measure(1, false, m_clock.now()));
        QVERIFY(row.rates.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ConnectionRowTest)
#include "tst_connectionrow.moc"
