#include "protocols/http/site.h"

#include <QTest>

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

namespace {

Request request(const QByteArray& method, const QByteArray& target, const Headers& headers = {})
{
    Request made;
    made.method = method;
    made.rawTarget = target;
    made.target = *parseTarget(method, target);
    made.authority = "localhost";
    made.headers = headers;
    return made;
}

Site site()
{
    Site made;
    made.router.add(u"/r/{poll}"_s, std::make_shared<FunctionResource>([](const Request&) { return Response::text(200, "x"); }));
    return made;
}

} // namespace

/// What is decided by a request's head, and what every response gets; the rest is in tst_serverconnection.
class SiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void admits()
    {
        auto asked = request("GET", "/r/town");
        const auto admission = admit(site(), asked);
        QVERIFY(admission.resource && !admission.response);
        QCOMPARE(asked.part(u"poll"_s), u"town"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing there") << QByteArray("GET") << QByteArray("/x") << QByteArray("localhost") << 404;
        QTest::newRow("another name") << QByteArray("GET") << QByteArray("/r/town") << QByteArray("evil.example") << 421;
        QTest::newRow("method not taken") << QByteArray("PUT") << QByteArray("/r/town") << QByteArray("localhost") << 405;
        QTest::newRow("method of nobody") << QByteArray("BREW") << QByteArray("/r/town") << QByteArray("localhost") << 501;
        QTest::newRow("what is allowed") << QByteArray("OPTIONS") << QByteArray("/r/town") << QByteArray("localhost") << 204;
    }

    void refuses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        auto asked = request(method, target);
        asked.authority = host;
        const auto admission = admit(site(), asked);
        QVERIFY(!admission.resource && admission.response);
        QTEST(admission.response->status, "status");
    }

    void completes()
    {
        auto response = Response::text(200, "x");
        response.headers.add("Referrer-Policy", "origin");
        complete(site(), request("GET", "/r/town"), response);
        QCOMPARE(response.headers.joined("Referrer-Policy"), "origin");
        QVERIFY(response.headers.value("Content-Security-Policy").contains("frame-ancestors 'none'"));
    }

    void leavesErrorsWithTagsAlone()
    {
        auto response = Response::text(404, "x");
        response.headers.add("ETag", "\"v\"");
        complete(site(), request("GET", "/r/town", {{"If-None-Match", "\"v\""}}), response);
        QCOMPARE(response.status, 404);
        auto stored = Response::text(200, "x");
        stored.headers.add("ETag", "\"v\"");
        complete(site(), request("POST", "/r/town", {{"If-None-Match", "\"v\""}}), stored);
        QCOMPARE(stored.status, 200);
    }

    void escapesSentences()
    {
        const auto asked = request("GET", "/x", {{"Accept", "text/html"}});
        const auto page = errorPage(site(), &asked, 404, u"No <b>such</b> page."_s);
        QVERIFY(page.body.contains("No &lt;b&gt;such&lt;/b&gt; page."));
        QCOMPARE(errorPage(site(), nullptr, 404, u"No."_s).body, "Not Found.\nNo.\n");
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "tst_site.moc"
