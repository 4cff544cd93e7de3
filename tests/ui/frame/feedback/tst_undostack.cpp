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
        UndoStack undo;
        int taken = 0;
        undo.done(u"Deleted."_s, [&] { ++taken; });
        QVERIFY(undo.offer());
        undo.takeBack();
        undo.takeBack();
        QCOMPARE(taken, 1);
        QVERIFY(!undo.offer());
    }

    void whatWaitsIsKeptOrDone()
    {
        int done = 0;
        {
            UndoStack undo;
            undo.willDo(u"Closes the connection."_s, [&] { ++done; });
            QCOMPARE(done, 0);
            undo.takeBack();
            QCOMPARE(done, 0);
            undo.willDo(u"Closes the connection."_s, [&] { ++done; });
            undo.done(u"Something else."_s, [] {}); // the next thing settles the one before
            QCOMPARE(done, 1);
            undo.willDo(u"Closes another."_s, [&] { ++done; });
            undo.dismiss();
            QCOMPARE(done, 2);
            undo.done(u"Deleted."_s, [] {});
            undo.doWaiting(); // nothing waits, and the offer stays
            QVERIFY(undo.offer());
            undo.willDo(u"Closes one more."_s, [&] { ++done; });
            undo.doWaiting();
            QCOMPARE(done, 3);
            QVERIFY(!undo.offer());
            undo.willDo(u"Closes a third."_s, [&] { ++done; });
        }
        QCOMPARE(done, 4); // closing the window changes no mind
    }

    /// Pages are made anew at another text size: what needs one is not done when it has gone.
    void whatItIsDoneWithMayGo()
    {
        UndoStack undo;
        QSignalSpy kept(&undo, &UndoStack::kept);
        int done = 0;
        auto holder = std::make_unique<QObject>();
        undo.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        holder.reset();
        QVERIFY(!undo.offer());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().first().toString(), u"Retracts it."_s);
        undo.doWaiting();
        QCOMPARE(done, 0);
        holder = std::make_unique<QObject>();
        undo.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        undo.willDo(u"Closes it."_s, [&] { ++done; }); // settles the one before, and does not need its holder
        QCOMPARE(done, 1);
        holder.reset();
        QVERIFY(undo.offer());
        QCOMPARE(kept.size(), 1);
    }
};

QTEST_MAIN(UndoStackTest)
#include "tst_undostack.moc"
