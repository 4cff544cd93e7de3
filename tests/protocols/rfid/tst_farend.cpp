#include <QTest>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class FarEndTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isUnderstoodByItsDriver_data()
    {
        QTest::addColumn<QString>("driver");
        for (const auto& info : driverInfos())
            QTest::newRow(qPrintable(info.name)) << info.name;
    }
    void isUnderstoodByItsDriver()
    {
        QFETCH(QString, driver);
        for (quint32 number = 0; number < 200; ++number) {
            const auto id = simulatedCard(driver, number);
            const auto reader = makeFarEnd(driver);
            QVERIFY2(reader->put(id).ok(), qPrintable(id));
            Listening heard(driver);
            heard.start();
            heard.pass(2000);
            heard.feed(reader->says());
            for (int i = 0; i < 200 && heard.tags.isEmpty(); ++i) {
                heard.feed(reader->answers(heard.takeCommands()));
                heard.pass(50);
            }
            QVERIFY(!heard.tags.isEmpty());
            QCOMPARE(heard.tags.last().id, id);
            const auto tag = normalise(heard.tags.last(), {});
            QVERIFY(tag);
            QCOMPARE(tag->id, id);
            QVERIFY(!tag->random);
        }
    }

    void refusesCardsThatItCannotRead()
    {
        for (const auto& info : driverInfos()) {
            const auto reader = makeFarEnd(info.name);
            const auto put = reader->put(u"hello"_s);
            QVERIFY(!put);
            QVERIFY(!put.error().text.isEmpty());
            QVERIFY(reader->says().isEmpty());
        }
    }

    void fallsSilentWhenTheCardIsTakenAway()
    {
        const auto reader = makeFarEnd(u"rdm6300");
        QVERIFY(reader->put(u"62E3086CED"_s).ok());
        QCOMPARE(reader->says(), reader->says());
        QCOMPARE(reader->repeatMs(), 65);
        reader->takeAway();
        QVERIFY(reader->says().isEmpty());
    }

    void answersLikeAReader()
    {
        const auto acg = makeFarEnd(u"acg-multiiso");
        QCOMPARE(acg->answers("v"), "S\r\nMultiISO 1.0\r\n");
        QCOMPARE(acg->answers("s"), "N\r\n");
        QCOMPARE(acg->answers("z"), "?\r\n");
        const auto elatec = makeFarEnd(u"elatec-twn4");
        QVERIFY(elatec->put(u"04A1B2C3D4E580"_s).ok());
        QVERIFY(elatec->put(u"66CF4DC2"_s).ok());
        QCOMPARE(elatec->answers("0500"), "");
        QCOMPARE(elatec->answers("10\r050010\r"), "000180380704A1B2C3D4E580\r000180200466CF4DC2\r"); // in turn
        QCOMPARE(elatec->answers("0599\r"), "01\r");
        const auto pepper = makeFarEnd(u"pepper-c1");
        QCOMPARE(pepper->answers(QByteArray::fromHex("00F50300FCFF0B9B")), "");
        QCOMPARE(pepper->answers(QByteArray::fromHex("50")), QByteArray::fromHex("F50900F6FF000B322E353600736E"));
        const auto pn532 = makeFarEnd(u"pn532-hsu");
        QCOMPARE(pn532->answers(QByteArray::fromHex("0000FF01FFD42C00")),
            QByteArray::fromHex("0000FF00FF00"
                                "0000FF01FF7F8100"));
        // A NACK has it said again, a question may come in pieces.
        QCOMPARE(pn532->answers(QByteArray::fromHex("0000FFFF0000")), QByteArray::fromHex("0000FF01FF7F8100"));
        QCOMPARE(pn532->answers(QByteArray::fromHex("0000FF02FED4")), QByteArray());
        QCOMPARE(pn532->answers(QByteArray::fromHex("022A00")),
            QByteArray::fromHex("0000FF00FF00"
                                "0000FF06FAD50332010607E800"));
    }
};

QTEST_APPLESS_MAIN(FarEndTest)
#include "tst_farend.moc"
