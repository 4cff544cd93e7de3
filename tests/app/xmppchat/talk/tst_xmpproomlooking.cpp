#include <QTest>

#include "tests/app/xmppchat/foreignserver.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace Qt::StringLiterals;

namespace {

/// Our client at a server that tells nobody what it has, until it is asked another time.
struct Abroad : XmppStage {
    ForeignServer server;
    std::unique_ptr<Port> door;
    bool isBusy = true;
    Account* me = nullptr;

    Abroad()
    {
        server.answered = [this](const xml::Element& request) { return answer(request); };
        door = std::move(*reactor().role<ReactorTcp>()->listenTcp(
            {.port = 5333}, [this] { return std::make_unique<ForeignServer::Connection>(server); }));
        me = &connected(u"me"_s, {{u"address"_s, u"me@foreign.example"_s}, {u"server"_s, u"127.0.0.1:5333"_s}});
    }
    ~Abroad() override
    {
        chat->disconnectAccount(me->id);
        reactor().turn();
    }

    QByteArray answer(const xml::Element& request) const
    {
        const auto kind = request.firstElement().ns().toUtf8();
        const auto query = [&](const QByteArray& inside) {
            return "<query xmlns='" + kind + "'>" + inside + "</query>";
        };
        const auto to = request.attribute(u"to");
        if (kind == "jabber:iq:roster")
            return query({});
        if (kind.endsWith("disco#info"))
            return query(
                "<identity category='conference' type='text'/><feature var='http://jabber.org/protocol/muc'/>");
        if (!kind.endsWith("disco#items"))
            return "<error type='cancel'><service-unavailable xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
        if (isBusy)
            return "<error type='wait'><resource-constraint xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/>"
                   "<text xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'>Later, please</text></error>";
        return to == u"muc.foreign.example" ? query("<item jid='lobby@muc.foreign.example' name='Lobby'/>")
                                            : query("<item jid='muc.foreign.example'/>");
    }
};

/// What is told of a room, in order.
struct Watched : XmppStage {
    QList<Conversation::Presence> told;
    void conversationChanged(Conversation& conversation) override
    {
        if (conversation.kind == Conversation::Kind::Room && (told.isEmpty() || told.last() != conversation.presence))
            told << conversation.presence;
    }
    /// Some at a time, so that the connection is alive all the while: a new one would enter rooms by itself.
    void tenMinutesPass()
    {
        for (int second = 0; second < 600; ++second) {
            reactor().advance(1s);
            reactor().turn();
        }
    }
};

} // namespace

class XmppRoomLookingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Not taken for a server without rooms, and asked again the next time.
    void aServerThatDoesNotSayWhatItHas()
    {
        Abroad stage;
        const auto refused = stage.wait(stage.me->link()->listRooms({}, 100));
        QVERIFY(!refused);
        QCOMPARE(stage.me->link()->wholeRoomName(u"team"_s), u"team"_s);
        QVERIFY2(refused.error().text.contains(u"Later, please"_s), qPrintable(refused.error().text));
        stage.isBusy = false;
        const auto listed = stage.wait(stage.me->link()->listRooms({}, 100));
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().name, u"lobby@muc.foreign.example"_s);
        // From then on a room may be named alone; what is whole, or no room's name, stays.
        const auto* link = stage.me->link();
        QCOMPARE(link->wholeRoomName(u"team"_s), u"team@muc.foreign.example"_s);
        QCOMPARE(link->wholeRoomName(u"team@other.example"_s), u"team@other.example"_s);
        QCOMPARE(link->wholeRoomName(u"no \"name"_s), u"no \"name"_s);
        QCOMPARE(link->wholeRoomName(u""_s), QString());
    }

    /// Bookmarks that do not join by themselves are told as what can be joined; their ends, too.
    void bookmarksWithoutConversation()
    {
        Abroad stage;
        const auto* link = stage.me->link();
        const auto lair = u"lair@muc.foreign.example"_s;
        const auto tell = [&](const QByteArray& items, qsizetype rooms) {
            const int before = stage.changes.value(stage.me->id);
            stage.server.connection->say(
                "<message from='me@foreign.example'><event xmlns='http://jabber.org/protocol/pubsub#event'>"
                "<items node='urn:xmpp:bookmarks:1'>"
                + items + "</items></event></message>");
            return stage.until(
                [&] { return stage.changes.value(stage.me->id) > before && link->rememberedRooms().size() == rooms; });
        };
        const QByteArray conference = "<conference xmlns='urn:xmpp:bookmarks:1' name='The lair'/>";
        QVERIFY(link->rememberedRooms().isEmpty());
        QVERIFY(tell("<item id='muc.foreign.example'>" + conference // a service is no room
                + "</item><item id='lair@muc.foreign.example'>" + conference + "</item>",
            1));
        QCOMPARE(link->rememberedRooms(), QList<RememberedRoom>({{lair, u"The lair"_s}}));
        QVERIFY(!stage.room(*stage.me, lair)); // nobody asked for it
        stage.chat->reports().notifyConversation(*stage.me, Conversation::Kind::Room, lair);
        QVERIFY(link->rememberedRooms().isEmpty()); // it stands among the account's rooms
        (void)stage.wait(stage.chat->closeConversation(stage.room(*stage.me, lair)->id)); // we were not in it
        QCOMPARE(link->rememberedRooms().size(), 1);
        QVERIFY(tell("<retract id='lair@muc.foreign.example'/>", 0));
    }

    /// As when the program ends right after it has logged in.
    void whoGoesMeanwhileHasNoTrouble()
    {
        XmppStage stage;
        auto& ann = stage.account(u"ann"_s);
        QVERIFY(stage.until([&] { return ann.state == Account::State::Online; }));
        stage.chat->disconnectAccount(ann.id);
        QVERIFY(stage.until([&] { return ann.state == Account::State::Offline; }));
        for (const auto& entry : stage.log.entries())
            QVERIFY2(!entry.text.contains(u"Looking for rooms"_s), qPrintable(entry.text));
    }

    /// It was told to be on its way in, and nobody said any more that it is not: the nick is one that no room takes.
    void aRoomThatCannotBeAskedForIsRefused()
    {
        using Presence = Conversation::Presence;
        Watched stage;
        auto& ann = stage.connected(u"ann"_s, {{u"nick"_s, u"Ann \u2764\uFE0F"_s}});
        const auto refused = stage.wait(stage.chat->openRoom(ann.id, u"club@rooms.localhost"_s));
        QVERIFY(!refused);
        auto* room = stage.room(ann, u"club@rooms.localhost"_s);
        QVERIFY(room && room->entersOnConnect);
        QCOMPARE(room->presence, Presence::Refused);
        stage.told.clear();
        stage.tenMinutesPass(); // then it looks after those that it is out of
        QVERIFY(stage.until([&] { return stage.told.contains(Presence::Entering); }));
        QCOMPARE(stage.told, (QList<Presence>{Presence::Entering, Presence::Refused}));
        QCOMPARE(room->presence, Presence::Refused);
        QCOMPARE(room->trouble, refused.error().text);
        stage.tenMinutesPass(); // and does so again: a nick can be changed
        QVERIFY(stage.until([&] { return stage.told.count(Presence::Entering) == 2; }));
        QVERIFY(stage.wait(ann.link()->rename(u"Ann"_s)));
        stage.tenMinutesPass();
        QVERIFY(stage.until([&] { return room->isEntered(); }));
    }
};

QTEST_GUILESS_MAIN(XmppRoomLookingTest)
#include "tst_xmpproomlooking.moc"
