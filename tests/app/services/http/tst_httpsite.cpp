#include "app/services/http/httpsite.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

/// Who may see the Overview. What the site serves is tested through the service (tst_httpservice).
class HttpSiteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judgesWhoMaySeeTheOverview_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("may");
        QTest::newRow("this computer") << u"local"_s << u"127.0.0.1"_s << QByteArray() << true;
        QTest::newRow("this computer's other address") << u"local"_s << u"127.9.9.9"_s << QByteArray() << true;
        QTest::newRow("another") << u"local"_s << u"10.0.0.2"_s << QByteArray() << false;
        QTest::newRow("another, by a proxy here")
            << u"local"_s << u"127.0.0.1"_s << QByteArray("x-forwarded-for") << false;
        QTest::newRow("another, by a newer proxy") << u"local"_s << u"127.0.0.1"_s << QByteArray("forwarded") << false;
        for (const auto* field : {"x-forwarded-host", "x-forwarded-proto", "x-real-ip", "via"})
            QTest::addRow("another, by a proxy that says %s", field)
                << u"local"_s << u"127.0.0.1"_s << QByteArray(field) << false;
        QTest::newRow("everyone") << u"everyone"_s << u"10.0.0.2"_s << QByteArray() << true;
        QTest::newRow("off") << u"off"_s << u"127.0.0.1"_s << QByteArray() << false;
        QTest::newRow("a word that nobody knows") << u"Local"_s << u"127.0.0.1"_s << QByteArray() << false;
    }

    void judgesWhoMaySeeTheOverview()
    {
        QFETCH(QString, who);
        QFETCH(QString, peer);
        QFETCH(QByteArray, field);
        http::Request request;
        request.authority = "localhost:8080";
        request.peer = {Address::Family::IPv4, peer, 4000};
        if (!field.isEmpty())
            request.headers.add(field, "for=10.0.0.2");
        QTEST(maySeeStatus(who, request), "may");
    }

    /// A proxy that says nothing of itself.
    void noticesASilentProxy()
    {
        http::Request request;
        request.peer = {Address::Family::IPv4, u"127.0.0.1"_s, 4000};
        for (const auto& here : {"localhost", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "status.localhost"}) {
            request.authority = here;
            QVERIFY2(maySeeStatus(u"local"_s, request), here);
        }
        for (const auto& elsewhere : {"status.example.org", "127.0.0.1.example.org", "10.0.0.1:8080", ""}) {
            request.authority = elsewhere;
            QVERIFY2(!maySeeStatus(u"local"_s, request), elsewhere);
        }
        request.authority = "127.0.0.1:8080"; // as nginx asks where nobody has told it otherwise
        request.minorVersion = 0;
        QVERIFY(!maySeeStatus(u"local"_s, request));
    }
};

QTEST_GUILESS_MAIN(HttpSiteTest)
#include "tst_httpsite.moc"
