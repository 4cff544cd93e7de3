#include <QTest>

#include "protocols/rfid/readers/polled/pepperc1.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class PepperC1Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"pepper-c1"_s); }
    void playsItsVectors_data() { addVectorRows(u"pepper-c1"_s); }
    void playsItsVectors() { checkVectorRow(u"pepper-c1"_s); }

    void asksForItsVersionAndForCards()
    {
        Listening heard(u"pepper-c1"_s);
        heard.start();
        QCOMPARE(heard.takeCommands(),
            QByteArray::fromHex("F50300FCFF0B9B50"
                                "F50400FBFF060188A7"));
        heard.feed(QByteArray::fromHex("F50900F6FF000B322E353600736E"));
        QCOMPARE(heard.firmware, u"2.56"_s);
        QVERIFY(heard.faults.isEmpty());
    }

    void writesWhatItReads()
    {
        QCOMPARE(
            *PepperC1Driver::encode(u"04A1B2C3D4E580"_s), QByteArray::fromHex("F50D00F2FFFE00010004A1B2C3D4E5807EBE"));
        QVERIFY(!PepperC1Driver::encode(u"04A1B2"_s));
    }

    void takesNoOtherObjectForACard_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("another type") << QByteArray("{\"type\":\"log\",\"uid\":\"04A1B2C3\"}");
        QTest::newRow("no hex") << QByteArray("{\"type\":\"uid\",\"uid\":\"hello you\"}");
        QTest::newRow("short") << QByteArray("{\"type\":\"uid\",\"uid\":\"04A1\"}");
        QTest::newRow("no JSON") << QByteArray("{04A1B2C3}");
        QTest::newRow("endless") << '{' + QByteArray(5000, 'a');
        QTest::newRow("braces") << QByteArray(3000, '{') + QByteArray(3000, '}');
        QTest::newRow("broken by a byte that is no text") << QByteArray("{\"type\":\"u\x02id\"}");
    }
    void takesNoOtherObjectForACard()
    {
        QFETCH(QByteArray, bytes);
        Listening heard(u"pepper-c1"_s);
        heard.feed(bytes);
        QVERIFY(heard.tags.isEmpty());
        heard.pass(300);
        heard.feed("{\"type\":\"uid\",\"uid\":\"04A1B2C3\",\"string\":\"a } in a text\"}");
        QCOMPARE(heard.tags.size(), 1);
    }
};

QTEST_APPLESS_MAIN(PepperC1Test)
#include "tst_pepperc1.moc"
