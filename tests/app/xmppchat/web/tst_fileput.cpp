#include "app/xmppchat/web/fileput.h"

#include <QFile>
#include <QTemporaryDir>
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

/// Says `answer` once the whole file has come; empty: never.
class Store final : public Protocol {
public:
    Store(QByteArray answer, QByteArray& got) : m_answer(std::move(answer)), m_got(got) {}
    void connectionMade(Transport& transport) override { m_transport = &transport; }
    void dataReceived(QByteArrayView bytes) override
    {
        m_got += bytes;
        const auto end = m_got.indexOf("\r\n\r\n");
        if (end < 0 || m_got.size() < end + 4 + 5 || m_answer.isEmpty())
            return;
        m_transport->write(std::exchange(m_answer, {}));
    }
    void connectionLost(const Error&) override {}

private:
    QByteArray m_answer;
    QByteArray& m_got;
    Transport* m_transport = nullptr;
};

} // namespace

class FilePutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_reactor.reachItself();
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly) && file.write("hello") == 5);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("trouble"); // empty: it is there
        QTest::newRow("made") << QByteArray("HTTP/1.1 201 Created\r\n\r\n") << QString();
        QTest::newRow("after a word") << QByteArray("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n\r\n")
                                      << QString();
        QTest::newRow("too large") << QByteArray("HTTP/1.1 413 No\r\n\r\n") << u"too large"_s;
        QTest::newRow("expired") << QByteArray("HTTP/1.1 410 Gone\r\n\r\n") << u"expired"_s;
        QTest::newRow("full") << QByteArray("HTTP/1.1 507 Full\r\n\r\n") << u"no room"_s;
        QTest::newRow("elsewhere") << QByteArray("HTTP/1.1 302 Found\r\nLocation: http://evil.example/\r\n\r\n")
                                   << u"302"_s;
        QTest::newRow("no web server") << QByteArray("220 smtp\r\n\r\n") << u"no web server"_s;
    }

    void answers()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, trouble);
        serve(answer);
        auto put = file();
        qint64 told = 0;
        put.progress = [&told](qint64 sent) { told = sent; };
        put.headers = {{u"Authorization"_s, u"Bearer x"_s}};
        auto putting = putFile(m_reactor, put);
        QVERIFY(m_reactor.turnUntil([&] { return putting.isReady(); }));
        const auto done = putting.take();
        QCOMPARE(done.ok(), trouble.isEmpty());
        if (!done)
            QVERIFY2(done.error().text.contains(trouble), qPrintable(done.error().text));
        QVERIFY2(m_got.startsWith("PUT /up/plan.txt HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n"), m_got.constData());
        QVERIFY(m_got.contains("\r\nContent-Length: 5\r\n") && m_got.contains("\r\nAuthorization: Bearer x\r\n")
            && m_got.endsWith("\r\n\r\nhello"));
        QVERIFY(told <= 5);
    }

    void whoTakesNothingIsGivenUp()
    {
        serve({});
        auto putting = putFile(m_reactor, file());
        QVERIFY(m_reactor.turnUntil([&] { return m_got.endsWith("hello"); }));
        for (int i = 0; i < 4 && !putting.isReady(); ++i)
            m_reactor.advance(61s);
        QVERIFY(putting.isReady());
        QCOMPARE(putting.take().error().reason, Reason::TimedOut);
    }

    void placesThatAreNone_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("another protocol") << u"ftp://127.0.0.1/x"_s;
        QTest::newRow("nowhere") << u"https:///x"_s;
        QTest::newRow("with a password") << u"https://me:pw@example.org/x"_s;
    }

    void placesThatAreNone()
    {
        QFETCH(QString, url);
        auto put = file();
        put.url = QUrl(url);
        auto putting = putFile(m_reactor, put);
        QVERIFY(putting.isReady());
        QVERIFY(!putting.take());
    }

    void cleanup() { m_port.reset(); }

private:
    QString path() const { return m_folder.filePath(u"plan.txt"_s); }
    FilePut file() const
    {
        FilePut put;
        put.url = QUrl(u"http://127.0.0.1:8080/up/plan.txt"_s);
        put.path = path();
        put.size = 5;
        put.type = u"text/plain"_s;
        return put;
    }
    void serve(const QByteArray& answer)
    {
        m_got.clear();
        m_port = std::move(*m_reactor.role<ReactorTcp>()->listenTcp(
            {.port = 8080}, [this, answer] { return std::make_unique<Store>(answer, m_got); }));
    }

    MemoryReactor m_reactor;
    std::unique_ptr<Port> m_port;
    QTemporaryDir m_folder;
    QByteArray m_got;
};

QTEST_GUILESS_MAIN(FilePutTest)
#include "tst_fileput.moc"
