#include "app/polls/definition/polljson.h"

#include <QTest>

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
    void leavesStateToTheLog();
    void refusesWhatIsNone();
};

void PollJsonTest::goesBothWays()
{
    const auto back = pollFromJson(pollToJson(fullPoll()));
    QVERIFY(back.ok());
    QVERIFY(*back == fullPoll());
    const Poll plain;
    QVERIFY(*pollFromJson(pollToJson(plain)) == plain);
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

QTEST_GUILESS_MAIN(PollJsonTest)
#include "tst_polljson.moc"
