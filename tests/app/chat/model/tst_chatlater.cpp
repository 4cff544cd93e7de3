// What is told of a message after it was said, by networks where senders choose the ids.
#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

Message said(const QString& who, const QString& text, const QString& id, const QString& senderId = {})
{
    Message message;
    message.sender = who;
    message.account = who.isEmpty() ? QString() : who + u"@x"_s;
    message.isMine = who.isEmpty();
    message.text = text;
    message.id = id;
    message.senderId = senderId;
    return message;
}

} // namespace

class ChatLaterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownWordsThatComeBackAreKeptOnce()
    {
        Parlour parlour;
        auto& room = parlour.network->link ? parlour.network->link->room(u"#a"_s)
                                           : (parlour.online(), parlour.network->link->room(u"#a"_s));
        const auto number = *parlour.wait(parlour.chat->say(room.id, {u"hello"_s}));
        parlour.chat->messageReports().notifyDelivery(room, number, Delivery::Sent, u"mine1"_s);
        auto again = said({}, u"hello"_s, u"archive7"_s, u"mine1"_s);
        again.isPlayback = true;
        parlour.chat->messageReports().notifyMessage(room, again);
        parlour.chat->messageReports().notifyMessage(room, again);
        // a name of his own choosing
        parlour.chat->messageReports().notifyMessage(room, said(u"bob"_s, u"hi"_s, u"archive8"_s, u"mine1"_s));
        QVERIFY(parlour.heard(2));
        QCOMPARE(parlour.stored(room), QStringList({u"hello"_s, u"hi"_s}));
        const auto found = parlour.wait(parlour.chat->history().find(room.id, u"archive7"_s));
        QVERIFY(*found);
        QCOMPARE((*found)->number, number);
        QCOMPARE((*found)->senderId, u"mine1"_s);
    }

    void onlyItsAuthorEdits()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#a"_s);
        parlour.chat->messageReports().notifyMessage(room, said(u"bob"_s, u"helo"_s, u"1"_s, u"b1"_s));
        parlour.chat->messageReports().notifyEdited(room, u"b1"_s, said(u"eve"_s, u"I owe eve 100"_s, u"2"_s));
        parlour.chat->messageReports().notifyEdited(room, u"b1"_s, said(u"bob"_s, u"hello"_s, u"3"_s));
        parlour.chat->messageReports().notifyEdited(
            room, u"b1"_s, said(u"bob"_s, u"hello"_s, u"3"_s)); // an archive tells it again
        parlour.chat->messageReports().notifyEdited(
            room, u"b9"_s, said(u"bob"_s, u"of something that nobody has"_s, u"4"_s, u"b9"_s));
        QVERIFY(parlour.heard(3));
        QVERIFY(parlour.reactor.turnUntil([&] {
            return parlour.stored(room)
                == QStringList({u"hello"_s, u"I owe eve 100"_s, u"of something that nobody has"_s});
        }));
        QCOMPARE(parlour.changed.size(), 1);
        QVERIFY(parlour.changed.first().isEdited);
    }

    void onlyItsAuthorTakesBack()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#a"_s);
        parlour.chat->messageReports().notifyMessage(room, said(u"bob"_s, u"oops"_s, u"1"_s, u"b1"_s));
        parlour.chat->messageReports().notifyTakenBack(room, u"b1"_s, {false, u"eve@x"_s, u"bob"_s});
        parlour.chat->messageReports().notifyTakenBack(room, u"b1"_s, {true});
        QVERIFY(parlour.heard(1));
        QCOMPARE(parlour.stored(room), QStringList(u"oops"_s));
        parlour.chat->messageReports().notifyTakenBack(room, u"b1"_s, {false, u"bob@x"_s, u"bobby"_s});
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.newest(room).isRedacted; }));
        parlour.chat->messageReports().notifyEdited(room, u"b1"_s, said(u"bob"_s, u"oops again"_s, u"2"_s));
        QVERIFY(parlour.newest(room).text.isEmpty());
    }

    void reactionsTakeThePlaceOfThoseBefore()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#a"_s);
        parlour.chat->messageReports().notifyMessage(room, said(u"bob"_s, u"cake?"_s, u"1"_s));
        parlour.chat->messageReports().notifyReactions(room, u"1"_s, u"ann"_s, {u"👍"_s, u"🍰"_s, u"👍"_s});
        parlour.chat->messageReports().notifyReactions(room, u"1"_s, u"cat"_s, {u"👍"_s});
        parlour.chat->messageReports().notifyReactions(room, u"1"_s, u"ann"_s, {u"🍰"_s});
        const QMap<QString, QStringList> wanted{{u"👍"_s, {u"cat"_s}}, {u"🍰"_s, {u"ann"_s}}};
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.newest(room).reactions == wanted; }));
        parlour.chat->messageReports().notifyReactions(room, u"1"_s, u"cat"_s, {});
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.newest(room).reactions.size() == 1; }));
    }

    void deliveryOnlyGoesOn()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#a"_s);
        const auto number = *parlour.wait(parlour.chat->say(room.id, {u"hello"_s}));
        parlour.chat->messageReports().notifyDelivery(room, number, Delivery::Sent, u"m1"_s);
        parlour.chat->messageReports().notifyDeliveryOf(room, u"m1"_s, Delivery::Read);
        parlour.chat->messageReports().notifyDeliveryOf(room, u"m1"_s, Delivery::Received);
        parlour.chat->messageReports().notifyDeliveryOf(room, u"m1"_s, Delivery::Failed, u"too late"_s);
        parlour.chat->messageReports().notifyDelivery(room, number, Delivery::Sent);
        parlour.chat->messageReports().notifyMessage(room, said(u"bob"_s, u"hi"_s, u"x"_s));
        QVERIFY(parlour.heard(2));
        QCOMPARE((*parlour.wait(parlour.chat->history().get(number)))->delivery, Delivery::Read);
    }

    void contactsHaveConversations()
    {
        Parlour parlour;
        auto& account = parlour.online();
        Contact bob{.name = u"bob@x"_s,
            .key = u"bob@x"_s,
            .title = u"Bob"_s,
            .presence = Conversation::Presence::Away,
            .status = u"lunch"_s};
        parlour.chat->reports().notifyContact(account, bob);
        auto* there = account.find(Conversation::Kind::Person, u"bob@x"_s);
        QVERIFY(there);
        QCOMPARE(there->shownName(), u"Bob"_s);
        QCOMPARE(there->status, u"lunch"_s);
        QCOMPARE(there->presence, Conversation::Presence::Away);
        QVERIFY(parlour.wait(parlour.chat->closeConversation(there->id)));
        bob.presence = Conversation::Presence::In;
        parlour.chat->reports().notifyContact(account, bob);
        QVERIFY(!account.find(Conversation::Kind::Person, u"bob@x"_s)); // closed is closed
        QCOMPARE(account.contacts().size(), 1);
        parlour.chat->reports().notifyContact(account, {.name = u"ann@x"_s, .key = u"ann@x"_s});
        parlour.chat->reports().notifyContactGone(account, u"ann@x"_s);
        QVERIFY(!account.find(Conversation::Kind::Person, u"ann@x"_s)); // nothing was ever said
        parlour.chat->disconnectAccount(account.id);
        QVERIFY(account.contacts().isEmpty());
    }

    void whoAsksWaitsForAnAnswer()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& page = account.networkPage();
        parlour.chat->reports().notifyOffer(page,
            {.kind = Offer::Kind::Contact,
                .key = u"bob@x"_s,
                .from = u"Bob"_s,
                .name = u"bob@x"_s,
                .words = u"It is me"_s});
        parlour.chat->reports().notifyOffer(
            page, {.kind = Offer::Kind::Room, .key = u"#club"_s, .from = u"Bob"_s, .name = u"#club"_s});
        parlour.reactor.advance(30min);
        const auto offers = parlour.chat->offers().of(page.id);
        QCOMPARE(offers.size(), 2);
        QVERIFY(parlour.chat->offers().talk(offers[0].id));
        QVERIFY(parlour.network->asked.contains(u"talk bob@x"_s));
        parlour.chat->offers().refuse(offers[1].id);
        QVERIFY(parlour.network->asked.contains(u"refuse #club"_s));
        QVERIFY(parlour.heard(4));
        QCOMPARE(parlour.texts().first(), u"Bob asks to see when you are there. \u201cIt is me\u201d"_s);
    }
};

QTEST_GUILESS_MAIN(ChatLaterTest)
#include "tst_chatlater.moc"
