#include <QTest>

#include "tests/protocols/xmpp/muc/memoryrooms.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::muc;
using namespace std::chrono_literals;

namespace {

qsizetype refusals(const QStringList& heard)
{
    return heard.count(u"error policy-violation"_s);
}

} // namespace

/// How much anybody may do in a room, and that coming anew gives none of it back.
class FloodMeterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void recoversWithTime();
    void comingAnewCounts();
    void comingAndGoingCounts();
    void whatIsToldCounts();
    void comingAnewGivesNothingBack();
    void guessingCounts();
    void aDomainSharesWhatItsPeopleHave();
    void ownPeopleDoNotShare();
    void forgetsWhoHasRested();
};

void FloodMeterTest::recoversWithTime()
{
    FloodMeter meter;
    Clock::Moment now{1h};
    QVERIFY(meter.allows(now, 1, 2));
    QVERIFY(meter.allows(now, 1, 2));
    QVERIFY(!meter.allows(now, 1, 2));
    QVERIFY(meter.allows(now += 1s, 1, 2));
    meter.spend(now, 1, 10);
    QVERIFY(!meter.allows(now += 9s, 1, 2));
    QVERIFY(!meter.isIdle(now, 1));
    QVERIFY(meter.isIdle(now += 10s, 1));
}

void FloodMeterTest::comingAnewCounts()
{
    RoomPolicy policy;
    policy.comings = 5;
    policy.toldAsOne = 1000;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob});
    for (int i = 0; i < 10; ++i)
        inn.enter(bob, "Bob");
    // the first coming was one of the five, and so is what all were told together
    QCOMPARE(refusals(inn.heard(bob)), 7);
    QVERIFY(inn.heard(ann).size() <= 4);
    inn.house.reactor.advance(3s);
    inn.enter(bob, "Bob");
    QCOMPARE(refusals(inn.heard(bob)), 0);
    inn.say(bob, "and talking is another thing");
    QCOMPARE(inn.heard(ann).last(), u"Bob: and talking is another thing"_s);
}

void FloodMeterTest::comingAndGoingCounts()
{
    RoomPolicy policy;
    policy.comings = 6;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob});
    for (int i = 0; i < 10; ++i) {
        inn.leave(bob, "Bob"); // nobody is kept from it
        inn.enter(bob, "Bob");
    }
    QVERIFY(refusals(inn.heard(bob)) >= 7);
    QVERIFY(inn.heard(ann).size() <= 6);
}

/// A hundred bytes are answered by everybody's presence and all that was said.
void FloodMeterTest::whatIsToldCounts()
{
    RoomPolicy policy;
    policy.comings = 20;
    policy.toldAsOne = 5;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob, u"cat"_s, u"dan"_s, u"eve"_s});
    for (int i = 0; i < 20; ++i)
        inn.say(ann, "something");
    inn.forget();
    for (int i = 0; i < 20; ++i)
        inn.enter(bob, "Bob");
    // Five people and twenty things said are five; with the coming itself six.
    const auto heard = inn.heard(bob);
    QVERIFY2(refusals(heard) >= 16, qPrintable(QString::number(refusals(heard))));
}

void FloodMeterTest::comingAnewGivesNothingBack()
{
    RoomPolicy policy;
    policy.burst = 3;
    policy.messagesPerSecond = 1;
    Inn inn(policy);
    inn.open({bob});
    for (int i = 0; i < 3; ++i)
        inn.say(bob, "spam");
    inn.leave(bob, "Bob");
    inn.enter(bob, "Rob");
    inn.forget();
    inn.say(bob, "spam");
    QCOMPARE(inn.heard(bob), QStringList(u"error policy-violation"_s));
    QCOMPARE(inn.heard(ann), QStringList());
}

void FloodMeterTest::guessingCounts()
{
    RoomPolicy policy;
    policy.comings = 5;
    Inn inn(policy);
    inn.open({}, Inn::field("passwordprotectedroom", "1") + Inn::field("roomsecret", "open sesame"));
    for (int i = 0; i < 8; ++i)
        inn.enter(bob, "Bob", "<password>" + QByteArray::number(i) + "</password>");
    const auto heard = inn.heard(bob);
    QCOMPARE(heard.count(u"error not-authorized"_s), 5);
    QCOMPARE(refusals(heard), 3);
}

void FloodMeterTest::aDomainSharesWhatItsPeopleHave()
{
    RoomPolicy policy;
    policy.home = u"home.test"_s;
    policy.comings = 2;
    policy.domainShare = 2;
    RoomMeters meters;
    const Clock::Moment now{1h};
    const auto mayCome = [&](const QString& who) { return meters.mayCome(*Jid::parse(who), now, policy); };
    QVERIFY(mayCome(u"a@far.test/x"_s));
    QVERIFY(mayCome(u"a@far.test/y"_s));
    QVERIFY(!mayCome(u"a@far.test/z"_s)); // one of them
    QVERIFY(mayCome(u"b@far.test/x"_s));
    QVERIFY(!mayCome(u"c@far.test/x"_s)); // all of them
    QVERIFY(mayCome(u"c@other.test/x"_s));
}

void FloodMeterTest::ownPeopleDoNotShare()
{
    RoomPolicy policy;
    policy.home = u"home.test"_s;
    policy.comings = 1;
    policy.domainShare = 1;
    RoomMeters meters;
    const Clock::Moment now{1h};
    for (int i = 0; i < 500; ++i)
        QVERIFY(meters.mayCome(*Jid::parse(u"p%1@home.test/x"_s.arg(i)), now, policy));
}

void FloodMeterTest::forgetsWhoHasRested()
{
    RoomPolicy policy;
    RoomMeters meters;
    Clock::Moment now{1h};
    std::weak_ptr<AccountMeters> first = meters.of(*Jid::parse(u"first@home.test"_s), now, policy);
    first.lock()->talk.spend(now, 5, 1);
    const auto held = meters.of(*Jid::parse(u"held@home.test"_s), now, policy);
    QVERIFY(!first.expired());
    now += 1h;
    for (int i = 0; i < 200; ++i)
        Q_UNUSED(meters.of(*Jid::parse(u"p%1@home.test"_s.arg(i)), now, policy))
    QVERIFY(first.expired());
    QCOMPARE(meters.of(*Jid::parse(u"held@home.test"_s), now, policy), held);
}

QTEST_GUILESS_MAIN(FloodMeterTest)
#include "tst_floodmeter.moc"
