#include "protocols/rfid/readers/polled/stronglink.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport::rfid;

namespace {

const auto stronglinkAsksCard = QByteArray::fromHex("BA0201B9");
const auto stronglinkAsksFirmware = QByteArray::fromHex("BA02F048");
const auto stronglinkNoCard = QByteArray::fromHex("BD030101BE");

} // namespace

class StrongLinkTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"stronglink"_s); }
    void playsItsVectors_data() { addVectorRows(u"stronglink"_s); }
    void playsItsVectors() { checkVectorRow(u"stronglink"_s); }

    void readsItsFirmwareAndPolls()
    {
        Listening heard(u"stronglink"_s);
        const auto reader = makeFarEnd(u"stronglink");
        QVERIFY(reader->put(u"04A1B2C3D4E580"_s).ok());
        heard.start();
        QCOMPARE(heard.commands, stronglinkAsksFirmware);
        for (int i = 0; i < 20; ++i) {
            heard.feed(reader->answers(heard.takeCommands()));
            heard.pass(50);
        }
        QCOMPARE(heard.firmware, u"SL031-1.2"_s);
        QVERIFY(heard.tags.size() >= 4 && heard.tags.size() <= 6);
        QVERIFY(heard.faults.isEmpty());
    }

    void pollsOneThatDoesNotKnowTheQuestionForItsFirmware()
    {
        Listening heard(u"stronglink"_s);
        heard.start();
        heard.takeCommands();
        heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex("F0F1")));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), stronglinkAsksCard);
        QVERIFY(heard.faults.isEmpty()); // no trouble of anybody's
        heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex("01F1")));
        QCOMPARE(heard.faults, QList<Fault>{Fault::CommandRejected});
    }

    void lightsItsLampForWhatCounts()
    {
        Listening heard(u"stronglink"_s);
        heard.start();
        QVERIFY(!heard.signal({Feedback::Kind::Bad, 300ms})); // its only lamp means the other
        QVERIFY(heard.signal({Feedback::Kind::Good, 300ms}));
        heard.takeCommands();
        heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex("F000")));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), StrongLinkDriver::frame('\xBA', QByteArray::fromHex("4001")));
        heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex("4000")));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), stronglinkAsksCard);
        heard.feed(stronglinkNoCard);
        heard.pass(200);
        heard.takeCommands();
        heard.feed(stronglinkNoCard);
        heard.pass(100);
        QCOMPARE(heard.takeCommands(), StrongLinkDriver::frame('\xBA', QByteArray::fromHex("4000")));
    }

    // A length that a disturbance made up counts it in.
    void takesAnAnswerBehindADisturbance()
    {
        Listening heard(u"stronglink"_s);
        heard.start();
        heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex("F0F1")));
        heard.pass(0);
        heard.takeCommands();
        const auto noise = QByteArray::fromHex("BD18");
        const auto answer = StrongLinkDriver::frame('\xBD', QByteArray::fromHex("0100DEADBEEF01"));
        heard.feed(noise + answer);
        heard.pass(260);
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().id, u"DEADBEEF"_s);
        QVERIFY(!heard.faults.contains(Fault::Timeout));
        heard.pass(200); // to the next question
        heard.pass(100); // this answer comes so late that no silence would tell before the question has failed
        heard.feed(noise + answer);
        heard.pass(200);
        QCOMPARE(heard.tags.size(), 2);
        QVERIFY(!heard.faults.contains(Fault::Timeout));
        QVERIFY(heard.explained.endsWith(noise + answer));
    }

    void survivesAnswersThatLie()
    {
        Listening heard(u"stronglink"_s);
        for (const auto& data :
            {"0100", "010001", "0100010203040506", "01000102030405060708091011121314", "F000", "0A0A"})
            heard.feed(StrongLinkDriver::frame('\xBD', QByteArray::fromHex(data)));
        QVERIFY(heard.tags.isEmpty());
    }
};

QTEST_APPLESS_MAIN(StrongLinkTest)
#include "tst_stronglink.moc"
