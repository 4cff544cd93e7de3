#include "app/polls/cards/card.h"

#include <QSet>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;
using Compare = Policy::Compare;

class CardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnotherVoterInAnotherPoll();
    void followsTheStandard();
    void comparesWhatAllReadersKnow();
    void saltsDiffer();
    void hasAName();
    void namesSpread();
    void readsTypedNumbers_data();
    void readsTypedNumbers();
    void tellsHashesFromNumbers();
    void takesVotersWithoutACardAsAWhole();
};

void CardTest::isAnotherVoterInAnotherPoll()
{
    const auto one = makeSalt();
    const auto other = makeSalt();
    QCOMPARE(cardOf(one, u"7E6FD7A0"_s, Compare::Whole), cardOf(one, u"7E6FD7A0"_s, Compare::Whole));
    QVERIFY(cardOf(one, u"7E6FD7A0"_s, Compare::Whole) != cardOf(other, u"7E6FD7A0"_s, Compare::Whole));
    QVERIFY(isCard(cardOf(one, u"7E6FD7A0"_s, Compare::Whole)));
    QVERIFY(!cardOf(one, u"7E6FD7A0"_s, Compare::Whole).contains(u"7e6fd7a0"_s));
}

void CardTest::followsTheStandard()
{
    // RFC 4231, test case 2.
    QCOMPARE(cardOf("Jefe", u"what do ya want for nothing?"_s, Compare::Whole), u"5bdcc146bf60754e6a042426089575c7"_s);
}

void CardTest::comparesWhatAllReadersKnow()
{
    const auto salt = makeSalt();
    // The pairs of id-normalisation.json: 003, 004 and 013.
    QCOMPARE(cardOf(salt, u"010063E9AE"_s, Compare::LastFour), cardOf(salt, u"0063E9AE"_s, Compare::LastFour));
    QCOMPARE(cardOf(salt, u"01001293D8"_s, Compare::LastThree), cardOf(salt, u"1293D8"_s, Compare::LastThree));
    QCOMPARE(cardOf(salt, u"04AF68DAC85A80"_s, Compare::FirstThree), cardOf(salt, u"04AF68"_s, Compare::FirstThree));
    QVERIFY(cardOf(salt, u"010063E9AE"_s, Compare::Whole) != cardOf(salt, u"0063E9AE"_s, Compare::Whole));
}

void CardTest::saltsDiffer()
{
    const auto one = makeSalt();
    QCOMPARE(one.size(), 32);
    QVERIFY(one != makeSalt());
    QCOMPARE(saltMark(one), saltMark(one));
    QVERIFY(saltMark(one) != saltMark(makeSalt()));
    QVERIFY(!one.toHex().contains(saltMark(one).toLatin1()));
}

void CardTest::hasAName()
{
    // For ever: people remember the name that they were shown.
    QCOMPARE(cardName(u"00000000000000000000000000000000"_s), u"amber adder"_s);
    QCOMPARE(cardName(u"00000000000000000000000000000001"_s), u"apricot adder"_s);
    QCOMPARE(cardName(u"ffffffff000000000000000000000080"_s), u"amber agouti"_s);
}

void CardTest::namesSpread()
{
    QSet<QString> names;
    const auto salt = makeSalt();
    for (int i = 0; i < 2000; ++i)
        names.insert(cardName(cardOf(salt, QString::number(i), Compare::Whole)));
    QVERIFY2(names.size() > 1850, qPrintable(QString::number(names.size()))); // 2000 into 32768: about 1940
}

void CardTest::readsTypedNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tag");
    QTest::newRow("plain") << u"04A1B2C3D4E580"_s << u"04A1B2C3D4E580"_s;
    QTest::newRow("separated") << u" 04:a1-b2 C3 d4 e5 80 "_s << u"04A1B2C3D4E580"_s;
    QTest::newRow("a ticket as it is shown") << u"ticket:7KDM-4xwp-3rux"_s << u"ticket:7kdm4xwp3rux"_s;
    QTest::newRow("no ticket") << u"ticket:7kdm-4xwp"_s << u"ticket:7kdm-4xwp"_s;
    QTest::newRow("a kind in capitals") << u" Account: anna "_s << u"account:anna"_s;
    QTest::newRow("urn") << u"urn:rfid:7E6FD7A0"_s << u"7E6FD7A0"_s;
}

void CardTest::readsTypedNumbers()
{
    QFETCH(QString, text);
    QTEST(tagFromText(text), "tag");
}

void CardTest::tellsHashesFromNumbers()
{
    QVERIFY(isCard(u"0123456789abcdef0123456789abcdef"_s));
    QVERIFY(!isCard(u"0123456789ABCDEF0123456789ABCDEF"_s)); // a tag of sixteen bytes
    QVERIFY(!isCard(u"7E6FD7A0"_s));
}

void CardTest::takesVotersWithoutACardAsAWhole()
{
    const auto salt = makeSalt();
    QVERIFY(isVoterTag(u"phone:00ff"_s));
    QVERIFY(isVoterTag(u"account:anna"_s));
    QVERIFY(!isVoterTag(u"04:A1:B2:C3"_s));
    QCOMPARE(keptTag(u"account:anna"_s), u"account:anna"_s);
    QCOMPARE(keptTag(u"04A1B2C3"_s), u"04A1B2C3"_s);
    QVERIFY(keptTag(u"phone:00ff"_s).isEmpty() && keptTag(u"ticket:7kdm4xwp3ruh"_s).isEmpty());
    QVERIFY(!isVoterTag(u"7E6FD7A0"_s));
    for (const auto& tag : {u"ticket:7kdm4xwp3ruh"_s, u"account:anna"_s}) {
        QCOMPARE(tagFromText(u' ' + tag), tag);
        QCOMPARE(cardOf(salt, tag, Compare::LastFour), cardOf(salt, tag, Compare::Whole));
    }
    QVERIFY(
        cardOf(salt, u"account:anna"_s, Compare::LastThree) != cardOf(salt, u"account:hanna"_s, Compare::LastThree));
}

QTEST_GUILESS_MAIN(CardTest)
#include "tst_card.moc"
