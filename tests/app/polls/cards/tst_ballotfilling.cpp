#include "app/polls/cards/ballotfilling.h"

#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

namespace {

constexpr int answers = 30;

CardKey keyOf(quint32 number)
{
    return {{number, number * 7, number ^ 0x55U}};
}

Ballot ballotOf(int answer, int count)
{
    Ballot ballot;
    ballot.choices.append({answer, count});
    return ballot;
}

quint32 one(int answer, int count = 1)
{
    return *Ballots::packed(ballotOf(answer, count));
}

} // namespace

class BallotFillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void setsAsOneAfterTheOther();
    void takesTheLastOfACard();
    void freesWhatWasLong();
    void setsNothingTwice();
};

void BallotFillingTest::setsAsOneAfterTheOther()
{
    constexpr quint32 cards = 700'000; // more than are gathered of any piece
    QRandomGenerator random(11);
    Ballots filled;
    Ballots plain;
    BallotFilling filling(filled);
    for (quint32 i = 0; i < cards; ++i) {
        const auto card = keyOf(random.bounded(cards));
        const auto bits = one(random.bounded(answers), 1 + random.bounded(9));
        filling.add(card, bits);
        plain.setPacked(card, bits);
    }
    filling.finish();
    QCOMPARE(filled.size(), plain.size());
    for (quint32 i = 0; i < cards; ++i)
        QVERIFY(filled.find(keyOf(i)) == plain.find(keyOf(i)));
}

void BallotFillingTest::takesTheLastOfACard()
{
    Ballots ballots;
    BallotFilling filling(ballots);
    for (int i = 0; i < 100'000; ++i)
        filling.add(keyOf(1), one(i % answers));
    filling.add(keyOf(1), one(5, 2));
    filling.finish();
    QCOMPARE(ballots.size(), std::size_t(1));
    QVERIFY(ballots.find(keyOf(1)) == ballotOf(5, 2));
}

void BallotFillingTest::freesWhatWasLong()
{
    Ballots ballots;
    Ballot longer;
    longer.choices = {{0, 2}, {1, 1}, {2, 1}, {3, 7}};
    QVERIFY(!Ballots::packed(longer));
    ballots.set(keyOf(1), longer);
    ballots.set(keyOf(2), longer);
    BallotFilling filling(ballots);
    filling.add(keyOf(1), one(3));
    filling.finish();
    ballots.set(keyOf(3), longer); // lies where the first one did
    QVERIFY(ballots.find(keyOf(1)) == ballotOf(3, 1));
    QVERIFY(ballots.find(keyOf(2)) == longer);
    QVERIFY(ballots.find(keyOf(3)) == longer);
}

void BallotFillingTest::setsNothingTwice()
{
    Ballots ballots;
    BallotFilling filling(ballots);
    filling.add(keyOf(1), one(1));
    filling.finish();
    ballots.set(keyOf(1), ballotOf(2, 1));
    filling.finish();
    QVERIFY(ballots.find(keyOf(1)) == ballotOf(2, 1));
}

QTEST_GUILESS_MAIN(BallotFillingTest)
#include "tst_ballotfilling.moc"
