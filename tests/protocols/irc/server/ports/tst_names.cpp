#include <QTest>

#include "protocols/irc/server/ports/names.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

class IrcdNamesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nicksAreOfTheirLettersAlone_data();
    void nicksAreOfTheirLettersAlone();
    void channelsHoldNothingThatPartsALine();
    void foldsAsciiAlone();
    void whatCannotStandInAMaskIsLeftOutOfAUser();
    void cutsNoCharacterInTwo();
    void listsHaveAnEnd();
};

void IrcdNamesTest::nicksAreOfTheirLettersAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("plain") << QByteArray("kestrel") << true;
    QTest::newRow("odd letters") << QByteArray("[]\\`_^{|}") << true;
    QTest::newRow("as long as may be") << QByteArray("abcdefghi") << true;
    QTest::newRow("longer") << QByteArray("abcdefghij") << false;
    QTest::newRow("nothing") << QByteArray("") << false;
    QTest::newRow("a digit first") << QByteArray("1kestrel") << false;
    QTest::newRow("a dash first") << QByteArray("-a") << false;
    QTest::newRow("a channel") << QByteArray("#a") << false;
    QTest::newRow("what parts a mask") << QByteArray("a!b@c") << false;
    QTest::newRow("another script") << QByteArray("\xc3\xa4gon") << false;
    QTest::newRow("a NUL") << QByteArray("a\0b", 3) << false;
}

void IrcdNamesTest::nicksAreOfTheirLettersAlone()
{
    QFETCH(QByteArray, text);
    QTEST(isNick(text, 9), "isOne");
}

void IrcdNamesTest::channelsHoldNothingThatPartsALine()
{
    QVERIFY(isChannelName("#a", 10));
    QVERIFY(isChannelName("#\xc3\xa4", 10));
    for (const QByteArray evil : {"#", "a", "", "#a b", "#a,#b", "#a\x07", "#a\r", "#a\x7f", "#123456789a"})
        QVERIFY2(!isChannelName(evil, 10), evil.toHex());
}

void IrcdNamesTest::foldsAsciiAlone()
{
    QCOMPARE(lower("KeStReL[]\\"), QByteArray("kestrel[]\\"));
    QCOMPARE(lower("\xc3\x84"), QByteArray("\xc3\x84"));
    QVERIFY(isSame("#Lounge", "#lounge"));
    QVERIFY(!isSame("a{", "a["));
}

void IrcdNamesTest::whatCannotStandInAMaskIsLeftOutOfAUser()
{
    QCOMPARE(userName("a!b@c:d*e?f,g h\x01", 20), QByteArray("abcdefgh"));
    QCOMPARE(userName("abcdef", 3), QByteArray("abc"));
    QCOMPARE(userName("\xc3\xa4", 3), QByteArray());
}

void IrcdNamesTest::cutsNoCharacterInTwo()
{
    QCOMPARE(bounded("a\xf0\x9f\x98\x80", 4), QByteArray("a"));
    QCOMPARE(bounded("a\xf0\x9f\x98\x80", 5), QByteArray("a\xf0\x9f\x98\x80"));
    QCOMPARE(bounded("\x80\x80\x80", 2), QByteArray()); // no text at all, and no endless search
}

void IrcdNamesTest::listsHaveAnEnd()
{
    QCOMPARE(parts("a,,b,c", 2, false, ','), (QList<QByteArrayView>{"a", "b"}));
    QCOMPARE(parts("a,,b", 9, true, ','), (QList<QByteArrayView>{"a", "", "b"}));
    QCOMPARE(parts(",,,,", 9, false, ',').size(), 0);
}

QTEST_GUILESS_MAIN(IrcdNamesTest)
#include "tst_names.moc"
