#include <QDateTime>
#include <QTest>

#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "app/polls/shownmoment.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/kinds/germanmotions.h"
#include "ui/polls/models/polltranslation.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/style/words/timeformat.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollTranslationTest : public QObject {
    Q_OBJECT

    static polls::Poll samplePoll()
    {
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"What is for lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza & more"_s, {}}};
        return poll;
    }

private Q_SLOTS:
    void clockCountsOn()
    {
        QCOMPARE(clockText(0), u"0:00"_s);
        QCOMPARE(clockText(42 * 60'000 + 17'400), u"42:17"_s);
        QCOMPARE(clockText(3'723'000), u"1:02:03"_s);
    }

    void whoeverLooksComesWithThePollsNextSecond()
    {
        polls::Poll poll = samplePoll();
        poll.state = polls::Poll::State::Open;
        poll.openedAt = 10'300;
        for (const qint64 now : {10'300, 10'301, 12'000, 12'299, 12'300}) {
            const qint64 then = now + untilNextSecond(poll, now);
            QVERIFY(then > now);
            QCOMPARE(poll.liveMsecs(then) % 1000, 0);
            QCOMPARE(poll.liveMsecs(then) / 1000, poll.liveMsecs(now) / 1000 + 1);
        }
    }

    /// The last minute is counted, as in a quiz of twenty seconds; before that people look at the clock.
    void theLastMinuteIsCounted()
    {
        polls::Poll poll;
        poll.state = polls::Poll::State::Open;
        poll.openedAt = 0;
        poll.closesAt = 120'000;
        QVERIFY2(stateWords(poll, 30'000).startsWith(u"Live for 0:30, until "_s), qPrintable(stateWords(poll, 30'000)));
        QCOMPARE(stateWords(poll, 100'500), u"Live for 1:40, 20 seconds left"_s);
        QCOMPARE(stateWords(poll, 90'000), u"Live for 1:30, 30 seconds left"_s);
        poll.closesAt.reset();
        QCOMPARE(stateWords(poll, 30'000), u"Live for 0:30"_s);
    }

    void timelineHasNoHoles()
    {
        polls::Poll poll = samplePoll();
        poll.state = polls::Poll::State::Open;
        const QList<polls::Minute> minutes = {{600'000, {{u"soup"_s, 2}}, 2}, {780'000, {{u"pizza"_s, 3}}, 3}};
        const TimelineData data = timelineOf(poll, minutes, 905'000);
        QCOMPARE(data.minutes.size(), 6);
        QCOMPARE(data.minutes[1].total, 0);
        QCOMPARE(data.minutes[3].counts, (QList<int>{0, 3}));
        QVERIFY(data.lastIsRunning);
        poll.state = polls::Poll::State::Closed;
        QCOMPARE(timelineOf(poll, minutes, 99'905'000).minutes.size(), 4);
    }

    void chartSaysWhatTheTallySays()
    {
        polls::Tally tally;
        tally.counts = {{u"soup"_s, 3}, {u"pizza"_s, 1}};
        tally.votes = 4;
        tally.voters = 4;
        RecentVotes recent;
        recent.add(u"soup"_s, 1);
        const ChartData data = chartOf(samplePoll(), tally, recent, nullptr);
        QCOMPARE(data.rows[0].count, 3);
        QCOMPARE(data.rows[0].recent, 1);
        QCOMPARE(data.leader(), 0);
        QCOMPARE(data.percent(data.rows[1]), 25.0);
    }

    void aScaleIsSummedUpInItsOrder()
    {
        polls::Poll poll = samplePoll();
        poll.kind = polls::Kind::Scale;
        poll.answers = {{u"1"_s, u"1"_s, {}}, {u"2"_s, u"2 – good"_s, {}}};
        polls::Tally tally;
        QCOMPARE(chartOf(poll, tally, {}, nullptr).result, ChartResult()); // nobody has voted
        tally.counts = {{u"1"_s, 1}, {u"2"_s, 3}};
        tally.votes = 4;
        const ChartData data = chartOf(poll, tally, {}, nullptr);
        QVERIFY(data.inOrder);
        QCOMPARE(data.leader(), -1);
        QVERIFY2(data.result.summary.startsWith(u"Mean 1.8 · median 2 ·"_s), qPrintable(data.result.summary));
        QCOMPARE(data.rows[1].label, u"2 – good"_s);
    }

    void aRankingIsShownByItsPoints()
    {
        polls::Poll poll = samplePoll();
        poll.kind = polls::Kind::Ranking;
        poll.policy = {.mode = polls::Policy::Mode::Multi, .maxChoices = 2};
        poll.answers = {{u"a"_s, u"Apple"_s, {}}, {u"p"_s, u"Pear"_s, {}}};
        polls::Tally tally;
        QCOMPARE(chartOf(poll, tally, {}, nullptr).points, 0); // nobody has voted
        tally.counts = {{u"a"_s, 3}, {u"p"_s, 3}};
        tally.places = {{u"a"_s, {1, 2}}, {u"p"_s, {2, 1}}};
        tally.votes = 6;
        tally.voters = 3;
        const ChartData data = chartOf(poll, tally, {}, nullptr);
        QVERIFY(!data.inOrder);
        QCOMPARE(data.rows[0].count, 4);
        QCOMPARE(data.rows[1].count, 5);
        QCOMPARE(data.points, 9);
        QCOMPARE(data.given(), 3); // people give orders, of however many places
        QCOMPARE(data.percent(data.rows[1]), 500.0 / 9);
        QCOMPARE(data.leader(), 1);
        QCOMPARE(sortedByCount(data).rows.first().id, u"p"_s);
        QCOMPARE(data.result.summary, u"1.\u00a0Pear (5\u00a0points) · 2.\u00a0Apple (4\u00a0points)"_s);
        ChartData hidden = data;
        hidden.hide();
        QCOMPARE(hidden.result, ChartResult());
    }

    void whatVotersWroteIsShownWithoutWhatIsHidden()
    {
        polls::Poll poll{.id = u"words"_s, .question = u"What?"_s, .kind = polls::Kind::Words};
        poll.fates = {{u"rude"_s, {.kind = polls::WrittenFate::Kind::Hidden}},
            {u"greens"_s, {.kind = polls::WrittenFate::Kind::Merged, .into = u"green"_s}}};
        const polls::Tally tally{.counts = {{u"green"_s, 3}, {u"greens"_s, 2}, {u"quiet"_s, 1}, {u"rude"_s, 9}},
            .written = {{u"green"_s, {u"Green"_s, 1}}, {u"greens"_s, {u"Greens"_s, 2}}, {u"quiet"_s, {u"quiet"_s, 3}},
                {u"rude"_s, {u"Rude!"_s, 4}}},
            .votes = 15,
            .voters = 15};
        const ChartData chart = chartOf(poll, tally, {}, nullptr);
        QCOMPARE(chart.form, ChartForm::Cloud);
        QCOMPARE(chart.rows.size(), 2);
        QCOMPARE(chart.rows[0].label, u"Green"_s);
        QCOMPARE(chart.rows[0].count, 5);
        QCOMPARE(chart.rows[1].label, u"quiet"_s);
        const TimelineData times = timelineOf(poll, {{.at = 60'000, .total = 4}}, 60'000);
        QCOMPARE(times.answers, 1);
        QCOMPARE(times.minutes.first().counts, QList<int>{4});
    }

    void aMotionIsCarriedOnlyWhenItIsOver()
    {
        polls::Poll poll = samplePoll();
        poll.kind = polls::Kind::Motion;
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"No"_s, {}}};
        poll.state = polls::Poll::State::Open;
        polls::Tally tally;
        tally.counts = {{u"yes"_s, 2}, {u"no"_s, 1}};
        tally.votes = 3;
        QCOMPARE(chartOf(poll, tally, {}, nullptr).result.summary, u"Carried so far: 2 yes, 1 no"_s);
        poll.state = polls::Poll::State::Closed;
        QCOMPARE(chartOf(poll, tally, {}, nullptr).result.summary, u"Carried: 2 yes, 1 no"_s);
        poll.kind = polls::Kind::Choice;
        const ChartData choice = chartOf(poll, tally, {}, nullptr);
        QVERIFY(!choice.inOrder && choice.result.summary.isEmpty());
    }

    void aMotionsAnswersAreInTheWindowsLanguage()
    {
        const GermanMotions german;
        polls::Poll poll = samplePoll();
        poll.kind = polls::Kind::Motion;
        poll.answers = {{u"yes"_s, u"Yes"_s, {}}, {u"no"_s, u"Against"_s, {}}};
        const ChartData data = chartOf(poll, {}, {}, nullptr);
        QCOMPARE(data.rows[0].label, u"Ja"_s);
        QCOMPARE(data.rows[1].label, u"Against"_s); // somebody has named it
    }

    void aDayIsEnoughBesideAName()
    {
        const auto at = [](const QDate& day) { return QDateTime(day, QTime(17, 0)).toMSecsSinceEpoch(); };
        const qint64 now = at({2026, 6, 12});
        QCOMPARE(shortTimeText(now, now), shortTime({17, 0}));
        QCOMPARE(shortTimeText(at({2026, 9, 3}), now), shortDay({2026, 9, 3}));
        QCOMPARE(shortTimeText(at({2027, 9, 3}), now), dayOfYear({2027, 9, 3}));
    }

    /// One moment is said in one way: on all pages as its person wants it, and at first as in browsers.
    void aMomentIsSaidAsEverywhere()
    {
        const qint64 now = QDateTime(QDate(2026, 6, 12), QTime(17, 0)).toMSecsSinceEpoch();
        polls::Poll poll = samplePoll();
        poll.state = polls::Poll::State::Closed;
        poll.closedAt = QDateTime(QDate(2026, 6, 10), QTime(16, 3)).toMSecsSinceEpoch();
        QCOMPARE(stateWords(poll, now), u"Closed 10 Jun, 16:03"_s);
        QCOMPARE(stateWords(poll, now), u"Closed "_s + polls::shownMoment(*poll.closedAt, now, QLocale()));
        TimeFormat::setDay(TimeFormat::Day::Numbers);
        const QString numbers = stateWords(poll, now);
        TimeFormat::setDay(TimeFormat::Day::Words);
        QCOMPARE(numbers, u"Closed 2026-06-10, 16:03"_s);
    }

    void everyRefusalHasItsWords()
    {
        polls::Vote vote;
        for (int outcome = int(polls::Outcome::Closed); outcome <= int(polls::Outcome::Limit); ++outcome) {
            vote.outcome = polls::Outcome(outcome);
            QVERIFY(!refusalWords(vote).isEmpty());
        }
        vote.outcome = polls::Outcome::LeftOut;
        QCOMPARE(refusalWords(vote), u"not counted: its station is left out"_s);
        vote.outcome = polls::Outcome::Closed;
        vote.late = true;
        QVERIFY(refusalWords(vote).startsWith(u"late"_s));
        vote.outcome = polls::Outcome::Counted;
        QVERIFY(refusalWords(vote).isEmpty());
    }
};

QTEST_MAIN(PollTranslationTest)
#include "tst_polltranslation.moc"
