#include "app/polls/kinds/quizresult.h"

#include <QTest>

#include "app/polls/cards/card.h"
#include "app/polls/counting/tally.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll quizPoll()
{
    Poll poll;
    poll.id = u"q"_s;
    poll.question = u"Which?"_s;
    poll.kind = Kind::Quiz;
    poll.answers = {{.id = u"a"_s, .title = u"A"_s}, {.id = u"b"_s, .title = u"B"_s, .isRight = true}};
    poll.quizSeconds = 20;
    poll.openedAt = 1'000'000;
    return poll;
}

/// Who answered right at once, and the groups of voters who are one person.
StandingVotes given(const QStringList& voters, const QList<QStringList>& groups)
{
    StandingVotes standing;
    for (const auto& voter : voters)
        standing.votes.append({voter, u"b"_s, *quizPoll().openedAt});
    for (const auto& group : groups) {
        for (const auto& voter : group)
            standing.persons.join(Fingerprint::of(voter), Fingerprint::of(group.join(u'+')));
    }
    return standing;
}

} // namespace

class QuizResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pointsForRightAndQuick_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<qint64>("msecs");
        QTest::addColumn<int>("points");
        QTest::newRow("at once") << u"b"_s << qint64(0) << 1000;
        QTest::newRow("half") << u"b"_s << qint64(10'000) << 750;
        QTest::newRow("a millisecond") << u"b"_s << qint64(19'999) << 500;
        QTest::newRow("over") << u"b"_s << qint64(20'000) << 500;
        QTest::newRow("days later") << u"b"_s << (qint64(1) << 40) << 500;
        QTest::newRow("a clock set back") << u"b"_s << qint64(-5000) << 1000;
        QTest::newRow("wrong") << u"a"_s << qint64(0) << 0;
        QTest::newRow("gone") << u"c"_s << qint64(0) << 0;
    }
    void pointsForRightAndQuick()
    {
        QFETCH(const QString, answer);
        QFETCH(const qint64, msecs);
        QFETCH(const int, points);
        QCOMPARE(quizPoints(quizPoll(), answer, msecs), points);
    }
    void nobodyIsSlowWhileVotingIsClosed()
    {
        const qint64 opened = *quizPoll().openedAt;
        const StandingVotes standing{.pauses = {{opened + 5000, opened + 65'000}, {opened + 70'000, opened + 90'000}}};
        const auto points = [&](qint64 msecs) {
            return standing.pointsOf(quizPoll(), {u"A"_s, u"b"_s, opened + msecs});
        };
        QCOMPARE(points(4000), quizPoints(quizPoll(), u"b"_s, 4000)); // before both
        QCOMPARE(points(66'000), quizPoints(quizPoll(), u"b"_s, 6000));
        QCOMPARE(points(91'000), quizPoints(quizPoll(), u"b"_s, 11'000));
        QCOMPARE(points(30'000), quizPoints(quizPoll(), u"b"_s, 5000)); // late in the log, given meanwhile
    }
    /// By the clock of another station, whose entries were merged: nobody gets back more than they waited.
    void aPauseThatBeganBeforeTheOpening()
    {
        const qint64 opened = *quizPoll().openedAt;
        const StandingVotes standing{.pauses = {{opened - 10'000, opened + 5000}}};
        QCOMPARE(standing.pointsOf(quizPoll(), {u"A"_s, u"b"_s, opened + 6000}), quizPoints(quizPoll(), u"b"_s, 1000));
        const StandingVotes earlier{.pauses = {{opened - 10'000, opened - 5000}}};
        QCOMPARE(earlier.pointsOf(quizPoll(), {u"A"_s, u"b"_s, opened + 6000}), quizPoints(quizPoll(), u"b"_s, 6000));
    }
    void howManyWereRight()
    {
        const auto result = quizResult(quizPoll(), {.counts = {{u"a"_s, 2}, {u"b"_s, 3}}, .votes = 5});
        QCOMPARE(*result, (QuizResult{.right = {u"b"_s}, .votes = 5, .rightVotes = 3}));
        QVERIFY(!quizResult(quizPoll(), Tally()));
        QVERIFY(!quizResult(Poll(), {.votes = 5}));
    }
    void questionsAddUp()
    {
        const auto poll = quizPoll();
        const auto at = *poll.openedAt;
        QuizCount count;
        count.add(poll, {.votes = {{u"c1"_s, u"b"_s, at}, {u"c2"_s, u"b"_s, at + 10'000}, {u"c3"_s, u"a"_s, at}}});
        count.add(poll, {.votes = {{u"c2"_s, u"b"_s, at + 10'000}, {u"c4"_s, u"b"_s, at}}});
        const auto standings = count.standings();
        QCOMPARE(standings.questions, 2);
        QStringList rows;
        for (const auto& row : standings.rows)
            rows << u"%1 %2 %3 %4"_s.arg(row.card).arg(row.points).arg(row.right).arg(row.rank);
        QCOMPARE(rows.first(), u"c2 1500 2 1"_s);
        QCOMPARE(rows.last(), u"c3 0 0 4"_s);
        QVERIFY(rows.contains(u"c1 1000 1 2"_s) && rows.contains(u"c4 1000 1 2"_s));
    }
    void linkedVotersAreOne()
    {
        // Linked when the first question was over, where both had voted: the earlier counts.
        QuizCount count;
        count.add(quizPoll(), given({u"card"_s, u"phone"_s, u"other"_s}, {}));
        count.add(quizPoll(), given({u"phone"_s}, {{u"card"_s, u"phone"_s}}));
        const auto standings = count.standings();
        QCOMPARE(standings.rows.size(), 2);
        QCOMPARE(
            standings.rows.first(), (QuizStandings::Row{.card = u"card"_s, .points = 2000, .right = 2, .rank = 1}));
        QCOMPARE(standings.rows.last().card, u"other"_s);
    }
    void aPhoneThatIsLentMakesNoTwoOne_data()
    {
        QTest::addColumn<bool>("lentFirst");
        QTest::newRow("before") << true;
        QTest::newRow("after") << false;
    }
    void aPhoneThatIsLentMakesNoTwoOne()
    {
        QFETCH(const bool, lentFirst);
        const auto hers = given({u"card"_s, u"second"_s}, {{u"card"_s, u"phone"_s}});
        const auto lent = given({u"card"_s, u"phone"_s}, {{u"phone"_s, u"second"_s}});
        QuizCount count;
        count.add(quizPoll(), lentFirst ? lent : hers);
        count.add(quizPoll(), lentFirst ? hers : lent);
        const auto standings = count.standings();
        QCOMPARE(standings.rows.size(), 2);
        for (const auto& row : standings.rows)
            QCOMPARE(row.right, 2);
    }
    void whoIsLinkedAnewStaysOne()
    {
        QuizCount count;
        count.add(quizPoll(), given({u"card"_s}, {{u"card"_s, u"phone"_s}}));
        count.add(quizPoll(), given({u"phone"_s}, {{u"phone"_s, u"card"_s}})); // in another group's name
        QCOMPARE(count.standings().rows.size(), 1);
        QCOMPARE(count.standings().rows.first().right, 2);
    }
    void whatIsAsked()
    {
        QVERIFY(checkPoll(quizPoll()));
        auto poll = quizPoll();
        poll.answers[1].isRight = false;
        QCOMPARE(checkPoll(poll).error().code, u"answers"_s);
        poll = quizPoll();
        poll.policy.mode = Policy::Mode::Multi;
        QCOMPARE(checkPoll(poll).error().code, u"policy.mode"_s);
        poll = quizPoll();
        poll.quizSeconds = longestQuiz + 1;
        QCOMPARE(checkPoll(poll).error().code, u"quizSeconds"_s);
    }
};

QTEST_GUILESS_MAIN(QuizResultTest)
#include "tst_quizresult.moc"
