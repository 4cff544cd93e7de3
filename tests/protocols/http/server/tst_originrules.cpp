#include "protocols/http/server/originrules.h"

#include <QTest>

#include "protocols/http/messages/message.h"
#include "tests/support/testclass.h"

using namespace everyport::http;

class OriginRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsAnOrigin()
    {
        for (const auto* good : {"https://chat.example.org", "http://a:8080", "HTTPS://A.example", "http://[::1]:80"})
            QVERIFY2(OriginRules::isOrigin(good), good);
        for (const auto* bad :
            {"", "*", "null", "chat.example.org", "https://", "https://a/x", "ftp://a", "https://u@a"})
            QVERIFY2(!OriginRules::isOrigin(bad), bad);
    }

    void whoIsNamedMayCome_data()
    {
        QTest::addColumn<QByteArray>("named");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<bool>("may");
        const auto row = [](const char* name, const char* named, const char* origin, bool may) {
            QTest::newRow(name) << QByteArray(named) << QByteArray(origin) << may;
        };
        row("from here", "", "http://irc.example:8067", true);
        row("no browser", "", "", true);
        row("from elsewhere", "", "https://chat.example", false);
        row("named", "https://chat.example", "https://chat.example", true);
        row("the usual port", "https://chat.example", "https://chat.example:443", true);
        row("other case", "https://Chat.Example", "https://chat.EXAMPLE", true);
        row("other port", "https://chat.example", "https://chat.example:444", false);
        row("other scheme", "https://chat.example", "http://chat.example", false);
        row("longer", "https://chat.example", "https://chat.example.evil", false);
        row("null", "https://chat.example", "null", false);
        row("all", "*", "https://anywhere.example", true);
        row("all, from a file", "*", "null", true);
        row("from here, others named", "https://chat.example", "http://irc.example:8067", true);
        row("IPv6", "http://[::1]:90", "http://[::1]:90", true);
        row("nonsense named", "null", "null", false);
    }
    void whoIsNamedMayCome()
    {
        QFETCH(QByteArray, named);
        QFETCH(QByteArray, origin);
        OriginRules rules;
        rules.allow(named);
        QTEST(rules.allows(origin, "irc.example:8067", false), "may");
    }

    // Whoever passes the request on may have looked at the other of them.
    void twoOriginsAreNone()
    {
        Request request{.authority = "irc.example:8067"};
        QCOMPARE(originOf(request), QByteArray());
        QVERIFY(isFromSameOrigin(request)); // no browser
        request.headers.add("Origin", "http://irc.example:8067");
        QCOMPARE(originOf(request), QByteArray("http://irc.example:8067"));
        QVERIFY(isFromSameOrigin(request));
        request.headers.add("Origin", "http://irc.example:8067");
        QCOMPARE(originOf(request), std::nullopt);
        QVERIFY(!isFromSameOrigin(request));
        OriginRules all;
        all.allow("*");
        QVERIFY(!all.allows(request));
        request.headers.set("Origin", "https://chat.example");
        QVERIFY(!isFromSameOrigin(request));
        QVERIFY(all.allows(request));
    }

    void tellsTheNamesThatAProxyPassesOn()
    {
        OriginRules rules;
        rules.allow("https://Chat.example:8443");
        rules.allow("*");
        QCOMPARE(rules.hosts(), QByteArrayList{"chat.example"});
    }
};

QTEST_GUILESS_MAIN(OriginRulesTest)
#include "tst_originrules.moc"
