#include "protocols/rfid/readers/polled/feigobid.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

const auto feigAsksFirmware = FeigObidDriver::frame(0xFF, "\x65");
const auto askCards = QByteArray::fromHex("07FFB001001C56");
const auto askMore = QByteArray::fromHex("07FFB0018014D2");
const auto resetField = FeigObidDriver::frame(0xFF, "\x69");
const auto feigNoCard = QByteArray::fromHex("0600B0015C63");
const auto oneCard = QByteArray::fromHex("1100B000010300E004010012345678D835");
const auto oneAndMore = QByteArray::fromHex("1100B094010300E004010012345678B68B");
const QByteArray line = "E004010012345678\r";

} // namespace

class FeigObidTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight()
    {
        checkDriverInfo(u"feig-obid"_s);
        QVERIFY(driverInfo(u"feig-obid")->evenParity);
        QCOMPARE(driverInfo(u"feig-obid")->probe, askCards);
    }
    void playsItsVectors_data() { addVectorRows(u"feig-obid"_s); }
    void playsItsVectors() { checkVectorRow(u"feig-obid"_s); }

    // A length that a disturbance made up counts it in.
    void takesAnAnswerBehindADisturbance()
    {
        Listening heard(u"feig-obid"_s);
        heard.start();
        heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex("65000205005000")));
        heard.pass(0);
        const auto noise = QByteArray::fromHex("1800B0");
        heard.feed(noise + oneCard);
        heard.pass(260);
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Truncated});
        QVERIFY(heard.explained.endsWith(noise + oneCard));
    }

    void asksForAllCardsAndWakesThemAgain()
    {
        Listening heard(u"feig-obid"_s);
        heard.start();
        QCOMPARE(heard.takeCommands(), feigAsksFirmware);
        heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex("65000205005000")));
        QCOMPARE(heard.firmware, u"2.05"_s);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askCards);
        heard.feed(oneAndMore);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askMore);
        heard.feed(oneCard);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), resetField);
        heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex("6900")));
        heard.pass(250);
        QCOMPARE(heard.takeCommands(), askCards);
        heard.feed(feigNoCard);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), QByteArray()); // nothing to wake
        heard.pass(250);
        QCOMPARE(heard.takeCommands(), askCards);
        QVERIFY(heard.faults.isEmpty());
        QCOMPARE(heard.tags.size(), 2);
    }

    void leavesAReaderAloneThatPrintsByItself()
    {
        Listening heard(u"feig-obid"_s);
        heard.start();
        heard.feed(line);
        heard.takeCommands();
        heard.pass(60'000);
        QCOMPARE(heard.takeCommands(), QByteArray());
        QVERIFY(heard.faults.isEmpty());
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(!heard.tags.first().checked);
        QCOMPARE(heard.tags.first().technology, u"iso15693"_s);
    }

    void takesNoPartOfALineForANumber()
    {
        for (const QByteArray text : {"0E004010012345678\r", "E00401001234567\r", "E004010012345678 ",
                 "e004010012345678\r", "E004010012345678E004010012345678\r"}) {
            Listening whole(u"feig-obid"_s);
            whole.feed(text);
            Listening single(u"feig-obid"_s);
            for (const char byte : text)
                single.feed(QByteArrayView(&byte, 1));
            single.finish();
            QVERIFY2(whole.tags.isEmpty() && single.tags.isEmpty(), text.constData());
            QCOMPARE(single.explained, text);
        }
        Listening heard(u"feig-obid"_s);
        heard.feed("0123456789ABCDEF0" + line + line);
        QCOMPARE(heard.tags.size(), 1); // the second: the first went on from digits that were too many
    }

    void tellsItsOwnQuestionFromAnAnswer()
    {
        Listening heard(u"feig-obid"_s);
        heard.start();
        heard.feed(askCards + oneCard);
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(heard.faults.isEmpty());
    }

    void survivesAnswersThatLie()
    {
        Listening heard(u"feig-obid"_s);
        for (const auto& data : {"B00002", "B0000003", "B000010300E0040100123456", "B000FF0300E004010012345678",
                 "B000010400E004010012345678", "6500", "650002"})
            heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex(data)));
        QVERIFY(heard.tags.isEmpty());
        QVERIFY(heard.faults.contains(Fault::Framing));
    }

    void saysWhatTheReaderRefuses()
    {
        Listening heard(u"feig-obid"_s);
        heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex("B082")));
        heard.feed(FeigObidDriver::frame(0, QByteArray::fromHex("B083")));
        QCOMPARE(heard.faults, (QList<Fault>{Fault::CommandRejected, Fault::ReaderFault}));
    }
};

QTEST_APPLESS_MAIN(FeigObidTest)
#include "tst_feigobid.moc"
