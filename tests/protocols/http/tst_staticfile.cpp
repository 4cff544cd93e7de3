#include "protocols/http/staticfile.h"

#include <QTest>

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class StaticFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersFilesTwice();
};

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
