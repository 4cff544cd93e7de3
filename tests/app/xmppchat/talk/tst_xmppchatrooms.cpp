#include "app/xmppchat/talk/xmpprooms.h"

#include <QTest>

#include "protocols/xml/document.h"
#include "protocols/xmpp/stanza/namespaces.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Stage = XmppStage;
using Presence = Conversation::Presence;

namespace {

const QString club = u"club@rooms.localhost"_s;

/// Ann made the room, and both are in it.
struct Club : Stage {
    Account& ann = connected(u"ann"_s);
    Account& bob = connected(u"bob"_s);
    Conversation& anns = made();
    Conversation& bobs = enter(bob, club);

    Conversation& made()
    {
        auto& room = enter(ann, club);
        if (!room.wantsSettings)
            qFatal("a new room wants to be set up");
        if (!wait(parts(ann).roomRequests.configure(
                *xmpp::Jid::parse(club), xmpp::DataForm(xmpp::DataForm::Type::Submit))))
            qFatal("no room");
        return room;
    }
    bool both()
    {
        return until([&] { return anns.members().size() == 2 && bobs.members().size() == 2; });
    }
    QStringList events(const Conversation& room, MessageKind kind)
    {
        QStringList all;
        for (const auto& message : stored(room)) {
            if (message.kind == kind)
                all.append(message.sender + u' ' + message.detail + u' ' + message.text.text);
        }
        return all;
    }
};

} // namespace

class XmppChatRoomsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleTalkInRooms()
    {
        Club stage;
        QVERIFY(stage.both());
        QCOMPARE(stage.anns.member(u"ann"_s)->rank, Member::Rank::Owner);
        QVERIFY(stage.anns.member(u"ann"_s)->isMe);
        QCOMPARE(stage.anns.member(u"bob"_s)->rank, Member::Rank::Member);
        QVERIFY(stage.until([&] { return stage.events(stage.anns, MessageKind::Joined) == QStringList(u"bob  "_s); }));
        const auto number = *stage.wait(stage.chat->say(stage.anns.id, {u"hello bob"_s}));
        QVERIFY(stage.says(stage.bobs, u"ann: hello bob"_s));
        QVERIFY(stage.newest(stage.bobs).isMention);
        QVERIFY(stage.until(
            [&] { return (*stage.wait(stage.chat->history().get(number)))->delivery == Delivery::Received; }));
        QCOMPARE(stage.texts(stage.anns).size(), 1); // what came back is what was said
        QVERIFY(stage.wait(stage.ann.link()->setTopic(club, u"Chess"_s)));
        QVERIFY(stage.until([&] { return stage.bobs.topic.text == u"Chess"_s; }));
    }

    /// A heart as telephones write it holds a character that no address may (RFC 7622): the room was joining for ever.
    void aNameThatNoRoomTakes()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s, {{u"nick"_s, u"Ann \u2764\uFE0F"_s}});
        const auto refused = stage.wait(stage.chat->openRoom(ann.id, club));
        QVERIFY(!refused);
        QVERIFY2(refused.error().text.contains(u"U+FE0F (variation selector-16)"_s), qPrintable(refused.error().text));
        QVERIFY(refused.error().text.endsWith(u"type /nick Ann \u2764"_s));
        const auto* room = stage.room(ann, club);
        QVERIFY(room);
        QCOMPARE(room->presence, Presence::Refused);
        QCOMPARE(room->trouble, refused.error().text);
        const auto renamed = stage.wait(ann.link()->rename(u"Ann \u2764\uFE0F"_s));
        QVERIFY(!renamed && renamed.error().text.endsWith(u"/nick Ann \u2764"_s));
        QVERIFY(stage.wait(ann.link()->rename(u"Ann \u2764"_s)));
        QCOMPARE(stage.enter(ann, club).presence, Presence::In);
    }

    void whatWasSaidIsChangedLater()
    {
        Club stage;
        QVERIFY(stage.both());
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"helo"_s})));
        QVERIFY(stage.says(stage.bobs, u"ann: helo"_s));
        QVERIFY(stage.until([&] { return stage.newest(stage.anns).delivery == Delivery::Received; }));
        QCOMPARE(stage.newest(stage.anns).id, stage.newest(stage.bobs).id); // the room's
        Outgoing better{u"hello"_s};
        better.edits = stage.newest(stage.anns).id;
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, better)));
        QVERIFY(stage.says(stage.bobs, u"ann: hello"_s));
        QCOMPARE(stage.texts(stage.bobs).size(), 1);
        QVERIFY(stage.wait(stage.bob.link()->react(stage.bobs.id, stage.newest(stage.bobs).id, u"👍"_s, true)));
        const QMap<QString, QStringList> wanted{{u"👍"_s, {u"bob"_s}}};
        QVERIFY(stage.until([&] {
            return stage.newest(stage.anns).reactions == wanted && stage.newest(stage.bobs).reactions == wanted;
        }));
        QVERIFY(stage.wait(stage.ann.link()->redact(stage.anns.id, stage.newest(stage.anns).id, {})));
        QVERIFY(
            stage.until([&] { return stage.newest(stage.bobs).isRedacted && stage.newest(stage.anns).isRedacted; }));
    }

    void wordsEndTheirTyping()
    {
        Club stage;
        stage.inn.enter(u"eve"_s, "eve", {}, "club");
        QVERIFY(stage.until([&] { return stage.anns.members().size() == 3; }));
        QString states; // what eve has heard, in order
        const auto hears = [&](const QString& wanted) {
            return stage.until([&] {
                for (auto message = stage.inn[u"eve"_s].nextOf(u"message"_s); !message.isNull();
                     message = stage.inn[u"eve"_s].nextOf(u"message"_s)) {
                    for (const auto& child : message.elements())
                        states += child.ns() == xmpp::ns::chatStates ? child.name() + message.childText(u"body") + u' '
                                                                     : QString();
                }
                return states == wanted;
            });
        };
        stage.ann.link()->typing(stage.anns.id, true);
        QVERIFY(hears(u"composing "_s));
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"hello"_s})));
        QVERIFY(hears(u"composing activehello "_s));
    }

    void moderatorsTakeBackOthersWords()
    {
        Club stage;
        QVERIFY(stage.both());
        QVERIFY(stage.wait(stage.chat->say(stage.bobs.id, {u"rubbish"_s})));
        QVERIFY(stage.says(stage.anns, u"bob: rubbish"_s));
        const auto id = stage.newest(stage.anns).id;
        QVERIFY(stage.wait(stage.ann.link()->redact(stage.anns.id, id, u"spam"_s)));
        QVERIFY(
            stage.until([&] { return stage.newest(stage.bobs).isRedacted && stage.newest(stage.anns).isRedacted; }));
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"better"_s})));
        QVERIFY(stage.says(stage.bobs, u"ann: better"_s));
        QVERIFY(!stage.wait(stage.bob.link()->redact(stage.bobs.id, stage.newest(stage.bobs).id, {}))); // he may not
        QVERIFY(!stage.newest(stage.bobs).isRedacted);
    }

    void ranksAndRemovals()
    {
        Club stage;
        QVERIFY(stage.both());
        auto* link = stage.ann.link();
        QVERIFY(stage.wait(link->setRank(club, u"bob"_s, Member::Rank::Moderator)));
        QVERIFY(stage.until([&] { return stage.bobs.member(u"bob"_s)->rank == Member::Rank::Moderator; }));
        QVERIFY(stage.wait(link->setRank(club, u"bob"_s, Member::Rank::Administrator)));
        QVERIFY(stage.until([&] { return stage.bobs.member(u"bob"_s)->rank == Member::Rank::Administrator; }));
        QVERIFY(stage.wait(link->setRank(club, u"bob"_s, Member::Rank::Member)));
        QVERIFY(stage.until([&] { return stage.bobs.member(u"bob"_s)->rank == Member::Rank::Member; }));
        QVERIFY(!stage.wait(stage.bob.link()->remove(club, u"ann"_s, {}, false)));
        QVERIFY(stage.wait(link->remove(club, u"bob"_s, u"too loud"_s, false)));
        QVERIFY(stage.until([&] { return stage.bobs.presence == Presence::Refused; }));
        QVERIFY2(stage.bobs.trouble.contains(u"too loud"_s), qPrintable(stage.bobs.trouble));
        QVERIFY(!stage.bobs.entersOnConnect);
        QVERIFY(stage.until([&] { return stage.events(stage.anns, MessageKind::Removed).size() == 1; }));
        stage.enter(stage.bob, club);
        QVERIFY(stage.both());
        QVERIFY(stage.wait(link->remove(club, u"bob"_s, {}, true)));
        QVERIFY(stage.until([&] { return stage.bobs.presence == Presence::Refused; }));
        const auto again = stage.wait(stage.chat->openRoom(stage.bob.id, club));
        QVERIFY(!again);
        QCOMPARE(again.error().text, u"You are banned from this room."_s);
    }

    void namesChange()
    {
        Club stage;
        QVERIFY(stage.both());
        QVERIFY(stage.wait(stage.bob.link()->rename(u"Robert"_s)));
        QVERIFY(stage.until([&] { return stage.anns.member(u"Robert"_s) && !stage.anns.member(u"bob"_s); }));
        QVERIFY(stage.until([&] { return stage.bobs.member(u"Robert"_s) && stage.bobs.member(u"Robert"_s)->isMe; }));
        QVERIFY(stage.until(
            [&] { return stage.events(stage.anns, MessageKind::Renamed) == QStringList(u"bob Robert "_s); }));
        QCOMPARE(stage.events(stage.anns, MessageKind::Joined).size(), 1); // when he came
        QVERIFY(stage.wait(stage.bob.link()->rename(u"ann"_s)));
        QVERIFY(stage.until([&] { return !stage.events(stage.bobs, MessageKind::Trouble).isEmpty(); }));
        QVERIFY(stage.bobs.isEntered());
    }

    void peopleTalkPrivatelyThere()
    {
        Club stage;
        QVERIFY(stage.both());
        const auto name = chat::personAt(stage.anns, u"bob"_s);
        QCOMPARE(name, club + u"/bob"_s);
        auto& toBob = stage.talk(stage.ann, name);
        QVERIFY(stage.wait(stage.chat->say(toBob.id, {u"psst"_s})));
        QVERIFY(stage.until([&] { return stage.person(stage.bob, club + u"/ann"_s); }));
        auto& toAnn = *stage.person(stage.bob, club + u"/ann"_s);
        QVERIFY(stage.says(toAnn, u"ann: psst"_s));
        QCOMPARE(toAnn.shownName(), u"ann"_s);
        QVERIFY(stage.texts(stage.bobs).isEmpty());
    }

    void invitationsWait()
    {
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        auto& bob = stage.connected(u"bob"_s);
        stage.enter(ann, club);
        QVERIFY(stage.wait(stage.parts(ann).roomRequests.configure(
            *xmpp::Jid::parse(club), xmpp::DataForm(xmpp::DataForm::Type::Submit))));
        QVERIFY(stage.wait(ann.link()->invite(club, u"bob@localhost"_s)));
        auto& page = bob.networkPage();
        QVERIFY(stage.until([&] { return !stage.chat->offers().of(page.id).isEmpty(); }));
        const auto offer = stage.chat->offers().of(page.id).first();
        QCOMPARE(offer.kind, Offer::Kind::Room);
        QCOMPARE(offer.name, club);
        QVERIFY(!stage.room(bob, club));
        QVERIFY(stage.chat->offers().talk(offer.id));
        QVERIFY(stage.until([&] { return stage.room(bob, club) && stage.room(bob, club)->isEntered(); }));
    }

    /// A room has no words of its own but for who is in it: it is nobody to talk with, whichever way they come.
    void whatRoomsSendMakesNobody()
    {
        using xmpp::client::Message;
        using Way = xmpp::client::Messages::Way;
        Stage stage;
        auto& ann = stage.connected(u"ann"_s);
        const auto hear = [&](const QByteArray& inside, Way way) {
            const auto
                xml = "<message xmlns='jabber:client' from='club@rooms.localhost' to='ann@localhost' id='by-the-room'>"
                + inside + "</message>";
            stage.parts(ann).messages.received(Message::parse(*xmpp::Stanza::of(*xml::parse(xml))), way);
        };
        const QByteArray invitation =
            "<x xmlns='http://jabber.org/protocol/muc#user'><invite from='bob@localhost/desk'><reason>come</reason></invite></x><body>bob asks you</body>";
        hear(invitation, Way::Archive);
        auto& offers = stage.chat->offers();
        const auto page = ann.networkPage().id;
        QVERIFY(stage.until([&] { return !offers.of(page).isEmpty(); }));
        const auto offer = offers.of(page).first();
        QCOMPARE(offer.name, club);
        hear(invitation, Way::Archive); // it came live, and is there once more
        QCOMPARE(offers.of(page).size(), 1);
        QCOMPARE(offers.of(page).first().id, offer.id);
        offers.refuse(offer.id);
        hear(invitation, Way::Archive); // somebody asks again
        QCOMPARE(offers.of(page).last().state, Offer::State::Open);
        QVERIFY(!stage.person(ann, club));
        auto& inside = stage.enter(ann, club);
        for (const auto way : {Way::Received, Way::Archive}) {
            hear("<body>The room closes at ten.</body>", way);
            QVERIFY(stage.until([&] { return stage.newest(inside).text.text == u"The room closes at ten."; }));
            QVERIFY(!stage.person(ann, club));
        }
    }

    void whatWasMissedIsFetchedOnce()
    {
        Club stage;
        QVERIFY(stage.both());
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"one"_s})));
        QVERIFY(stage.says(stage.bobs, u"ann: one"_s));
        stage.chat->disconnectAccount(stage.bob.id);
        QVERIFY(stage.until([&] { return stage.anns.members().size() == 1; }));
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"two"_s})));
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"three"_s})));
        QVERIFY(stage.until([&] { return stage.newest(stage.anns).delivery == Delivery::Received; }));
        stage.chat->connectAccount(stage.bob.id);
        QVERIFY(stage.until([&] { return stage.bobs.isEntered(); }));
        QVERIFY(stage.says(stage.bobs, u"ann: three"_s));
        QCOMPARE(stage.texts(stage.bobs), QStringList({u"ann: one"_s, u"ann: two"_s, u"ann: three"_s}));
        QVERIFY(stage.newest(stage.bobs).isPlayback);
    }

    void olderWordsAreFetched()
    {
        Club stage;
        QVERIFY(stage.both());
        for (int i = 0; i < 30; ++i)
            QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"line %1"_s.arg(i)})));
        QVERIFY(stage.says(stage.bobs, u"ann: line 29"_s));
        auto& eve = stage.connected(u"eve"_s);
        auto& eves = stage.enter(eve, club);
        QVERIFY(stage.says(eves, u"ann: line 29"_s)); // the last page of the archive
        QVERIFY(stage.wait(stage.chat->history().forget(eves.id)));
        QVERIFY(stage.wait(stage.chat->say(stage.anns.id, {u"now"_s})));
        QVERIFY(stage.says(eves, u"ann: now"_s));
        const auto came = stage.wait(eve.link()->fetchHistory(eves.id, 20));
        QVERIFY(came);
        QCOMPARE(*came, 20);
        QVERIFY(stage.until([&] { return stage.texts(eves).size() == 21; }));
        QCOMPARE(stage.texts(eves).first(), u"ann: line 10"_s);
        QCOMPARE(*stage.wait(eve.link()->fetchHistory(eves.id, 20)), 10);
        QCOMPARE(*stage.wait(eve.link()->fetchHistory(eves.id, 20)), 0);
    }

    void whoIsOfOnesOwnServerIsAPersonFirst()
    {
        Club stage;
        const auto tom = u"tom@localhost"_s;
        auto& link = *stage.ann.link();
        QVERIFY(stage.until([&] { return link.isRoomName(u"another@rooms.localhost"_s); }));
        QVERIFY(link.isLikelyPerson(tom));
        for (const auto& name : {club, u"another@rooms.localhost"_s, u"tom@elsewhere.example"_s, u"localhost"_s})
            QVERIFY2(!link.isLikelyPerson(name), qPrintable(name));
        {
            const auto joining = stage.chat->openRoom(stage.ann.id, tom); // nobody waits for its end
        }
        auto* asked = stage.room(stage.ann, tom);
        QVERIFY(asked);
        QVERIFY(link.isLikelyPerson(tom) && link.mayBePerson(tom));
        stage.chat->reports().notifyPresence(*asked, Presence::Refused, u"The room did not answer in time."_s);
        QVERIFY(!link.isRoomName(tom));
        QVERIFY(stage.wait(stage.chat->openPerson(stage.ann.id, tom)));
        QVERIFY(stage.wait(stage.chat->closeConversation(asked->id)));
    }

    void roomsAreListed()
    {
        Club stage;
        QVERIFY(stage.until([&] { return stage.ann.link()->isRoomName(u"another@rooms.localhost"_s); }));
        QVERIFY(!stage.ann.link()->isRoomName(u"bob@localhost"_s));
        QVERIFY(stage.ann.link()->mayBeRoom(u"bob@localhost"_s));
        QVERIFY(!stage.ann.link()->mayBePerson(club));
        const auto listed = stage.wait(stage.ann.link()->listRooms({}, 100));
        QVERIFY(listed);
        QCOMPARE(listed->size(), 1);
        QCOMPARE(listed->first().name, club);
        QVERIFY(stage.wait(stage.ann.link()->listRooms(u"nothing like it"_s, 100))->isEmpty());
    }

    void leavingIsRemembered()
    {
        Club stage;
        QVERIFY(stage.both());
        QVERIFY(stage.bob.link()->rememberedRooms().isEmpty());
        QVERIFY(stage.wait(stage.chat->closeConversation(stage.bobs.id, u"bye"_s)));
        const auto remembered = stage.bob.link()->rememberedRooms(); // its bookmark stays, and leads there again
        QCOMPARE(remembered.size(), 1);
        QCOMPARE(remembered.first().name, club);
        QVERIFY(stage.until([&] { return stage.anns.members().size() == 1; }));
        QVERIFY(stage.until([&] { return stage.events(stage.anns, MessageKind::Left) == QStringList(u"bob  bye"_s); }));
        stage.chat->disconnectAccount(stage.bob.id);
        stage.chat->connectAccount(stage.bob.id);
        QVERIFY(stage.until([&] { return stage.bob.state == Account::State::Online; }));
        stage.reactor().advance(5s);
        QVERIFY(!stage.room(stage.bob, club));
        QCOMPARE(stage.anns.members().size(), 1);
    }
};

QTEST_GUILESS_MAIN(XmppChatRoomsTest)
#include "tst_xmppchatrooms.moc"
