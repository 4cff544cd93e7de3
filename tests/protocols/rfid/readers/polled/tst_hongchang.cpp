#include "protocols/rfid/readers/polled/hongchang.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

const auto hongchangAsksCard = QByteArray::fromHex("0200032526000003");
const auto hongchangCard = QByteArray::fromHex("020005007E6FD7A06303");

} // namespace

class HongChangTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isDescribedRight() { checkDriverInfo(u"hongchang"_s); }
    void playsItsVectors_data() { addVectorRows(u"hongchang"_s); }
    void playsItsVectors() { checkVectorRow(u"hongchang"_s); }

    // A length that a disturbance made up counts it in.
    void takesAnAnswerBehindADisturbance()
    {
        Listening heard(u"hongchang"_s);
        heard.start();
        const auto noise = QByteArray::fromHex("020040");
        heard.feed(noise + hongchangCard);
        heard.pass(260);
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().id, u"7E6FD7A0"_s);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Truncated});
        QVERIFY(heard.explained.endsWith(noise + hongchangCard));
    }

    void asksFiveTimesASecond()
    {
        Listening heard(u"hongchang"_s);
        heard.start();
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(heard.takeCommands(), hongchangAsksCard);
            heard.feed(hongchangCard);
            heard.pass(199);
            QCOMPARE(heard.takeCommands(), QByteArray());
            heard.pass(1);
        }
        QCOMPARE(heard.tags.size(), 5);
        QVERIFY(heard.faults.isEmpty());
    }

    void flashesGreenAndRed()
    {
        Listening heard(u"hongchang"_s);
        heard.start();
        heard.takeCommands();
        heard.feed(hongchangCard);
        QVERIFY(heard.signal({}));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), HongChangDriver::frame(QByteArray::fromHex("881801")));
        heard.feed(QByteArray::fromHex("02000200808203")); // no card, though one is asked for at other times
        heard.pass(1000);
        QVERIFY(
            !heard.takeCommands().contains(HongChangDriver::frame(QByteArray::fromHex("881801")))); // ends by itself
        heard.feed(hongchangCard);
        QVERIFY(heard.signal({Feedback::Kind::Bad}));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), HongChangDriver::frame(QByteArray::fromHex("871801")));
    }

    void asksForItsLampAsItWasPublished()
    {
        QCOMPARE(HongChangDriver::frame(QByteArray::fromHex("87180A")), QByteArray::fromHex("02000387180A9603"));
    }

    void tellsItsOwnQuestionFromAnAnswer()
    {
        Listening heard(u"hongchang"_s);
        heard.start();
        heard.feed(hongchangAsksCard + hongchangCard);
        QCOMPARE(heard.tags.size(), 1);
        QVERIFY(heard.faults.isEmpty());
    }

    void wantsTheRightEnd()
    {
        Listening heard(u"hongchang"_s);
        heard.feed(hongchangCard.chopped(1) + '\x04' + hongchangCard);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Framing});
        QCOMPARE(heard.tags.size(), 1);
    }

    void takesNoRefusalForACard()
    {
        Listening heard(u"hongchang"_s);
        heard.feed(HongChangDriver::frame(QByteArray::fromHex("017E6FD7A0")));
        heard.feed(HongChangDriver::frame(QByteArray::fromHex("007E6FD7")));
        QVERIFY(heard.tags.isEmpty() && heard.faults.isEmpty());
    }
};

QTEST_APPLESS_MAIN(HongChangTest)
#include "tst_hongchang.moc"
