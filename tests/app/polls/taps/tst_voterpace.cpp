#include "app/polls/taps/voterpace.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class VoterPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneVoterIsHeardSoOftenAMinute()
    {
        ManualClock clock;
        VoterPace pace(clock);
        for (int i = 0; i < VoterPace::most; ++i)
            QVERIFY(pace.takes(u"ann"_s));
        QVERIFY(!pace.takes(u"ann"_s));
        QVERIFY(pace.takes(u"eve"_s)); // others are heard
        clock.advance(59s);
        QVERIFY(!pace.takes(u"ann"_s));
        clock.advance(1s);
        QVERIFY(pace.takes(u"ann"_s));
    }

    void itIsBounded()
    {
        ManualClock clock;
        VoterPace pace(clock);
        for (int i = 0; i < VoterPace::most; ++i)
            QVERIFY(pace.takes(u"first"_s));
        for (qsizetype i = 1; i < VoterPace::mostVoters; ++i)
            QVERIFY(pace.takes(QString::number(i)));
        QVERIFY(!pace.takes(u"first"_s)); // all have room
        QVERIFY(pace.takes(u"one more"_s));
        QVERIFY(pace.takes(u"first"_s)); // forgotten with all others
    }
};

QTEST_APPLESS_MAIN(VoterPaceTest)
#include "tst_voterpace.moc"
