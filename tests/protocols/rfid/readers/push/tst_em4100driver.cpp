#include "protocols/rfid/readers/push/em4100driver.h"

#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/driver/hex.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class Em4100DriverTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsItsNumbers()
    {
        QVERIFY(isEm4100(u"0C000621A5"_s));
        QVERIFY(isEm4100(u"0c000621a5"_s));
        for (const auto& id : {u""_s, u"0C000621A"_s, u"0C000621A58"_s, u"0C000621AG"_s, u"0C 00621A5"_s})
            QVERIFY2(!isEm4100(id), qPrintable(id));
        QCOMPARE(em4100Digits(u"0c000621a5"_s), QByteArray("0C000621A5"));
        QCOMPARE(em4100Check(u"0C000621A5"_s), QByteArray("8E"));
        QCOMPARE(em4100Check(u"0000000000"_s), QByteArray("00"));
    }

    // XOR finds each change of a single digit, in the number and in the check itself.
    void noWrongDigitIsACard_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("behind");
        QTest::newRow("id12") << u"id12"_s << QByteArray("\x02") << QByteArray("\r\n\x03");
        QTest::newRow("rdm6300") << u"rdm6300"_s << QByteArray("\x02") << QByteArray("\x03");
        QTest::newRow("em18") << u"em18"_s << QByteArray() << QByteArray();
    }
    void noWrongDigitIsACard()
    {
        QFETCH(QString, driver);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, behind);
        const QByteArray right = "0C000621A58E";
        for (qsizetype at = 0; at < right.size(); ++at) {
            for (const char digit : QByteArray("0123456789ABCDEF")) {
                auto digits = right;
                digits[at] = digit;
                Listening line(driver);
                line.start();
                line.feed(before + digits + behind);
                line.pass(2000);
                line.finish();
                const bool same = digits == right;
                QVERIFY2(line.tags.size() == (same ? 1 : 0), digits.constData());
                QCOMPARE(line.explained, before + digits + behind);
                if (same) {
                    QCOMPARE(line.tags.first().id, u"0C000621A5"_s);
                    QCOMPARE(line.tags.first().technology, u"em4100"_s);
                    QVERIFY(line.tags.first().checked);
                } else {
                    QVERIFY(line.faults.contains(Fault::Checksum));
                }
            }
        }
    }

    void whatIsSentIsRead()
    {
        QRandomGenerator random(4100);
        Listening line(u"id12"_s);
        line.start();
        QStringList sent;
        for (int i = 0; i < 500; ++i) {
            const auto id = hexOf(QByteArray::number(random.generate64(), 16).rightJustified(16, '0').left(5));
            sent.append(id);
            line.feed("\x02" + em4100Digits(id) + em4100Check(id) + "\r\n\x03");
        }
        QStringList read;
        for (const auto& tag : line.tags)
            read.append(tag.id);
        QCOMPARE(read, sent);
        QVERIFY(line.faults.isEmpty());
    }
};

QTEST_APPLESS_MAIN(Em4100DriverTest)
#include "tst_em4100driver.moc"
