#include <algorithm>

#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "tests/support/testclass.h"
#include "ui/connections/rates/rategraph.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Speaks a language that is long-winded.
class LongWords : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* words, const char*, int) const override
    {
        return qstrcmp(words, "Out") == 0 ? u"Ausgehend, also von hier fort"_s : QString();
    }
};

class RateGraphTest : public QObject {
    Q_OBJECT

    static constexpr qint64 start = 1'800'000'000'000;
    /// A minute of 10 kB/s in and 2 kB/s out.
    static void fill(RateGraph& graph, int seconds = 60)
    {
        for (int i = 0; i <= seconds; ++i)
            graph.sample(start + i * 1000, quint64(i) * 10'000, quint64(i) * 2'000);
    }

private Q_SLOTS:
    void saysTheNewestRates()
    {
        RateGraph graph;
        fill(graph);
        QVERIFY2(graph.accessibleName().contains(u"in 10.0 kB/s, out 2.0 kB/s"_s), qPrintable(graph.accessibleName()));
        QCOMPARE(graph.series().size(), 61);
        graph.sample(start + 60'250, 700'000, 0); // too early for another one
        QCOMPARE(graph.series().size(), 61);
        graph.sample(start + 90'000, 900'000, 900'000); // nobody looked for half a minute: no rate
        QVERIFY2(!graph.accessibleName().contains(u"kB/s"_s), qPrintable(graph.accessibleName()));
    }

    void keepsTwoMinutes()
    {
        RateGraph graph;
        fill(graph, 500);
        QCOMPARE(graph.series().size(), 121);
    }

    void pointsStandAnIntervalApart()
    {
        RateGraph graph;
        // A minute of 1000 in a second, one of 3000, and out the half of it.
        quint64 in = 0;
        for (int i = 0; i < 120; ++i) {
            graph.sample(start + i * 1000, in, in / 2);
            in += i < 60 ? 1000 : 3000;
        }
        QCOMPARE(graph.series().size(), 120);
        graph.setInterval(10);
        auto series = graph.series();
        QCOMPARE(series.size(), 12);
        QCOMPARE(series[1].in, 1000.0);
        QCOMPARE(series[11].in, 3000.0);
        QCOMPARE(series[11].out, 1500.0);
        graph.setInterval(60);
        series = graph.series();
        QCOMPARE(series.size(), 2);
        QCOMPARE(series[0].in, 1000.0);
        QVERIFY(series[1].in > 2900 && series[1].in <= 3000);
        QVERIFY2(graph.accessibleName().contains(u"last 2 h"_s), qPrintable(graph.accessibleName()));
        graph.setInterval(1);
        QCOMPARE(graph.series().size(), 120);
    }

    void longerIntervalsReachFurtherBackAndLeaveAPauseOpen()
    {
        RateGraph graph;
        fill(graph, 600);
        for (int i = 700; i <= 800; ++i)
            graph.sample(start + i * 1000, quint64(i) * 10'000, quint64(i) * 2'000);
        QCOMPARE(graph.series().first().at, start + 700'000);
        graph.setInterval(10);
        const auto series = graph.series();
        QCOMPARE(series.first().in, 10'000.0);
        QVERIFY(series.first().at < start + 10'000);
        QCOMPARE(std::count_if(series.begin(), series.end(), [](const auto& rate) { return rate.in < 0; }), 1);
    }

    void theSeriesIsWrittenAsCsv()
    {
        RateGraph graph;
        fill(graph, 2);
        QCOMPARE(graph.csv(),
            QByteArray("Time,In (bytes a second),Out (bytes a second)\r\n"
                       "2027-01-15T08:00:00.000Z,,\r\n"
                       "2027-01-15T08:00:01.000Z,10000.0,2000.0\r\n"
                       "2027-01-15T08:00:02.000Z,10000.0,2000.0\r\n"));
    }

    void draggingChoosesASpan()
    {
        RateGraph graph;
        graph.resize(1000, 76);
        graph.show();
        fill(graph);
        QSignalSpy chosen(&graph, &RateGraph::spanChosen);
        QTest::mousePress(&graph, Qt::LeftButton, {}, {800, 30});
        QTest::mouseRelease(&graph, Qt::LeftButton, {}, {600, 30});
        QVERIFY(graph.span());
        QVERIFY(chosen.count() >= 1);
        QVERIFY(graph.span()->from < graph.span()->to);
        QVERIFY(graph.span()->from > start && graph.span()->to < start + 60'000);
        const QPixmap painted = graph.grab();
        QVERIFY(!painted.isNull());
        QTest::mouseClick(&graph, Qt::LeftButton, {}, {300, 30});
        QVERIFY(!graph.span());
    }

    /// All of it runs along the line of the language: curve, span, dragging, keys and words.
    void theNewestIsAtTheLeftInAMirroredWindow()
    {
        RateGraph graph;
        graph.setLayoutDirection(Qt::RightToLeft);
        graph.resize(1000, 76);
        graph.show();
        fill(graph);
        const auto newestInk = [&] { // of the flat line of what comes in, above the axis' words
            const QImage image = graph.grab().toImage();
            const QColor accent = Colours::of(graph.palette()).accent;
            int left = image.width(), right = 0;
            for (int x = 0; x < image.width(); ++x) {
                const QColor ink = image.pixelColor(x, 6);
                if (std::abs(ink.hslHue() - accent.hslHue()) < 12 && ink.hslSaturation() > 60) {
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
            return std::pair(left, right);
        };
        const auto [left, right] = newestInk();
        QVERIFY2(left < 80 && right > 450 && right < 550, qPrintable(u"%1, %2"_s.arg(left).arg(right)));
        QTest::mousePress(&graph, Qt::LeftButton, {}, {10, 30}); // beyond the newest
        QTest::mouseRelease(&graph, Qt::LeftButton, {}, {200, 30});
        QVERIFY(graph.span());
        QCOMPARE(graph.span()->to, start + 60'000);
        QVERIFY(graph.span()->from > start + 30'000 && graph.span()->from < start + 50'000);
        QTest::keyClick(&graph, Qt::Key_Escape);
        QTest::keyClick(&graph, Qt::Key_Right);
        QTest::keyClick(&graph, Qt::Key_Right);
        QCOMPARE(graph.span(), (RateGraph::Span{start + 50'000, start + 55'000}));
        QTest::keyClick(&graph, Qt::Key_Left);
        QCOMPARE(graph.span(), (RateGraph::Span{start + 55'000, start + 60'000}));
    }

    /// The scale is beside the oldest, the lines' names beside the newest; neither is cut by the edge.
    void wordsStandBesideThePlotInAMirroredWindow()
    {
        RateGraph graph;
        graph.setLayoutDirection(Qt::RightToLeft);
        graph.resize(1000, 76);
        fill(graph, 0);
        const QImage image = graph.grab().toImage();
        const auto ink = [&](int from, int to) {
            int count = 0;
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < 56; ++y)
                    count += image.pixel(x, y) != image.pixel(500, 15) ? 1 : 0;
            }
            return count;
        };
        QVERIFY(ink(1000 - Metrics::px(56) + 2, 1000 - 4) > 20); // "1.0 kB/s"
        QCOMPARE(ink(998, 1000), 0);
        QVERIFY(ink(3, Metrics::px(48)) > 10); // "Out", "In"
        QCOMPARE(ink(0, 2), 0);
    }

    /// They stand at the lines' ends, which begin before them: right of where the newest is there are words only.
    void theLinesLeaveTheirNamesRoom()
    {
        const auto newest = [](int fromTheEdge) {
            RateGraph graph;
            graph.resize(800, 76);
            fill(graph);
            const int edge = graph.width() - fromTheEdge;
            QTest::mousePress(&graph, Qt::LeftButton, {}, {edge - 100, 30});
            QTest::mouseMove(&graph, {edge, 30});
            QTest::mouseRelease(&graph, Qt::LeftButton, {}, {edge, 30});
            return graph.span() && graph.span()->to == start + 60'000;
        };
        QVERIFY(!newest(100));
        LongWords words;
        QVERIFY(QCoreApplication::installTranslator(&words));
        const bool isNewest = newest(100);
        QCoreApplication::removeTranslator(&words);
        QVERIFY(isNewest);
    }

    void keysChooseASpanToo()
    {
        RateGraph graph;
        graph.show();
        fill(graph);
        QTest::keyClick(&graph, Qt::Key_Left);
        QCOMPARE(graph.span(), (RateGraph::Span{start + 55'000, start + 60'000}));
        QTest::keyClick(&graph, Qt::Key_Left);
        QCOMPARE(graph.span(), (RateGraph::Span{start + 50'000, start + 55'000}));
        QTest::keyClick(&graph, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(graph.span(), (RateGraph::Span{start + 45'000, start + 55'000}));
        QTest::keyClick(&graph, Qt::Key_Escape);
        QVERIFY(!graph.span());
        QTest::keyClick(&graph, Qt::Key_Left);
        graph.sample(start + 300'000, 0, 0); // out of sight
        QVERIFY(!graph.span());
    }
};

QTEST_MAIN(RateGraphTest)
#include "tst_rategraph.moc"
