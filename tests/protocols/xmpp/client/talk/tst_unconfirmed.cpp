// XEP-0198: what the server has of what we said, and what becomes of the rest.
#include <QtTest>

#include "protocols/xmpp/client/talk/unconfirmed.h"
#include "protocols/xmpp/stanza/wire.h"
#include "tests/protocols/xmpp/client/playedserver.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace everyport::xmpp::client;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray sm = "<sm xmlns='urn:xmpp:sm:3'/>";

struct Talk {
    PlayedServer server;
    Messages& messages{server.client.add<Messages>()};
    Archive& archive{server.client.add<Archive>(messages)};
    Unconfirmed& unconfirmed{server.client.add<Unconfirmed>(archive)};
    QStringList taken;

    explicit Talk(const QByteArray& features = sm)
    {
        unconfirmed.taken = [this](const QString& id) { taken.append(id); };
        server.logIn(features);
    }
    void say(const QString& id, const QString& to = u"you@there.example"_s, Message::Type type = Message::Type::Chat)
    {
        Message message;
        message.id = id;
        message.to = *Jid::parse(to);
        message.type = type;
        message.body = u"about "_s + id;
        QVERIFY(messages.send(message));
    }
    /// Another connection, which cannot go on with the session.
    void comeBackAnew(const QByteArray& confirmed = {})
    {
        server.connect();
        server.features(
            "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
        server.awaitSent();
        server.sent();
        server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + sm);
        server.say("<failed xmlns='urn:xmpp:sm:3'" + confirmed
            + "><item-not-found xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></failed>");
        server.answer("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'><jid>me@here.example/r2</jid></bind>");
        server.sent();
        server.say("<enabled xmlns='urn:xmpp:sm:3' id='sm2' resume='true'/>");
    }
    /// Of the archive: what it holds, as it says it, then its end.
    void tell(const xml::Element& asked, const QByteArray& from, const QByteArray& forwarded,
        const QByteArray& fin = "complete='true'")
    {
        const auto sender = from.isEmpty() ? QByteArray() : " from='" + from + "'";
        const auto query = asked.child(u"query", u"urn:xmpp:mam:2").attribute(u"queryid").toUtf8();
        if (!forwarded.isEmpty())
            server.say("<message" + sender + "><result xmlns='urn:xmpp:mam:2' queryid='" + query
                + "' id='a1'><forwarded xmlns='urn:xmpp:forward:0'>" + forwarded + "</forwarded></result></message>");
        server.say("<iq type='result' id='" + asked.attribute(u"id").toUtf8() + "'" + sender
            + "><fin xmlns='urn:xmpp:mam:2' " + fin
            + "><set xmlns='http://jabber.org/protocol/rsm'><first>a1</first><last>a1</last></set></fin></iq>");
    }
    QString said() { return server.sent().join(u' '); }
};

} // namespace

class XmppUnconfirmedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isConfirmedByTheServer()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        QVERIFY(talk.taken.isEmpty());
        talk.server.say("<a xmlns='urn:xmpp:sm:3' h='1'/>");
        QCOMPARE(talk.taken, QStringList{u"one"_s});
        talk.server.say("<a xmlns='urn:xmpp:sm:3' h='2'/>");
        QCOMPARE(talk.taken, (QStringList{u"one"_s, u"two"_s}));
    }

    void isTakenAtOnceWhereNobodyConfirms()
    {
        Talk talk{QByteArray()};
        talk.say(u"one"_s);
        QCOMPARE(talk.taken, QStringList{u"one"_s});
    }

    void aResumedSessionConfirms()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        talk.server.lose();
        auto& server = talk.server;
        server.connect();
        server.features(
            "<mechanisms xmlns='urn:ietf:params:xml:ns:xmpp-sasl'><mechanism>PLAIN</mechanism></mechanisms>");
        server.awaitSent();
        server.say("<success xmlns='urn:ietf:params:xml:ns:xmpp-sasl'/>");
        server.features("<bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/>" + sm);
        server.sent();
        server.say("<resumed xmlns='urn:xmpp:sm:3' previd='sm1' h='1'/>");
        QCOMPARE(talk.taken, QStringList{u"one"_s});
        const auto again = talk.said();
        QVERIFY(
            !again.contains(u"about one"_s) && again.contains(u"about two"_s) && !again.contains(u"urn:xmpp:delay"_s));
        QCOMPARE(talk.unconfirmed.inDoubt(), 0);
    }

    void whatTheArchiveHasIsNotSaidTwice()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.say(u"two"_s);
        Q_UNUSED(talk.messages.sendState(*Jid::parse(u"you@there.example"_s), Message::ChatState::Composing))
        talk.server.lose();
        talk.server.reactor.advance(60s);
        talk.comeBackAnew();
        const auto asked = talk.server.nextIq();
        const auto form = QString::fromUtf8(clientBytes(asked));
        QVERIFY2(form.contains(u"you@there.example"_s) && form.contains(u"start"_s), qPrintable(form));
        QVERIFY(!talk.said().contains(u"<message"_s));
        QCOMPARE(talk.unconfirmed.inDoubt(), 2);
        talk.tell(asked, {},
            "<message xmlns='jabber:client' from='me@here.example/r' to='you@there.example' id='one'><body>about one</body></message>");
        QCOMPARE(talk.taken, QStringList{u"one"_s});
        const auto again = talk.said();
        QVERIFY2(!again.contains(u"about one"_s) && again.contains(u"about two"_s), qPrintable(again));
        QVERIFY(
            again.contains(u"id='two'"_s) && again.contains(u"urn:xmpp:delay"_s) && !again.contains(u"composing"_s));
        QCOMPARE(talk.unconfirmed.inDoubt(), 0);
        talk.server.say("<a xmlns='urn:xmpp:sm:3' h='2'/>"); // the question, and this
        QCOMPARE(talk.taken, (QStringList{u"one"_s, u"two"_s}));
    }

    void whatSomebodyElseCalledSoIsNotOurs()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.server.lose();
        talk.comeBackAnew();
        talk.tell(talk.server.nextIq(), {},
            "<message xmlns='jabber:client' from='you@there.example/x' to='me@here.example' id='one'><body>not yours</body></message>");
        QVERIFY(talk.taken.isEmpty());
        QVERIFY(talk.said().contains(u"about one"_s));
    }

    void roomsHaveArchivesOfTheirOwn()
    {
        Talk talk;
        talk.say(u"one"_s, u"club@rooms.example"_s, Message::Type::GroupChat);
        talk.say(u"two"_s);
        talk.server.lose();
        talk.comeBackAnew();
        const auto asked = talk.server.nextIq();
        QCOMPARE(asked.attribute(u"to"), u"club@rooms.example"_s);
        talk.tell(asked, "club@rooms.example",
            "<message xmlns='jabber:client' type='groupchat' from='club@rooms.example/me' id='x'>"
            "<origin-id xmlns='urn:xmpp:sid:0' id='one'/><body>about one</body></message>");
        QCOMPARE(talk.taken, QStringList{u"one"_s});
        QCOMPARE(talk.server.nextIq().attribute(u"to"), QString());
        QVERIFY(!talk.said().contains(u"about one"_s));
    }

    void withoutAnArchiveItIsSaidAgain()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.server.lose();
        talk.comeBackAnew();
        const auto asked = talk.server.nextIq();
        talk.server.say("<iq type='error' id='" + asked.attribute(u"id").toUtf8()
            + "'><error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></iq>");
        QVERIFY(talk.said().contains(u"about one"_s));
    }

    void aLossMeanwhileLosesNothing()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.server.lose();
        talk.comeBackAnew();
        QVERIFY(!talk.server.nextIq().isNull());
        talk.server.lose();
        QCOMPARE(talk.unconfirmed.inDoubt(), 1);
        talk.comeBackAnew();
        talk.tell(talk.server.nextIq(), {}, {});
        QCOMPARE(talk.said().count(u"about one"_s), 1);
    }

    void aCountBesideTheRefusalCounts()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.server.lose();
        talk.comeBackAnew(" h='1'");
        QCOMPARE(talk.taken, QStringList{u"one"_s});
        QVERIFY(talk.server.nextIq().isNull());
    }

    void anOrderlyEndConfirms()
    {
        Talk talk;
        talk.say(u"one"_s);
        talk.server.client.close();
        QVERIFY(talk.taken.isEmpty());
        talk.server.say("</stream:stream>");
        QCOMPARE(talk.taken, QStringList{u"one"_s});

        Talk other;
        other.say(u"one"_s);
        other.server.client.close();
        other.server.lose(); // nobody said that it was read
        QVERIFY(other.taken.isEmpty());
    }
};

QTEST_GUILESS_MAIN(XmppUnconfirmedTest)
#include "tst_unconfirmed.moc"
