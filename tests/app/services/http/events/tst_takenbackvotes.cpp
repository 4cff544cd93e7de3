#include "app/services/http/events/takenbackvotes.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TakenBackVotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachLinkHasItsLast()
    {
        ManualClock clock;
        TakenBackVotes votes(clock);
        votes.note(u"0a1b2c3d"_s, u"Amber Fox"_s);
        votes.note(u"0a1b2c3d"_s, u"Red Owl"_s);
        QCOMPARE(votes.lastBy(u"0a1b2c3d"_s), u"Red Owl"_s);
        QCOMPARE(votes.lastBy(u"4e5f6071"_s), QString());
        clock.advance(20s);
        QCOMPARE(votes.lastBy(u"0a1b2c3d"_s), QString());
    }

    void whatWasSaidGoesWithTheNext()
    {
        ManualClock clock;
        TakenBackVotes votes(clock);
        votes.note(u"0a1b2c3d"_s, u"Amber Fox"_s);
        clock.advance(10s);
        votes.note(u"4e5f6071"_s, u"Red Owl"_s);
        QCOMPARE(votes.size(), 2);
        clock.advance(10s);
        votes.note(u"4e5f6071"_s, u"Grey Cat"_s);
        QCOMPARE(votes.size(), 1);
        QCOMPARE(votes.lastBy(u"4e5f6071"_s), u"Grey Cat"_s);
    }
};

QTEST_GUILESS_MAIN(TakenBackVotesTest)
#include "tst_takenbackvotes.moc"
