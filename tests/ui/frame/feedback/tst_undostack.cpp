#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/feedback/undostack.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UndoStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void undoTakesBackOnce()
    {
        UndoStack shelf;
        int taken = 0;
        shelf.done(u"Deleted."_s, [&] { ++taken; });
        QVERIFY(shelf.offer());
        shelf.takeBack();
        shelf.takeBack();
        QCOMPARE(taken, 1);
        QVERIFY(!shelf.offer());
    }

    void whatWaitsIsKeptOrDone()
    {
        int done = 0;
        {
            UndoStack shelf;
            shelf.willDo(u"Closes the connection."_s, [&] { ++done; });
            QCOMPARE(done, 0);
            shelf.takeBack();
            QCOMPARE(done, 0);
            shelf.willDo(u"Closes the connection."_s, [&] { ++done; });
            shelf.done(u"Something else."_s, [] {}); // the next thing settles the one before
            QCOMPARE(done, 1);
            shelf.willDo(u"Closes another."_s, [&] { ++done; });
            shelf.dismiss();
            QCOMPARE(done, 2);
            shelf.done(u"Deleted."_s, [] {});
            shelf.doWaiting(); // nothing waits, and the offer stays
            QVERIFY(shelf.offer());
            shelf.willDo(u"Closes one more."_s, [&] { ++done; });
            shelf.doWaiting();
            QCOMPARE(done, 3);
            QVERIFY(!shelf.offer());
            shelf.willDo(u"Closes a third."_s, [&] { ++done; });
        }
        QCOMPARE(done, 4); // closing the window changes no mind
    }

    /// Pages are made anew at another text size: what needs one is not done when it has gone.
    void whatItIsDoneWithMayGo()
    {
        UndoStack shelf;
        QSignalSpy kept(&shelf, &UndoStack::kept);
        int done = 0;
        auto holder = std::make_unique<QObject>();
        shelf.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        holder.reset();
        QVERIFY(!shelf.offer());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().first().toString(), u"Retracts it."_s);
        shelf.doWaiting();
        QCOMPARE(done, 0);
        holder = std::make_unique<QObject>();
        shelf.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        shelf.willDo(u"Closes it."_s, [&] { ++done; }); // settles the one before, and does not need its holder
        QCOMPARE(done, 1);
        holder.reset();
        QVERIFY(shelf.offer());
        QCOMPARE(kept.size(), 1);
    }
};

QTEST_MAIN(UndoStackTest)
#include "tst_undostack.moc"
