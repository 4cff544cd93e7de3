#include <QCoreApplication>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/tables/framebatch.h"

using namespace everyport::ui;

class FrameBatchTest : public QObject {
    Q_OBJECT

    static constexpr int longerThanATest = 600'000;

private Q_SLOTS:
    void aLoneChangeIsToldAtTheEndOfTheTurn()
    {
        int told = 0;
        FrameBatch batch([&] { ++told; }, nullptr, longerThanATest);
        batch.changed();
        QCOMPARE(told, 0); // not from inside: whoever changes something has more to do
        QVERIFY(batch.isWaiting());
        QTRY_COMPARE(told, 1);
        QVERIFY(!batch.isWaiting());
    }

    void manyChangesWaitForTheInterval()
    {
        int told = 0;
        FrameBatch batch([&] { ++told; }, nullptr, longerThanATest);
        batch.changed();
        QTRY_COMPARE(told, 1);
        for (int i = 0; i < 1000; ++i) {
            batch.changed();
            QCoreApplication::processEvents();
        }
        QCOMPARE(told, 1);
        QVERIFY(batch.isWaiting());
    }

    void theyAreToldWhenTheIntervalIsOver()
    {
        int told = 0;
        FrameBatch batch([&] { ++told; }, nullptr, 20);
        batch.changed();
        QTRY_COMPARE(told, 1);
        for (int i = 0; i < 1000; ++i)
            batch.changed();
        QTRY_COMPARE(told, 2);
        QVERIFY(!batch.isWaiting());
    }

    void whoCannotWaitIsToldOnce()
    {
        int told = 0;
        FrameBatch batch([&] { ++told; }, nullptr, longerThanATest);
        batch.flushNow(); // nothing waits
        QCOMPARE(told, 0);
        batch.changed();
        batch.flushNow();
        batch.flushNow();
        QCOMPARE(told, 1);
        QCoreApplication::processEvents();
        QCOMPARE(told, 1); // and no second time when its turn would have come
    }

    /// What is told may change more: that is told, too, and not lost.
    void aChangeFromWithinIsNotLost()
    {
        int told = 0;
        FrameBatch* itself = nullptr;
        FrameBatch batch(
            [&] {
                if (++told == 1)
                    itself->changed();
            },
            nullptr, 20);
        itself = &batch;
        batch.changed();
        QTRY_COMPARE(told, 2);
        QVERIFY(!batch.isWaiting());
    }
};

QTEST_MAIN(FrameBatchTest)
#include "tst_framebatch.moc"
