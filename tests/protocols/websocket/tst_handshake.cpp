#include <QTest>

#include "protocols/websocket/handshake.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace Qt::StringLiterals;

namespace {
const QByteArray key = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray accepted = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n";
} // namespace

class HandshakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheExampleOfTheRfc();
    void knowsKeys();
    void asks();
    void refusesLineEndsInARequest();
    void judgesAnswers_data();
    void judgesAnswers();
    void leavesWhatFollows();
};

void HandshakeTest::answersTheExampleOfTheRfc()
{
    QCOMPARE(acceptKey(key), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo="); // RFC 6455 §1.3
}

void HandshakeTest::knowsKeys()
{
    QVERIFY(isKey(key));
    QVERIFY(isKey(randomKey()));
    QVERIFY(randomKey() != randomKey());
    for (const char* wrong : {"", "c2hvcnQ=", "dGhlIHNhbXBsZSBub25jZQ",
             "dGhlIHNhbXBsZSBub25jZQ===", "dGhlIHNhbXBsZSBub25jZTE=", "!!hlIHNhbXBsZSBub25jZQ=="})
        QVERIFY2(!isKey(wrong), wrong);
}

void HandshakeTest::asks()
{
    const ClientRequest request{.host = "example.org:8080",
        .target = "/r/town/live",
        .origin = "http://example.org:8080",
        .subprotocols = {"a", "b"},
        .headers = {{"User-Agent", "Everyport"}}};
    const auto text = request.encode(key);
    QVERIFY(text);
    QCOMPARE(*text,
        QByteArray(
            "GET /r/town/live HTTP/1.1\r\nHost: example.org:8080\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Key: "
            + key
            + "\r\nSec-WebSocket-Version: 13\r\nOrigin: http://example.org:8080\r\n"
              "Sec-WebSocket-Protocol: a, b\r\nUser-Agent: Everyport\r\n\r\n"));
}

void HandshakeTest::refusesLineEndsInARequest()
{
    QVERIFY(!ClientRequest({.host = "a\r\nX: y"}).encode(key));
    QVERIFY(!ClientRequest({.host = "a", .target = "/x HTTP/1.1\r\n"}).encode(key));
    QVERIFY(!ClientRequest({.host = "a", .target = "no-slash"}).encode(key));
    QVERIFY(!ClientRequest({.host = "a", .headers = {{"X", "a\nb"}}}).encode(key));
    QVERIFY(!ClientRequest({.host = ""}).encode(key));
}

void HandshakeTest::judgesAnswers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("good");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, const QByteArray& answer, std::optional<Error::Kind> refusal = {}) {
        QTest::newRow(name) << answer << !refusal << int(refusal.value_or(Error::Kind::Closed));
    };
    using enum Error::Kind;
    row("as it should be", accepted + "\r\n");
    row("other case, other order, more in Connection",
        "HTTP/1.1 101 \r\nsec-websocket-accept:s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\nCONNECTION: keep-alive, upgrade\r\nupgrade: WebSocket\r\nDate: now\r\n\r\n");
    row("a subprotocol that was offered", accepted + "Sec-WebSocket-Protocol: b\r\n\r\n");
    row("a subprotocol out of thin air", accepted + "Sec-WebSocket-Protocol: c\r\n\r\n", Malformed);
    row("an extension", accepted + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n", Malformed);
    row("another key's answer",
        "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: AAAA\r\n\r\n", Malformed);
    row("no accept", "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n", Malformed);
    row("no upgrade",
        "HTTP/1.1 101 x\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
        Malformed);
    row("no connection",
        "HTTP/1.1 101 x\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
        Malformed);
    row("404", "HTTP/1.1 404 Not Found\r\n\r\n", Refused);
    row("403", "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n", Refused);
    row("200", "HTTP/1.1 200 OK\r\n\r\n", Refused);
    row("HTTP/1.0", "HTTP/1.0 101 x\r\n\r\n", Malformed);
    row("not HTTP", "220 mail.example.org ESMTP\r\n\r\n", Malformed);
    row("line without a name", accepted + ": x\r\n\r\n", Malformed);
    row("endless", "HTTP/1.1 101 x\r\n" + QByteArray("X: y\r\n").repeated(4000), Malformed);
}

void HandshakeTest::judgesAnswers()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, good);
    QFETCH(int, kind);
    for (const qsizetype piece : {answer.size(), qsizetype(1), qsizetype(7)}) {
        ServerAnswer reader({.host = "x", .subprotocols = {"a", "b"}}, key);
        std::optional<Result<Done>> verdict;
        for (qsizetype at = 0; at < answer.size() && !verdict; at += piece) {
            QByteArrayView bytes = QByteArrayView(answer).sliced(at, std::min(piece, answer.size() - at));
            verdict = reader.read(bytes);
        }
        QVERIFY(verdict);
        QCOMPARE(verdict->ok(), good);
        if (!good)
            QCOMPARE(int(verdict->error().kind), kind);
    }
}

void HandshakeTest::leavesWhatFollows()
{
    ServerAnswer reader({.host = "x", .subprotocols = {"b"}}, key);
    const QByteArray bytes = accepted + "Sec-WebSocket-Protocol: b\r\n\r\n\x81\x01x";
    QByteArrayView rest = bytes;
    const auto verdict = reader.read(rest);
    QVERIFY(verdict && *verdict);
    QCOMPARE(rest, "\x81\x01x");
    QCOMPARE(reader.subprotocol(), "b");
}

QTEST_GUILESS_MAIN(HandshakeTest)
#include "tst_handshake.moc"
