#include "app/ircchat/ircplace.h"

#include <QTest>

#include "app/ircchat/ircfiles.h"
#include "app/ircchat/ircnetwork.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;

class IrcPlaceTest : public QObject {
    Q_OBJECT

    static OptionValues valuesOf(QMap<QString, QVariant> raw)
    {
        auto options = IrcNetwork().options();
        options.removeIf([](const Option& option) { return option.secret; });
        for (const auto& option : std::as_const(options)) {
            if (option.required && !raw.contains(option.key))
                raw.insert(option.key, u"me"_s);
        }
        const auto values = checkOptions(options, raw);
        if (!values)
            qFatal("%s", qPrintable(values.error().text));
        return *values;
    }

private Q_SLOTS:
    void places_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("place");     // empty: refused
        QTest::addColumn<QByteArray>("target"); // of its WebSocket
        QTest::newRow("port") << u"irc.example.org"_s << u"tls"_s << QString() << u"tls:irc.example.org:6697"_s
                              << QByteArray();
        QTest::newRow("proxy") << u"irc.example.org"_s << u"tls"_s << u"socks5:127.0.0.1:9050"_s
                               << u"socks5:127.0.0.1:9050:tls:irc.example.org:6697"_s << QByteArray();
        QTest::newRow("by the web") << u"wss://irc.example.org/webirc"_s << u"tls"_s << QString()
                                    << u"tls:irc.example.org:443"_s << QByteArray("/webirc");
        QTest::newRow("by the web, port") << u"wss://irc.example.org:8443"_s << u"tls"_s << QString()
                                          << u"tls:irc.example.org:8443"_s << QByteArray("/");
        QTest::newRow("here, in clear") << u"ws://127.0.0.1:8080/x"_s << u"tls"_s << QString()
                                        << u"tcp:127.0.0.1:8080"_s << QByteArray("/x");
        QTest::newRow("elsewhere, in clear")
            << u"ws://irc.example.org/x"_s << u"tls"_s << QString() << QString() << QByteArray();
        QTest::newRow("elsewhere, in clear, as wished")
            << u"ws://irc.example.org/x"_s << u"none"_s << QString() << u"tcp:irc.example.org:80"_s << QByteArray("/x");
        QTest::newRow("a page") << u"https://irc.example.org/"_s << u"tls"_s << QString() << QString() << QByteArray();
        QTest::newRow("with a password") << u"wss://me:pw@irc.example.org/"_s << u"tls"_s << QString() << QString()
                                         << QByteArray();
    }

    void places()
    {
        QFETCH(QString, server);
        QFETCH(QString, encryption);
        QFETCH(QString, proxy);
        QFETCH(QString, place);
        QFETCH(QByteArray, target);
        const auto found = IrcPlace::of(
            valuesOf({{u"server"_s, server}, {u"port"_s, 6697}, {u"encryption"_s, encryption}, {u"proxy"_s, proxy}}));
        QCOMPARE(found ? found->endpoint.toString() : QString(), place);
        if (!found) {
            QCOMPARE(found.error().code, u"server"_s);
            return;
        }
        QCOMPARE(found->webSocket.has_value(), !target.isEmpty());
        if (found->webSocket)
            QCOMPARE(found->webSocket->target, target);
    }

    void filesGoDirectlyOnlyAsWished()
    {
        MemoryReactor reactor;
        const IrcFiles::Tell nobody = [](const QByteArray&, const irc::DccOffer&) { return Result<Done>(Done{}); };
        const auto off = valuesOf({{u"server"_s, u"irc.example.org"_s}});
        QVERIFY(!IrcFiles(reactor, off, nobody).isOn());
        QVERIFY(IrcFiles(reactor, off, nobody).whyNot().contains(u"Turn on"_s));
        const auto on = valuesOf(
            {{u"server"_s, u"irc.example.org"_s}, {u"files"_s, true}, {u"files-address"_s, u"192.0.2.7"_s}});
        IrcFiles files(reactor, on, nobody);
        QVERIFY(files.isOn());
        QCOMPARE(files.rules().ownAddress.host, u"192.0.2.7"_s);
        const auto hidden = valuesOf(
            {{u"server"_s, u"irc.example.org"_s}, {u"files"_s, true}, {u"proxy"_s, u"socks5:127.0.0.1:9050"_s}});
        QVERIFY(!IrcFiles(reactor, hidden, nobody).isOn()); // an offer would tell the address that the proxy hides
        QVERIFY(IrcFiles(reactor, hidden, nobody).whyNot().contains(u"proxy"_s));
    }
};

QTEST_GUILESS_MAIN(IrcPlaceTest)
#include "tst_ircplace.moc"
