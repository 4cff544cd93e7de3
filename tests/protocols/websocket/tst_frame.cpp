#include "protocols/websocket/frame.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

} // namespace

class FrameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesTheExamplesOfTheRfc();
    void findsThePayload();
    void cutsReasonsAtACharacter();
    void masksAtAnyOffset();
};

void FrameTest::writesTheExamplesOfTheRfc()
{
    // RFC 6455 §5.7
    QCOMPARE(encodeFrame(Opcode::Text, "Hello"), hex("810548656c6c6f"));
    QCOMPARE(encodeFrame(Opcode::Text, "Hello", 0x3d21fa37), hex("818537fa213d7f9f4d5158"));
    QCOMPARE(encodeFrame(Opcode::Text, "Hel", {}, false), hex("010348656c"));
    QCOMPARE(encodeFrame(Opcode::Continuation, "lo"), hex("80026c6f"));
    QCOMPARE(encodeFrame(Opcode::Ping, "Hello"), hex("890548656c6c6f"));
    QCOMPARE(encodeFrame(Opcode::Binary, QByteArray(256, 'x')).first(4), hex("827e0100"));
    QCOMPARE(encodeFrame(Opcode::Binary, QByteArray(65536, 'x')).first(10), hex("827f0000000000010000"));
}

void FrameTest::findsThePayload()
{
    for (const int size : {0, 1, 125, 126, 65535, 65536}) {
        const QByteArray payload(size, 'x');
        QCOMPARE(payloadOf(encodeFrame(Opcode::Text, payload)), payload);
    }
    QCOMPARE(payloadOf("\x81"), QByteArrayView());
}

void FrameTest::cutsReasonsAtACharacter()
{
    const QByteArray reason = QByteArray(122, 'x') + "\xc3\xa9 and more";
    const QByteArray frame = encodeClose(CloseCode::GoingAway, reason);
    QCOMPARE(payloadOf(frame), QByteArray("\x03\xe9") + QByteArray(122, 'x'));
    QCOMPARE(encodeClose(CloseCode::NoStatus, "unsaid"), hex("8800"));
}

void FrameTest::masksAtAnyOffset()
{
    const QByteArray original = QByteArray("0123456789abcdefghijklmnopqrstuvwxyz");
    for (qsizetype cut = 0; cut <= original.size(); ++cut) {
        QByteArray bytes = original;
        applyMask(bytes.data(), cut, 0xdeadbeef, 0);
        applyMask(bytes.data() + cut, bytes.size() - cut, 0xdeadbeef, quint64(cut));
        QVERIFY(bytes != original);
        applyMask(bytes.data(), bytes.size(), 0xdeadbeef, 0);
        QCOMPARE(bytes, original);
    }
}

QTEST_GUILESS_MAIN(FrameTest)
#include "tst_frame.moc"
