#include "protocols/rfid/readers/polled/uhfchafon.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

const auto askVersion = QByteArray::fromHex("04FF211995");
const auto askLabels = QByteArray::fromHex("04FF011BB4");

QByteArray inventory(const char* statusAndData)
{
    return UhfChafonDriver::frame(0, QByteArray(1, '\x01') + QByteArray::fromHex(statusAndData));
}

} // namespace

class UhfChafonTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight()
    {
        checkDriverInfo(u"uhf-chafon"_s);
        QCOMPARE(driverInfo(u"uhf-chafon")->probe, askVersion);
    }
    void playsItsVectors_data() { addVectorRows(u"uhf-chafon"_s); }
    void playsItsVectors() { checkVectorRow(u"uhf-chafon"_s); }

    void readsItsVersionAndPolls()
    {
        Listening heard(u"uhf-chafon"_s);
        heard.start();
        QCOMPARE(heard.takeCommands(), askVersion);
        heard.feed(UhfChafonDriver::frame(0, QByteArray::fromHex("2100001609034E001E0A01000000")));
        QCOMPARE(heard.firmware, u"0.22"_s);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askLabels);
        heard.feed(inventory("FB"));
        heard.pass(200);
        QCOMPARE(heard.takeCommands(), askLabels);
        QVERIFY(heard.faults.isEmpty());
        heard.pass(1000); // a second may pass where nothing is found
        QVERIFY(heard.faults.isEmpty());
        heard.feed(inventory("0104 0400323038 0400323039 0400323040 0400323041"));
        QCOMPARE(heard.tags.size(), 4);
        QCOMPARE(heard.tags.first().technology, u"epc-gen2"_s);
        QVERIFY(heard.tags.first().sub.isEmpty());
    }

    // A length that a disturbance made up counts it in.
    void takesAnAnswerBehindADisturbance()
    {
        Listening heard(u"uhf-chafon"_s);
        heard.start();
        heard.feed(UhfChafonDriver::frame(0, QByteArray::fromHex("2100001609034E001E0A01000000")));
        heard.pass(0);
        const auto noise = QByteArray::fromHex("180001");
        heard.feed(noise + inventory("0101 0400323038"));
        heard.pass(260);
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Truncated});
    }

    void asksInTheOtherFormWhereItRefusesTheFirst()
    {
        Listening heard(u"uhf-chafon"_s);
        heard.start();
        heard.takeCommands();
        heard.feed(UhfChafonDriver::frame(0, QByteArray::fromHex("210000160C034E001E0A01000000")));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askLabels);
        heard.feed(inventory("FD"));
        QCOMPARE(heard.faults, QList<Fault>{Fault::CommandRejected});
        heard.pass(200);
        QCOMPARE(heard.takeCommands(), UhfChafonDriver::frame(0xFF, QByteArray::fromHex("01040001000000008002")));
        heard.feed(inventory("01 0201 0400323038 6D"));
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().sub, u"2"_s);
    }

    // One label of four bytes as the one kind says it; of the other it would have a strength behind it.
    void readsBothKindsWithoutKnowingWhich()
    {
        Listening heard(u"uhf-chafon"_s);
        heard.feed(inventory("03 01 04 00323038") + inventory("03 04 01 04 00323038 6D"));
        QCOMPARE(heard.tags.size(), 2);
        QVERIFY(heard.tags.first().sub.isEmpty());
        QCOMPARE(heard.tags.last().sub, u"3"_s);
    }

    void survivesAnswersThatLie()
    {
        Listening heard(u"uhf-chafon"_s);
        for (const auto* data : {"03FF", "0301", "030104", "03010400", "03010401020", "0301FF00", "0304010203040506",
                 "0301020102", "03010104AABBCCDD", "0300000000"})
            heard.feed(inventory(data));
        for (const auto* data : {"2100", "210000", "21000016"})
            heard.feed(UhfChafonDriver::frame(0, QByteArray::fromHex(data)));
        QVERIFY(heard.tags.isEmpty());
        QVERIFY(heard.faults.contains(Fault::Framing));
    }
};

QTEST_APPLESS_MAIN(UhfChafonTest)
#include "tst_uhfchafon.moc"
