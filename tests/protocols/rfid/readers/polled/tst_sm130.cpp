#include "protocols/rfid/readers/polled/sm130.h"

#include <QTest>

#include "protocols/rfid/farend.h"
#include "tests/protocols/rfid/listening.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport::rfid;

namespace {

const auto askFirmware = QByteArray::fromHex("FF00018182");
const auto askCard = QByteArray::fromHex("FF00018384");
const auto askInputs = QByteArray::fromHex("FF00019192");
const auto turnFieldOn = QByteArray::fromHex("FF0002900193");
const auto noCard = QByteArray::fromHex("FF0002834ED3");
const auto card = QByteArray::fromHex("FF00068302D45A8D559B");

QByteArray outputs(int bits)
{
    return Sm130Driver::frame(QByteArray(1, '\x92') + char(bits));
}

/// As far as the first question for a card.
void answerFirmware(Listening& heard)
{
    heard.start();
    QCOMPARE(heard.takeCommands(), askFirmware);
    heard.feed(Sm130Driver::frame("\x81UM 1.3c"));
    heard.pass(0);
    QCOMPARE(heard.firmware, u"UM 1.3c"_s);
}

} // namespace

class Sm130Test : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // A length that a disturbance made up counts it in.
    void takesAnAnswerBehindADisturbance()
    {
        Listening heard(u"sm130"_s);
        answerFirmware(heard);
        const auto noise = QByteArray::fromHex("FF0014");
        heard.feed(noise + card);
        heard.pass(260);
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().id, u"D45A8D55"_s);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Truncated});
        QVERIFY(heard.explained.endsWith(noise + card));
    }

    void isDescribedRight() { checkDriverInfo(u"sm130"_s); }
    void playsItsVectors_data() { addVectorRows(u"sm130"_s); }
    void playsItsVectors() { checkVectorRow(u"sm130"_s); }

    void asksForCardAndInputsInTurn()
    {
        Listening heard(u"sm130"_s);
        answerFirmware(heard);
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(heard.takeCommands(), askCard);
            heard.feed(noCard);
            heard.pass(0);
            QCOMPARE(heard.takeCommands(), askInputs);
            heard.feed(QByteArray::fromHex("FF0002910194"));
            heard.pass(199);
            QCOMPARE(heard.takeCommands(), QByteArray());
            heard.pass(1);
        }
        QVERIFY(heard.faults.isEmpty());
        QCOMPARE(heard.inputs, QList<quint8>{1}); // once, as long as they stay
    }

    void tellsItsInputsWhenTheyChange()
    {
        Listening heard(u"sm130"_s);
        for (const int inputs : {0, 0, 1, 3, 3, 0xFC})
            heard.feed(Sm130Driver::frame(QByteArray(1, '\x91') + char(inputs)));
        QCOMPARE(heard.inputs, (QList<quint8>{0, 1, 3, 0}));
    }

    void isNotAskedForInputsThatItDoesNotHave()
    {
        Listening heard(u"sm130"_s);
        answerFirmware(heard);
        heard.takeCommands();
        heard.feed(noCard);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askInputs);
        heard.pass(500);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Timeout});
        for (int round = 0; round < 3; ++round) {
            QCOMPARE(heard.takeCommands(), askCard);
            heard.feed(noCard);
            heard.pass(200);
        }
        QCOMPARE(heard.faults.size(), 1);
    }

    void turnsItsFieldOn()
    {
        Listening heard(u"sm130"_s);
        answerFirmware(heard);
        heard.takeCommands();
        heard.feed(QByteArray::fromHex("FF00028355DA"));
        QCOMPARE(heard.faults, QList<Fault>{Fault::RfOff});
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), turnFieldOn);
        heard.feed(QByteArray::fromHex("FF0002900193"));
        heard.pass(200);
        QCOMPARE(heard.takeCommands(), askCard);
    }

    void showsHowATapWent()
    {
        Listening heard(u"sm130"_s);
        answerFirmware(heard);
        heard.takeCommands();
        heard.feed(card);
        QVERIFY(heard.signal({Feedback::Kind::Good, 300ms}));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), outputs(1)); // at once, before all other questions
        heard.feed(outputs(1));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askInputs); // where it was interrupted
        heard.feed(QByteArray::fromHex("FF0002910093"));
        heard.pass(300);
        QVERIFY(heard.takeCommands().contains(askCard));
        heard.feed(noCard);
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), outputs(0)); // dark again
        heard.feed(outputs(0));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), askInputs);
        QVERIFY(heard.signal({Feedback::Kind::Bad, 1h}));
        heard.feed(QByteArray::fromHex("FF0002910093"));
        heard.pass(0);
        QCOMPARE(heard.takeCommands(), outputs(2));
        heard.feed(outputs(2));
        heard.pass(5000); // not for an hour
        heard.feed(noCard);
        heard.pass(2500);
        QVERIFY(heard.takeCommands().contains(outputs(0)));
    }

    void showsNothingWhileItDoesNotAnswer()
    {
        Listening heard(u"sm130"_s);
        QVERIFY(!heard.signal({})); // its line is not open
        heard.start();
        heard.pass(3000);
        QVERIFY(!heard.signal({}));
    }

    void givesUpALampThatIsNone()
    {
        Listening heard(u"sm130"_s);
        const auto reader = makeFarEnd(u"sm130");
        heard.start();
        int lit = 0;
        for (int i = 0; i < 400; ++i) {
            if (i % 10 == 0)
                lit += heard.signal({Feedback::Kind::Good, 100ms}) ? 1 : 0;
            auto asked = heard.takeCommands();
            for (const int bits : {0, 1})
                asked.replace(outputs(bits), QByteArray()); // it does not know them
            heard.feed(reader->answers(asked));
            heard.pass(50);
        }
        QVERIFY(lit > 0);
        QVERIFY(heard.faults.size() <= 4);
        QVERIFY(!heard.signal({}));
    }

    void tellsItsOwnQuestionFromAnAnswer()
    {
        Listening heard(u"sm130"_s);
        heard.start();
        heard.feed(askCard + askFirmware);
        QVERIFY(heard.firmware.isEmpty() && heard.tags.isEmpty() && heard.faults.isEmpty());
        QCOMPARE(heard.explained, askCard + askFirmware);
    }

    void readsACardThatSeekFound()
    {
        Listening heard(u"sm130"_s);
        heard.feed(QByteArray::fromHex("FF0002824CD0FF00068202D45A8D559A"));
        QCOMPARE(heard.tags.size(), 1);
        QCOMPARE(heard.tags.first().technology, u"iso14443a"_s);
    }

    void losesOneAnswerWhereAByteIsLost()
    {
        Listening heard(u"sm130"_s);
        heard.feed(card.first(5) + card.sliced(6) + card + card);
        QCOMPARE(heard.tags.size(), 2);
        QCOMPARE(heard.faults, QList<Fault>{Fault::Checksum});
    }

    void survivesAnswersThatLie()
    {
        Listening heard(u"sm130"_s);
        for (const auto& data : {"83020102", "8302010203", "8302010203040506070809", "8202", "8300", "91FF", "8100"})
            heard.feed(Sm130Driver::frame(QByteArray::fromHex(data)));
        QVERIFY(heard.tags.isEmpty());
    }

    void asksADeafReaderLessOften()
    {
        Listening heard(u"sm130"_s);
        heard.start();
        heard.pass(60'000);
        QVERIFY(heard.faults.size() > 20);
        QVERIFY(heard.faults.size() < 35);
        // By both questions, whichever it knows.
        const auto asked = heard.takeCommands();
        QVERIFY(asked.contains(askFirmware) && asked.contains(askCard));
    }
};

QTEST_APPLESS_MAIN(Sm130Test)
#include "tst_sm130.moc"
