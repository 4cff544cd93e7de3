#include "protocols/rfid/driver/hex.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class HexTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryByte()
    {
        for (int value = 0; value < 256; ++value) {
            const auto c = char(value);
            const bool digit = QByteArray("0123456789abcdefABCDEF").contains(c) && value != 0;
            QCOMPARE(isHexDigit(c), digit);
        }
    }

    void countsNoFurtherThanItMay()
    {
        QCOMPARE(leadingHexDigits("12aFxx", 10), 4);
        QCOMPARE(leadingHexDigits("12aFxx", 3), 3);
        QCOMPARE(leadingHexDigits("x12", 10), 0);
        QCOMPARE(leadingHexDigits("1234", 10), 4); // the end of the bytes is the end
        QCOMPARE(leadingHexDigits({}, 10), 0);
        QCOMPARE(leadingHexDigits("1234", 0), 0);
    }

    void goesThereAndBack()
    {
        QByteArray all;
        for (int value = 0; value < 256; ++value)
            all.append(char(value));
        const auto text = hexOf(all);
        QCOMPARE(text.size(), 512);
        QCOMPARE(text, text.toUpper());
        QCOMPARE(bytesOf(text), all);
        QCOMPARE(bytesOfDigits(text.toLower().toLatin1()), all);
        QCOMPARE(digitsOf("0a1b"), u"0A1B"_s);
        QCOMPARE(hexOf({}), QString());
    }

    void knowsWholeBytes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("hex");
        QTest::newRow("bytes") << u"00fF"_s << true;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("half a byte") << u"0FF"_s << false;
        QTest::newRow("a letter behind F") << u"0G"_s << false;
        QTest::newRow("a space") << u"0 "_s << false;
        QTest::newRow("a digit of another script") << u"\u0661\u0662"_s << false;
        QTest::newRow("what Latin-1 would make an A") << u"\u0141\u0141"_s << false;
    }
    void knowsWholeBytes()
    {
        QFETCH(QString, text);
        QTEST(isHex(text), "hex");
    }
};

QTEST_APPLESS_MAIN(HexTest)
#include "tst_hex.moc"
