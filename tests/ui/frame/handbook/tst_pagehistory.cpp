#include "ui/frame/handbook/pagehistory.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PageHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward()
    {
        PageHistory history;
        QVERIFY(!history.canGoBack() && !history.canGoForward());
        history.scrolledTo(5); // of nothing
        history.visit(u"a"_s);
        QVERIFY(!history.canGoBack());
        history.scrolledTo(10);
        history.visit(u"b"_s);
        history.scrolledTo(20);
        QCOMPARE(history.back(), (PageHistory::Place{u"a"_s, 10}));
        QVERIFY(!history.canGoBack() && history.canGoForward());
        QCOMPARE(history.forward(), (PageHistory::Place{u"b"_s, 20}));
        QVERIFY(history.canGoBack() && !history.canGoForward());
    }

    void anotherPageDropsThoseAhead()
    {
        PageHistory history;
        for (const auto& page : {u"a"_s, u"b"_s, u"b"_s, u"c"_s})
            history.visit(page);
        history.back();
        QCOMPARE(history.back().page, u"a"_s); // b was one place
        history.visit(u"d"_s);
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back().page, u"a"_s);
    }

    void isBounded()
    {
        PageHistory history;
        for (int i = 0; i < 500; ++i)
            history.visit(QString::number(i));
        int steps = 0;
        for (; history.canGoBack(); ++steps)
            history.back();
        QCOMPARE(steps, 199);
    }
};

QTEST_APPLESS_MAIN(PageHistoryTest)
#include "tst_pagehistory.moc"
