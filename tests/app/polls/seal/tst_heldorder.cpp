#include "app/polls/seal/heldorder.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class HeldOrderTest : public QObject {
    Q_OBJECT

    static LogEntry entry(qint64 order, const QString& station = u"here"_s)
    {
        return {.order = order, .station = station};
    }
    static EntrySeal sealed(qint64 link, const QString& writer = {}) { return {.link = link, .writer = writer}; }

private Q_SLOTS:
    void whatIsInOrderStays()
    {
        HeldOrder held;
        QCOMPARE(held.next(entry(30), sealed(3)), 30);
        QCOMPARE(held.next(entry(20), sealed(2)), 20);
        QCOMPARE(held.next(entry(10), sealed(1)), 10);
    }

    void whatWasAheadIsHeldToWhatCameBehindIt()
    {
        HeldOrder held;
        QCOMPARE(held.next(entry(30), sealed(4)), 30);
        QCOMPARE(held.next(entry(9'000), sealed(3)), 30);
        QCOMPARE(held.next(entry(8'000), sealed(2)), 30);
        QCOMPARE(held.next(entry(10), sealed(1)), 10);
    }

    void whatWasHeldBackBeforeGoesByWhatWasSealed()
    {
        HeldOrder held;
        auto seal = sealed(1);
        seal.order = 9'000;
        QCOMPARE(held.next(entry(30), seal), 9'000);
    }

    void nobodyHoldsWhatOthersEntered()
    {
        HeldOrder held;
        QCOMPARE(held.next(entry(30, u"there"_s), sealed(9)), 30);
        QCOMPARE(held.next(entry(90), sealed(2)), 90);                        // another chain
        QCOMPARE(held.next(entry(20, u"there"_s), sealed(1, u"here"_s)), 20); // sealed for it by a neighbour
        QCOMPARE(held.next(entry(80), sealed(1)), 80);
        QCOMPARE(held.next(entry(95), {}), 95); // without a seal nothing is known of what came behind
    }

    /// Else votes would stand before the opening.
    void whatStaysAtItsStationIsHeldByAllThatWasSealedThere()
    {
        const auto numbered = [](qint64 sequence, qint64 order) {
            auto said = entry(order);
            said.sequence = sequence;
            return said;
        };
        HeldOrder held;
        QCOMPARE(held.next(numbered(4, 30), sealed(1, u"here.5c1e90a7"_s), true), 30);
        QCOMPARE(held.next(numbered(9, 20), sealed(9, u"here.deadbeef"_s)), 20); // came back from another folder
        QCOMPARE(held.next(numbered(3, 85), sealed(3), true), 85);               // a vote of the chain before
        QCOMPARE(held.next(numbered(2, 90), sealed(2), true), 85);               // what opened it
        QCOMPARE(held.next(numbered(1, 10), sealed(1), true), 10);
        QCOMPARE(held.ofHere(2), 30);
        QCOMPARE(held.ofHere(1), 10);
        QCOMPARE(held.ofHere(4), 30);
    }

    void whereChainsStandInAFileHoldsNothing()
    {
        const auto opened = [](const QStringList& writers) {
            HeldOrder held;
            for (const auto& writer : writers) {
                const bool isFirst = writer == u"here"_s;
                auto said = entry(isFirst ? 90 : 30);
                said.sequence = isFirst ? 2 : 3;
                held.next(said, sealed(1, writer), true);
            }
            return held.ofHere(2);
        };
        QCOMPARE(opened({u"here"_s, u"here.5c1e90a7"_s}), 30);
        QCOMPARE(opened({u"here.5c1e90a7"_s, u"here"_s}), 30);
    }

    void aChainThatBeganAnewHoldsItself()
    {
        HeldOrder held;
        QCOMPARE(held.next(entry(30), sealed(1, u"here.5c1e90a7"_s)), 30);
        QCOMPARE(held.next(entry(70), sealed(1)), 70);
    }
};

QTEST_APPLESS_MAIN(HeldOrderTest)
#include "tst_heldorder.moc"
