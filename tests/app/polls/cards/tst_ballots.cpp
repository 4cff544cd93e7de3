#include "app/polls/cards/ballots.h"

#include <QHash>
#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

namespace {

CardKey keyOf(quint32 number)
{
    return {{number, 1, 2}};
}

Ballot ballotOf(std::initializer_list<Ballot::Choice> choices)
{
    Ballot ballot;
    ballot.choices = choices;
    return ballot;
}

} // namespace

class BallotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addsUp();
    void packsWhatIsShort_data();
    void packsWhatIsShort();
    void remembersAllOfThem();
    void readsWhatLiesBelow();
};

void BallotsTest::addsUp()
{
    Ballot ballot;
    QVERIFY(ballot.isEmpty());
    ballot.add(3);
    ballot.add(1);
    ballot.add(3);
    QVERIFY(ballot == ballotOf({{3, 2}, {1, 1}}));
    QVERIFY(ballot.has(1));
    QVERIFY(!ballot.has(2));
}

void BallotsTest::packsWhatIsShort_data()
{
    QTest::addColumn<Ballot>("ballot");
    QTest::addColumn<bool>("fits");
    QTest::newRow("none") << Ballot() << true;
    QTest::newRow("one") << ballotOf({{0, 1}}) << true;
    QTest::newRow("one of many answers") << ballotOf({{4095, 1}}) << true;
    QTest::newRow("one of too many") << ballotOf({{4096, 1}}) << false;
    QTest::newRow("often") << ballotOf({{49, 200'000}}) << true;
    QTest::newRow("too often") << ballotOf({{0, 1 << 18}}) << false;
    QTest::newRow("three") << ballotOf({{1022, 1}, {0, 1}, {7, 1}}) << true;
    QTest::newRow("two, one of them twice") << ballotOf({{1, 1}, {2, 2}}) << false;
    QTest::newRow("two of too many") << ballotOf({{1, 1}, {1023, 1}}) << false;
    QTest::newRow("four") << ballotOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}}) << false;
}

void BallotsTest::packsWhatIsShort()
{
    QFETCH(Ballot, ballot);
    QFETCH(bool, fits);
    const auto bits = Ballots::packed(ballot);
    QCOMPARE(bits.has_value(), fits);
    if (bits) {
        QVERIFY(*bits != 0);
        QVERIFY(Ballots::unpacked(*bits) == ballot);
    }
    Ballots ballots;
    ballots.set(keyOf(1), ballot);
    QVERIFY(ballots.find(keyOf(1)) == ballot);
}

void BallotsTest::remembersAllOfThem()
{
    for (quint32 seed = 1; seed <= 50; ++seed) {
        QRandomGenerator random(seed);
        Ballots ballots;
        QHash<quint32, Ballot> plain;
        for (int i = 0; i < 2000; ++i) {
            const auto key = random.bounded(100U);
            const auto found = ballots.find(keyOf(key));
            QVERIFY(found == plain.value(key));
            auto ballot = random.bounded(10) ? found : Ballot();
            ballot.add(int(random.bounded(6)));
            ballots.set(keyOf(key), ballot);
            plain.insert(key, ballot);
        }
        QCOMPARE(qsizetype(ballots.size()), plain.size());
        int seen = 0;
        ballots.forEach([&](const CardKey& key, const Ballot& ballot) { seen += ballot == plain.value(key.words[0]); });
        QCOMPARE(seen, int(plain.size()));
        ballots.clear();
        QVERIFY(ballots.find(keyOf(1)).isEmpty());
    }
}

void BallotsTest::readsWhatLiesBelow()
{
    Ballots below;
    Ballots upper;
    upper.setBelow(&below);
    const auto four = ballotOf({{1, 1}, {2, 1}, {3, 1}, {4, 1}});
    below.set(keyOf(1), four);
    below.set(keyOf(2), four);
    QVERIFY(upper.find(keyOf(1)) == four);
    upper.set(keyOf(1), ballotOf({{5, 1}}));
    upper.set(keyOf(2), ballotOf({{5, 1}, {6, 2}}));
    QVERIFY(upper.find(keyOf(1)) == ballotOf({{5, 1}}));
    QVERIFY(upper.find(keyOf(2)) == ballotOf({{5, 1}, {6, 2}}));
    QVERIFY(below.find(keyOf(1)) == four);
}

QTEST_GUILESS_MAIN(BallotsTest)
#include "tst_ballots.moc"
