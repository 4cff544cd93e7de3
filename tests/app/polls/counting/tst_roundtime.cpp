#include "app/polls/counting/roundtime.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class RoundTimeTest : public QObject {
    Q_OBJECT

    static constexpr qint64 minute = 60'000;
    static constexpr qint64 ten = 1'781'258'400'000;
    static Minute votes(qint64 at, int count) { return {at, {{u"a"_s, count}}, count}; }

private Q_SLOTS:
    /// Of a station whose clock is three hours ahead, and of one that is two behind.
    void clocksThatAreWrongStretchNothing()
    {
        Poll poll;
        poll.openedAt = ten + 20'000;
        const QList<Minute> told{votes(ten - 120 * minute, 1), votes(ten, 2), votes(ten + 3 * minute, 4),
            votes(ten + 180 * minute, 8), votes(ten + 181 * minute, 16)};
        const auto now = ten + 5 * minute + 30'000;
        QCOMPARE(inRoundTime(told, poll, now),
            (QList<Minute>{votes(ten, 3), votes(ten + 3 * minute, 4), votes(ten + 5 * minute, 24)}));
        poll.closedAt = ten + 3 * minute + 1;
        QCOMPARE(inRoundTime(told, poll, now), (QList<Minute>{votes(ten, 3), votes(ten + 3 * minute, 28)}));
    }

    void rightOnesAreLeftAsTheyAre()
    {
        Poll poll;
        const QList<Minute> told{votes(ten, 1), votes(ten + minute, 2)};
        QCOMPARE(inRoundTime(told, poll, ten + 2 * minute), told);
        QCOMPARE(inRoundTime({}, poll, ten), QList<Minute>());
        poll.openedAt = ten;
        poll.closedAt = ten + 2 * minute;
        QCOMPARE(inRoundTime(told, poll, ten + 600 * minute), told);
    }

    /// Where the leader that opened it is ahead itself.
    void aRoundThatBeginsLaterIsOneMinute()
    {
        Poll poll;
        poll.openedAt = ten;
        const QList<Minute> told{votes(ten - 60 * minute, 1), votes(ten - 59 * minute, 2)};
        QCOMPARE(inRoundTime(told, poll, ten - 58 * minute), QList<Minute>{votes(ten, 3)});
    }
};

QTEST_GUILESS_MAIN(RoundTimeTest)
#include "tst_roundtime.moc"
