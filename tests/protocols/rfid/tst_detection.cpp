#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/detection.h"
#include "protocols/rfid/drivers.h"
#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

QByteArray bytesOf(const QJsonValue& hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

// The vectors that belong to drivers of this room, or to none.
QList<QJsonObject> ours()
{
    QList<QJsonObject> list;
    const auto vectors = vectorFile(u"autodetect"_s)[u"vectors"_s].toArray();
    for (const auto& vector : vectors) {
        const auto driver = vector[u"expect"_s][u"driver"_s];
        if (driver.isNull() || driverInfo(driver.toString()))
            list.append(vector.toObject());
    }
    return list;
}

} // namespace

class DetectionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void knowsWhoIsLentByItsMarks()
    {
        DriverInfo acme;
        acme.name = u"acme7"_s;
        acme.title = u"Acme 7"_s;
        acme.baud = 19200;
        acme.otherBauds = {38400};
        acme.marks = "ACME:";
        const QByteArray heard = "ACME:0C0006\r\n";
        QCOMPARE(detect({heard, {}, 19200}, {acme}).driver, u"acme7"_s);
        QCOMPARE(detect({heard, {}, 38400}, {acme}).title, u"Acme 7"_s);
        QCOMPARE(detect({heard, {}, 9600}, {acme}).driver, QString()); // not at a speed of its own
        QCOMPARE(detect({heard, {}, 19200}).driver, QString());
        QCOMPARE(detect({"\x02"
                         "0C000621A58E\r\n\x03"
                                + heard,
                            {}, 19200},
                     {acme})
                     .driver,
            u"id12"_s); // proves itself
        acme.marks.clear();
        QCOMPARE(detect({heard, {}, 19200}, {acme}).driver, QString());
    }

    void knowsWhoTalks_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = ours();
        QVERIFY(vectors.size() >= 22);
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector;
    }
    void knowsWhoTalks()
    {
        QFETCH(QJsonObject, vector);
        const auto expected = vector[u"expect"_s];
        const int baud = expected[u"baud"_s].toInt(9600);
        const auto detection = detect({bytesOf(vector[u"rx"_s]), bytesOf(vector[u"probe"_s]), baud});
        QCOMPARE(detection.driver, expected[u"driver"_s].toString());
        QCOMPARE(detection.variant, expected[u"variant"_s].toString());
        QCOMPARE(confidenceCode(detection.confidence), expected[u"confidence"_s].toString());
        QCOMPARE(hintCode(detection.hint), expected[u"hint"_s].toString());
        if (!detection.driver.isEmpty())
            QCOMPARE(detection.baud, baud);
        if (!expected[u"firmware"_s].isUndefined())
            QCOMPARE(detection.firmware, expected[u"firmware"_s].toString());
    }

    void knowsEveryDriversOwnFrames_data()
    {
        QTest::addColumn<QString>("driver");
        for (const auto& info : driverInfos()) {
            if (!info.publishes) // its port says what it is
                QTest::newRow(qPrintable(info.name)) << info.name;
        }
    }
    void takesLinesOfCodesForAScanner()
    {
        for (const auto* heard : {"TICKET-77\r\n", "TICKET-77\nTICKET-78\n", "k7px-4mqa\r\n\r\nK7PX-4MQB\r\n",
                 "4006381333931\r\n", "036000291452\n"}) {
            const auto detection = detect({heard, {}, 9600});
            QVERIFY2(detection.driver == u"code-scanner"_s, heard);
            QCOMPARE(detection.confidence, Confidence::Low);
        }
    }
    void takesAnObjectOnALineForASketch()
    {
        QCOMPARE(detect({"{\"tag\":\"04A1B2C3D4E580\"}\r\n", {}, 9600}).driver, u"text-lines"_s);
    }
    void knowsEveryDriversOwnFrames()
    {
        QFETCH(QString, driver);
        const auto reader = makeFarEnd(driver);
        QVERIFY(reader->put(simulatedCard(driver, 7)).ok());
        auto heard = reader->says();
        const auto probe = driverInfo(driver)->probe;
        if (!probe.isEmpty())
            heard = reader->answers(probe);
        QCOMPARE(detect({heard, probe, 9600}).driver, driver);
    }

    void claimsNoOthersText_data()
    {
        QTest::addColumn<QByteArray>("heard");
        QTest::newRow("log") << QByteArray("[  12.345] usb 1-1: new device found\r\n");
        QTest::newRow("login") << QByteArray("\r\nDebian GNU/Linux 12 box ttyS0\r\n\r\nbox login: ");
        QTest::newRow("3D printer") << QByteArray(
            "start\necho:Marlin 2.1.2\necho:; Linear Units:\nok T:21.3 /0.0 B:20.9\n");
        QTest::newRow("modem") << QByteArray("AT\r\r\nOK\r\n");
        QTest::newRow("scale") << QByteArray("ST,GS,+  1.234kg\r\n");
        QTest::newRow("one word") << QByteArray("READY\r\n");
        QTest::newRow("thirteen digits that are no EAN") << QByteArray("4006381333932\r\n");
        QTest::newRow("a code in a sentence") << QByteArray("TICKET-77\r\nscanned TICKET-77\r\n");
        QTest::newRow("a receiver that starts")
            << QByteArray("GPS-M8N2\r\n$GPRMC,123519,A,4807.038,N,01131.000,E,022.4,084.4,230394,003.1,W*6A\r\n");
    }
    void claimsNoOthersText()
    {
        QFETCH(QByteArray, heard);
        const auto detection = detect({heard, {}, 9600});
        QCOMPARE(detection.driver, QString());
        QCOMPARE(detection.hint, Hint::NotAReader);
    }
};

QTEST_APPLESS_MAIN(DetectionTest)
#include "tst_detection.moc"
