#include "app/services/xmpp/pubsub/xmpppep.h"

#include "app/services/xmpp/pubsub/pubsubstore.h"
#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/services/storeroom.h"
#include "tests/protocols/xmpp/jids.h"
#include "tests/protocols/xmpp/server/memorystores.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
namespace ns = xmpp::ns;

namespace {

const QByteArray picture = "\x89PNG and so on";
const auto pictureId = u"b84b3a1a3d1bb0b54e1d56dfbb7e3bd0e9b7ce2a"_s; // no more than a name here

/// A server with the accounts Juliet and Nurse, neither of them logged in; their nodes in real storage. Romeo, a
/// contact of Juliet's, is at another server.
struct Square final : public xmpp::Domain {
    Square()
    {
        if (!room.wait(SqlPubsubStore::migrate(*room.database)))
            qFatal("no tables");
        users.passwords = {{u"juliet"_s, u"pw"_s}, {u"nurse"_s, u"pw"_s}};
        xmpp::RosterItem romeo;
        romeo.jid = jid(u"romeo@elsewhere"_s);
        romeo.subscription = {true, true};
        romeo.listed = true;
        rosters.rosters[u"juliet"_s][romeo.jid] = romeo;
        router.attach(u"elsewhere"_s, *this);
        xmpp::ServerOptions options;
        options.personalEventing = true;
        server = std::make_unique<xmpp::Server>(
            room.reactor, router, options, xmpp::ServerPorts{users, users, rosters, nullptr, &data});
        pep = std::make_unique<XmppPep>(room.reactor, router, *room.database, *server);
    }
    ~Square() override
    {
        pep->stop();
        server->shutDown();
        router.detach(u"elsewhere"_s);
    }
    Task<Done> receive(xmpp::Stanza stanza) override
    {
        if (stanza.isIq() && stanza.payload().ns() == ns::discoInfo) {
            auto info = xml::Element(u"query"_s, ns::discoInfo);
            for (const auto& node : {u"tune"_s, ns::avatarMetadata})
                info.add(xml::Element(u"feature"_s, ns::discoInfo).with(u"var"_s, node + u"+notify"_s));
            router.send(stanza.result(info));
        } else {
            heard.append(std::move(stanza));
        }
        return Task<Done>(Done{});
    }
    /// As a client of the account would, but that none is there.
    bool publish(const QString& account, const QString& node, const QByteArray& payload, const QString& id = u"1"_s,
        const QByteArray& model = {})
    {
        QByteArray options;
        if (!model.isEmpty())
            options =
                "<publish-options><x xmlns='jabber:x:data' type='submit'><field var='FORM_TYPE'><value>http://jabber.org/protocol/pubsub#publish-options"
                "</value></field><field var='pubsub#access_model'><value>"
                + model + "</value></field></x></publish-options>";
        const auto verb = xml::parse("<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='" + node.toUtf8()
            + "'><item id='" + id.toUtf8() + "'>" + payload + "</item></publish>" + options + "</pubsub>");
        const auto own = jid(account + u"@localhost"_s);
        auto answering = server->extensions().answer(
            xmpp::Stanza::iq(u"set"_s, u"p"_s, jid(account + u"@localhost/r"_s), own, *verb), xmpp::Place::Account);
        if (!room.reactor.turnUntil([&] { return answering.isReady(); }))
            return false;
        const auto answer = answering.take();
        return std::holds_alternative<xml::Element>(answer);
    }
    void comes(const QString& from, const QString& to)
    {
        auto presence = xmpp::Stanza::presence(jid(from), jid(to));
        auto element = presence.element();
        element.add(xml::Element(u"c"_s, ns::caps)
                        .with(u"hash"_s, u"other"_s)
                        .with(u"node"_s, u"urn:x"_s)
                        .with(u"ver"_s, u"1"_s));
        presence.setElement(std::move(element));
        router.send(std::move(presence));
    }
    /// "node to address", once so many are there, and a moment later.
    QStringList news(qsizetype number)
    {
        room.reactor.turnUntil([&] { return heard.size() >= number; });
        for (int turn = 0; turn < 20; ++turn)
            room.reactor.turn();
        QStringList all;
        for (const auto& stanza : std::exchange(heard, {}))
            all.append(stanza.element().child(u"event", ns::pubsubEvent).firstElement().attribute(u"node") + u" to "_s
                + stanza.to().toString());
        all.sort();
        return all;
    }

    StoreRoom room;
    xmpp::MemoryUsers users;
    xmpp::MemoryRosters rosters;
    xmpp::MemoryAccountData data;
    xmpp::Router router;
    std::unique_ptr<xmpp::Server> server;
    std::unique_ptr<XmppPep> pep;
    QList<xmpp::Stanza> heard;
};

} // namespace

class XmppPepTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// XEP-0163 §4.3: a contact's client that comes is told what there is, though nobody of the account is there.
    void tellsContactsElsewhereOfWhoIsAway()
    {
        Square square;
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune'/>"));
        QVERIFY(square.publish(u"juliet"_s, u"silence"_s, "<x xmlns='urn:x'/>"));
        square.comes(u"romeo@elsewhere/phone"_s, u"juliet@localhost"_s);
        QCOMPARE(square.news(1), QStringList(u"tune to romeo@elsewhere/phone"_s));
        square.comes(u"romeo@elsewhere/phone"_s, u"juliet@localhost"_s); // still there
        QVERIFY(square.news(0).isEmpty());
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune' n='2'/>"));
        QCOMPARE(square.news(1), QStringList(u"tune to romeo@elsewhere/phone"_s)); // and of what is new
    }

    void tellsNobodyElse()
    {
        Square square;
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune'/>", u"1"_s, "open"));
        QVERIFY(square.publish(u"nurse"_s, u"tune"_s, "<tune xmlns='urn:tune'/>", u"1"_s, "open"));
        square.comes(u"mallory@elsewhere/x"_s, u"juliet@localhost"_s);
        square.comes(u"romeo@elsewhere/phone"_s, u"nurse@localhost"_s); // he is no contact of hers
        QVERIFY(square.news(0).isEmpty());
    }

    void keepsToTheNodesModel()
    {
        Square square;
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune'/>", u"1"_s, "whitelist"));
        square.comes(u"romeo@elsewhere/phone"_s, u"juliet@localhost"_s);
        QVERIFY(square.news(0).isEmpty());
    }

    /// XEP-0398: a picture that is published stands on the card, and the other way round.
    void picturesStandInBothPlaces()
    {
        Square square;
        QVERIFY(square.publish(u"juliet"_s, ns::avatarData,
            "<data xmlns='urn:xmpp:avatar:data'>" + picture.toBase64() + "</data>", pictureId));
        QVERIFY(square.publish(u"juliet"_s, ns::avatarMetadata,
            "<metadata xmlns='urn:xmpp:avatar:metadata'><info id='" + pictureId.toUtf8()
                + "' bytes='15' type='image/png'/></metadata>",
            pictureId));
        QVERIFY(square.room.reactor.turnUntil(
            [&] { return !square.server->extensions().find<xmpp::VCards>()->photoHash(u"juliet"_s).isEmpty(); }));
        xmpp::RosterItem romeo;
        romeo.jid = jid(u"romeo@elsewhere"_s);
        romeo.subscription = {true, true};
        romeo.listed = true;
        square.rosters.rosters[u"nurse"_s][romeo.jid] = romeo;
        square.server->extensions().find<xmpp::VCards>()->photoSet(u"nurse"_s, picture, u"image/png"_s);
        square.comes(u"romeo@elsewhere/phone"_s, u"nurse@localhost"_s);
        QCOMPARE(square.news(1), QStringList(ns::avatarMetadata + u" to romeo@elsewhere/phone"_s));
    }

    void goesWithTheAccount()
    {
        Square square;
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune'/>"));
        QVERIFY(square.publish(u"nurse"_s, u"tune"_s, "<tune xmlns='urn:tune'/>"));
        QVERIFY(square.room.wait(XmppPep::keepOnly(*square.room.database, u"localhost"_s, {u"nurse"_s})));
        const auto left = [&](const QString& account) {
            SqlPubsubStore store(*square.room.database, account + u"@localhost"_s);
            return square.room.wait(store.load())->size();
        };
        QCOMPARE(left(u"juliet"_s), 0);
        QCOMPARE(left(u"nurse"_s), 1);
        QVERIFY(square.room.wait(square.pep->accountLeaves(u"nurse"_s)));
        QCOMPARE(left(u"nurse"_s), 0);
    }

    /// What an account was at the nodes of others is nothing to whoever is called so next.
    void isForgottenAtOthersNodes_data()
    {
        QTest::addColumn<bool>("isServed");
        QTest::newRow("served") << true;
        QTest::newRow("not served") << false;
    }
    void isForgottenAtOthersNodes()
    {
        QFETCH(bool, isServed);
        Square square;
        QVERIFY(square.publish(u"juliet"_s, u"tune"_s, "<tune xmlns='urn:tune'/>"));
        SqlPubsubStore store(*square.room.database, u"juliet@localhost"_s);
        for (const auto& who : {u"nurse@localhost"_s, u"romeo@elsewhere"_s}) {
            QVERIFY(square.room.wait(store.setAffiliation(u"tune"_s, jid(who), xmpp::Affiliation::Member)));
            QVERIFY(square.room.wait(store.setSubscription(u"tune"_s, xmpp::PubsubSubscription{jid(who + u"/r"_s)})));
        }
        if (isServed)
            QVERIFY(square.room.wait(square.pep->accountLeaves(u"nurse"_s)));
        else
            QVERIFY(square.room.wait(XmppPep::keepOnly(*square.room.database, u"localhost"_s, {u"juliet"_s})));
        const auto nodes = *square.room.wait(store.load());
        QCOMPARE(nodes.size(), 1);
        QCOMPARE(nodes[0].affiliations.size(), 2); // hers, and Romeo's
        QVERIFY(!nodes[0].affiliations.contains(jid(u"nurse@localhost"_s)));
        QCOMPARE(nodes[0].subscriptions.count(), 1);
    }
};

QTEST_GUILESS_MAIN(XmppPepTest)
#include "tst_xmpppep.moc"
