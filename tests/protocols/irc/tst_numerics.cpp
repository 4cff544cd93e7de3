#include <QtTest>

#include "protocols/irc/numerics.h"
#include "tests/support/testclass.h"

using namespace everyport::irc;

class IrcNumericsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void areWrittenWithThreeDigits();
    void areRead();
    void haveNames();
};

void IrcNumericsTest::areWrittenWithThreeDigits()
{
    QCOMPARE(numericText(Numeric::Welcome), "001");
    QCOMPARE(numericText(Numeric::NicknameInUse), "433");
    QCOMPARE(numericText(Numeric::Bounce), "010");
}

void IrcNumericsTest::areRead()
{
    QCOMPARE(numericOf("005"), int(Numeric::Isupport));
    QCOMPARE(numericOf("904"), int(Numeric::SaslFail));
    for (const char* none : {"", "1", "0001", "12x", "PRIVMSG", "-12", "+12"})
        QCOMPARE(numericOf(none), 0);
}

void IrcNumericsTest::haveNames()
{
    QCOMPARE(numericName(int(Numeric::Welcome)), "WELCOME");
    QCOMPARE(numericName(5), "ISUPPORT");
    QCOMPARE(numericName(int(Numeric::NamesReply)), "NAMREPLY");
    QCOMPARE(numericName(908), "SASLMECHS");
    for (const int none : {-1, 0, 6, 999})
        QVERIFY(numericName(none).isEmpty());
}

QTEST_GUILESS_MAIN(IrcNumericsTest)
#include "tst_numerics.moc"
