#include "app/accounts/credentials/totp.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const auto secret = "12345678901234567890"_ba; // RFC 6238, appendix B

} // namespace

class TotpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheCodesOfTheRfc_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("code");
        // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
        QTest::newRow("59") << qint64(59) << u"287082"_s;
        QTest::newRow("1111111109") << qint64(1111111109) << u"081804"_s;
        QTest::newRow("1111111111") << qint64(1111111111) << u"050471"_s;
        QTest::newRow("1234567890") << qint64(1234567890) << u"005924"_s;
        QTest::newRow("2000000000") << qint64(2000000000) << u"279037"_s;
        QTest::newRow("20000000000") << qint64(20000000000) << u"353130"_s;
    }
    void givesTheCodesOfTheRfc()
    {
        QFETCH(qint64, seconds);
        QTEST(totp::code(secret, totp::stepAt(seconds * 1000)), "code");
    }

    void forgivesAClockThatIsHalfAMinuteOff()
    {
        const qint64 now = 1111111111'000;
        const auto step = totp::stepAt(now);
        QCOMPARE(totp::matches(secret, totp::code(secret, step - 1), now, 0), step - 1);
        QCOMPARE(totp::matches(secret, totp::code(secret, step + 1), now, 0), step + 1);
        QVERIFY(!totp::matches(secret, totp::code(secret, step - 2), now, 0));
        QVERIFY(!totp::matches(secret, totp::code(secret, step + 2), now, 0));
    }

    void takesNoCodeTwice()
    {
        const qint64 now = 1111111111'000;
        const auto step = totp::stepAt(now);
        QVERIFY(!totp::matches(secret, totp::code(secret, step), now, step));
        QVERIFY(!totp::matches(secret, totp::code(secret, step - 1), now, step));
    }

    void takesWhatPeopleType()
    {
        QVERIFY(totp::matches(secret, u" 050 471 "_s, 1111111111'000, 0));
        for (const auto& wrong : {u""_s, u"05047"_s, u"0504711"_s, u"05047é"_s, u"abcdef"_s})
            QVERIFY(!totp::matches(secret, wrong, 1111111111'000, 0));
    }

    void spellsBase32_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // RFC 4648 §10, without its padding.
        QTest::newRow("") << ""_ba << u""_s;
        QTest::newRow("f") << "f"_ba << u"MY"_s;
        QTest::newRow("fo") << "fo"_ba << u"MZXQ"_s;
        QTest::newRow("foo") << "foo"_ba << u"MZXW6"_s;
        QTest::newRow("foobar") << "foobar"_ba << u"MZXW6YTBOI"_s;
    }
    void spellsBase32()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(totp::base32(bytes), text);
        QCOMPARE(totp::fromBase32(text.toLower() + u" =="_s), bytes);
        QVERIFY(!totp::fromBase32(text + u'1'));
    }

    void writesWhatAnAppReads()
    {
        QCOMPARE(
            totp::uri(u"a b"_s, "foobar"_ba), u"otpauth://totp/Everyport:a%20b?secret=MZXW6YTBOI&issuer=Everyport"_s);
        QCOMPARE(totp::makeSecret().size(), 20);
        QVERIFY(totp::makeSecret() != totp::makeSecret());
    }
};

QTEST_GUILESS_MAIN(TotpTest)
#include "tst_totp.moc"
