#include "protocols/http/server/hostrules.h"

#include <QTest>

#include "protocols/http/messages/target.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class HostRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsItsNames_data();
    void knowsItsNames();
    void comparesOrigins_data();
    void comparesOrigins();
};

void HostRulesTest::knowsItsNames_data()
{
    QTest::addColumn<QByteArray>("authority");
    QTest::addColumn<bool>("allowed");
    for (const char* name : {"127.0.0.1", "127.0.0.1:8080", "192.168.1.7:80", "[::1]:8080", "[fe80::1]", "localhost",
             "LOCALHOST:99", "poll.localhost", "station.example", "Station.Example:8080", "station.example."})
        QTest::newRow(name) << QByteArray(name) << true;
    for (const char* name : {"", "evil.example", "evil.example:8080", "localhost.evil.example",
             "127.0.0.1.evil.example", "station.example.evil", "xlocalhost", "1.2.3", "127.1", "0x7f000001", "a b",
             "station.example:80:80", "user@station.example"})
        QTest::newRow(name) << QByteArray(name) << false;
}

void HostRulesTest::knowsItsNames()
{
    QFETCH(QByteArray, authority);
    QFETCH(bool, allowed);
    HostRules rules;
    rules.allow("Station.example");
    QCOMPARE(rules.allows(authority), allowed);
    rules.allow("*");
    QCOMPARE(rules.allows(authority), isAuthority(authority));
}

void HostRulesTest::comparesOrigins_data()
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

void HostRulesTest::comparesOrigins()
{
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, authority);
    QFETCH(bool, encrypted);
    QTEST(HostRules::isSameOrigin(origin, authority, encrypted), "same");
}

QTEST_GUILESS_MAIN(HostRulesTest)
#include "tst_hostrules.moc"
