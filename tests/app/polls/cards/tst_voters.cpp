#include "app/polls/cards/voters.h"

#include <limits>
#include <optional>

#include <QRandomGenerator>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;

namespace {

constexpr quint32 cards = 60;
constexpr int readers = 4;
constexpr int answers = 6;

CardKey keyOf(quint32 number)
{
    return {{number, number, 3}};
}

/// Whatever votes, registrations, retractions and new rounds do, at a time that goes on.
class RandomVoters {
public:
    explicit RandomVoters(quint32 seed) : m_random(seed) {}

    void change(Voters& voters)
    {
        const auto card = keyOf(m_random.bounded(cards));
        m_now += m_random.bounded(40);
        const auto dice = m_random.bounded(500);
        if (dice < 1) {
            voters.clearRound();
        } else if (dice < 30) {
            voters.learn(card);
        } else if (dice < 60) {
            voters.setBallot(card, {});
            voters.endPauses(card, readers);
        } else {
            auto ballot = voters.ballot(card);
            ballot.add(int(m_random.bounded(answers)));
            voters.setBallot(card, ballot);
            voters.setPause(card, 1 + int(m_random.bounded(readers)), {.at = m_now, .until = m_now + 2000}, m_now);
        }
    }
    int below(int limit) { return int(m_random.bounded(limit)); }
    qint64 now() const { return m_now; }

private:
    QRandomGenerator m_random;
    qint64 m_now = 1'000'000;
};

bool readAll(Voters& voters, const QList<QByteArray>& parts, qint64 now)
{
    qsizetype at = 0;
    const auto nextPart = [&parts, &at] { return at < parts.size() ? std::optional(parts.at(at++)) : std::nullopt; };
    return voters.readParts(nextPart, answers, now);
}

void compare(const Voters& one, const Voters& other, qint64 now)
{
    QCOMPARE(one.knowsAnyone(), other.knowsAnyone());
    for (quint32 i = 0; i < cards; ++i) {
        QVERIFY(one.ballot(keyOf(i)) == other.ballot(keyOf(i)));
        QCOMPARE(one.knows(keyOf(i)), other.knows(keyOf(i)));
        for (int reader = 1; reader <= readers; ++reader) {
            const auto none = Voters::Pause{};
            const auto first = one.pause(keyOf(i), reader).value_or(none);
            const auto second = other.pause(keyOf(i), reader).value_or(none);
            QVERIFY(first == second || (first.until <= now && second.until <= now));
        }
    }
}

} // namespace

class VotersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lieOnTopOfOthers();
    void comeBackFromTheirParts();
    void writeOnlyWhatChanged();
    void writeAllWhereSomethingWasLost();
    void rewriteWhatPilesUp();
    void forgetPausesThatAreOver();
    void refuseWhatIsDamaged();
};

void VotersTest::lieOnTopOfOthers()
{
    Voters below;
    below.learn(keyOf(1));
    below.setBallot(keyOf(2), {{{1, 1}}});
    below.setPause(keyOf(2), 1, {.at = 5, .until = 10}, 5);
    Voters upper;
    upper.setBelow(&below);
    QVERIFY(upper.knowsAnyone());
    QVERIFY(upper.knows(keyOf(1)));
    QVERIFY(upper.ballot(keyOf(2)).has(1));
    upper.endPauses(keyOf(2), readers);
    QVERIFY(upper.pause(keyOf(2), 1)->until < 0);
    QCOMPARE(below.pause(keyOf(2), 1)->until, 10);
}

void VotersTest::comeBackFromTheirParts()
{
    for (quint32 seed = 1; seed <= 100; ++seed) {
        RandomVoters random(seed);
        Voters voters;
        if (seed % 4)
            voters.trackChanges();
        QList<QByteArray> stored;
        for (int batch = 0; batch < 12; ++batch) {
            for (int i = random.below(300); i > 0; --i)
                random.change(voters);
            auto taken = voters.takeChanges();
            if (taken.replaceAll)
                stored.clear();
            stored += taken.parts;
            if (random.below(5) == 0) { // goes on from what was stored, as after a restart
                Voters next;
                next.trackChanges();
                QVERIFY(readAll(next, stored, random.now()));
                compare(next, voters, random.now());
                voters = std::move(next);
            }
            Voters read;
            QVERIFY(readAll(read, stored, random.now()));
            compare(read, voters, random.now());
        }
    }
}

void VotersTest::writeOnlyWhatChanged()
{
    Voters voters;
    voters.trackChanges();
    for (quint32 i = 0; i < 50'000; ++i)
        voters.setBallot(keyOf(i), {{{0, 1}}});
    const auto first = voters.takeChanges();
    QVERIFY(first.replaceAll);
    QVERIFY(first.parts.size() > 1);
    voters.setBallot(keyOf(3), {{{1, 1}}});
    voters.setBallot(keyOf(3), {{{2, 1}}});
    const auto second = voters.takeChanges();
    QVERIFY(!second.replaceAll);
    QCOMPARE(second.parts.size(), 1);
    QVERIFY(second.parts.first().size() < 100);
    QVERIFY(voters.takeChanges().parts.isEmpty());
}

void VotersTest::writeAllWhereSomethingWasLost()
{
    Voters voters;
    voters.trackChanges();
    voters.setBallot(keyOf(1), {{{0, 1}}});
    QVERIFY(voters.takeChanges().replaceAll);
    voters.setBallot(keyOf(2), {{{0, 1}}});
    voters.forgetChanges();
    const auto again = voters.takeChanges();
    QVERIFY(again.replaceAll);
    Voters read;
    QVERIFY(readAll(read, again.parts, 0));
    compare(read, voters, 0);
}

void VotersTest::rewriteWhatPilesUp()
{
    Voters voters;
    voters.trackChanges();
    int rewritten = 0;
    qsizetype most = 0;
    qsizetype stored = 0;
    for (int batch = 0; batch < 200; ++batch) {
        for (quint32 i = 0; i < 1000; ++i)
            voters.setBallot(keyOf(i), {{{batch % answers, 1}}});
        const auto taken = voters.takeChanges();
        rewritten += taken.replaceAll;
        stored = taken.replaceAll ? 0 : stored;
        for (const auto& part : taken.parts)
            stored += part.size();
        most = std::max(most, stored);
    }
    QVERIFY(rewritten > 5 && rewritten < 30);
    QVERIFY(most < 24'000 * 17);
}

void VotersTest::forgetPausesThatAreOver()
{
    Voters voters;
    for (qint64 i = 0; i < 100'000; ++i)
        voters.setPause(keyOf(quint32(i)), 1, {.at = i, .until = i + 500}, i);
    QVERIFY(voters.remembered() < 1100);
    QCOMPARE(voters.pause(keyOf(99'700), 1)->at, 99'700);
}

void VotersTest::refuseWhatIsDamaged()
{
    RandomVoters random(3);
    Voters voters;
    for (int i = 0; i < 300; ++i)
        random.change(voters);
    const auto parts = voters.takeChanges().parts;
    QVERIFY(parts.size() > 2);
    QRandomGenerator dice(5);
    for (int i = 0; i < 3000; ++i) {
        auto part = parts.at(dice.bounded(int(parts.size())));
        switch (dice.bounded(3)) {
        case 0: part.truncate(dice.bounded(int(part.size()))); break;
        case 1: part += QByteArray(dice.bounded(1, 20), '\xff'); break;
        default: part[dice.bounded(int(part.size()))] = char(dice.bounded(256));
        }
        Voters read;
        const bool sound = readAll(read, {part}, 0); // what still makes sense, a checksum has to find
        for (quint32 card = 0; sound && card < cards; ++card) {
            for (const auto& choice : read.ballot(keyOf(card)).choices)
                QVERIFY(choice.answer >= 0 && choice.answer < answers && choice.count > 0);
        }
    }
    Voters nobody;
    QVERIFY(!readAll(nobody, {QByteArray()}, 0));
    QVERIFY(!readAll(nobody, {QByteArray(8, '\x09')}, 0));
}

QTEST_GUILESS_MAIN(VotersTest)
#include "tst_voters.moc"
