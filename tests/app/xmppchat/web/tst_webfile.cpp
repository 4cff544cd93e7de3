#include "app/xmppchat/web/webfile.h"

#include <QTest>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/transport/connectionregistry.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmppchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Answers whatever it is asked, and hangs up.
class WebServer final : public Protocol {
public:
    WebServer(QByteArray answer, QByteArray& asked) : m_answer(std::move(answer)), m_asked(asked) {}
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_asked += bytes;
        if (m_answer.isEmpty() || !m_asked.endsWith("\r\n\r\n"))
            return;
        m_transport->write(m_answer);
        m_transport->loseConnection();
    }
    void connectionLost(const Error&) override {}

private:
    const QByteArray m_answer;
    QByteArray& m_asked;
    Transport* m_transport = nullptr;
};

} // namespace

class WebFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QByteArray>("file"); // null: refused
        QTest::newRow("to the end") << QByteArray("HTTP/1.1 200 OK\r\nServer: x\r\n\r\nhello") << QByteArray("hello");
        QTest::newRow("counted") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 5\r\n\r\nhello")
                                 << QByteArray("hello");
        QTest::newRow("in chunks") << QByteArray(
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n")
                                   << QByteArray("hello");
        QTest::newRow("cut") << QByteArray("HTTP/1.0 200 OK\r\ncontent-length: 50\r\n\r\nhello") << QByteArray();
        QTest::newRow("not there") << QByteArray("HTTP/1.1 404 Not Found\r\n\r\nhello") << QByteArray();
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://evil.example/\r\n\r\n")
                                   << QByteArray();
        QTest::newRow("no web server") << QByteArray("220 smtp.example.org\r\n\r\n") << QByteArray();
        QTest::newRow("too large") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") + QByteArray(200'000, 'x') << QByteArray();
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QByteArray, file);
        serve(answer);
        auto fetching = fetchWebFile(m_reactor, QUrl(u"http://127.0.0.1:8080/.well-known/host-meta?x=1"_s));
        QVERIFY(m_reactor.turnUntil([&] { return fetching.isReady(); }));
        const auto got = fetching.take();
        QCOMPARE(got.ok(), !file.isNull());
        if (got)
            QCOMPARE(*got, file);
        QVERIFY2(m_asked.startsWith("GET /.well-known/host-meta?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"),
            m_asked.constData());
    }

    void whoNeverAnswersIsGivenUp()
    {
        serve({});
        auto fetching = fetchWebFile(m_reactor, QUrl(u"http://127.0.0.1:8080/x"_s));
        m_reactor.turn();
        QVERIFY(!fetching.isReady());
        m_reactor.advance(21s);
        QVERIFY(fetching.isReady());
        QCOMPARE(fetching.take().error().reason, Reason::TimedOut);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("in clear, elsewhere") << u"http://example.org/x"_s;
        QTest::newRow("another protocol") << u"ftp://example.org/x"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s;
        QTest::newRow("with a password") << u"https://me:pw@example.org/x"_s;
    }

    void addresses()
    {
        QFETCH(QString, url);
        auto fetching = fetchWebFile(m_reactor, QUrl(url));
        QVERIFY(fetching.isReady());
        QVERIFY(!fetching.take());
    }

    void cleanup() { m_port.reset(); }

private:
    void serve(const QByteArray& answer)
    {
        m_asked.clear();
        m_reactor.reachItself();
        m_port = std::move(*m_reactor.role<ReactorTcp>()->listenTcp(
            {.port = 8080}, [this, answer] { return std::make_unique<WebServer>(answer, m_asked); }));
    }

    MemoryReactor m_reactor;
    std::unique_ptr<Port> m_port;
    QByteArray m_asked;
};

QTEST_GUILESS_MAIN(WebFileTest)
#include "tst_webfile.moc"
