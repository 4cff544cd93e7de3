#include "app/services/xmpp/stationrules.h"

#include "tests/protocols/xmpp/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// A server with a station's client.
struct StationHouse {
    xmpp::House house;
    QSet<QString> names{u"yard"_s, u"hall"_s};
    xmpp::Peer yard{house};

    StationHouse()
    {
        house.server->extensions().add(std::make_unique<StationRules>(
            names, u"localhost"_s, [](const QString& node) { return node == "opera-votes"_L1; }));
        yard.logIn(u"yard"_s);
        yard.forget();
    }
    bool isForbidden(const QByteArray& stanza)
    {
        yard.forget();
        yard.say(stanza);
        house.reactor.turn();
        const auto heard = yard.heard().join(u' ');
        return heard.contains(u"forbidden"_s) && heard.contains(u"the account of a station"_s);
    }
};

} // namespace

class StationRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoStationsWork_data()
    {
        QTest::addColumn<QByteArray>("stanza");
        QTest::newRow("message") << QByteArray("<message to='juliet@localhost'><body>hi</body></message>");
        QTest::newRow("headline") << QByteArray(
            "<message type='headline' to='juliet@localhost'><x xmlns='y'/></message>");
        QTest::newRow("own") << QByteArray("<message><body>hi</body></message>");
        QTest::newRow("words") << QByteArray("<message type='chat' to='prompt.localhost'><body>hi</body></message>");
        QTest::newRow("elsewhere") << QByteArray("<message type='headline' to='example.org'><x xmlns='y'/></message>");
        QTest::newRow("server") << QByteArray("<message type='headline' to='localhost'><x xmlns='y'/></message>");
        QTest::newRow("room") << QByteArray("<presence to='den@rooms.localhost/yard'/>");
        QTest::newRow("contact") << QByteArray("<presence type='subscribe' to='juliet@localhost'/>");
        const auto iq = [](const char* name, const char* to, const QByteArray& payload) {
            QTest::newRow(name) << QByteArray("<iq type='set' id='1'") + to + ">" + payload + "</iq>";
        };
        iq("create", " to='pubsub.localhost'",
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><create node='a-votes'/></pubsub>");
        iq("others", " to='pubsub.localhost'",
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><subscribe node='vote/fruit' jid='yard@localhost'/></pubsub>");
        iq("somebody's", " to='pubsub.localhost'",
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='opera-votes'/></pubsub>");
        iq("both", " to='pubsub.localhost'",
            "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='a-votes'/><publish node='b'/></pubsub>");
        iq("owner", " to='pubsub.localhost'",
            "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><delete node='a-votes'/></pubsub>");
        iq("own node", "", "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='a-votes'/></pubsub>");
        iq("roster", "", "<query xmlns='jabber:iq:roster'><item jid='juliet@localhost'/></query>");
        iq("people", " to='localhost'", "<query xmlns='http://jabber.org/protocol/disco#items'/>");
        iq("password", " to='localhost'", "<query xmlns='jabber:iq:register'><password>x</password></query>");
        iq("command", " to='localhost'", "<command xmlns='http://jabber.org/protocol/commands' node='x'/>");
        iq("a person", " to='juliet@localhost/r'", "<ping xmlns='urn:xmpp:ping'/>");
    }
    void refusesWhatIsNoStationsWork()
    {
        QFETCH(QByteArray, stanza);
        StationHouse stage;
        QVERIFY(stage.isForbidden(stanza));
        stage.names.remove(u"yard"_s); // becomes a person's
        QVERIFY(!stage.isForbidden(stanza));
    }

    void letsAStationWork_data()
    {
        QTest::addColumn<QByteArray>("stanza");
        QTest::newRow("there") << QByteArray("<presence/>");
        QTest::newRow("gone") << QByteArray("<presence type='unavailable'/>");
        QTest::newRow("whisper") << QByteArray(
            "<message type='headline' to='stations.localhost'><x xmlns='y'/></message>");
        for (const char* to : {"", " to='localhost'", " to='stations.localhost'", " to='hall@localhost/r'"})
            QTest::newRow(to) << QByteArray("<iq type='get' id='1'") + to + "><time xmlns='urn:xmpp:time'/></iq>";
        for (const char* verb : {"publish", "retract", "items", "subscribe", "unsubscribe"})
            QTest::newRow(verb) << QByteArray("<iq type='set' id='1' to='pubsub.localhost'>"
                                              "<pubsub xmlns='http://jabber.org/protocol/pubsub'><")
                    + verb + " node='stations-orders'/><set xmlns='http://jabber.org/protocol/rsm'/></pubsub></iq>";
    }
    void letsAStationWork()
    {
        QFETCH(QByteArray, stanza);
        StationHouse stage;
        QVERIFY(!stage.isForbidden(stanza));
    }

    /// Nobody is told of it, as everywhere; and nobody hears what passes for one.
    void answersGoToWhomMayAsk()
    {
        StationHouse stage;
        xmpp::Peer juliet(stage.house);
        xmpp::Peer hall(stage.house);
        juliet.logIn(u"juliet"_s);
        hall.logIn(u"hall"_s);
        juliet.forget();
        hall.forget();
        for (const char* to : {"juliet@localhost/r", "hall@localhost/r"})
            stage.yard.say(QByteArray("<iq type='result' id='7' to='") + to + "'><x xmlns='y'/></iq>");
        stage.house.reactor.turn();
        QVERIFY(juliet.heard().isEmpty());
        QVERIFY(hall.heard().join(u' ').contains(u"id='7'"_s));
    }
};

QTEST_GUILESS_MAIN(StationRulesTest)
#include "tst_stationrules.moc"
