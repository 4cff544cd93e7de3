#include "app/polls/report/votetimes.h"

#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

class VoteTimesTest : public QObject {
    Q_OBJECT

    static qint64 noon() { return QDateTime({2026, 5, 20}, {12, 0}).toMSecsSinceEpoch(); }

private Q_SLOTS:
    void withoutVotesThereAreNone()
    {
        QVERIFY(VoteTimes::of({}).spans.isEmpty());
        QCOMPARE(VoteTimes::of({}).spanMinutes, 1);
    }

    void minutesWithoutVotesAreNoHoles()
    {
        const auto times = VoteTimes::of({{noon(), 3}, {noon() + 2 * minuteMsecs, 4}});
        QCOMPARE(times.spanMinutes, 1);
        QVERIFY((times.spans
            == QList<ReportQuestion::Span>{{noon(), 3}, {noon() + minuteMsecs, 0}, {noon() + 2 * minuteMsecs, 4}}));
    }

    /// And each vote is in one of them.
    void aLongRoundHasLongerSpans()
    {
        QMap<qint64, int> minutes;
        for (int i = 0; i < 120; ++i)
            minutes.insert(noon() + i * minuteMsecs, 1);
        const auto times = VoteTimes::of(minutes);
        QCOMPARE(times.spanMinutes, 5);
        QCOMPARE(times.spans.size(), 24);
        for (const auto& span : times.spans)
            QCOMPARE(span.votes, 5);
    }
};

QTEST_GUILESS_MAIN(VoteTimesTest)
#include "tst_votetimes.moc"
