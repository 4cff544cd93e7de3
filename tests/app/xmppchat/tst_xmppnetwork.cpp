#include "app/xmppchat/xmppnetwork.h"

#include <QTest>

#include "app/chat/network/account.h"
#include "app/xmppchat/client/xmppaccount.h"
#include "app/xmppchat/client/xmppsessions.h"
#include "app/xmppchat/talk/xmpptext.h"
#include "app/xmppchat/xmppstanza.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

namespace {

OptionValues valuesOf(const QMap<QString, QVariant>& raw)
{
    XmppSessions sessions;
    auto options = XmppNetwork(sessions).options();
    options.removeIf([](const Option& option) { return option.secret; });
    return *checkOptions(options, raw);
}

} // namespace

class XmppNetworkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameIsTheChosenOneOrTheAddresses()
    {
        XmppSessions sessions;
        Account account;
        account.values = valuesOf({{u"address"_s, u"lena@example.org"_s}});
        QCOMPARE(XmppNetwork(sessions).expectedName(account), u"lena"_s);
        account.values = valuesOf({{u"address"_s, u"lena@example.org"_s}, {u"nick"_s, u"Lena B."_s}});
        QCOMPARE(XmppNetwork(sessions).expectedName(account), u"Lena B."_s);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("text");
        const auto none = -1, page = int(Conversation::Kind::Network), room = int(Conversation::Kind::Room),
                   person = int(Conversation::Kind::Person);
        // RFC 5122 §2 and XEP-0147's registry.
        QTest::newRow("room") << u"xmpp:club@rooms.example.org?join"_s << room << u"club@rooms.example.org"_s
                              << QString() << QString() << QString();
        QTest::newRow("password") << u"xmpp:club@rooms.example.org?join;password=a%3Bb%26c"_s << room
                                  << u"club@rooms.example.org"_s << QString() << u"a;b&c"_s << QString();
        QTest::newRow("person") << u"xmpp:bob@example.org"_s << person << u"bob@example.org"_s << QString() << QString()
                                << QString();
        QTest::newRow("message") << u"xmpp:bob@example.org?message;subject=x;body=here%27s%20a%20test"_s << person
                                 << u"bob@example.org"_s << QString() << QString() << u"here's a test"_s;
        QTest::newRow("other verb") << u"xmpp:bob@example.org?remove"_s << person << u"bob@example.org"_s << QString()
                                    << QString() << QString();
        QTest::newRow("occupant") << u"xmpp:club@rooms.example.org/Bob"_s << person << u"club@rooms.example.org/Bob"_s
                                  << QString() << QString() << QString();
        QTest::newRow("by an account") << u"xmpp://me@example.net/club@rooms.example.org?join"_s << room
                                       << u"club@rooms.example.org"_s << u"me@example.net"_s << QString() << QString();
        QTest::newRow("account alone") << u"xmpp://me@example.net"_s << page << QString() << u"me@example.net"_s
                                       << QString() << QString();
        QTest::newRow("capitals") << u"xmpp:Bob@Example.org"_s << person << u"bob@example.org"_s << QString()
                                  << QString() << QString();
        QTest::newRow("a service") << u"xmpp:rooms.example.org?join"_s << person << u"rooms.example.org"_s << QString()
                                   << QString() << QString();
        QTest::newRow("encoded") << u"xmpp:nasty!%23$%25()*+,-.;=%3F%5B%5C%5D%5E_%60%7B%7C%7D~node@example.com"_s
                                 << person << u"nasty!#$%()*+,-.;=?[\\]^_`{|}~node@example.com"_s << QString()
                                 << QString() << QString();
        QTest::newRow("nothing") << u"xmpp:"_s << none << QString() << QString() << QString() << QString();
        QTest::newRow("no address") << u"xmpp:@@"_s << none << QString() << QString() << QString() << QString();
        QTest::newRow("another's") << u"irc:bob@example.org"_s << none << QString() << QString() << QString()
                                   << QString();
    }

    void addresses()
    {
        QFETCH(QString, url);
        QFETCH(int, kind);
        XmppSessions sessions;
        const auto place = XmppNetwork(sessions).placeOf(QUrl(url, QUrl::StrictMode));
        QCOMPARE(place.has_value(), kind >= 0);
        if (!place)
            return;
        QCOMPARE(int(place->kind), kind);
        QTEST(place->name, "name");
        QTEST(place->values.value(u"address"_s).toString(), "own");
        QTEST(place->password, "password");
        QTEST(place->text, "text");
    }

    void anyAccountLeadsThere()
    {
        XmppSessions sessions;
        const XmppNetwork network(sessions);
        const auto values = valuesOf({{u"address"_s, u"Me@Example.net"_s}});
        QVERIFY(network.isSamePlace(values, *network.placeOf(QUrl(u"xmpp:bob@example.org"_s))));
        QVERIFY(network.isSamePlace(values, *network.placeOf(QUrl(u"xmpp://me@example.net/bob@example.org"_s))));
        QVERIFY(!network.isSamePlace(values, *network.placeOf(QUrl(u"xmpp://you@example.net/bob@example.org"_s))));
    }

    void placesAreFound_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("place"); // empty: by DNS; "!option": refused
        QTest::newRow("by DNS") << QString() << u"tls"_s << QString() << QString();
        QTest::newRow("named") << u"xmpp.example.org"_s << u"tls"_s << QString() << u"tcp:xmpp.example.org:5222"_s;
        QTest::newRow("port") << u"xmpp.example.org:5269"_s << u"tls"_s << QString() << u"tcp:xmpp.example.org:5269"_s;
        QTest::newRow("direct") << u"xmpp.example.org"_s << u"direct"_s << QString() << u"tls:xmpp.example.org:5223"_s;
        QTest::newRow("IPv6") << u"[::1]:5222"_s << u"none"_s << QString() << u"tcp:[::1]:5222"_s;
        QTest::newRow("proxy") << QString() << u"tls"_s << u"socks5:127.0.0.1:9050"_s << QString();
        QTest::newRow("in clear") << u"xmpp.example.org"_s << u"none"_s << QString() << u"!encryption"_s;
        QTest::newRow("in clear by a proxy")
            << u"127.0.0.1"_s << u"none"_s << u"socks5:127.0.0.1:9050"_s << u"!encryption"_s;
        QTest::newRow("no server") << u"xmpp.example.org:many"_s << u"tls"_s << QString() << u"!server"_s;
        QTest::newRow("no proxy") << QString() << u"tls"_s << u"carrier-pigeon:"_s << u"!proxy"_s;
    }

    void placesAreFound()
    {
        QFETCH(QString, server);
        QFETCH(QString, encryption);
        QFETCH(QString, proxy);
        QFETCH(QString, place);
        auto values = valuesOf(
            {{u"address"_s, u"me@example.org"_s}, {u"server"_s, server}, {u"encryption"_s, encryption}});
        values.give(u"proxy"_s, proxy); // as it was kept, or as the program's is
        const auto options = standingOptions(values, {{u"password"_s, u"pw"_s}});
        if (place.startsWith(u'!')) {
            QVERIFY(!options);
            QCOMPARE(options.error().code, place.mid(1));
            return;
        }
        QVERIFY2(options.ok(), options ? "" : qPrintable(options.error().text));
        QCOMPARE(options->place ? options->place->toString() : QString(), place);
        QCOMPARE(options->through, proxy);
        QCOMPARE(options->account.password, u"pw"_s);
        QCOMPARE(options->usesTls, encryption != u"none"_s);
        QCOMPARE(options->client.login.clearOnLoopback, encryption == u"none"_s);
    }

    void webSockets_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("other"); // an option beside it, "key=value"
        QTest::addColumn<QString>("fault"); // the option that is told of; empty: it is taken
        QTest::newRow("wss") << u"wss://example.org/xmpp-websocket"_s << QString() << QString();
        QTest::newRow("here, in clear") << u"ws://127.0.0.1:5280/ws"_s << u"encryption=none"_s << QString();
        QTest::newRow("here, in clear, unsaid") << u"ws://127.0.0.1:5280/ws"_s << QString() << u"websocket"_s;
        QTest::newRow("here, in clear, in capitals")
            << u"WS://127.0.0.1:5280/ws"_s << QString() << u"websocket"_s; // RFC 3986 §3.1
        QTest::newRow("elsewhere in clear") << u"ws://example.org/ws"_s << u"encryption=none"_s << u"websocket"_s;
        QTest::newRow("wss as unencrypted") << u"wss://example.org/ws"_s << u"encryption=none"_s << u"encryption"_s;
        QTest::newRow("a page") << u"https://example.org/ws"_s << QString() << u"websocket"_s;
        QTest::newRow("two places") << u"wss://example.org/ws"_s << u"server=xmpp.example.org"_s << u"websocket"_s;
        QTest::newRow("by a proxy") << u"wss://example.org/ws"_s << u"proxy=socks5:127.0.0.1:9050"_s << QString();
        QTest::newRow("in clear by a proxy")
            << u"ws://127.0.0.1:5280/ws"_s << u"proxy=socks5:127.0.0.1:9050"_s << u"websocket"_s;
    }

    void webSockets()
    {
        QFETCH(QString, address);
        QFETCH(QString, other);
        QFETCH(QString, fault);
        QMap<QString, QVariant> raw{{u"address"_s, u"me@example.org"_s}, {u"websocket"_s, address}};
        if (!other.isEmpty())
            raw.insert(other.section(u'=', 0, 0), other.section(u'=', 1));
        const auto options = standingOptions(valuesOf(raw), {{u"password"_s, u"pw"_s}});
        QCOMPARE(options ? QString() : options.error().code, fault);
        if (!options) {
            QVERIFY(!options.error().text.contains(u'"')); // in the form's words, not as a file writes it
            return;
        }
        QCOMPARE(options->webSocket, address);
        QVERIFY(!options->place);
    }

    void troublesSayWhatToDo()
    {
        const auto values = valuesOf({{u"address"_s, u"me@example.org"_s}});
        QVERIFY(troubleOf({Error::Kind::Refused, Reason::CertificateNotTrusted, u"self-signed"_s}, values)
                    .contains(u"fingerprint"_s));
        QVERIFY(troubleOf({Error::Kind::Refused, Reason::NotAuthorised, {}}, values).contains(u"password"_s));
        QVERIFY(troubleOf({Error::Kind::Refused, Reason::InUse, {}}, values).contains(u"Another program"_s));
        QCOMPARE(troubleOf(Error::closed(), values), u"The server closed the connection."_s);
    }

    void stylesGoBothWays()
    {
        const auto text = styledText(u"a *b* `c`"_s);
        QCOMPARE(text.text, u"a *b* `c`"_s);
        QCOMPARE(text.spans.size(), 2);
        QVERIFY(text.spans[0].style.bold);
        QVERIFY(text.spans[1].style.monospace);
        RichText written(u"so "_s);
        written.append(u"very "_s, {.bold = true});
        written.append(u"plain"_s);
        QCOMPARE(markedText(written), u"so *very* plain"_s);
        QVERIFY(styledText(markedText(written)).spans.first().style.bold);
    }

    void stanzas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("message") << u"<message to='bob@example.org'><body>hi</body></message>"_s << true;
        QTest::newRow("question") << u"<iq type='get'><ping xmlns='urn:xmpp:ping'/></iq>"_s << true;
        QTest::newRow("answer") << u"<iq type='result' id='1'/>"_s << true;
        QTest::newRow("two") << u"<presence/><presence/>"_s << false;
        QTest::newRow("text") << u"hello"_s << false;
        QTest::newRow("broken") << u"<message>"_s << false;
        QTest::newRow("out of the stream") << u"<presence/></s><s>"_s << false;
        QTest::newRow("no stanza") << u"<stream xmlns='x'/>"_s << false;
        QTest::newRow("address") << u"<message to='@@'/>"_s << false;
        QTest::newRow("two questions") << u"<iq type='get'><a xmlns='x'/><b xmlns='x'/></iq>"_s << false;
        QTest::newRow("no type") << u"<iq><a xmlns='x'/></iq>"_s << false;
        QTest::newRow("entity") << u"<!DOCTYPE s [<!ENTITY a 'b'>]><message>&a;</message>"_s << false;
    }

    void stanzas()
    {
        QFETCH(QString, text);
        const auto stanza = writtenStanza(text);
        QTEST(stanza.ok(), "isOne");
        if (stanza && stanza->isIq())
            QVERIFY(!stanza->id().isEmpty());
        if (!stanza)
            QVERIFY(stanza.error().text.size() > 20);
    }
};

QTEST_GUILESS_MAIN(XmppNetworkTest)
#include "tst_xmppnetwork.moc"
