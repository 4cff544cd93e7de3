#include <QTest>

#include "app/traffic/traffictally.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TrafficTallyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsByKind()
    {
        TrafficTally tally;
        tally.add(u"PING"_s, true, 10);
        tally.add(u"PONG"_s, false, 12, 9);
        tally.add(u"PING"_s, false, 10);
        tally.add(u"PONG"_s, true, 12, 3);
        tally.add(u"PRIVMSG"_s, true, 100);
        tally.add(u"PING"_s, true, 10);
        const auto kinds = tally.kinds();
        QCOMPARE(kinds.size(), 3);
        QCOMPARE(kinds[0].name, u"PING"_s);
        QCOMPARE(kinds[0].in, quint64(2));
        QCOMPARE(kinds[0].out, quint64(1));
        QCOMPARE(kinds[0].bytes, quint64(30));
        QCOMPARE(kinds[1].name, u"PONG"_s);
        QCOMPARE(tally.in(), quint64(4));
        QCOMPARE(tally.out(), quint64(2));
        QCOMPARE(tally.answers(), quint64(2));
        QCOMPARE(tally.meanAnswer(), 6.0);
        QCOMPARE(tally.longestAnswer(), 9);
    }

    void isBounded()
    {
        TrafficTally tally;
        for (int i = 0; i < 1000; ++i)
            tally.add(QString::number(i), true, 1);
        tally.add(u"0"_s, true, 1);
        QCOMPARE(tally.kinds().size(), TrafficTally::mostKinds);
        QCOMPARE(tally.kinds().first().name, u"…"_s);
        QCOMPARE(tally.kinds().first().in, quint64(901));
        QCOMPARE(tally.in(), quint64(1001));
    }
};

QTEST_APPLESS_MAIN(TrafficTallyTest)
#include "tst_traffictally.moc"
