#include "app/services/xmpp/pubsub/xmppvoteitems.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppVoteItemsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsComeBackAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::addColumn<int>("apple");
        QTest::addColumn<int>("votes");
        QTest::newRow("none") << QByteArray("-") << 0 << 0;
        QTest::newRow("some") << QByteArray("apple 3 pear 1") << 3 << 4;
        QTest::newRow("those without are left out") << QByteArray("pear 2000000") << 0 << 2'000'000;
    }
    void countsComeBackAsTheyWere()
    {
        QFETCH(const QByteArray, packed);
        auto tally = tallyOfCounts(packed);
        QTEST(tally.count(u"apple"_s), "apple");
        QTEST(tally.votes, "votes");
        tally.counts.insert(u"plum"_s, 0);
        QCOMPARE(packedCounts(tally), packed);
    }
    void wordsAreKeptWithSpacesAndOthersAsASum()
    {
        const polls::Tally own{.counts = {{u"crème * brûlée"_s, 3}}, .votes = 10};
        const auto packed = packedCounts(own);
        QCOMPARE(packed.count(' '), 3);
        QCOMPARE(tallyOfCounts(packed).counts, own.counts);
        QCOMPARE(tallyOfCounts(packed).votes, 10);
    }
    void whatIsHiddenTodayIsHiddenInAllThatWas()
    {
        polls::Poll now{.id = u"mind"_s, .round = 2, .fates = {{u"slur"_s, {polls::WrittenFate::Kind::Hidden, {}}}}};
        const auto past = pollOfRound({{1, {.id = u"then"_s}}}, 1, now);
        QCOMPARE(past.id, u"then"_s);
        QCOMPARE(past.fates, now.fates);
        QCOMPARE(pollOfRound({}, 2, now), now);
    }
    void damagedOnesAreRead()
    {
        for (const auto* packed : {"", " ", "apple", "apple x", "apple 3 ", "\xff\xfe 1"})
            tallyOfCounts(packed);
        QCOMPARE(tallyOfCounts("apple x").votes, 0);
    }
};

QTEST_GUILESS_MAIN(XmppVoteItemsTest)
#include "tst_xmppvoteitems.moc"
