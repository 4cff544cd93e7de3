#include "protocols/telnet/codec.h"

#include <QStringList>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::telnet;
using namespace Qt::StringLiterals;

namespace {

struct Heard : Parts {
    QByteArray text;
    QStringList rest;
    void data(QByteArrayView bytes) override { text += bytes; }
    void command(uchar code) override { rest << u"command %1"_s.arg(code); }
    void negotiated(uchar verb, uchar option) override { rest << u"%1 %2"_s.arg(verb).arg(option); }
    void subnegotiated(uchar option, QByteArrayView bytes) override
    {
        rest << u"sub %1 "_s.arg(option) + QString::fromLatin1(bytes.toByteArray().toHex());
    }
};

const auto iac = "\xff"_ba;

} // namespace

class TelnetCodecTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameHoweverItIsCut()
    {
        const auto wire = "a\r\nb\r"_ba + '\0' + "c\r\r\n"_ba + iac + iac + "\n"_ba + iac + "\xf4"_ba + iac
            + "\xfd\x01"_ba + iac + "\xfa\x1f"_ba + '\0' + iac + iac + iac + "\xf0z"_ba;
        Heard whole;
        Decoder().feed(wire, whole);
        for (qsizetype cut = 1; cut < wire.size(); ++cut) {
            Decoder decoder;
            Heard parts;
            for (qsizetype at = 0; at < wire.size(); at += cut)
                decoder.feed(QByteArrayView(wire).sliced(at, std::min(cut, wire.size() - at)), parts);
            QCOMPARE(parts.text, whole.text);
            QCOMPARE(parts.rest, whole.rest);
        }
    }

    void makesOneEnterOfAllItsSpellings()
    {
        Heard heard;
        Decoder decoder;
        decoder.feed("a\r\nb\r"_ba + '\0' + "c\rd\ne"_ba, heard);
        QCOMPARE(heard.text, "a\rb\rc\rd\ne"_ba); // RFC 854, page 11
        heard.text.clear();
        decoder.setBinary(true);
        decoder.feed("a\r\nb\r"_ba + '\0', heard);
        QCOMPARE(heard.text, "a\r\nb\r"_ba + '\0'); // RFC 856
    }

    void tellsCommandsAndNegotiations()
    {
        Heard heard;
        Decoder().feed(
            iac + "\xf4"_ba + iac + "\xf6"_ba + iac + "\xfd\x03"_ba + iac + "\xfc\x18"_ba + iac + "\xf0"_ba + iac + iac,
            heard);
        QCOMPARE(heard.rest, QStringList({u"command 244"_s, u"command 246"_s, u"253 3"_s, u"252 24"_s}));
        QCOMPARE(heard.text, iac);
    }

    void undoublesInSubnegotiations()
    {
        Heard heard;
        Decoder decoder;
        decoder.feed(iac + "\xfa\x1f"_ba + '\0' + iac + iac + iac + "\xf0x"_ba, heard);
        QCOMPARE(heard.rest, QStringList(u"sub 31 00ff"_s));
        QCOMPARE(heard.text, "x"_ba);
        QCOMPARE(subnegotiation(WindowSize, QByteArrayView("\x01\xff", 2)), iac + "\xfa\x1f\x01\xff\xff\xff\xf0"_ba);
    }

    void readsOverWhatIsTooLong()
    {
        Heard heard;
        Decoder decoder;
        decoder.feed(iac + "\xfa\x18"_ba + QByteArray(100'000, 'x') + iac + "\xf0y"_ba, heard);
        QVERIFY(heard.rest.isEmpty());
        QCOMPARE(heard.text, "y"_ba);
        decoder.feed(iac + "\xfa\x18\x01"_ba + iac + "\xf0"_ba, heard);
        QCOMPARE(heard.rest, QStringList(u"sub 24 01"_s));
    }

    void aCommandEndsASubnegotiation()
    {
        Heard heard;
        Decoder().feed(iac + "\xfa\x18\x01"_ba + iac + "\xfd\x01x"_ba, heard);
        QCOMPARE(heard.rest, QStringList({u"sub 24 01"_s, u"253 1"_s}));
        QCOMPARE(heard.text, "x"_ba);
    }

    void writesWhatItReads()
    {
        const auto text = "a\r\nb\rc\xff\xff\r"_ba;
        QCOMPARE(encoded(text, true), "a\r\nb\rc\xff\xff\xff\xff\r"_ba);
        QCOMPARE(encoded(text, false), "a\r\nb\r"_ba + '\0' + "c\xff\xff\xff\xff\r"_ba + '\0');
        Heard heard;
        Decoder decoder;
        decoder.setBinary(true);
        decoder.feed(encoded(text, true), heard);
        QCOMPARE(heard.text, text);
    }
};

QTEST_GUILESS_MAIN(TelnetCodecTest)
#include "tst_codec.moc"
