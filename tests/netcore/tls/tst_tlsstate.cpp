#include <QTest>

#include "netcore/tls/tlsstate.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TlsStateTest : public QObject {
    Q_OBJECT

    Certificate m_certificate = *Certificate::makeSelfSigned({u"localhost"_s});

    /// Hands over what one side has for the other, in pieces, and says how the other's handshake went.
    static TlsState::Step pass(TlsState& from, TlsState& to, qsizetype piece)
    {
        const auto bytes = from.takeCipher();
        auto step = TlsState::Step::Wants;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            to.giveCipher(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
            step = to.isOver() ? TlsState::Step::Done : to.shakeHands();
            to.keepCipher();
        }
        return step;
    }

private Q_SLOTS:
    void shakesHandsInPieces_data()
    {
        QTest::addColumn<qsizetype>("piece");
        for (const qsizetype piece : {1, 5, 100, 100'000})
            QTest::addRow("%d", int(piece)) << piece;
    }
    void shakesHandsInPieces()
    {
        QFETCH(qsizetype, piece);
        TlsState server(*TlsContext::server({.certificate = m_certificate}), {});
        TlsState client(*TlsContext::client({.trustedPem = m_certificate.chainPem}), u"localhost"_s);
        QCOMPARE(client.shakeHands(), TlsState::Step::Wants);
        for (int round = 0; round < 5 && !(client.isOver() && server.isOver()); ++round) {
            pass(client, server, piece);
            pass(server, client, piece);
        }
        QVERIFY(client.isOver() && server.isOver());
        QVERIFY(client.write("hello"));
        const auto bytes = client.takeCipher();
        TlsState::PlainBuffer buffer;
        QByteArrayView plain;
        server.giveCipher(QByteArrayView(bytes).first(10));
        QCOMPARE(server.read(buffer, plain), TlsState::Step::Wants);
        server.keepCipher();
        server.giveCipher(QByteArrayView(bytes).sliced(10));
        QCOMPARE(server.read(buffer, plain), TlsState::Step::Done);
        QCOMPARE(plain, QByteArrayView("hello"));
        client.sayGoodbye();
        const auto goodbye = client.takeCipher();
        server.giveCipher(goodbye);
        QCOMPARE(server.read(buffer, plain), TlsState::Step::Ended);
    }

    void whatIsNotReadYetIsKept()
    {
        TlsState server(*TlsContext::server({.certificate = m_certificate}), {});
        QByteArray passing = QByteArray::fromHex("16030100050100000100");
        server.giveCipher(passing);
        server.keepCipher();
        passing.fill('x'); // the event is over, and its buffer is somebody else's
        server.giveCipher(QByteArray());
        QCOMPARE(server.shakeHands(), TlsState::Step::Broken); // a ClientHello of one byte
        QVERIFY(server.failure().kind == Error::Kind::Malformed);
        QVERIFY(!server.takeCipher().isEmpty()); // the alert
    }
};

QTEST_GUILESS_MAIN(TlsStateTest)
#include "tst_tlsstate.moc"
