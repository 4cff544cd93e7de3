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
        motion.start({0, 4});
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
        motion.start({0, 0});
        QVERIFY(!motion.isRunning());
        QCOMPARE(motion.lengths(counts({10, 4})), (QList<qreal>{10, 4}));
    }

    void stopsAtOnce()
    {
        Motion style(200);
        QWidget chart;
        chart.setStyle(&style);
        BarMotion motion(chart);
        motion.start({0});
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
        motion.start({0});
        QCOMPARE(motion.lengths(counts({10, 6}))[1], 6.0);
    }
};

QTEST_MAIN(BarMotionTest)
#include "tst_barmotion.moc"
