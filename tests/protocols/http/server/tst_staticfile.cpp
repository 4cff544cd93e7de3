#include "protocols/http/server/staticfile.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class StaticFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersFilesTwice();
    void servesParts();
};

void StaticFileTest::servesParts()
{
    const QByteArray content = QByteArray("0123456789").repeated(100);
    const StaticFile file(content, "text/plain");
    Request request;
    request.headers.add("Range", "bytes=5-14");
    const auto part = file.response(request);
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, content.sliced(5, 10));
    QCOMPARE(part.headers.value("Content-Range"), "bytes 5-14/1000");
    request.headers.set("If-Range", "\"another\"");
    QCOMPARE(file.response(request).status, 200);
    request.headers.set("If-Range", part.headers.value("ETag"));
    QCOMPARE(file.response(request).status, 206);
    request.headers.set("Range", "bytes=1000-");
    const auto outside = file.response(request);
    QCOMPARE(outside.status, 416);
    QVERIFY(outside.body.isEmpty());
    QCOMPARE(outside.headers.value("Content-Range"), "bytes */1000");
    // Of what is sent packed, the packed bytes count (RFC 9110 §14.1).
    request.headers.set("Range", "bytes=0-3");
    request.headers.remove("If-Range");
    const auto whole = file.response({.headers = {{"Accept-Encoding", "gzip"}}});
    request.headers.add("Accept-Encoding", "gzip");
    const auto packed = file.response(request);
    QCOMPARE(packed.body, whole.body.first(4));
    QCOMPARE(packed.headers.value("Content-Range"), "bytes 0-3/" + QByteArray::number(whole.body.size()));
}

void StaticFileTest::offersFilesTwice()
{
    const StaticFile file(QByteArray("body { color: black }\n").repeated(100), mediaTypeOf(u"/x/page.css"_s));
    Request request;
    const auto plain = file.response(request);
    QCOMPARE(plain.headers.value("Content-Type"), "text/css; charset=utf-8");
    QCOMPARE(plain.headers.value("Vary"), "Accept-Encoding");
    request.headers.add("Accept-Encoding", "gzip, br");
    const auto packed = file.response(request);
    QCOMPARE(packed.headers.value("Content-Encoding"), "gzip");
    QVERIFY(packed.body.size() < plain.body.size());
    QVERIFY(packed.headers.value("ETag") != plain.headers.value("ETag"));
    QVERIFY(packed.headers.value("ETag").endsWith("-gz\""));
    const StaticFile tiny("x", "text/plain");
    QVERIFY(!tiny.response(request).headers.contains("Content-Encoding"));
}

QTEST_GUILESS_MAIN(StaticFileTest)
#include "tst_staticfile.moc"
