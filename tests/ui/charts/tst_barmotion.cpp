#include "ui/charts/barmotion.h"

#include <QProxyStyle>
#include <QTest>
#include <QWidget>

#include "tests/support/testclass.h"
#include "ui/charts/chartdata.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Bars on their way to other lengths.
class BarMotionTest : public QObject {
    Q_OBJECT

    /// A desktop that wants so much motion.
    class Motion final : public QProxyStyle {
    public:
        explicit Motion(int msecs) : m_msecs(msecs) {}
        int styleHint(
            StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* result) const override
        {
            return hint == SH_Widget_Animation_Duration ? m_msecs
                                                        : QProxyStyle::styleHint(hint, option, widget, result);
        }

    private:
        int m_msecs;
    };

    static ChartData counts(const QList<int>& counts)
    {
        ChartData data;
        for (const int count : counts) {
            ChartRow row;
            row.id = u"a%1"_s.arg(data.rows.size());
            row.count = count;
            data.rows.append(row);
            data.votes += count;
        }
        return data;
    }

private Q_SLOTS:
    void standsWhereNothingMoves()
    {
        QWidget chart;
        const BarMotion motion(chart);
        QVERIFY(!motion.isRunning());
        QCOMPARE(motion.lengths(counts({3, 0, 7})), (QList<qreal>{3, 0, 7}));
    }

    void movesFromThereToTheCounts()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        const ChartData data = counts({10, 4});
        motion.move(counts({0, 4}), data);
        QVERIFY(motion.isRunning());
        const QList<qreal> now = motion.lengths(data);
        QVERIFY(now[0] < 10);
        QCOMPARE(now[1], 4.0);
        QTRY_VERIFY(!motion.isRunning());
        QCOMPARE(motion.lengths(data), (QList<qreal>{10, 4}));
    }

    void jumpsWhereNoMotionIsWanted()
    {
        Motion style(0);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        motion.move(counts({0, 0}), counts({10, 4}));
        QVERIFY(!motion.isRunning());
        QCOMPARE(motion.lengths(counts({10, 4})), (QList<qreal>{10, 4}));
    }

    void stopsAtOnce()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        motion.move(counts({0}), counts({10}));
        motion.stop();
        QCOMPARE(motion.lengths(counts({10})), (QList<qreal>{10}));
    }

    /// An answer that is added meanwhile has no length that it came from.
    void whatIsNewDoesNotMove()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        motion.move(counts({0}), counts({10}));
        QCOMPARE(motion.lengths(counts({10, 6}))[1], 6.0);
        motion.move(counts({10}), counts({10, 6}));
        QVERIFY(!motion.isRunning());
    }

    /// Votes come faster than bars move: none jumps to where it would have been.
    void goesOnFromWhereItIs()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        motion.move(counts({0, 4}), counts({10, 4}));
        motion.move(counts({10, 4}), counts({11, 4}));
        QVERIFY(motion.isRunning());
        QVERIFY(motion.lengths(counts({11, 4}))[0] < 10);
        // What else is new of them has no motion begin again, nor end.
        motion.move(counts({11, 4}), counts({11, 4}));
        QVERIFY(motion.isRunning());
    }

    /// Sorted by votes: each bar starts from where it stood, not from where another one did.
    void followsARowToItsPlace()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        const ChartData before = counts({10, 9});
        ChartData now = counts({10, 30});
        std::swap(now.rows[0], now.rows[1]);
        motion.move(before, now);
        QVERIFY(motion.isRunning());
        QVERIFY(motion.lengths(now)[0] >= 9 && motion.lengths(now)[0] < 30);
        QCOMPARE(motion.lengths(now)[1], 10.0);
    }
};

QTEST_MAIN(BarMotionTest)
#include "tst_barmotion.moc"
