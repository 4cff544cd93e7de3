#include "protocols/http/messages/responsehead.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class ResponseHeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void neverBreaksOutOfALine();
};

void ResponseHeadTest::neverBreaksOutOfALine()
{
    const Response response{
        .headers = {{"Location", "/x\r\nSet-Cookie: a"}, {"Bad Name", "x"}, {"Good", "yes"}}, .body = "abc"};
    QCOMPARE(encodeHead(response, Framing::Length, "now", "close"),
        "HTTP/1.1 200 OK\r\nDate: now\r\nGood: yes\r\nContent-Length: 3\r\nConnection: close\r\n\r\n");
    QCOMPARE(encodeChunk(QByteArray(26, 'x')), "1a\r\n" + QByteArray(26, 'x') + "\r\n");
    QCOMPARE(encodeChunk({}), "0\r\n\r\n");
}

QTEST_GUILESS_MAIN(ResponseHeadTest)
#include "tst_responsehead.moc"
