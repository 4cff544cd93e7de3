#include "app/chat/network/accountproxy.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

class AccountProxyTest : public QObject {
    Q_OBJECT

    static ProxyResolver programs(QStringList& asked)
    {
        return [&asked](QString host) {
            asked.append(host);
            return Task<Result<QString>>(Result<QString>(u"socks5:127.0.0.1:9050"_s));
        };
    }

private Q_SLOTS:
    void itGoesWhereTheOptionsSay_data()
    {
        QTest::addColumn<QString>("websocket");
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        const QString none;
        QTest::newRow("an address") << none << none << u"me@town.example"_s << u"town.example"_s;
        QTest::newRow("a server alone") << none << none << u" town.example "_s << u"town.example"_s;
        QTest::newRow("a device") << none << none << u"me@town.example/phone"_s << u"town.example"_s;
        QTest::newRow("an @ in the device") << none << none << u"me@town.example/phone@home"_s << u"town.example"_s;
        QTest::newRow("a slash and an @") << none << none << u"me@town.example/a/b@c"_s << u"town.example"_s;
        QTest::newRow("a server") << none << u"chat.example"_s << u"me@town.example"_s << u"chat.example"_s;
        QTest::newRow("with a port") << none << u"chat.example:5223"_s << u"me@town.example"_s << u"chat.example"_s;
        QTest::newRow("IPv6") << none << u"[2001:db8::1]:5222"_s << u"me@town.example"_s << u"2001:db8::1"_s;
        QTest::newRow("IRC by the web") << none << u"wss://web.example/irc"_s << none << u"web.example"_s;
        QTest::newRow("a WebSocket") << u" wss://web.example:443/xmpp "_s << none << u"me@town.example"_s
                                     << u"web.example"_s;
        QTest::newRow("before the server")
            << u"wss://web.example/xmpp"_s << u"chat.example"_s << u"me@town.example"_s << u"web.example"_s;
        QTest::newRow("nothing") << none << none << none << none;
    }
    void itGoesWhereTheOptionsSay()
    {
        QFETCH(const QString, websocket);
        QFETCH(const QString, server);
        QFETCH(const QString, address);
        QTEST(destinationOf(websocket, server, address), "host");
    }

    /// One's own proxy, or none at all, goes before the program's, which is not asked then.
    void onesOwnProxyComesFirst()
    {
        QStringList asked;
        const auto proxyResolver = programs(asked);
        QCOMPARE(proxyTo(u"town.example"_s, u"httpproxy:127.0.0.1:3128"_s, proxyResolver).take().valueOr(u"none"_s),
            u"httpproxy:127.0.0.1:3128"_s);
        QCOMPARE(proxyTo(u"town.example"_s, u"direct"_s, proxyResolver).take().valueOr(u"none"_s), QString());
        QVERIFY(asked.isEmpty());
        QCOMPARE(proxyTo(u"town.example"_s, {}, proxyResolver).take().valueOr(u"none"_s), u"socks5:127.0.0.1:9050"_s);
        QCOMPARE(asked, QStringList{u"town.example"_s});
        QCOMPARE(proxyTo(u"town.example"_s, {}, {}).take().valueOr(u"none"_s), QString());
    }

    /// Also where an earlier version has kept it.
    void whatIsNoProxyKeepsThemAtHome()
    {
        for (const auto& own : {u"sokcs5:127.0.0.1:9050"_s, u"tcp:127.0.0.1:80"_s, u"desktop"_s}) {
            const auto found = proxyTo(u"town.example"_s, own, {}).take();
            QVERIFY2(!found, qPrintable(own));
            QVERIFY2(found.error().text.startsWith(u"A proxy is written as"_s), qPrintable(found.error().text));
            QCOMPARE(found.error().code, u"proxy"_s);
        }
    }
};

QTEST_GUILESS_MAIN(AccountProxyTest)
#include "tst_accountproxy.moc"
