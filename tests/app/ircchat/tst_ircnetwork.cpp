#include "app/ircchat/ircnetwork.h"

#include <QTest>

#include "netcore/endpoint.h"

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

private Q_SLOTS:
    void presetsAreWholeButForTheName()
    {
        IrcNetwork network;
        for (const auto& preset : network.presets()) {
            auto raw = preset.values;
            QVERIFY(!checkOptions(network.options(), raw)); // a name is everyone's own
            const auto values = valuesOf(raw);
            QVERIFY2(Endpoint::parse(endpointOf(values)).ok(), qPrintable(preset.title));
            QCOMPARE(network.suggestedTitle(values), preset.title);
        }
    }

    void valuesBecomeAnEndpoint()
    {
        QCOMPARE(endpointOf(valuesOf({{u"server"_s, u"irc.libera.chat"_s}})), u"tls:irc.libera.chat:6697"_s);
        QCOMPARE(endpointOf(valuesOf({{u"server"_s, u"::1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}})), u"tcp:[::1]:6667"_s);
        const auto pinned = endpointOf(valuesOf({{u"server"_s, u"x"_s}, {u"fingerprint"_s, QString(u"ab:"_s).repeated(31) + u"ab"_s}}));
        QVERIFY2(Endpoint::parse(pinned).ok(), qPrintable(pinned));
        const auto through = endpointOf(valuesOf({{u"server"_s, u"x"_s}, {u"proxy"_s, u"socks5:127.0.0.1:9050"_s}}));
        QVERIFY2(Endpoint::parse(through).ok(), qPrintable(through));
    }

    void linksAreRead_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("server");
        QTest::addColumn<int>("port");
        QTest::addColumn<bool>("encrypted");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("a network") << u"irc://irc.example"_s << u"irc.example"_s << 6667 << false << int(Kind::Network) << QString();
        QTest::newRow("a room") << u"irc://irc.example/everyport"_s << u"irc.example"_s << 6667 << false << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("escaped") << u"ircs://irc.example/%23everyport"_s << u"irc.example"_s << 6697 << true << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("as people write it") << u"irc://irc.example/#everyport"_s << u"irc.example"_s << 6667 << false << int(Kind::Room) << u"#everyport"_s;
        QTest::newRow("a port") << u"irc://irc.example:6697/##c++"_s << u"irc.example"_s << 6697 << true << int(Kind::Room) << u"##c++"_s;
        QTest::newRow("a person") << u"ircs://irc.example/alice,isnick"_s << u"irc.example"_s << 6697 << true << int(Kind::Person) << u"alice"_s;
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
