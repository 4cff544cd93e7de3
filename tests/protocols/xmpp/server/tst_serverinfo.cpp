#include <QtTest>

#include "protocols/xmpp/extensions/caps.h"
#include "protocols/xmpp/extensions/dataform.h"
#include "protocols/xmpp/extensions/discoinfo.h"
#include "protocols/xmpp/server/serverinfo.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/serversamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::xmpp;

class ServerInfoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItDoes();
    void discovers();
    void saysThatItKeepsFiles();
};

/// What clients look for before they use it.
void ServerInfoTest::saysWhatItDoes()
{
    ServerOptions options;
    options.personalEventing = true;
    options.contacts = {{u"abuse"_s, u"mailto:a@example.org"_s}, {u"admin"_s, u"xmpp:b@example.org"_s},
        {u"abuse"_s, u"xmpp:c@example.org"_s}};
    House house(options);
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto featuresOf = [&](const QByteArray& to) {
        const auto info = juliet
                              .ask("<iq type='get' id='1' to='" + to
                                  + "'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                              .child(u"query", ns::discoInfo);
        QStringList features;
        for (const auto& feature : info.elements(u"feature", ns::discoInfo))
            features.append(feature.attribute(u"var"));
        return std::pair(features, DataForm::in(info));
    };
    const auto [domain, form] = featuresOf("localhost");
    const auto retraction = u"urn:xmpp:message-retract:1"_s; // XEP-0424 §2: they are kept
    for (const auto& expected : {ns::vcardTemp, u"msgoffline"_s, retraction})
        QVERIFY2(domain.contains(expected), qPrintable(expected));
    QVERIFY(!domain.contains(ns::avatarConversion)); // XEP-0398 §2: the account says so
    QVERIFY(form);
    QCOMPARE(form->formType(), u"http://jabber.org/network/serverinfo"_s);
    QCOMPARE(form->values(u"abuse-addresses"), QStringList({u"mailto:a@example.org"_s, u"xmpp:c@example.org"_s}));
    QCOMPARE(form->values(u"admin-addresses"), QStringList(u"xmpp:b@example.org"_s));
    QVERIFY(!form->find(u"sales-addresses"));
    const auto account = featuresOf("juliet@localhost").first;
    for (const auto& expected : {ns::vcardTemp, ns::avatarConversion, ns::stanzaIds, retraction})
        QVERIFY2(account.contains(expected), qPrintable(expected));
}

void ServerInfoTest::discovers()
{
    House house;
    Peer juliet(house);
    juliet.logIn(u"juliet"_s);
    const auto info =
        juliet.ask("<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
            .child(u"query", ns::discoInfo);
    QCOMPARE(info.child(u"identity").attribute(u"category"), u"server"_s);
    QStringList features;
    for (const auto& feature : info.elements(u"feature", ns::discoInfo))
        features.append(feature.attribute(u"var"));
    for (const auto& expected : {ns::discoInfo, ns::discoItems, ns::ping, ns::version})
        QVERIFY2(features.contains(expected), qPrintable(expected));
    const auto own = juliet.ask("<iq type='get' id='2'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                         .child(u"query", ns::discoInfo);
    QCOMPARE(own.child(u"identity").attribute(u"category"), u"account"_s);
    const auto node = juliet.ask(
        "<iq type='get' id='3' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='x'/></iq>");
    QCOMPARE(errorOf(node), u"item-not-found"_s);
    const auto items = juliet.ask(
        "<iq type='get' id='4' to='localhost'><query xmlns='http://jabber.org/protocol/disco#items'/></iq>");
    QVERIFY(items.child(u"query", ns::discoItems).elements().isEmpty());
    // XEP-0115 §6.3: who knows the hash need not ask.
    QByteArray ver;
    for (const auto& feature : house.server->extensions().streamFeatures({StreamStage::Session, true})) {
        if (feature.is(u"c", ns::caps))
            ver = (feature.attribute(u"node") + u'#' + feature.attribute(u"ver")).toUtf8();
    }
    QVERIFY(ver.endsWith('#' + Caps::made(DiscoInfo::parse(info), Caps::Kind::Ver, u"sha-1"_s).hash.toUtf8()));
    const auto behind = juliet.ask(
        "<iq type='get' id='5' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info' node='" + ver
        + "'/></iq>");
    QCOMPARE(behind.child(u"query", ns::discoInfo).elements().size(), info.elements().size());
    QCOMPARE(behind.child(u"query", ns::discoInfo).attribute(u"node").toUtf8(), ver);
}

/// XEP-0363 §3: only where it does.
void ServerInfoTest::saysThatItKeepsFiles()
{
    struct Nowhere final : UploadPlace {
        qint64 largest() const override { return 1000; }
        Task<Result<UploadSlot>> slot(QString, WantedUpload) override { return Result<UploadSlot>(UploadSlot{}); }
    };
    Nowhere place;
    House house;
    for (const bool keepsFiles : {false, true}) {
        ServerPorts ports{house.users, house.users, house.rosters, &house.offline, &house.data, &house.archive};
        ports.uploads = keepsFiles ? &place : nullptr;
        house.server.reset();
        house.server = std::make_unique<Server>(house.reactor, house.router, ServerOptions{}, ports);
        Peer juliet(house);
        juliet.logIn(u"juliet"_s);
        const auto info =
            juliet
                .ask("<iq type='get' id='1' to='localhost'><query xmlns='http://jabber.org/protocol/disco#info'/></iq>")
                .child(u"query", ns::discoInfo);
        const auto identities = info.elements(u"identity", ns::discoInfo);
        const auto isStore = [](const xml::Element& one) {
            return one.attribute(u"category") == u"store" && one.attribute(u"type") == u"file";
        };
        QCOMPARE(std::count_if(identities.begin(), identities.end(), isStore), keepsFiles ? 1 : 0);
        const auto features = info.elements(u"feature", ns::discoInfo);
        QCOMPARE(std::any_of(features.begin(), features.end(),
                     [](const xml::Element& one) { return one.attribute(u"var") == u"urn:xmpp:http:upload:0"; }),
            keepsFiles);
    }
}

QTEST_GUILESS_MAIN(ServerInfoTest)
#include "tst_serverinfo.moc"
