#include <QTest>

#include "protocols/rfid/farend.h"
#include "protocols/rfid/readers/polled/pn532frame.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

class Pn532HsuTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"pn532-hsu"_s); }
    void playsItsVectors_data() { addVectorRows(u"pn532-hsu"_s); }
    void playsItsVectors() { checkVectorRow(u"pn532-hsu"_s); }

    void wakesAsksAndPolls()
    {
        Listening heard(u"pn532-hsu"_s);
        const auto reader = makeFarEnd(u"pn532-hsu");
        QVERIFY(reader->put(u"04A1B2C3D4E580"_s).ok());
        QVERIFY(reader->put(u"7E6FD7A0"_s).ok());
        heard.start();
        QCOMPARE(heard.commands,
            QByteArray::fromHex("55550000000000000000000000000000"
                                "0000FF03FDD414011700"));
        for (int polls = 0; heard.tags.size() < 20 && polls < 100; ++polls) {
            heard.feed(reader->answers(heard.takeCommands()));
            heard.pass(50);
        }
        QCOMPARE(heard.firmware, u"1.6"_s);
        QCOMPARE(heard.tags.size(), 20);
        QCOMPARE(heard.tags[0].id, u"04A1B2C3D4E580"_s);
        QCOMPARE(heard.tags[1].id, u"7E6FD7A0"_s);
        QVERIFY(heard.faults.isEmpty());
        QVERIFY(heard.now() > Moment(9 * 250));
    }

    void asksAgainWithANack()
    {
        Listening heard(u"pn532-hsu"_s);
        heard.start();
        heard.takeCommands();
        heard.feed(pn532Ack);
        QByteArray answer = pn532Frame("\xD5\x15");
        answer[answer.size() - 2] = char(answer[answer.size() - 2] + 1);
        for (int i = 0; i < 5; ++i)
            heard.feed(answer);
        QCOMPARE(heard.takeCommands(), pn532Nack.toByteArray().repeated(3)); // not for ever
        QCOMPARE(heard.faults.count(Fault::Checksum), 5);
    }

    void breaksOffWhatIsNotAnsweredAndWakesAgain()
    {
        Listening heard(u"pn532-hsu"_s);
        heard.start();
        const auto wake = heard.takeCommands();
        heard.feed(pn532Ack);
        heard.pass(950);
        QCOMPARE(heard.takeCommands(), pn532Ack.toByteArray());
        QCOMPARE(heard.faults, QList<Fault>{Fault::Timeout});
        heard.pass(500);
        QCOMPARE(heard.takeCommands(), wake);
    }

    void asksADeafReaderLessOften()
    {
        Listening heard(u"pn532-hsu"_s);
        heard.start();
        heard.pass(60'000);
        QVERIFY(heard.faults.size() > 20);
        QVERIFY(heard.faults.size() < 30);
    }

    void survivesAnswersThatLie_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("no count") << QByteArray::fromHex("D54B");
        QTest::newRow("two, none there") << QByteArray::fromHex("D54B02");
        QTest::newRow("255 cards") << QByteArray::fromHex("D54BFF0100040804FB0EE20B");
        QTest::newRow("number longer than the frame") << QByteArray::fromHex("D54B0101000408FFFB0EE20B");
        QTest::newRow("empty number") << QByteArray::fromHex("D54B010100040800");
        QTest::newRow("felica cut off") << QByteArray::fromHex("D54B01011401012E4C");
    }
    void survivesAnswersThatLie()
    {
        QFETCH(QByteArray, data);
        Listening heard(u"pn532-hsu"_s);
        heard.feed(pn532Frame(data));
        QVERIFY(heard.tags.isEmpty());
    }
};

QTEST_APPLESS_MAIN(Pn532HsuTest)
#include "tst_pn532hsu.moc"
