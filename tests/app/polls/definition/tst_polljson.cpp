#include "app/polls/definition/polljson.h"

#include <QTest>

#include "app/polls/definition/leftout.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

Poll fullPoll()
{
    Poll poll;
    poll.id = u"fruit"_s;
    poll.event = u"Open day"_s;
    poll.question = u"Which “fruit”?"_s;
    poll.answers = {{u"apple"_s, u"Apple"_s, {}}, {u"pear"_s, u"Pear"_s, u"pear.png"_s}};
    poll.readers = {{u"reader-1"_s, u"apple"_s}, {u"reader-2/1"_s, u"pear"_s}};
    poll.policy = {.mode = Policy::Mode::Every,
        .maxChoices = 3,
        .cooldownMs = 1500,
        .acceptRandomIds = true,
        .acceptUnknown = false,
        .compare = Policy::Compare::LastThree,
        .phones = Policy::Phones::Ticket};
    poll.leftOut = {{u"4711"_s, u"hall-2"_s}, {u"4712"_s, {}}};
    poll.keepsNumbers = true;
    poll.opensAt = 1'700'000'000'123;
    poll.closesAt = 1'700'000'360'456;
    poll.resultsHidden = true;
    return poll;
}

} // namespace

class PollJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesBothWays();
    void kindsGoBothWays();
    void aChoiceIsWrittenAsBefore();
    void aLaterKindIsAChoiceThatStays();
    void leavesStateToTheLog();
    void refusesWhatIsNone();
    void boundsItsNumbers();
    void boundsWhoIsLeftOut();
};

void PollJsonTest::goesBothWays()
{
    const auto back = pollFromJson(pollToJson(fullPoll()));
    QVERIFY(back.ok());
    QVERIFY(*back == fullPoll());
    const Poll plain;
    QVERIFY(*pollFromJson(pollToJson(plain)) == plain);
}

void PollJsonTest::kindsGoBothWays()
{
    auto poll = fullPoll();
    poll.kind = Kind::Scale;
    QVERIFY(pollToJson(poll).contains("\"kind\":\"scale\"") && !pollToJson(poll).contains("majority"));
    QVERIFY(*pollFromJson(pollToJson(poll)) == poll);
    poll.kind = Kind::Motion;
    poll.majority = Majority::TwoThirds;
    QVERIFY(pollToJson(poll).contains("\"majority\":\"two-thirds\""));
    QVERIFY(*pollFromJson(pollToJson(poll)) == poll);
    QVERIFY(!isSameDefinition(poll, fullPoll()));
    poll = fullPoll();
    poll.kind = Kind::Ranking;
    poll.rankingCount = RankingCount::Runoff;
    QVERIFY(*pollFromJson(pollToJson(poll)) == poll);
    poll.kind = Kind::Quiz;
    poll.answers[0].isRight = true;
    poll.quizSeconds = 45;
    QVERIFY(*pollFromJson(pollToJson(poll)) == poll);
    poll.kind = Kind::Number;
    poll.writing = {.lowest = -3, .highest = 12, .decimals = 2, .unit = u"m"_s, .approve = true};
    QVERIFY(*pollFromJson(pollToJson(poll)) == poll);
    auto moderated = poll;
    moderated.fates = {{u"slur"_s, {WrittenFate::Kind::Hidden, {}}}};
    QVERIFY(isSameDefinition(poll, moderated)); // that is the log's
}

/// What is sealed, and what other stations compare, are bytes.
void PollJsonTest::aChoiceIsWrittenAsBefore()
{
    Poll poll;
    poll.id = u"fruit"_s;
    poll.question = u"Which?"_s;
    poll.answers = {{u"a"_s, u"A"_s, {}}, {u"b"_s, u"B"_s, {}}};
    QCOMPARE(pollToJson(poll),
        R"({"answers":[{"id":"a","title":"A"},{"id":"b","title":"B"}],"event":"","id":"fruit","keepsNumbers":false,)"
        R"("policy":{"acceptRandomIds":false,"acceptUnknown":true,"compare":"whole","cooldownMs":0,"maxChoices":2,)"
        R"("mode":"once"},"question":"Which?","readers":{},"resultsHidden":false})");
}

/// Somebody may edit it here and give it back to the station that knows the kind.
void PollJsonTest::aLaterKindIsAChoiceThatStays()
{
    const auto before = pollToJson(fullPoll());
    auto later = before;
    later.replace(",\"policy\"", ",\"kind\":\"riddle\",\"policy\"");
    QVERIFY(later != before);
    auto poll = pollFromJson(later);
    QVERIFY(poll && poll->kind == Kind::Choice);
    QCOMPARE(poll->answers, fullPoll().answers);
    QVERIFY(pollToJson(*poll).contains("\"kind\":\"riddle\""));
    QVERIFY(*pollFromJson(pollToJson(*poll)) == *poll);
    poll->kind = Kind::Scale;
    QVERIFY(pollToJson(*poll).contains("\"kind\":\"scale\""));
}

void PollJsonTest::leavesStateToTheLog()
{
    auto open = fullPoll();
    open.state = Poll::State::Open;
    open.round = 4;
    open.openedAt = 12;
    QVERIFY(isSameDefinition(open, fullPoll()));
    QCOMPARE(pollFromJson(pollToJson(open))->round, 1);
    open.policy.maxChoices = 2;
    QVERIFY(!isSameDefinition(open, fullPoll()));
}

void PollJsonTest::refusesWhatIsNone()
{
    QVERIFY(!pollFromJson("[]").ok());
    QVERIFY(!pollFromJson("{\"id\":").ok());
    QCOMPARE(pollFromJson("").error().kind, Error::Kind::Malformed);
}

/// What another station's log, or a file that says it is one, may hold.
void PollJsonTest::boundsItsNumbers()
{
    const auto poll = pollFromJson(
        R"({"id":"a","kind":"number","quizSeconds":-2147483648,"policy":{"maxChoices":2147483647,"cooldownMs":-5},)"
        R"("writing":{"decimals":-2147483648,"lowest":-9e18,"highest":9e18}})");
    QVERIFY(poll);
    QCOMPARE(poll->quizSeconds, shortestQuiz);
    QCOMPARE(poll->policy.maxChoices, maximumAnswers);
    QCOMPARE(poll->policy.cooldownMs, 0);
    QCOMPARE(poll->writing.decimals, 0);
    QCOMPARE(poll->writing.lowest, std::optional(-largestNumber));
    QCOMPARE(poll->writing.highest, std::optional(largestNumber));
}

void PollJsonTest::boundsWhoIsLeftOut()
{
    auto taken = fullPoll();
    taken.leftOut.remove(u"4711"_s);
    QVERIFY(!isSameDefinition(taken, fullPoll()));
    const auto odd = pollFromJson(R"({"id":"a","leftOut":{"":"x","one":"two\nlines","4711":7,"4712":"hall-2"}})");
    QVERIFY(odd);
    QCOMPARE(odd->leftOut, (QMap<QString, QString>{{u"4711"_s, {}}, {u"4712"_s, u"hall-2"_s}}));
    QCOMPARE(odd->leftOutNames(), (QStringList{u"4711"_s, u"hall-2"_s}));
    QVERIFY(pollFromJson(R"({"id":"a","leftOut":["4711"]})")->leftOut.isEmpty());
    auto many = fullPoll();
    for (int i = 0; i < 1000; ++i)
        many.leftOut.insert(u"station-%1"_s.arg(i), {});
    QCOMPARE(pollFromJson(pollToJson(many))->leftOut.size(), maximumLeftOut);
}

QTEST_GUILESS_MAIN(PollJsonTest)
#include "tst_polljson.moc"
