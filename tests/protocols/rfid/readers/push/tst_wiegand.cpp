#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/readers/push/wiegand.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class WiegandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheBitsOfItsVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = vectorFile(u"wiegand"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
    }
    void readsTheBitsOfItsVectors()
    {
        QFETCH(QJsonObject, vector);
        const auto expected = vector[u"expect"_s].toObject();
        const auto line = vector[u"bits"_s].toString().toLatin1() + "\r\n";
        Listening heard(u"wiegand"_s);
        for (const char byte : line)
            heard.feed({&byte, 1});
        QCOMPARE(heard.explained, line);
        const auto value = expected[u"value"_s].toString();
        QCOMPARE(heard.tags.size(), value.isEmpty() ? 0 : 1);
        QCOMPARE(heard.faults.isEmpty(), expected[u"valid"_s].toBool());
        if (value.isEmpty())
            return;
        QCOMPARE(heard.tags[0].id, value);
        QCOMPARE(heard.tags[0].partial, value.size() == 6);
        ReaderSettings reversed;
        reversed.reversed = true;
        if (expected.contains(u"reversed_value"_s))
            QCOMPARE(normalise(heard.tags[0], reversed)->id, expected[u"reversed_value"_s].toString());
    }

    void readsWhatConvertersPrint_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("id");
        QTest::newRow("label") << QByteArray("Bits: 11101010000011011100000010") << u"D41B81"_s;
        QTest::newRow("26 bits = ") << QByteArray("26 bits = 11101010000011011100000010") << u"D41B81"_s;
        QTest::newRow("groups") << QByteArray("1 11010100 00011011 10000001 0") << u"D41B81"_s;
        QTest::newRow("library") << QByteArray("Wiegand HEX = D41B81, DECIMAL = 13900673, Type W26") << u"D41B81"_s;
        QTest::newRow("library, zeros left out")
            << QByteArray("Wiegand HEX = A61E, DECIMAL = 42526, Type W34") << u"0000A61E"_s;
        QTest::newRow("library, too long for its type")
            << QByteArray("Wiegand HEX = 7186A61E, DECIMAL = 1904649758, Type W26") << QString();
        QTest::newRow("library, a key") << QByteArray("Wiegand HEX = D, DECIMAL = 13, Type W4") << QString();
        QTest::newRow("words") << QByteArray("ready for 26 bits") << QString();
        QTest::newRow("a number") << QByteArray("13900673") << QString();
    }
    void readsWhatConvertersPrint()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, id);
        Listening heard(u"wiegand"_s);
        heard.feed(line + '\n');
        QCOMPARE(heard.tags.size(), id.isEmpty() ? 0 : 1);
        if (!id.isEmpty())
            QCOMPARE(heard.tags[0].id, id);
    }

    void saysThatTheWiresAreExchanged()
    {
        struct Troubled final : DriverEvents {
            void tagRead(const Tag&, Moment) override { ++reads; }
            void tagGone(const Tag&, Moment) override {}
            void faultFound(Fault, Moment) override {}
            void frameHeard(const Frame&, Moment) override {}
            void commandReady(const QByteArray&) override {}
            void firmwareTold(const QString&) override {}
            void driverFailed(const QString& sentence) override { said = sentence; }
            int reads = 0;
            QString said;
        } events;
        WiegandDriver driver(events);
        driver.feed("11101010000011011100000011\n", Moment(1000)); // a bit turned
        QVERIFY(events.said.isEmpty());
        driver.feed("11110110101101100001001110\n", Moment(2000));
        QVERIFY(events.said.contains(u"D0 and D1"_s));
        QCOMPARE(events.reads, 0);
    }

    void takesNoRestOfALineForACard()
    {
        Listening heard(u"wiegand"_s);
        heard.start();
        heard.feed("11101010000011011100000010\n11101010000011011100000010\n");
        QCOMPARE(heard.tags.size(), 1); // the first may have been the end of a longer one
        QCOMPARE(*WiegandDriver::encode(u"D41B81"_s), "Bits: 11101010000011011100000010\r\n");
        heard.feed("11");
        heard.pass(300);
        heard.feed("11101010000011011100000010\n");
        QCOMPARE(heard.tags.size(), 1);
    }

    void marksWhatLostItsFirstBytes()
    {
        Tag tag;
        tag.id = u"88CF4D"_s;
        tag.partial = true;
        QCOMPARE(normalise(tag, {})->id, tag.id);
        tag.id = u"08CF4DC2"_s;
        QVERIFY(!normalise(tag, {})->random);
        tag.id = u"000000"_s;
        QCOMPARE(normalise(tag, {}).error().code, u"blank-id"_s);
    }
};

QTEST_APPLESS_MAIN(WiegandTest)
#include "tst_wiegand.moc"
