#include <QProcess>
#include <QTest>

#include "protocols/http/accessrecord.h"
#include "protocols/http/date.h"
#include "protocols/http/gzip.h"
#include "protocols/http/hostrules.h"
#include "protocols/http/responsehead.h"
#include "protocols/http/router.h"
#include "protocols/http/staticfile.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class HttpPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesTargetsApart();
    void findsParameters();
    void comparesHeaderNamesWithoutCase();
    void writesAndReadsDates();
    void knowsItsNames_data();
    void knowsItsNames();
    void comparesOrigins_data();
    void comparesOrigins();
    void routes();
    void compressesAsGzipDoes();
    void readsAcceptEncoding_data();
    void readsAcceptEncoding();
    void offersFilesTwice();
    void neverBreaksOutOfALine();
    void escapesWhatItLogs();
};

void HttpPartsTest::takesTargetsApart()
{
    const auto target = parseTarget("GET", "/r/a%20b/%C3%A9?x=1&y");
    QVERIFY(target);
    QCOMPARE(target->segments, (QStringList{u"r"_s, u"a b"_s, u"\u00e9"_s}));
    QCOMPARE(target->query, "x=1&y");
    QCOMPARE(parseTarget("GET", "/")->segments, QStringList{u""_s});
    QCOMPARE(parseTarget("GET", "//")->segments, (QStringList{u""_s, u""_s}));
    QCOMPARE(parseTarget("GET", "/a%2Fb")->segments, QStringList{u"a/b"_s}); // stays one segment
    const auto absolute = parseTarget("GET", "HTTP://a.example:80?q");
    QVERIFY(absolute);
    QCOMPARE(absolute->authority, "a.example:80");
    QCOMPARE(absolute->query, "q");
    QVERIFY(!parseTarget("GET", "ftp://a/x"));
    QVERIFY(!parseTarget("GET", "http://"));
    QVERIFY(!parseTarget("GET", "http:///x"));
    QVERIFY(!parseTarget("GET", ""));
}

void HttpPartsTest::findsParameters()
{
    const auto target = parseTarget("GET", "/?kiosk&a=1%26+2&a=3&b=&c=%ff");
    QVERIFY(target);
    QVERIFY(target->hasParameter(u"kiosk"_s));
    QCOMPARE(target->parameter(u"kiosk"_s), u""_s);
    QCOMPARE(target->parameter(u"a"_s), u"1& 2"_s);
    QCOMPARE(target->parameter(u"b"_s), u""_s);
    QVERIFY(!target->hasParameter(u"d"_s));
    QVERIFY(!parseTarget("GET", "/")->hasParameter(u""_s));
}

void HttpPartsTest::comparesHeaderNamesWithoutCase()
{
    Headers headers{{"Accept", "a, b"}, {"ACCEPT", "c,,  d "}, {"X", "1"}};
    QCOMPARE(headers.value("accept"), "a, b");
    QCOMPARE(headers.joined("Accept"), "a, b, c,,  d ");
    QCOMPARE(headers.list("accept"), (QByteArrayList{"a", "b", "c", "d"}));
    QVERIFY(headers.listHolds("accept", "D"));
    QVERIFY(!headers.listHolds("accept", "aa"));
    QCOMPARE(headers.count("accept"), 2);
    headers.set("accept", "z");
    headers.addIfMissing("X", "2");
    headers.addIfMissing("Y", "3");
    QCOMPARE(headers, (Headers{{"X", "1"}, {"accept", "z"}, {"Y", "3"}}));
    QVERIFY(isToken("X-Y!#$%&'*+.^_`|~") && !isToken("") && !isToken("a b") && !isToken("a:") && !isToken("\xe9"));
}

void HttpPartsTest::writesAndReadsDates()
{
    // RFC 9110 §5.6.7's moment, in its three forms
    const qint64 moment = 784111777000;
    QCOMPARE(formatDate(moment), "Sun, 06 Nov 1994 08:49:37 GMT");
    QCOMPARE(parseDate("Sun, 06 Nov 1994 08:49:37 GMT").value_or(0), moment);
    QCOMPARE(parseDate("Sunday, 06-Nov-94 08:49:37 GMT").value_or(0), moment);
    QCOMPARE(parseDate("Sun Nov  6 08:49:37 1994").value_or(0), moment);
    QVERIFY(!parseDate("") && !parseDate("yesterday") && !parseDate("Sun, 06 Nov 1994 08:49:37 CET"));
}

void HttpPartsTest::knowsItsNames_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("allowed");
    for (const char* name : {"127.0.0.1", "127.0.0.1:8080", "192.168.1.7:80", "[::1]:8080", "[fe80::1]", "localhost", "LOCALHOST:99",
             "poll.localhost", "station.example", "Station.Example:8080", "station.example."})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name : {"", "evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example", "station.example.evil",
             "xlocalhost", "1.2.3", "127.1", "0x7f000001", "a b", "station.example:80:80", "user@station.example"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void HttpPartsTest::knowsItsNames()
{
    QFETCH(QByteArray, authority);
    QFETCH(bool, allowed);
    HostRules rules;
    rules.allow("Station.example");
    QCOMPARE(rules.allows(authority), allowed);
    rules.allow("*");
    QCOMPARE(rules.allows(authority), isAuthority(authority));
}

void HttpPartsTest::comparesOrigins_data()
{
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("encrypted");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* name, const char* origin, const char* authority, bool encrypted, bool same) {
        QTest::newRow(name) << QByteArray(origin) << QByteArray(authority) << encrypted << same;
    };
    row("no browser", "", "a:1", false, true);
    row("same", "http://a:8080", "a:8080", false, true);
    row("other case", "http://A.example:8080", "a.EXAMPLE:8080", false, true);
    row("usual port left out", "http://a", "a:80", false, true);
    row("usual port of https", "https://a", "a:443", true, true);
    row("https page before a proxy", "https://a", "a:443", false, true);
    row("http page, encrypted server", "http://a", "a", true, false);
    row("IPv6", "http://[::1]:8080", "[::1]:8080", false, true);
    row("other port", "http://a:81", "a:80", false, false);
    row("other host", "http://b:8080", "a:8080", false, false);
    row("longer host", "http://a.evil", "a", false, false);
    row("null", "null", "a", false, false);
    row("file", "file://", "a", false, false);
    row("extension", "chrome-extension://a", "a", false, false);
    row("with a path", "http://a/x", "a", false, false);
    row("nonsense", "http://", "a", false, false);
    row("user", "http://a@b", "b", false, false);
}

void HttpPartsTest::comparesOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, authority);
    QFETCH(bool, encrypted);
    QTEST(HostRules::isSameOrigin(origin, authority, encrypted), "same");
}

void HttpPartsTest::routes()
{
    Router router;
    const auto make = [] { return std::make_shared<StaticFile>("x", "text/plain"); };
    const auto root = make();
    const auto page = make();
    const auto json = make();
    const auto live = make();
    router.add(u"/"_s, root);
    router.add(u"/r/{poll}.json"_s, json);
    router.add(u"/r/{poll}"_s, page);
    router.add(u"/r/{poll}/live"_s, live);
    const auto find = [&](const char* target) { return router.find(parseTarget("GET", target)->segments); };
    QCOMPARE(find("/").resource, root);
    QCOMPARE(find("/r/town").resource, page);
    QCOMPARE(find("/r/town").parts.value(u"poll"_s), u"town"_s);
    QCOMPARE(find("/r/town.json").resource, json);
    QCOMPARE(find("/r/town.json").parts.value(u"poll"_s), u"town"_s);
    QCOMPARE(find("/r/town/live").resource, live);
    QCOMPARE(find("/r/.json").resource, page); // a name has one character at least
    for (const char* nobody : {"/r", "/r/", "/r/town/", "/r/town/live/", "/r/town/x", "//", "/R/town"})
        QVERIFY2(!find(nobody).resource, nobody);
}

void HttpPartsTest::compressesAsGzipDoes()
{
    const QByteArray text = QByteArray("all the same, all the same; ").repeated(1000);
    const QByteArray packed = gzip(text);
    QVERIFY(packed.size() < text.size() / 20);
    QProcess gunzip;
    gunzip.start(u"/bin/gzip"_s, {u"-dc"_s});
    QVERIFY(gunzip.waitForStarted());
    gunzip.write(packed);
    gunzip.closeWriteChannel();
    QVERIFY(gunzip.waitForFinished());
    QCOMPARE(gunzip.exitCode(), 0); // length and sum are right
    QCOMPARE(gunzip.readAllStandardOutput(), text);
}

void HttpPartsTest::readsAcceptEncoding_data()
{
    QTest::addColumn<QByteArrayList>("accept");
    QTest::addColumn<bool>("takes");
    QTest::newRow("nothing") << QByteArrayList{} << false;
    QTest::newRow("browser") << QByteArrayList{"gzip", "deflate", "br"} << true;
    QTest::newRow("star") << QByteArrayList{"*"} << true;
    QTest::newRow("others") << QByteArrayList{"br", "zstd"} << false;
    QTest::newRow("weighed") << QByteArrayList{"br", "gzip;q=0.5"} << true;
    QTest::newRow("refused") << QByteArrayList{"gzip;q=0", "br"} << false;
    QTest::newRow("refused, spaced") << QByteArrayList{"GZIP ; q=0.000"} << false;
}

void HttpPartsTest::readsAcceptEncoding()
{
    QFETCH(QByteArrayList, accept);
    QTEST(takesGzip(accept), "takes");
}

void HttpPartsTest::offersFilesTwice()
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

void HttpPartsTest::neverBreaksOutOfALine()
{
    const Response response{.headers = {{"Location", "/x\r\nSet-Cookie: a"}, {"Bad Name", "x"}, {"Good", "yes"}}, .body = "abc"};
    QCOMPARE(encodeHead(response, Framing::Length, "now", "close"),
        "HTTP/1.1 200 OK\r\nDate: now\r\nGood: yes\r\nContent-Length: 3\r\nConnection: close\r\n\r\n");
    QCOMPARE(encodeChunk(QByteArray(26, 'x')), "1a\r\n" + QByteArray(26, 'x') + "\r\n");
    QCOMPARE(encodeChunk({}), "0\r\n\r\n");
}

void HttpPartsTest::escapesWhatItLogs()
{
    Request request;
    request.method = "GET";
    request.rawTarget = "/x";
    request.peer = {Address::Family::IPv4, u"10.0.0.7"_s, 5};
    request.headers = {{"User-Agent", "a\"b\\c\x1b[31m\xe9"}, {"Referer", "http://a/"}};
    const AccessRecord record{request, 200, 512, {}, 784111777000};
    QCOMPARE(combinedLine(record),
        "10.0.0.7 - - [06/Nov/1994:08:49:37 +0000] \"GET /x HTTP/1.1\" 200 512 \"http://a/\" \"a\\\"b\\\\c\\x1b[31m\\xe9\"");
    QCOMPARE(combinedLine({Request{}, 400, 0, {}, 0}), "- - - [01/Jan/1970:00:00:00 +0000] \"-\" 400 - \"-\" \"-\"");
}

QTEST_GUILESS_MAIN(HttpPartsTest)
#include "tst_httpparts.moc"
