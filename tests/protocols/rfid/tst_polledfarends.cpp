#include "protocols/rfid/polledfarends.h"

#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/driver/hex.h"
#include "protocols/rfid/drivers.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

namespace {

QString answerOf(FarEnd& reader, const char* asked)
{
    return hexOf(reader.answers(QByteArray::fromHex(asked)));
}

} // namespace

class PolledFarEndsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // As the sources of the test vectors have it.
    void sayThatThereIsNoCard()
    {
        QCOMPARE(answerOf(*makeSm130FarEnd(), "FF00018384"), u"FF0002834ED3"_s);
        QCOMPARE(answerOf(*makeStrongLinkFarEnd(), "BA0201B9"), u"BD030101BE"_s);
        QCOMPARE(answerOf(*makeFeigObidFarEnd(), "07FFB001001C56"), u"0600B0015C63"_s);
    }

    void sayWhichCardLiesThere()
    {
        const auto sm130 = makeSm130FarEnd();
        QVERIFY(sm130->put(u"D45A8D55"_s));
        QCOMPARE(answerOf(*sm130, "FF00018384"), u"FF00068302D45A8D559B"_s);
        QCOMPARE(answerOf(*sm130, "FF0002900092"), u"FF0002900092"_s); // the field is off
        QCOMPARE(answerOf(*sm130, "FF00018384"), u"FF00028355DA"_s);
        QVERIFY(sm130->put(u"04A1B2C3D4E580"_s));
        QCOMPARE(answerOf(*sm130, "FF0002900193FF00018384"), u"FF0002900193FF0009830104A1B2C3D4E580E0"_s);

        const auto strongLink = makeStrongLinkFarEnd();
        QVERIFY(strongLink->put(u"7E6FD7A0"_s));
        QCOMPARE(answerOf(*strongLink, "BA0201B9"), u"BD0801007E6FD7A001D3"_s);

        const auto hongChang = makeHongChangFarEnd();
        QVERIFY(hongChang->put(u"7E6FD7A0"_s));
        QCOMPARE(answerOf(*hongChang, "0200032526000003"), u"020005007E6FD7A06303"_s);
        hongChang->takeAway();
        QCOMPARE(answerOf(*hongChang, "0200032526000003"), u"020001010003"_s);

        const auto feig = makeFeigObidFarEnd();
        QVERIFY(feig->put(u"E004010012345678"_s) && feig->put(u"E0040100AABBCCDD"_s));
        QCOMPARE(answerOf(*feig, "07FFB001001C56"), u"1B00B000020300E0040100123456780300E0040100AABBCCDD1BF4"_s);

        const auto chafon = makeUhfChafonFarEnd();
        QVERIFY(chafon->put(u"000000000000000000000313"_s));
        QCOMPARE(answerOf(*chafon, "04FF011BB4"), u"13000103010C0000000000000000000003133F39"_s);
    }

    void refuseWhatSuchAReaderCannotRead()
    {
        QVERIFY(!makeSm130FarEnd()->put(u"0102030405060708090A"_s));
        QVERIFY(!makeFeigObidFarEnd()->put(u"04A1B2C3D4E580"_s));
        QVERIFY(!makeUhfChafonFarEnd()->put(u"010203"_s));
        QVERIFY(!makeHongChangFarEnd()->put(u"E004010012345678"_s));
    }

    void surviveAnything()
    {
        QRandomGenerator random(3);
        for (const auto make :
            {makeSm130FarEnd, makeStrongLinkFarEnd, makeHongChangFarEnd, makeFeigObidFarEnd, makeUhfChafonFarEnd}) {
            const auto reader = make();
            for (int round = 0; round < 3000; ++round) {
                QByteArray noise;
                for (int i = random.bounded(40); i > 0; --i)
                    noise.append(
                        random.bounded(2) ? char(random.bounded(256)) : "\xFF\x00\xBA\x02\x05\xB0"[random.bounded(6)]);
                reader->answers(noise);
            }
            reader->answers(QByteArray(100'000, '\xFF'));
            reader->answers(QByteArray(100'000, '\x00'));
        }
    }

    void takeAQuestionInPieces()
    {
        const auto reader = makeSm130FarEnd();
        QVERIFY(reader->answers(QByteArray::fromHex("99FF0001")).isEmpty());
        QCOMPARE(answerOf(*reader, "8384"), u"FF0002834ED3"_s);
    }
};

QTEST_APPLESS_MAIN(PolledFarEndsTest)
#include "tst_polledfarends.moc"
