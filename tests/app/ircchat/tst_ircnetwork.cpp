#include "app/ircchat/ircnetwork.h"

#include <QTest>

#include "app/chat/model/accountvalues.h"
#include "app/chat/network/account.h"
#include "app/ircchat/ircplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircchat;
using namespace Qt::StringLiterals;
using Kind = chat::Conversation::Kind;

class IrcNetworkTest : public QObject {
    Q_OBJECT

    static OptionValues valuesOf(const QMap<QString, QVariant>& raw)
    {
        IrcNetwork network;
        auto given = raw;
        given.insert(u"nick"_s, u"me"_s);
        const auto values = checkOptions(network.options(), given);
        return values ? *values : OptionValues();
    }
    static QString endpointOf(const QMap<QString, QVariant>& raw)
    {
        const auto place = IrcPlace::of(valuesOf(raw));
        return place ? place->endpoint.toString() : u"refused: "_s + place.error().code;
    }

private Q_SLOTS:
    void presetsAreWholeButForTheName()
    {
        IrcNetwork network;
        for (const auto& preset : network.presets()) {
            auto raw = preset.values;
            QVERIFY(!checkOptions(network.options(), raw)); // a name is everyone's own
            const auto values = valuesOf(raw);
            QVERIFY2(IrcPlace::of(values).ok(), qPrintable(preset.title));
            QCOMPARE(network.suggestedTitle(values), preset.title);
        }
    }

    void whatIsNoNameIsSaidAtItsField_data()
    {
        QTest::addColumn<QString>("nick");
        QTest::addColumn<bool>("mayBe");
        QTest::newRow("plain") << u"lena"_s << true;
        QTest::newRow("of signs") << u"[le|na]_^-1"_s << true;
        QTest::newRow("as it is written") << u"Zoë"_s << true;
        QTest::newRow("two words") << u"lena smith"_s << false;
        QTest::newRow("an address") << u"127.0.0.1"_s << false;
        QTest::newRow("of somewhere") << u"lena@example.org"_s << false;
        QTest::newRow("a room") << u"#tea"_s << false;
    }
    void whatIsNoNameIsSaidAtItsField()
    {
        QFETCH(QString, nick);
        const auto options = IrcNetwork().options();
        QMap<QString, QVariant> raw{{u"server"_s, u"irc.example"_s}, {u"nick"_s, nick}};
        const auto faults = faultsOf(options, raw);
        QTEST(faults.isEmpty(), "mayBe");
        for (const Error& fault : faults) {
            QCOMPARE(fault.code, u"nick"_s);
            QVERIFY2(fault.text.contains(u"one word"_s), qPrintable(fault.text));
        }
        raw = {{u"server"_s, u"irc.example"_s}, {u"nick"_s, u"me"_s}, {u"other-nicks"_s, QStringList{u"my"_s, nick}}};
        QTEST(checkOptions(options, raw).ok(), "mayBe");
    }

    /// An account of before stays as it was written: the network says what it thinks of it.
    void aKeptNameStays()
    {
        const IrcNetwork network;
        const auto kept = chat::accountvalues::read(
            network, R"({"server":"irc.example","nick":"lena smith","other-nicks":["lena","l. smith"]})");
        QCOMPARE(kept.text(u"nick"_s), u"lena smith"_s);
        QCOMPARE(kept.texts(u"other-nicks"_s), (QStringList{u"lena"_s, u"l. smith"_s}));
    }

    void nameIsTheAccounts()
    {
        chat::Account account;
        account.values = valuesOf({{u"server"_s, u"irc.libera.chat"_s}});
        QCOMPARE(IrcNetwork().expectedName(account), u"me"_s);
    }

    void valuesBecomeAnEndpoint()
    {
        QCOMPARE(endpointOf({{u"server"_s, u"irc.libera.chat"_s}}), u"tls:irc.libera.chat:6697"_s);
        QCOMPARE(endpointOf({{u"server"_s, u"::1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}}),
            u"tcp:[::1]:6667"_s);
        QVERIFY(endpointOf({{u"server"_s, u"x"_s}, {u"fingerprint"_s, QString(u"ab:"_s).repeated(31) + u"ab"_s}})
                    .contains(u"pin="_s));
        QVERIFY(endpointOf({{u"server"_s, u"x"_s}, {u"proxy"_s, u"socks5:127.0.0.1:9050"_s}}).startsWith(u"socks5:"_s));
        QCOMPARE(endpointOf({{u"server"_s, u"irc://irc.libera.chat"_s}}), u"refused: server"_s);
    }

    void aWebSocketIsNamedByItsAddress_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("usual") << u"wss://irc.example/webirc"_s << u"tls:irc.example:443"_s
                               << QByteArray("irc.example /webirc https://irc.example");
        QTest::newRow("a port") << u"WSS://irc.example:8097"_s << u"tls:irc.example:8097"_s
                                << QByteArray("irc.example:8097 / https://irc.example:8097");
        QTest::newRow("a query") << u"wss://irc.example/a%20b?c=d#e"_s << u"tls:irc.example:443"_s
                                 << QByteArray("irc.example /a%20b?c=d https://irc.example");
        QTest::newRow("this computer") << u"ws://127.0.0.1:8067/"_s << u"tcp:127.0.0.1:8067"_s
                                       << QByteArray("127.0.0.1:8067 / http://127.0.0.1:8067");
        QTest::newRow("of IPv6") << u"ws://[::1]:8067"_s << u"tcp:[::1]:8067"_s
                                 << QByteArray("[::1]:8067 / http://[::1]:8067");
        QTest::newRow("in the clear") << u"ws://irc.example"_s << u"refused: server"_s << QByteArray();
        QTest::newRow("no computer of ours") << u"ws://127.example.com"_s << u"refused: server"_s << QByteArray();
        QTest::newRow("a password in it") << u"wss://me:secret@irc.example/"_s << u"refused: server"_s << QByteArray();
        QTest::newRow("nobody's") << u"wss:///webirc"_s << u"refused: server"_s << QByteArray();
    }
    void aWebSocketIsNamedByItsAddress()
    {
        QFETCH(QString, server);
        QTEST(endpointOf({{u"server"_s, server}}), "endpoint");
        const auto place = IrcPlace::of(valuesOf({{u"server"_s, server}}));
        QFETCH(QByteArray, request);
        if (request.isEmpty())
            return;
        QCOMPARE(QByteArrayList({place->webSocket->host, place->webSocket->target, place->webSocket->origin}).join(' '),
            request);
        QVERIFY(place->webSocket->encode("x").ok());
    }

    void inTheClearOnlyByChoice()
    {
        QCOMPARE(
            endpointOf({{u"server"_s, u"ws://irc.example/"_s}, {u"encryption"_s, u"none"_s}}), u"tcp:irc.example:80"_s);
    }

    void linksAreRead_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("a network") << u"irc://irc.example"_s << u"irc.example"_s << 6667 << false << int(Kind::Network)
                                   << QString();
        QTest::newRow("a room") << u"irc://irc.example/everyport"_s << u"irc.example"_s << 6667 << false
                                << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("escaped") << u"ircs://irc.example/%23everyport"_s << u"irc.example"_s << 6697 << true
                                 << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("as people write it") << u"irc://irc.example/#everyport"_s << u"irc.example"_s << 6667 << false
                                            << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("a port") << u"irc://irc.example:6697/##c++"_s << u"irc.example"_s << 6697 << true
                                << int(Kind::Room) << u"##c++"_s;
        QTest::newRow("a person") << u"ircs://irc.example/alice,isnick"_s << u"irc.example"_s << 6697 << true
                                  << int(Kind::Person) << u"alice"_s;
    }
    void linksAreRead()
    {
        QFETCH(QString, url);
        IrcNetwork network;
        const auto place = network.placeOf(QUrl(url));
        QVERIFY(place);
        QTEST(place->values.value(u"server"_s).toString(), "server");
        QTEST(place->values.value(u"port"_s).toInt(), "port");
        QTEST(place->values.value(u"encryption"_s).toString() == u"tls"_s, "encrypted");
        QTEST(int(place->kind), "kind");
        QTEST(place->name, "name");
    }

    void linksToWebSockets_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("a network") << u"irc+wss://irc.example/webirc"_s << u"wss://irc.example/webirc"_s
                                   << int(Kind::Network) << QString();
        QTest::newRow("a room") << u"irc+wss://irc.example/webirc#everyport"_s << u"wss://irc.example/webirc"_s
                                << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("a person") << u"irc+ws://127.0.0.1:8067/#alice,isnick"_s << u"ws://127.0.0.1:8067/"_s
                                  << int(Kind::Person) << u"alice"_s;
    }
    void linksToWebSockets()
    {
        QFETCH(QString, url);
        IrcNetwork network;
        const auto place = network.placeOf(QUrl(url));
        QVERIFY(place);
        QTEST(place->values.value(u"server"_s).toString(), "server");
        QTEST(int(place->kind), "kind");
        QTEST(place->name, "name");
        QVERIFY(network.isSamePlace(valuesOf(place->values), *place));
        QVERIFY(!network.isSamePlace(valuesOf({{u"server"_s, u"irc.example"_s}}), *place));
        QVERIFY(
            !network.isSamePlace(valuesOf(place->values), *network.placeOf(QUrl(u"irc+wss://irc.example/other"_s))));
    }

    void linksFindTheirAccount()
    {
        IrcNetwork network;
        const auto values = valuesOf({{u"server"_s, u"irc.example"_s}});
        QVERIFY(network.isSamePlace(values, *network.placeOf(QUrl(u"ircs://IRC.example/x"_s))));
        QVERIFY(network.isSamePlace(values, *network.placeOf(QUrl(u"irc://irc.example/x"_s)))); // better than asked for
        QVERIFY(!network.isSamePlace(values, *network.placeOf(QUrl(u"irc://irc.other/x"_s))));
        QVERIFY(!network.placeOf(QUrl(u"https://irc.example/x"_s)));
        QVERIFY(!network.placeOf(QUrl(u"irc:///x"_s)));
    }
};

QTEST_GUILESS_MAIN(IrcNetworkTest)
#include "tst_ircnetwork.moc"
