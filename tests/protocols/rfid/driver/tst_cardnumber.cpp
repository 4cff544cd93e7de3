#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/driver/cardnumber.h"
#include "protocols/rfid/driver/hex.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::rfid;

namespace {

Spelling spellingOf(const QJsonValue& input)
{
    Spelling spelling;
    const QHash<QString, Spelling::Form> forms{{u"decimal10"_s, Spelling::Form::Decimal10},
        {u"decimal24"_s, Spelling::Form::Decimal24}, {u"wiegand26"_s, Spelling::Form::Wiegand26}};
    spelling.form = forms.value(input[u"form"_s].toString(), Spelling::Form::Hex);
    spelling.technology = input[u"tech"_s].toString();
    spelling.reversed = input[u"reader_setting"_s].toString() == u"reversed"_s;
    spelling.text = input[u"hex"_s].toString() + input[u"text"_s].toString();
    if (!input[u"number"_s].isUndefined())
        spelling.text = QString::number(input[u"number"_s].toInteger());
    QByteArray bytes;
    const auto list = input[u"bytes"_s].toArray();
    for (const auto& byte : list)
        bytes += char(byte.toInt());
    return bytes.isEmpty() ? spelling : Spelling{hexOf(bytes), spelling.technology, spelling.form, spelling.reversed};
}

// What the vectors call the parts of a number.
QHash<QString, QString> partsOf(const CardNumber& number)
{
    return {{u"tag"_s, number.tag}, {u"low32"_s, number.low32}, {u"low24"_s, number.low24},
        {u"prefix24"_s, number.prefix24}, {u"dropped"_s, number.bccDropped ? u"bcc"_s : QString()},
        {u"decimal10"_s, printedDecimal(number.tag)}, {u"site_number"_s, printedSiteNumber(number.tag)},
        {u"decimal_le"_s, printedLittleEndian(number.tag)}};
}

Tag heard(const QString& id, const QString& technology = {})
{
    Tag tag;
    tag.id = id;
    tag.technology = technology;
    return tag;
}

} // namespace

class CardNumberTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEverySpelling_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const auto vectors = vectorFile(u"id-normalisation"_s)[u"vectors"_s].toArray();
        for (const auto& vector : vectors)
            QTest::newRow(qPrintable(vector[u"id"_s].toString())) << vector.toObject();
    }
    void readsEverySpelling()
    {
        QFETCH(QJsonObject, vector);
        const auto expected = vector[u"expect"_s].toObject();
        const auto number = cardNumber(spellingOf(vector[u"input"_s]));
        if (expected.contains(u"refused"_s)) {
            QVERIFY(!number);
            QCOMPARE(number.error().code, expected[u"refused"_s].toString());
            QVERIFY(!number.error().text.isEmpty());
            return;
        }
        QVERIFY(number);
        const auto parts = partsOf(*number);
        for (auto at = expected.begin(); at != expected.end(); ++at) {
            if (at.key() == u"partial"_s)
                QCOMPARE(number->partial, at->toBool());
            else if (at.key() == u"reversed"_s)
                QCOMPARE(number->reversed, at->toBool());
            else if (at.key() == u"inverted"_s)
                QCOMPARE(inverted24(quint32(vector[u"input"_s][u"number"_s].toInteger())), quint32(at->toInteger()));
            else if (at.key() == u"same_as"_s)
                QVERIFY(sameCard(*number, *cardNumber({at->toString(), {}, Spelling::Form::Hex, false})));
            else
                QCOMPARE(parts.value(at.key()), at->toString());
        }
    }

    void tellsStrangersApart()
    {
        const auto hex = [](const QString& text) { return *cardNumber({text, {}, Spelling::Form::Hex, false}); };
        const auto printed = *cardNumber({u"0006547886"_s, {}, Spelling::Form::Decimal10, false});
        QVERIFY(!sameCard(printed, hex(u"010063E9AF"_s)));
        QVERIFY(!sameCard(hex(u"010063E9AE"_s), hex(u"020063E9AE"_s)));
        const auto wiegand = *cardNumber({u"63E9AE"_s, {}, Spelling::Form::Wiegand26, false});
        QVERIFY(sameCard(printed, wiegand));
        QVERIFY(sameCard(wiegand, hex(u"010063E9AE"_s)));
    }

    // One MIFARE card on a PN532, on a reader that adds the check byte, and on one that turns the bytes round.
    void makesOneVoterOfOneCard()
    {
        const auto straight = normalise(heard(u"DD17380A"_s, u"iso14443a"_s), {});
        const auto withCheck = normalise(heard(u"DD17380AF8"_s, u"iso14443a"_s), {});
        ReaderSettings reversed;
        reversed.reversed = true;
        const auto turned = normalise(heard(u"0A3817DD"_s), reversed);
        QCOMPARE(straight->id, u"DD17380A"_s);
        QCOMPARE(withCheck->id, straight->id);
        QCOMPARE(turned->id, straight->id);
    }

    void marksRandomNumbersAndLetsThemPass()
    {
        const auto phone = normalise(heard(u"08123456"_s, u"iso14443a"_s), {});
        QVERIFY(phone);
        QVERIFY(phone->random);
        QVERIFY(!normalise(heard(u"0812345678"_s, u"em4100"_s), {})->random);
        // As a reader types it in decimals: the end of a longer number, unless its owner says that it is all.
        auto typed = heard(u"0811F1C3"_s);
        typed.partial = true;
        QVERIFY(!normalise(typed, {})->random);
        QVERIFY(normalise(typed, {.technology = u"iso14443a"_s})->random);
        typed.id = u"C3F11108"_s;
        QVERIFY(!normalise(typed, {.technology = u"iso14443a"_s})->random);
        QVERIFY(normalise(typed, {.technology = u"iso14443a"_s, .reversed = true})->random);
        QVERIFY(!normalise(typed, {.technology = u"em4100"_s, .reversed = true})->random);
    }

    // Identity documents: another number each time, and no bit that says so.
    void takesFourBytesOfTypeBForMadeUp()
    {
        QVERIFY(normalise(heard(u"66CF4DC2"_s, u"iso14443b"_s), {})->random);
        QCOMPARE(normalise(heard(u"66CF4DC2"_s, u"iso14443b"_s), {})->id, u"66CF4DC2"_s);
        QVERIFY(!normalise(heard(u"66CF4DC2"_s, u"iso14443b"_s), {.technology = u"iso14443b"_s})->random);
        QVERIFY(!normalise(heard(u"D0020A1B2C3D4E5F"_s, u"iso14443b"_s), {})->random);
        QVERIFY(!normalise(heard(u"66CF4DC2"_s, u"iso14443a"_s), {})->random);
    }

    void obeysTheReadersSettings()
    {
        ReaderSettings sevenBytes;
        sevenBytes.idBytes = 7;
        QVERIFY(normalise(heard(u"04A1B2C3D4E580"_s), sevenBytes));
        QCOMPARE(normalise(heard(u"4A1B2C3D45"_s), sevenBytes).error().code, u"wrong-length"_s);
        ReaderSettings typeA;
        typeA.technology = u"iso14443a"_s;
        QCOMPARE(normalise(heard(u"DD17380AF8"_s), typeA)->id, u"DD17380A"_s);
    }

    void takesWhatIsTypedForPrintedUnlessTheReadersCardsAreKnown()
    {
        ReaderSettings em4100;
        em4100.technology = u"em4100"_s;
        auto typed = heard(u"04A1B2C3D4"_s);
        typed.text = u"04a1b2c3d4"_s;
        QCOMPARE(normalise(typed, {})->text, typed.text);
        QVERIFY(normalise(typed, em4100)->text.isEmpty());
        auto code = heard(u"04A1B2C3D4"_s, u"code"_s);
        code.text = u"04a1b2c3d4"_s;
        QCOMPARE(*normalise(code, em4100), code);
    }

    void refusesWhatIsNoNumber()
    {
        for (const auto& text : {u""_s, u"hello"_s, u"0"_s, u"0x04"_s, u"urn:rfid:"_s})
            QCOMPARE(cardNumber({text, {}, Spelling::Form::Hex, false}).error().code, u"not-hex"_s);
        for (const auto& text : {u""_s, u"-1"_s, u"4294967296"_s, u"9x"_s})
            QCOMPARE(cardNumber({text, {}, Spelling::Form::Decimal10, false}).error().code, u"not-hex"_s);
    }
};

QTEST_APPLESS_MAIN(CardNumberTest)
#include "tst_cardnumber.moc"
