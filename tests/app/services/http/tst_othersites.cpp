#include "app/services/http/othersites.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

http::Request requestFrom(const QByteArray& origin)
{
    http::Request request;
    request.authority = "localhost:8080";
    if (!origin.isEmpty())
        request.headers.add("Origin", origin);
    return request;
}

QByteArray readBy(const QStringList& origins, const QByteArray& origin)
{
    http::Response response;
    OtherSites(origins).letRead(requestFrom(origin), response);
    return response.headers.value("Access-Control-Allow-Origin");
}

QByteArray framedBy(const QStringList& origins)
{
    http::Response response;
    OtherSites(origins).letFrame(response);
    return response.headers.value("Content-Security-Policy");
}

} // namespace

/// Which pages may show results.
class OtherSitesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAnOrigin()
    {
        for (const auto& good :
            {u"https://town.example.org"_s, u"http://10.0.0.7:8000"_s, u"http://[::1]:80"_s, u"*"_s})
            QVERIFY2(OtherSites::isGood(good), qPrintable(good));
        for (const auto& bad : {u""_s, u"town.example.org"_s, u"https://town.example.org/"_s,
                 u"https://*.example.org"_s, u"https://a;script-src *"_s, u"https://a;b"_s, u"https://a'self'"_s,
                 u"https://a,b"_s, u"null"_s, u"https://bücher.example"_s})
            QVERIFY2(!OtherSites::isGood(bad), qPrintable(bad));
    }

    void opensAFrameToThoseThatAreNamed()
    {
        QCOMPARE(framedBy({}), QByteArray()); // the site's own policy stays
        QCOMPARE(framedBy({u"https://a.example"_s, u"http://b.example:8000"_s}),
            QByteArray("default-src 'self'; base-uri 'none'; form-action 'self'; "
                       "frame-ancestors 'self' https://a.example http://b.example:8000; object-src 'none'"));
        QVERIFY(framedBy({u"*"_s}).contains("frame-ancestors 'self' *;"));
    }

    void isReadByThoseThatAreNamed()
    {
        const QStringList town{u"https://town.example.org"_s};
        QCOMPARE(readBy({}, "https://town.example.org"), QByteArray());
        QCOMPARE(readBy(town, "https://town.example.org"), QByteArray("https://town.example.org"));
        QCOMPARE(readBy(town, "http://town.example.org"), QByteArray());
        QCOMPARE(readBy(town, "https://evil.example"), QByteArray());
        QCOMPARE(readBy(town, "null"), QByteArray());
        QCOMPARE(readBy(town, {}), QByteArray());
        QCOMPARE(readBy({u"*"_s}, "https://evil.example"), QByteArray("*"));
    }

    /// Which of them a browser meant nobody knows.
    void isReadByNobodyWithTwoOrigins()
    {
        auto request = requestFrom("https://town.example.org");
        request.headers.add("Origin", "https://town.example.org");
        http::Response response;
        OtherSites({u"https://town.example.org"_s}).letRead(request, response);
        QVERIFY(!response.headers.contains("Access-Control-Allow-Origin"));
    }

    /// A store between must not give one site what was answered to another.
    void saysThatItDependsOnWhoAsks()
    {
        http::Response response;
        OtherSites({u"https://town.example.org"_s}).letRead(requestFrom({}), response);
        QCOMPARE(response.headers.value("Vary"), QByteArray("Origin"));
    }

    void answersBeforehand()
    {
        QVERIFY(!OtherSites({}).preflight().headers.contains("Access-Control-Allow-Headers"));
        const auto answer = OtherSites({u"*"_s}).preflight();
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.headers.listHolds("Access-Control-Allow-Headers", "last-event-id"));
    }
};

QTEST_GUILESS_MAIN(OtherSitesTest)
#include "tst_othersites.moc"
