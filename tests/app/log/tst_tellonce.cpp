#include "app/log/tellonce.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TellOnceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameIsDueOnceAMinute()
    {
        ManualClock clock;
        TellOnce once(clock);
        QCOMPARE(once.due(u"Full."_s), u"Full."_s);
        clock.advance(59s);
        QVERIFY(!once.due(u"Full."_s));
        QVERIFY(!once.due(u"Full."_s));
        clock.advance(1s); // a minute since it was told, not since it came
        QCOMPARE(once.due(u"Full."_s), u"Full. It was so 2 times more since it was told last."_s);
        clock.advance(60s);
        QCOMPARE(once.due(u"Full."_s), u"Full."_s); // nothing was left out
        QVERIFY(!once.due(u"Full."_s));
        clock.advance(60s);
        QCOMPARE(once.due(u"Full."_s), u"Full. It was so once more since it was told last."_s);
    }

    void othersAreNotHeldBack()
    {
        ManualClock clock;
        TellOnce once(clock);
        QVERIFY(once.due(u"Full."_s));
        QVERIFY(once.due(u"Gone."_s));
        QVERIFY(once.due(u"Full."_s, u"from a.cpp:1"_s));
        QVERIFY(once.due(u"Full."_s, u"from a.cpp:2"_s));
        QVERIFY(!once.due(u"Full."_s));
        QVERIFY(!once.due(u"Full."_s, u"from a.cpp:1"_s));
    }

    /// Sentences with a number in them that is another each time must not take the memory.
    void remembersAHundred()
    {
        ManualClock clock;
        TellOnce once(clock);
        for (int i = 0; i < 100; ++i) {
            QVERIFY(once.due(QString::number(i)));
            clock.advance(1ms);
        }
        QVERIFY(!once.due(u"0"_s));
        QVERIFY(once.due(u"one more"_s));
        QVERIFY(!once.due(u"1"_s)); // only the one that was told longest ago has gone
        QVERIFY(!once.due(u"99"_s));
        QCOMPARE(once.due(u"0"_s), u"0"_s);
    }
};

QTEST_GUILESS_MAIN(TellOnceTest)
#include "tst_tellonce.moc"
