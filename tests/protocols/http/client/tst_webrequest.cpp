#include <QTest>

#include "protocols/http/client/webrequest.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::http;

class WebRequestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesTheHead();
    void saysHowLongTheBodyIs();
    void nothingBreaksOutOfItsLine_data();
    void nothingBreaksOutOfItsLine();
    void anAddressNeedsAHost();
};

void WebRequestTest::writesTheHead()
{
    WebRequest request;
    request.url = QUrl(u"https://files.example:8443?a=b c#part"_s);
    request.headers.add("Accept", "text/plain");
    const auto head = *encodeQuestion(request);
    QVERIFY2(head.startsWith("GET /?a=b%20c HTTP/1.1\r\nHost: files.example:8443\r\nConnection: close\r\n"), head);
    QVERIFY2(head.contains("\r\nAccept: text/plain\r\n"), head);
    QVERIFY2(head.endsWith("\r\n\r\n") && head.indexOf("\r\n\r\n") == head.size() - 4, head);
}

void WebRequestTest::saysHowLongTheBodyIs()
{
    WebRequest request;
    request.url = QUrl(u"https://files.example/x"_s);
    request.method = "PUT";
    QVERIFY(encodeQuestion(request)->contains("\r\nContent-Length: 0\r\n")); // none is a length, too
    request.body = "12345";
    QVERIFY(encodeQuestion(request)->contains("\r\nContent-Length: 5\r\n"));
    request.method = "GET";
    request.body.clear();
    QVERIFY(!encodeQuestion(request)->contains("Content-Length"));
}

void WebRequestTest::nothingBreaksOutOfItsLine_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    const QByteArray get = "GET";
    QTest::newRow("a line in a value") << get << QByteArray("X") << QByteArray("a\r\nHost: evil");
    QTest::newRow("a bare line feed") << get << QByteArray("X") << QByteArray("a\nb");
    QTest::newRow("a line in a name") << get << QByteArray("X\r\nY") << QByteArray("a");
    QTest::newRow("a colon in a name") << get << QByteArray("X:") << QByteArray("a");
    QTest::newRow("no name") << get << QByteArray() << QByteArray("a");
    QTest::newRow("another host") << get << QByteArray("hOST") << QByteArray("evil");
    QTest::newRow("another length") << get << QByteArray("Content-Length") << QByteArray("1");
    QTest::newRow("another framing") << get << QByteArray("Transfer-Encoding") << QByteArray("chunked");
    QTest::newRow("a method of two words") << QByteArray("GET /y") << QByteArray("X") << QByteArray("a");
    QTest::newRow("no method") << QByteArray() << QByteArray("X") << QByteArray("a");
    QTest::newRow("a tunnel") << QByteArray("CONNECT") << QByteArray("X") << QByteArray("a");
}

void WebRequestTest::nothingBreaksOutOfItsLine()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    WebRequest request;
    request.url = QUrl(u"https://files.example/x"_s);
    request.method = method;
    request.headers.add(name, value);
    const auto head = encodeQuestion(request);
    QVERIFY(!head.ok());
    QCOMPARE(head.error().reason, Reason::BadValue);
}

void WebRequestTest::anAddressNeedsAHost()
{
    WebRequest request;
    request.url = QUrl(u"https:///x"_s);
    QVERIFY(!encodeQuestion(request).ok());
}

QTEST_GUILESS_MAIN(WebRequestTest)
#include "tst_webrequest.moc"
