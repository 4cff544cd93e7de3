#include "app/polls/cardlinking.h"

#include <QRegularExpression>
#include <QTest>

#include "tests/app/polls/bookroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using What = CardLinking::Shown::What;

namespace {

const auto aCard = u"7E6FD7A0"_s;
const auto aPhone = u"phone:0123456789abcdef0123456789abcdef"_s;
const auto anotherPhone = u"phone:ffffffffffffffffffffffffffffffff"_s;

} // namespace

class CardLinkingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<BookRoom>();
        auto poll = fruitPoll();
        poll.policy.phones = Policy::Phones::AnyDevice;
        poll.policy.linksVoters = true;
        QVERIFY(m_room->makeOpen(poll));
        QVERIFY(m_room->done(linking().makePlace(u"desk"_s)));
    }
    void cleanup() { m_room.reset(); }

    void aTapShowsACodeThatLinks();
    void aCodeIsGoodOnce();
    void aCodeIsGoodForAMinute();
    void anotherCardEndsTheCode();
    void aPhoneWaitsForTheNextCard();
    void onePhoneWaitsAtATime();
    void whoSeesNoScreenDoesNotWait();
    void whoWaitsIsNotAskedTwice();
    void tapsAreVotesElsewhere();
    void aNumberThatChangesIsRefused();
    void anAntennaIsAtItsReadersPlace();
    void placesAreKept();
    void aPlaceThatComesBackHasItsKey();
    void whatCannotBeLinkedIsSaid();
    void guessesFindNothing();
    void whoLeavesIsLinkedAllTheSame();
    void whoWaitsIsAnsweredAtTheEnd();
    void placesAreMadeOneAfterTheOther();
    void whoDivertsIsAskedFirst();
    void senselessTapsShowNothing();

private:
    CardLinking& linking() { return m_room->registry->cardLinking(); }
    QString codeFor(const QString& tag)
    {
        m_room->tap(u"desk"_s, tag);
        return linking().shown(u"desk"_s).code;
    }
    bool isLinked(const QString& one, const QString& two)
    {
        const auto& links = m_room->registry->links();
        return !links.groupOf(one).isEmpty() && links.groupOf(one) == links.groupOf(two);
    }
    bool turnUntilShown(What what)
    {
        return m_room->reactor.turnUntil([&] { return linking().shown(u"desk"_s).what == what; });
    }

    std::unique_ptr<BookRoom> m_room;
};

void CardLinkingTest::aTapShowsACodeThatLinks()
{
    QCOMPARE(linking().shown(u"desk"_s).what, What::Ready);
    const auto code = codeFor(aCard);
    QCOMPARE(code.size(), 12);
    QCOMPARE(linking().shown(u"desk"_s).what, What::Code);
    QCOMPARE(linking().shown(u"desk"_s).seconds, 60);
    QCOMPARE(codeFor(aCard), code); // it lies there still
    QVERIFY(linking().isCode(code.toUpper()));
    QVERIFY(m_room->done(linking().redeem(code, aPhone)));
    QVERIFY(isLinked(aCard, aPhone));
    QCOMPARE(linking().shown(u"desk"_s).what, What::Linked);
    m_room->reactor.advance(CardLinking::resultShows);
    QCOMPARE(linking().shown(u"desk"_s).what, What::Ready);
    QCOMPARE(m_room->registry->tally(u"fruit"_s).taps, 0); // it was no vote
}

void CardLinkingTest::aCodeIsGoodOnce()
{
    const auto code = codeFor(aCard);
    auto first = linking().redeem(code, aPhone);
    const auto second = m_room->waited(linking().redeem(code, anotherPhone)); // at the same time
    QVERIFY(!second.ok());
    QCOMPARE(second.error().reason, Reason::NotFound);
    QVERIFY(m_room->done(std::move(first)));
    QVERIFY(!m_room->waited(linking().redeem(code, anotherPhone)).ok());
    QVERIFY(isLinked(aCard, aPhone) && !isLinked(aCard, anotherPhone));
}

void CardLinkingTest::aCodeIsGoodForAMinute()
{
    const auto code = codeFor(aCard);
    m_room->reactor.advance(59s);
    QVERIFY(linking().isCode(code));
    m_room->reactor.advance(1s);
    QVERIFY(!linking().isCode(code));
    QVERIFY(!m_room->waited(linking().redeem(code, aPhone)).ok());
    QVERIFY(m_room->registry->links().isEmpty());
    QVERIFY(codeFor(aCard) != code);
}

void CardLinkingTest::anotherCardEndsTheCode()
{
    const auto code = codeFor(aCard);
    const auto next = codeFor(u"D45A8D55"_s);
    QVERIFY(next != code);
    QVERIFY(!m_room->waited(linking().redeem(code, aPhone)).ok());
    QVERIFY(m_room->done(linking().redeem(next, aPhone)));
    QVERIFY(isLinked(u"D45A8D55"_s, aPhone) && !isLinked(aCard, aPhone));
}

void CardLinkingTest::aPhoneWaitsForTheNextCard()
{
    const auto called = linking().wait(linking().word(u"desk"_s), aPhone);
    QVERIFY(called.ok());
    QCOMPARE(linking().shown(u"desk"_s).called, *called);
    QCOMPARE(linking().waiting(aPhone).what, What::Phone);
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QVERIFY(turnUntilShown(What::Linked));
    QVERIFY(isLinked(aCard, aPhone));
    QCOMPARE(linking().waiting(aPhone).what, What::Linked);
    // Who comes too late links nothing.
    m_room->reactor.advance(1min);
    QVERIFY(linking().wait(linking().word(u"desk"_s), anotherPhone).ok());
    m_room->reactor.advance(CardLinking::phoneWaits);
    QCOMPARE(linking().waiting(anotherPhone).what, What::Ready);
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QCOMPARE(linking().shown(u"desk"_s).what, What::Code);
    QVERIFY(!isLinked(aCard, anotherPhone));
}

void CardLinkingTest::onePhoneWaitsAtATime()
{
    QVERIFY(linking().wait(linking().word(u"desk"_s), aPhone).ok());
    const auto second = linking().wait(linking().word(u"desk"_s), anotherPhone);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().kind, Error::Kind::Busy);
    linking().stopWaiting(anotherPhone); // not its own
    QCOMPARE(linking().waiting(aPhone).what, What::Phone);
    linking().stopWaiting(aPhone);
    QVERIFY(linking().wait(linking().word(u"desk"_s), anotherPhone).ok());
    QVERIFY(!linking().wait(u"desk"_s, aPhone).ok());
}

// Anybody on the Internet had the next card linked with a phone of theirs.
void CardLinkingTest::whoSeesNoScreenDoesNotWait()
{
    for (const auto& guess : {QString(), u"desk"_s, u"444444"_s}) {
        const auto waiting = linking().wait(guess, anotherPhone);
        QVERIFY(!waiting.ok());
        QCOMPARE(waiting.error().reason, Reason::NotFound);
    }
    const auto seen = linking().word(u"desk"_s);
    QVERIFY(linking().wait(seen, aPhone).ok());
    m_room->reactor.advance(CardLinking::phoneWaits);
    QVERIFY(!linking().wait(seen, anotherPhone).ok()); // it was good once
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QCOMPARE(linking().shown(u"desk"_s).what, What::Code);
    QVERIFY(m_room->registry->links().isEmpty());
    const auto next = linking().word(u"desk"_s);
    QVERIFY(m_room->done(linking().removePlace(u"desk"_s)));
    QVERIFY(!linking().wait(next, aPhone).ok());
}

void CardLinkingTest::whoWaitsIsNotAskedTwice()
{
    const auto seen = linking().word(u"desk"_s);
    const auto called = linking().wait(seen, aPhone);
    QVERIFY(called.ok());
    QCOMPARE(*linking().wait(seen, aPhone), *called); // pressed twice
}

void CardLinkingTest::tapsAreVotesElsewhere()
{
    QVERIFY(m_room->tap(u"ra"_s, aCard));
    QCOMPARE(m_room->registry->tally(u"fruit"_s).votes, 1);
    QVERIFY(m_room->done(linking().removePlace(u"desk"_s)));
    QVERIFY(!m_room->waited(linking().removePlace(u"desk"_s)).ok());
    QVERIFY(m_room->tap(u"desk"_s, aCard)); // a reader of no answer
    QCOMPARE(linking().shown(u"desk"_s).what, What::Ready);
    QCOMPARE(m_room->registry->tally(u"fruit"_s).taps, 2);
}

void CardLinkingTest::aNumberThatChangesIsRefused()
{
    QVERIFY(m_room->tap(u"desk"_s, u"08ABCDEF"_s));
    QCOMPARE(linking().shown(u"desk"_s).what, What::Refused);
    QCOMPARE(linking().shown(u"desk"_s).why, u"random"_s);
}

void CardLinkingTest::anAntennaIsAtItsReadersPlace()
{
    QVERIFY(m_room->tap(u"desk/2"_s, aCard));
    const auto code = linking().shown(u"desk"_s).code;
    QCOMPARE(code.size(), 12);
    QVERIFY(m_room->tap(u"desks/2"_s, u"D45A8D55"_s)); // another reader
    QCOMPARE(linking().shown(u"desk"_s).code, code);
}

void CardLinkingTest::placesAreKept()
{
    const auto key = linking().places().value(u"desk"_s);
    QCOMPARE(key.size(), 32);
    QCOMPARE(linking().readerOf(key), u"desk"_s);
    QCOMPARE(linking().readerOf(u"x"_s), QString());
    QCOMPARE(linking().readerOf({}), QString());
    m_room->restart();
    QCOMPARE(linking().places().value(u"desk"_s), key);
    QCOMPARE(*m_room->waited(linking().makePlace(u"desk"_s)), key);
}

// The tablet beside it has the old address.
void CardLinkingTest::aPlaceThatComesBackHasItsKey()
{
    struct Told final : PollEvents {
        void linkPlacesChanged() override { ++times; }
        int times = 0;
    } told;
    m_room->registry->addListener(told);
    const auto key = linking().places().value(u"desk"_s);
    QVERIFY(m_room->done(linking().removePlace(u"desk"_s)));
    QCOMPARE(told.times, 1);
    QCOMPARE(*m_room->waited(linking().makePlace(u"desk"_s, key)), key);
    QCOMPARE(told.times, 2);
    QCOMPARE(*m_room->waited(linking().makePlace(u"desk"_s, u"another"_s)), key); // it is one
    QCOMPARE(told.times, 2);
    QVERIFY(*m_room->waited(linking().makePlace(u"door"_s, key)) != key); // another has it by now
    m_room->registry->removeListener(told);
    m_room->restart();
    QCOMPARE(linking().readerOf(key), u"desk"_s);
}

void CardLinkingTest::whatCannotBeLinkedIsSaid()
{
    QVERIFY(m_room->done(m_room->registry->linkVoters(aCard, aPhone)));
    QVERIFY(m_room->done(m_room->registry->linkVoters(u"D45A8D55"_s, anotherPhone)));
    QVERIFY(!m_room->waited(linking().redeem(codeFor(aCard), anotherPhone)).ok());
    QCOMPARE(linking().shown(u"desk"_s).what, What::Refused);
    QCOMPARE(linking().shown(u"desk"_s).why, u"elsewhere"_s);
}

void CardLinkingTest::guessesFindNothing()
{
    const auto code = codeFor(aCard);
    for (int i = 0; i < 5000; ++i)
        QVERIFY(!linking().isCode(u"%1"_s.arg(i, 12, 10, QChar(u'2'))));
    QVERIFY(!linking().isCode({}) && !linking().isCode(u"desk"_s) && !linking().isCode(aCard));
    QVERIFY(linking().isCode(code)); // nobody is kept out by those who guess
}

// Their browser hung up, and the place goes on.
void CardLinkingTest::whoLeavesIsLinkedAllTheSame()
{
    {
        const auto gone = linking().redeem(codeFor(aCard), aPhone);
        QCOMPARE(linking().shown(u"desk"_s).what, What::Working);
    }
    QVERIFY(turnUntilShown(What::Linked));
    QVERIFY(isLinked(aCard, aPhone));
    m_room->reactor.advance(CardLinking::resultShows);
    QVERIFY(!codeFor(u"D45A8D55"_s).isEmpty());
}

void CardLinkingTest::whoWaitsIsAnsweredAtTheEnd()
{
    auto waiting = linking().redeem(codeFor(aCard), aPhone);
    QVERIFY(!waiting.isReady());
    m_room->registry.reset();
    QVERIFY(waiting.isReady());
    QVERIFY(waiting.take().error().isCancelled());
}

void CardLinkingTest::placesAreMadeOneAfterTheOther()
{
    auto first = linking().makePlace(u"door"_s);
    auto second = linking().makePlace(u"door"_s);
    QCOMPARE(*m_room->waited(std::move(first)), *m_room->waited(std::move(second)));
    {
        const auto gone = linking().makePlace(u"hall"_s);
    }
    QVERIFY(m_room->done(m_room->registry->stored()));
    QVERIFY(linking().isPlace(u"hall"_s));
    m_room->restart();
    QVERIFY(linking().isPlace(u"hall"_s));
}

void CardLinkingTest::whoDivertsIsAskedFirst()
{
    int taken = 0;
    m_room->registry->setRemote([&taken](const Tap&) { return ++taken > 0; });
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QCOMPARE(taken, 1);
    int diverted = 0;
    m_room->registry->divertTaps([&diverted](const Tap&) { return ++diverted == 1; });
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QCOMPARE(diverted, 1);
    QCOMPARE(taken, 1);
    QVERIFY(m_room->tap(u"desk"_s, aCard)); // nobody wants it
    QCOMPARE(taken, 2);
    QCOMPARE(linking().shown(u"desk"_s).what, What::Ready);
    m_room->registry->setRemote(nullptr);
    m_room->registry->divertTaps(nullptr);
    QVERIFY(m_room->tap(u"desk"_s, aCard));
    QCOMPARE(linking().shown(u"desk"_s).what, What::Code);
    QVERIFY(m_room->done(m_room->registry->stop()));
    m_room->reactor.advance(CardLinking::codeLives);
    m_room->registry->tapped({.reader = u"desk"_s, .tag = aCard});
    QCOMPARE(linking().shown(u"desk"_s).what, What::Ready); // it ends
}

void CardLinkingTest::senselessTapsShowNothing()
{
    for (const auto& tag : {QString(), QString(200, u'A'), QString(u"7E"_s + QChar(u'\0'))}) {
        m_room->registry->tapped({.reader = u"desk"_s, .tag = tag});
        QCOMPARE(linking().shown(u"desk"_s).what, What::Ready);
    }
}

QTEST_GUILESS_MAIN(CardLinkingTest)
#include "tst_cardlinking.moc"
