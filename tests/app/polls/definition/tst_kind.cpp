#include "app/polls/definition/kind.h"

#include <QTest>

#include "app/polls/definition/kindanswers.h"
#include "app/polls/definition/poll.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll goodScale()
{
    Poll poll;
    poll.id = u"talk"_s;
    poll.question = u"How was the talk?"_s;
    poll.kind = Kind::Scale;
    poll.answers = scaleAnswers(1, 5, u"bad"_s, u"good"_s);
    return poll;
}

Poll goodRanking()
{
    Poll poll;
    poll.id = u"fruit"_s;
    poll.question = u"Which fruit first?"_s;
    poll.kind = Kind::Ranking;
    poll.policy = {.mode = Policy::Mode::Multi, .maxChoices = 2};
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}, {u"c"_s, u"C"_s, {}}};
    return poll;
}

Poll goodMotion(bool mayAbstain = true)
{
    Poll poll;
    poll.id = u"budget"_s;
    poll.question = u"Shall we?"_s;
    poll.kind = Kind::Motion;
    poll.answers = motionAnswers(mayAbstain);
    return poll;
}

} // namespace

class KindTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodOnesPass()
    {
        QVERIFY(checkPoll(goodScale()).ok());
        auto wide = goodScale();
        wide.policy.mode = Policy::Mode::Every; // each tap of a card is one more value
        wide.answers = scaleAnswers(-50, -1);
        QVERIFY(checkPoll(wide).ok());
        wide.answers = scaleAnswers(51, 100);
        QVERIFY(checkPoll(wide).ok());
        QVERIFY(checkPoll(goodMotion()).ok());
        QVERIFY(checkPoll(goodRanking()).ok());
        auto motion = goodMotion(false);
        motion.policy.mode = Policy::Mode::Change;
        motion.majority = Majority::TwoThirds;
        QVERIFY(checkPoll(motion).ok());
        std::swap(motion.answers[0], motion.answers[1]); // in which order people read them is theirs to choose
        QVERIFY(checkPoll(motion).ok());
        auto choice = goodScale();
        choice.kind = Kind::Choice;
        choice.answers.first().id = u"one"_s;
        QVERIFY(checkPoll(choice).ok());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<Poll>("poll");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, Poll poll, const QString& field, const QString& words, auto spoil) {
            spoil(poll);
            QTest::newRow(name) << poll << field << words;
        };
        row("several values", goodScale(), u"policy.mode"_s,
            u"On a scale each voter chooses one value. Choose another rule than several."_s,
            [](Poll& p) { p.policy.mode = Policy::Mode::Multi; });
        row("a word", goodScale(), u"answers[1].id"_s,
            u"The ids of a scale's answers must be numbers that follow each other, between -50 and 100, as 1, 2, 3; that of answer 2 is “two”."_s,
            [](Poll& p) { p.answers[1].id = u"two"_s; });
        row("a gap", goodScale(), u"answers[3].id"_s, u"that of answer 4 is “6”."_s,
            [](Poll& p) { p.answers[3].id = u"6"_s; });
        row("backwards", goodScale(), u"answers[1].id"_s, u"that of answer 2 is “4”."_s,
            [](Poll& p) { std::reverse(p.answers.begin(), p.answers.end()); });
        row("above the highest", goodScale(), u"answers[1].id"_s, u"that of answer 2 is “101”."_s,
            [](Poll& p) { p.answers = scaleAnswers(100, 101); });
        row("below the lowest", goodScale(), u"answers[0].id"_s, u"that of answer 1 is “-51”."_s,
            [](Poll& p) { p.answers = scaleAnswers(-51, -49); });
        row("one value written twice", goodScale(), u"answers[1].id"_s, u"that of answer 2 is “02”."_s,
            [](Poll& p) { p.answers[1].id = u"02"_s; });
        row("one vote for an order", goodRanking(), u"policy.mode"_s,
            u"Choose that several answers count (mode = \"multi\")"_s,
            [](Poll& p) { p.policy.mode = Policy::Mode::Change; });
        row("one place", goodRanking(), u"policy.maxChoices"_s, u"2 places at least"_s,
            [](Poll& p) { p.policy.maxChoices = 1; });
        row("more places than answers", goodRanking(), u"policy.maxChoices"_s, u"between 1 and 3"_s,
            [](Poll& p) { p.policy.maxChoices = 4; });
        row("several", goodMotion(), u"policy.mode"_s,
            u"On a motion each voter has one vote. Choose that the first or the last one counts."_s,
            [](Poll& p) { p.policy.mode = Policy::Mode::Multi; });
        row("each tap", goodMotion(), u"policy.mode"_s, u"each voter has one vote"_s,
            [](Poll& p) { p.policy.mode = Policy::Mode::Every; });
        const auto ids =
            u"The answers of a motion must have the ids “yes” and “no” and, where people may abstain, “abstain”."_s;
        row("no yes", goodMotion(), u"answers"_s, ids, [](Poll& p) { p.answers.removeFirst(); });
        row("no no", goodMotion(), u"answers"_s, ids, [](Poll& p) { p.answers[1].id = u"nay"_s; });
        row("another third", goodMotion(), u"answers"_s, ids, [](Poll& p) { p.answers[2].id = u"later"_s; });
        row("a fourth", goodMotion(), u"answers"_s, ids, [](Poll& p) {
            p.answers.append({u"later"_s, u"Later"_s, {}});
        });
    }
    void saysWhatIsWrong()
    {
        QFETCH(const Poll, poll);
        QFETCH(QString, words);
        const auto checked = checkPoll(poll);
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().text.contains(words), qPrintable(checked.error().text));
        QTEST(checked.error().code, "field");
        QCOMPARE(checked.error().kind, Error::Kind::Refused);
        QCOMPARE(checked.error().reason, Reason::BadValue);
    }

    void namesGoBothWays()
    {
        for (const auto kind : {Kind::Choice, Kind::Scale, Kind::Motion, Kind::Ranking})
            QCOMPARE(kindFromName(kindName(kind)), kind);
        for (const auto majority : {Majority::Simple, Majority::TwoThirds, Majority::Absolute})
            QCOMPARE(majorityFromName(majorityName(majority)), majority);
        QCOMPARE(kindName(Kind::Scale), u"scale"_s);
        QCOMPARE(majorityName(Majority::TwoThirds), u"two-thirds"_s);
        QVERIFY(!kindFromName(u"Scale"_s) && !kindFromName({}));
        QVERIFY(!majorityFromName(u"most"_s) && !majorityFromName({}));
    }

    void readsValues_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<std::optional<int>>("value");
        const auto row = [](const QString& id, std::optional<int> value) {
            QTest::newRow(qPrintable(id)) << id << value;
        };
        row(u"0"_s, 0);
        row(u"7"_s, 7);
        row(u"-1"_s, -1);
        row(u"100"_s, 100);
        row(u"-50"_s, -50);
        row(u"07"_s, {});
        row(u"-0"_s, {});
        row(u"+1"_s, {});
        row(u"101"_s, {});
        row(u"-51"_s, {});
        row(u" 1"_s, {});
        row(u"1 "_s, {});
        row(u""_s, {});
        row(u"-"_s, {});
        row(u"1.0"_s, {});
        row(u"0x1"_s, {});
        row(u"99999999999999"_s, {});
        row(u"\u0663"_s, {}); // a three, in Arabic digits
    }
    void readsValues()
    {
        QFETCH(QString, id);
        QTEST(scaleValue(id), "value");
    }

    void makesAnswers()
    {
        const auto answers = scaleAnswers(-1, 1, u"against"_s, u"for"_s);
        QCOMPARE(answers,
            (QList<Answer>{{u"-1"_s, u"-1 – against"_s, {}}, {u"0"_s, u"0"_s, {}}, {u"1"_s, u"1 – for"_s, {}}}));
        QCOMPARE(wordsBesideNumber(answers[0]), u"against"_s);
        QCOMPARE(wordsBesideNumber(answers[1]), QString());
        QCOMPARE(wordsBesideNumber({u"1"_s, u" 1: very good! "_s, {}}), u"very good!"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"1) “good”"_s, {}}), u"“good”"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"Bad"_s, {}}), u"Bad"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"1 – 😞"_s, {}}), u"😞"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"1 – (bad) "_s, {}}), u"(bad)"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"10 euros"_s, {}}), u"10 euros"_s);
        QCOMPARE(wordsBesideNumber({u"1"_s, u"1 –"_s, {}}), QString());
        QCOMPARE(motionAnswers(true).size(), 3);
        QCOMPARE(motionAnswers(false).last(), (Answer{u"no"_s, u"No"_s, {}}));
    }
};

QTEST_GUILESS_MAIN(KindTest)
#include "tst_kind.moc"
