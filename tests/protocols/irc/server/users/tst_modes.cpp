#include <QTest>

#include "protocols/irc/server/users/modes.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

class IrcdModesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lettersAndSymbolsMeanTheSameRanks();
    void showsTheHighestFirst();
    void nobodyGrantsMoreThanTheyHave_data();
    void nobodyGrantsMoreThanTheyHave();
    void flagsAreLettersOfBothCases();
};

void IrcdModesTest::lettersAndSymbolsMeanTheSameRanks()
{
    for (int at = 0; at < rankModes.size(); ++at)
        QCOMPARE(rankOfMode(rankModes[at]), rankOfSymbol(rankSymbols[at]));
    QCOMPARE(rankOfMode('b'), quint8(0));
    QCOMPARE(rankOfSymbol('#'), quint8(0));
}

void IrcdModesTest::showsTheHighestFirst()
{
    QCOMPARE(symbols(rank::Voice | rank::Operator | rank::Owner, true), QByteArray("~@+"));
    QCOMPARE(symbols(rank::Voice | rank::Operator, false), QByteArray("@"));
    QCOMPARE(symbols(0, true), QByteArray());
    QVERIFY(highest(rank::Owner) < highest(rank::Protected | rank::Voice));
    QVERIFY(highest(rank::Voice) < highest(0));
}

void IrcdModesTest::nobodyGrantsMoreThanTheyHave_data()
{
    QTest::addColumn<int>("own");
    QTest::addColumn<QByteArray>("may");
    QTest::newRow("an owner") << int(rank::Owner) << QByteArray("qaohv");
    QTest::newRow("one protected") << int(rank::Protected) << QByteArray("aohv");
    QTest::newRow("an operator") << int(rank::Operator) << QByteArray("ohv");
    QTest::newRow("half an operator") << int(rank::Half) << QByteArray("v");
    QTest::newRow("half, with a voice") << int(rank::Half | rank::Voice) << QByteArray("v");
    QTest::newRow("a voice") << int(rank::Voice) << QByteArray();
    QTest::newRow("nobody") << 0 << QByteArray();
}

void IrcdModesTest::nobodyGrantsMoreThanTheyHave()
{
    QFETCH(int, own);
    QFETCH(QByteArray, may);
    QByteArray granted;
    for (const char mode : rankModes) {
        if (mayGrant(quint8(own), rankOfMode(mode)))
            granted.append(mode);
    }
    QCOMPARE(granted, may);
}

void IrcdModesTest::flagsAreLettersOfBothCases()
{
    Letters flags;
    for (const char letter : QByteArrayView("zRaZ"))
        flags.set(letter, true);
    flags.set('#', true);
    QCOMPARE(flags.text(), QByteArray("RZaz"));
    QVERIFY(!flags.has('r') && !flags.has('#'));
    flags.set('R', false);
    QCOMPARE(flags.text(), QByteArray("Zaz"));
}

QTEST_GUILESS_MAIN(IrcdModesTest)
#include "tst_modes.moc"
