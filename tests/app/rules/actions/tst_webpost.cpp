#include "app/rules/actions/webpost.h"

#include <QTest>

#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WebPostTest : public QObject {
    Q_OBJECT

    MemoryReactor m_reactor;

    Task<Result<int>> post(const QString& url = u"http://127.0.0.1:8080/hook?a=b"_s)
    {
        auto posting = postToWeb(
            m_reactor, {.url = QUrl(url), .body = "{\"text\":\"hi\"}", .headers = {{"Authorization", "Bearer abc"}}});
        m_reactor.turn();
        return posting;
    }
    MemoryTransport& wire() { return *m_reactor.outgoing.back(); }

private Q_SLOTS:
    void sends()
    {
        auto posting = post();
        QCOMPARE(wire().takeWritten(),
            "POST /hook?a=b HTTP/1.1\r\nHost: 127.0.0.1:8080\r\nConnection: close\r\nContent-Length: 13\r\n"
            "Content-Type: application/json\r\nAuthorization: Bearer abc\r\nUser-Agent: Everyport\r\nAccept: */*\r\n"
            "Accept-Encoding: identity\r\n\r\n{\"text\":\"hi\"}");
        wire().feed("HTTP/1.1 204 None\r\n\r\n");
        QVERIFY(posting.isReady());
        QCOMPARE(*posting.take(), 204);
    }

    void answers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("kind"); // -1: taken
        QTest::addColumn<QString>("words");
        QTest::newRow("taken") << 200 << -1 << QString();
        QTest::newRow("elsewhere") << 302 << int(Error::Kind::Refused) << u"elsewhere (302)"_s;
        QTest::newRow("no") << 403 << int(Error::Kind::Refused) << u"refused it (403)"_s;
        QTest::newRow("too often") << 429 << int(Error::Kind::Busy) << u"now (429)"_s;
        QTest::newRow("in trouble") << 503 << int(Error::Kind::Busy) << u"now (503)"_s;
    }

    void answers()
    {
        QFETCH(int, status);
        QFETCH(int, kind);
        QFETCH(QString, words);
        auto posting = post();
        wire().feed("HTTP/1.1 " + QByteArray::number(status) + " X\r\nLocation: /y\r\nContent-Length: 5\r\n\r\nhello");
        QVERIFY(posting.isReady());
        const auto done = posting.take();
        QCOMPARE(done ? -1 : int(done.error().kind), kind);
        if (!done)
            QVERIFY2(done.error().text.contains(words), qPrintable(done.error().text));
    }

    void isGivenUp()
    {
        auto posting = post();
        m_reactor.advance(21s);
        QVERIFY(posting.isReady());
        QCOMPARE(posting.take().error().reason, Reason::TimedOut);
        QVERIFY(!wire().isOpen());
    }

    void tellsNobodyInTheClear()
    {
        const auto before = m_reactor.outgoing.size();
        auto posting = post(u"http://example.org/hook"_s);
        QVERIFY(posting.isReady());
        QVERIFY(posting.take().error().text.contains(u"https://"_s));
        QCOMPARE(m_reactor.outgoing.size(), before);
    }
};

QTEST_GUILESS_MAIN(WebPostTest)
#include "tst_webpost.moc"
