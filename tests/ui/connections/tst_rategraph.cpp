#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/connections/rategraph.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

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
        QCOMPARE(graph.samples(), 61);
        graph.sample(start + 60'250, 700'000, 0); // too early for another one
        QCOMPARE(graph.samples(), 61);
        graph.sample(start + 90'000, 900'000, 900'000); // nobody looked for half a minute: no rate
        QVERIFY2(!graph.accessibleName().contains(u"kB/s"_s), qPrintable(graph.accessibleName()));
    }

    void keepsTwoMinutes()
    {
        RateGraph graph;
        fill(graph, 500);
        QCOMPARE(graph.samples(), 121);
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
