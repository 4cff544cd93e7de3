#include "app/stations/items/strayitems.h"

#include <QStringList>
#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::stations;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class StrayItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goTogether()
    {
        m_items.stray(u"one"_s, true);
        m_items.stray(u"two"_s, false);
        m_items.stray(u"one"_s, true);
        QVERIFY(taken().isEmpty());
        m_clock.advance(2s);
        QCOMPARE(taken(), (QStringList{u"one"_s, u"two"_s}));
    }

    void whatItsStationHasSaidSinceStays()
    {
        m_items.stray(u"one"_s, true);
        m_items.genuine(u"one"_s);
        m_clock.advance(2s);
        QVERIFY(taken().isEmpty());
    }

    void thousandsCostLittle()
    {
        for (int i = 0; i < 5000; ++i)
            m_items.stray(QString::number(i), false);
        m_items.stray(u"yard"_s, true);
        m_clock.advance(2s);
        const auto gone = taken();
        QCOMPARE(gone.size(), 51);
        QVERIFY(gone.contains(u"yard"_s));
    }

    void withoutALineNothingIsTaken()
    {
        m_items.stray(u"one"_s, true);
        m_items.stop();
        m_clock.advance(10s);
        QVERIFY(taken().isEmpty());
    }

private:
    QStringList taken()
    {
        auto ids = std::exchange(m_taken, {});
        ids.sort();
        return ids;
    }

    ManualClock m_clock;
    QStringList m_taken;
    StrayItems m_items{m_clock, [this](QString id) {
                           m_taken.append(id);
                           return Task<Result<Done>>(Done{});
                       }};
};

QTEST_GUILESS_MAIN(StrayItemsTest)
#include "tst_strayitems.moc"
