#include "protocols/http/server/site.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "tests/support/testclass.h"

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
    made.router.add(
        u"/r/{poll}"_s, std::make_shared<FunctionResource>([](const Request&) { return Response::text(200, "x"); }));
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
        QTest::newRow("another name") << QByteArray("GET") << QByteArray("/r/town") << QByteArray("evil.example")
                                      << 421;
        QTest::newRow("method not taken")
            << QByteArray("PUT") << QByteArray("/r/town") << QByteArray("localhost") << 405;
        QTest::newRow("method of nobody")
            << QByteArray("BREW") << QByteArray("/r/town") << QByteArray("localhost") << 501;
        QTest::newRow("what is allowed") << QByteArray("OPTIONS") << QByteArray("/r/town") << QByteArray("localhost")
                                         << 204;
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

    /// RFC 9110 §13.1.1 and §13.1.4: who means another version is not given this one.
    void givesOnlyTheVersionThatIsMeant_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("this") << QByteArray("If-Match") << QByteArray("\"v\"") << 200;
        QTest::newRow("among others") << QByteArray("If-Match") << QByteArray("\"u\", \"v\"") << 200;
        QTest::newRow("any") << QByteArray("If-Match") << QByteArray("*") << 200;
        QTest::newRow("another") << QByteArray("If-Match") << QByteArray("\"u\"") << 412;
        QTest::newRow("weak") << QByteArray("If-Match") << QByteArray("W/\"v\"") << 412;
        QTest::newRow("older") << QByteArray("If-Unmodified-Since") << QByteArray("Sun, 06 Nov 1994 08:49:36 GMT")
                               << 412;
        QTest::newRow("as old") << QByteArray("If-Unmodified-Since") << QByteArray("Sun, 06 Nov 1994 08:49:37 GMT")
                                << 200;
    }
    void givesOnlyTheVersionThatIsMeant()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, status);
        for (const bool isPart : {false, true}) {
            auto response = Response::text(isPart ? 206 : 200, "x");
            response.headers.add("ETag", "\"v\"");
            response.headers.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT");
            complete(site(), request("GET", "/r/town", {{name, value}}), response);
            QCOMPARE(response.status, status == 200 && isPart ? 206 : status);
            QCOMPARE(response.body.isEmpty(), status == 412);
        }
    }

    void offersEachMethodOnce()
    {
        struct Answering final : Resource { // OPTIONS by itself
            QByteArrayList methods() const override { return {"GET", "PUT", "OPTIONS"}; }
            Task<Response> answer(Request) override { return Task<Response>(Response::text(200, "x")); }
        };
        auto made = site();
        made.router.add(u"/files"_s, std::make_shared<Answering>());
        auto asked = request("DELETE", "/files");
        const auto admission = admit(made, asked);
        QCOMPARE(admission.response->headers.value("Allow"), "GET, PUT, OPTIONS, HEAD");
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

    void programsReadErrorsAsJson()
    {
        for (const auto* accept : {"application/json", "text/html", "*/*"}) {
            auto asked = request("GET", "/nowhere/none.json", {{"Accept", accept}});
            const auto admission = admit(site(), asked);
            QCOMPARE(admission.response->status, 404);
            QCOMPARE(admission.response->headers.value("Content-Type"), "application/json");
            QCOMPARE(admission.response->headers.value("Cache-Control"), "no-store");
            const auto said = QJsonDocument::fromJson(admission.response->body).object();
            QCOMPARE(said[u"fault"_s].toString(), u"refused"_s);
            QCOMPARE(said[u"error"_s].toString(), u"There is nothing at this address."_s);
        }
    }

    void peopleReadErrorsInTheirLanguage()
    {
        auto made = site();
        made.errorWords[u"de"_s] = {{u"Not Found"_s, u"Nicht <gefunden>"_s}, {u"No."_s, u"Nein & nein."_s}};
        const auto page = [&](const char* languages, const char* accept, const QString& sentence) {
            const auto asked = request("GET", "/x", {{"Accept", accept}, {"Accept-Language", languages}});
            return errorPage(made, &asked, 404, sentence).body;
        };
        const auto german = page("de-AT,en;q=0.5", "text/html", u"No."_s);
        for (const auto* words : {"<html lang=\"de\">", "<title>Nicht &lt;gefunden&gt;</title>",
                 "<h1>Nicht &lt;gefunden&gt;</h1>", "<p>Nein &amp; nein.</p>"})
            QVERIFY2(german.contains(words), german.constData());
        for (const auto* languages : {"en,de;q=0.5", "fr", ""})
            QVERIFY2(page(languages, "text/html", u"No."_s).contains("<html lang=\"en\">"), languages);
        // half of it helps nobody; and programs read one language
        QVERIFY(page("de", "text/html", u"Not said yet."_s).contains("<h1>Not Found</h1>"));
        QCOMPARE(page("de", "*/*", u"No."_s), "Not Found.\nNo.\n");
    }
};

QTEST_GUILESS_MAIN(SiteTest)
#include "tst_site.moc"
