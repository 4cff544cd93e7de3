#include <QTest>

#include "app/storage/query.h"
#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ChatModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountConnectsWithItsSecrets()
    {
        Parlour parlour;
        const auto& account = parlour.online();
        QCOMPARE(account.title, u"fake.example"_s);
        QCOMPARE(account.state, Account::State::Online);
        QCOMPARE(account.ownName, u"me"_s);
        QCOMPARE(parlour.network->secrets.value(u"password"_s), u"secret"_s);
        QVERIFY(!account.values.isGiven(u"password"_s));
        QCOMPARE(account.networkPage().kind, Conversation::Kind::Network);
    }

    /// Said while the server is away for the first time: it waits, and stands under the name that the account has.
    void whatIsSaidBeforeTheFirstConnectionHasAName()
    {
        Parlour parlour;
        const auto id = parlour.wait(
            parlour.chat->addAccount(u"fake"_s, {}, {{u"server"_s, u"fake.example"_s}}, false));
        QVERIFY(id);
        const auto room = parlour.wait(parlour.chat->openRoom(*id, u"#yard"_s));
        QVERIFY(room);
        QVERIFY(parlour.chat->account(*id)->ownName.isEmpty());
        QVERIFY(parlour.wait(parlour.chat->say(*room, {u"hello"_s})));
        QCOMPARE(parlour.newest(*parlour.chat->conversation(*room)).sender, u"lena"_s);
    }

    void whatIsWrongNamesItsOption()
    {
        Parlour parlour;
        const auto added = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, {}, true));
        QVERIFY(!added);
        QCOMPARE(added.error().code, u"server"_s);
        QVERIFY(!parlour.wait(parlour.chat->addAccount(u"gopher"_s, {}, {}, true)));
        QVERIFY(parlour.chat->accounts().empty());
    }

    /// It would ask its owner for the way to a password that nobody ever gave; now and after each start.
    void aKeyringIsNotAskedForWhatItCannotHave()
    {
        Parlour parlour;
        const Error no{Error::Kind::Refused, Reason::PermissionDenied, u"The keyring is locked."_s, {}, 0};
        parlour.secrets.refusal = no;
        parlour.secrets.writeRefusal = no;
        const QMap<QString, QVariant> form{{u"server"_s, u"fake.example"_s}, {u"password"_s, QString()}};
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, form, true));
        QVERIFY(id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QVERIFY(parlour.wait(parlour.chat->changeAccount(*id, u"Fake"_s, form, true)));
        parlour.restart();
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QVERIFY(parlour.network->secrets.value(u"password"_s).isEmpty());

        // A password that is given counts, and one that is taken away is taken out.
        parlour.secrets.refusal.reset();
        parlour.secrets.writeRefusal.reset();
        auto withPassword = form;
        withPassword[u"password"_s] = u"kettle"_s;
        QVERIFY(parlour.wait(parlour.chat->changeAccount(*id, u"Fake"_s, withPassword, true)));
        parlour.restart();
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QCOMPARE(parlour.network->secrets.value(u"password"_s), u"kettle"_s);
        parlour.secrets.keepsAll = true; // refuses to take it out: it is there still, and nobody connects without it
        QVERIFY(!parlour.wait(parlour.chat->changeAccount(*id, u"Fake"_s, form, true)));
        parlour.restart();
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QCOMPARE(parlour.network->secrets.value(u"password"_s), u"kettle"_s);
        parlour.secrets.keepsAll = false;
        QVERIFY(parlour.wait(parlour.chat->changeAccount(*id, u"Fake"_s, form, true)));
        QVERIFY(parlour.secrets.store.kept.isEmpty());
        parlour.secrets.writeRefusal = no;
        QVERIFY(parlour.wait(parlour.chat->removeAccount(*id))); // there is nothing to take out
    }

    /// Of an account that was made before this was noted.
    void aKeyringIsAskedForWhatItMayHave()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        parlour.chat->disconnectAccount(id);
        QVERIFY(parlour.wait(parlour.chat->stop()));
        QVERIFY(parlour.wait(parlour.database->write([](QSqlDatabase& connection) {
            return runStatement(connection, u"UPDATE chat_account SET notes = NULL"_s);
        })));
        parlour.restart();
        parlour.chat->connectAccount(id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QCOMPARE(parlour.network->secrets.value(u"password"_s), u"secret"_s);
    }

    void aKeyringThatRefusesIsToldAtTheAccount()
    {
        Parlour parlour;
        parlour.secrets.refusal = Error{
            Error::Kind::Refused, Reason::PermissionDenied, u"The keyring is locked."_s, {}, 0};
        const auto id = parlour.wait(parlour.chat->addAccount(
            u"fake"_s, {}, {{u"server"_s, u"fake.example"_s}, {u"password"_s, u"kettle"_s}}, true));
        QVERIFY(id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.chat->account(*id)->state == Account::State::Failed; }));
        QCOMPARE(parlour.chat->account(*id)->trouble, u"The keyring is locked."_s);
        parlour.secrets.refusal.reset();
        parlour.chat->connectAccount(*id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
    }

    void allIsThereAfterARestart()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#Lobby"_s);
        parlour.network->link->say(room, u"alice"_s, u"hello"_s);
        parlour.network->link->say(room, u"alice"_s, u"me: are you there?"_s);
        QVERIFY(parlour.heard(2));
        parlour.chat->setDraft(room.id, u"I am"_s);
        parlour.chat->setPinned(room.id, true);
        parlour.chat->reports().setNote(account, u"seen"_s, u"yesterday"_s);
        parlour.chat->reports().notifyTopic(room, u"Talk"_s, u"alice"_s, 1);
        QVERIFY(parlour.wait(parlour.chat->stop()));
        const auto id = account.id;
        const auto roomId = room.id;
        parlour.restart();
        auto* back = parlour.chat->account(id);
        QVERIFY(back && back->values.text(u"server"_s) == u"fake.example"_s);
        QCOMPARE(back->notes.value(u"seen"_s), u"yesterday"_s);
        auto* found = parlour.chat->conversation(roomId);
        QVERIFY(found);
        QCOMPARE(found->name, u"#Lobby"_s);
        QCOMPARE(found->draft, u"I am"_s);
        QVERIFY(found->isPinned);
        QCOMPARE(found->topic.text, u"Talk"_s);
        QCOMPARE(found->unread, 2);
        QCOMPARE(found->mentions, 1);
        QCOMPARE(found->presence, Conversation::Presence::Out);
        QCOMPARE(parlour.chat->unread(), 2);
    }

    void unreadCountsUntilItIsRead()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"one"_s);
        link.say(room, u"alice"_s, u"ME, look"_s);
        link.say(room, u"alice"_s, u"mean nothing"_s);
        QVERIFY(parlour.heard(3));
        QCOMPARE(room.unread, 3);
        QCOMPARE(room.mentions, 1);
        QCOMPARE(parlour.noticedOnes.size(), 1);
        parlour.chat->markRead(room.id);
        QCOMPARE(room.unread, 0);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->asked.contains(u"read mean nothing"_s); }));
        parlour.chat->setMuted(room.id, true);
        link.say(room, u"bob"_s, u"me me me"_s);
        QVERIFY(parlour.heard(4));
        QCOMPARE(parlour.noticedOnes.size(), 1); // muted
        QCOMPARE(parlour.chat->unread(), 0);
        QCOMPARE(room.mentions, 1);
    }

    void readElsewhereIsReadHere()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        for (int i = 1; i <= 4; ++i) {
            link.say(room, u"alice"_s, QString::number(i));
            parlour.reactor.advance(1s);
        }
        QVERIFY(parlour.heard(4));
        parlour.chat->messageReports().notifyReadUpTo(room, parlour.messages[1].at);
        QVERIFY(parlour.reactor.turnUntil([&] { return room.unread == 2; }));
        QCOMPARE(room.lastRead, parlour.messages[1].number);
    }

    void eachMessageIsKeptOnce()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"one"_s, u"id-1"_s);
        link.say(room, u"alice"_s, u"two"_s, u"id-2"_s);
        QVERIFY(parlour.heard(2));
        link.say(room, u"alice"_s, u"one"_s, u"id-1"_s, 0, true); // playback after a reconnect
        link.say(room, u"alice"_s, u"three"_s, u"id-3"_s);
        QVERIFY(parlour.heard(3));
        QCOMPARE(parlour.texts(), (QStringList{u"one"_s, u"two"_s, u"three"_s}));
        QCOMPARE(room.unread, 3);
    }

    void playbackStandsWhereItWasSaid()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        const auto now = parlour.reactor.clock().wallMsecs();
        link.say(room, u"alice"_s, u"now"_s);
        QVERIFY(parlour.heard(1));
        link.say(room, u"alice"_s, u"long ago"_s, u"a"_s, now - 60'000, true);
        link.say(room, u"alice"_s, u"from the future"_s, u"b"_s, now + 1'000'000'000);
        link.say(room, u"alice"_s, u"clock behind"_s, u"c"_s, now - 30'000);
        QVERIFY(parlour.heard(4));
        QCOMPARE(parlour.stored(room), (QStringList{u"long ago"_s, u"now"_s, u"from the future"_s, u"clock behind"_s}));
        QVERIFY(parlour.newest(room).at <= now + 60'000);
    }

    void ownWordsAreStoredThenSent()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.network->holds = true;
        const auto number = parlour.wait(parlour.chat->say(room.id, {u"hi all"_s}));
        QVERIFY(number);
        QCOMPARE(parlour.messages.first().delivery, Delivery::Waiting);
        QVERIFY(parlour.network->asked.contains(u"send hi all"_s));
        parlour.network->held.back().fire(Done{});
        QVERIFY(parlour.reactor.turnUntil([&] { return !parlour.changed.isEmpty(); }));
        QCOMPARE(parlour.changed.last().delivery, Delivery::Sent);
        parlour.chat->messageReports().notifyDelivery(room, *number, Delivery::Received, u"m1"_s);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.changed.size() == 2; }));
        QCOMPARE(parlour.newest(room).id, u"m1"_s);
        QCOMPARE(parlour.newest(room).delivery, Delivery::Received);
        QCOMPARE(room.unread, 0);
    }

    void ownWordsWaitForTheConnection()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.chat->reports().notifyState(account, Account::State::Waiting, u"The connection was lost."_s, 5);
        QVERIFY(parlour.wait(parlour.chat->say(room.id, {u"first"_s})));
        QVERIFY(parlour.wait(parlour.chat->say(room.id, {u"second"_s})));
        const auto third = parlour.wait(parlour.chat->say(room.id, {u"third"_s}));
        QVERIFY(parlour.wait(parlour.chat->cancel(room.id, *third)));
        QVERIFY(!parlour.network->asked.contains(u"send first"_s));
        QCOMPARE(parlour.newest(room).delivery, Delivery::Failed);
        parlour.network->link->goOnline();
        QCOMPARE(parlour.network->asked.mid(1), (QStringList{u"send first"_s, u"send second"_s}));
        QVERIFY(!parlour.wait(parlour.chat->cancel(room.id, *third)));
    }

    void whatIsRefusedCanBeSentAgain()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.network->refusal = Error{
            Error::Kind::Refused, Reason::PermissionDenied, u"You may not speak here."_s, u"404"_s, 0};
        const auto number = parlour.wait(parlour.chat->say(room.id, {u"hello"_s}));
        QVERIFY(parlour.reactor.turnUntil([&] { return !parlour.changed.isEmpty(); }));
        QCOMPARE(parlour.changed.last().delivery, Delivery::Failed);
        QCOMPARE(parlour.changed.last().trouble, u"You may not speak here."_s);
        parlour.network->refusal.reset();
        parlour.chat->messageReports().notifyDelivery(room, *number, Delivery::Failed, u"id-1"_s, 0, u"lost"_s);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.changed.last().id == u"id-1"_s; }));
        parlour.network->asked.clear();
        QVERIFY(parlour.wait(parlour.chat->sendAgain(room.id, *number)));
        QVERIFY(parlour.reactor.turnUntil([&] { return !parlour.network->asked.isEmpty(); }));
        QCOMPARE(parlour.network->asked.last(), u"send hello again as id-1"_s); // it may have arrived
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.changed.last().delivery == Delivery::Sent; }));
        QVERIFY(!parlour.wait(parlour.chat->sendAgain(room.id, *number)));
    }

    void whatHasNotGoneGoesBehindNothing()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.network->holds = true;
        QVERIFY(parlour.wait(parlour.chat->say(room.id, {u"first"_s})));
        QVERIFY(parlour.wait(parlour.chat->say(room.id, {u"second"_s})));
        parlour.chat->reports().notifyState(account, Account::State::Waiting, u"lost"_s);
        const Error gone{Error::Kind::Busy, Reason::ConnectionLost, u"lost"_s, {}, 0};
        parlour.network->held[1].fire(gone);
        parlour.network->held[0].fire(gone);
        parlour.network->asked.clear();
        parlour.network->link->goOnline();
        QCOMPARE(parlour.network->asked, (QStringList{u"send first"_s, u"send second"_s}));
    }

    void whatWaitedAtTheEndIsMarked()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.network->holds = true;
        QVERIFY(parlour.wait(parlour.chat->say(room.id, {u"hello"_s})));
        const auto id = room.id;
        parlour.restart();
        const auto message = parlour.newest(*parlour.chat->conversation(id));
        QCOMPARE(message.delivery, Delivery::Failed);
        QVERIFY(!message.trouble.isEmpty());
    }

    /// Heard, counted, answered and sent; stored when there is room.
    void onAFullDiskOneGoesOnTalking()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        std::atomic<bool> full = true;
        parlour.database->setFault([&]() -> std::optional<Error> {
            if (!full)
                return std::nullopt;
            return Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0};
        });
        link.say(room, u"alice"_s, u"one"_s);
        link.say(room, u"alice"_s, u"two"_s, u"2"_s);
        QVERIFY(parlour.heard(2));
        QVERIFY(parlour.chat->storingTrouble());
        QCOMPARE((*parlour.wait(parlour.chat->find(room.id, u"2"_s)))->text.text, u"two"_s);
        const auto found = parlour.wait(parlour.chat->search({.words = u"two in:#lobby"_s}));
        QVERIFY(found && found->size() == 1);
        QCOMPARE(room.unread, 2);
        const auto number = parlour.wait(parlour.chat->say(room.id, {u"hello"_s}));
        QVERIFY(number);
        QVERIFY(parlour.reactor.turnUntil([&] {
            const auto unstored = parlour.chat->unstored(room.id);
            return unstored.size() == 3 && unstored.last().delivery == Delivery::Sent;
        }));
        QVERIFY(parlour.stored(room).isEmpty());
        // The way back from a place that is not stored leads to all that is.
        const auto last = parlour.chat->unstored(room.id).last();
        QVERIFY(parlour.wait(parlour.chat->history().before(room.id, {last.at, last.number}, 10))->isFirst);
        full = false;
        parlour.reactor.advance(6s);
        QVERIFY(parlour.reactor.turnUntil([&] { return !parlour.chat->storingTrouble(); }));
        QCOMPARE(parlour.stored(room), (QStringList{u"one"_s, u"two"_s, u"hello"_s}));
        QCOMPARE(parlour.newest(room).delivery, Delivery::Sent);
        QCOMPARE(parlour.newest(room).number, *number);
        QCOMPARE(parlour.messages.size(), 3);
        parlour.database->setFault({});
    }

    void membersComeAndGo()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        Member op{.name = u"Zoe"_s, .key = u"zoe"_s, .rank = Member::Rank::Moderator};
        parlour.chat->reports().notifyMembers(
            room, {{.name = u"bob"_s, .key = u"bob"_s}, op, {.name = u"Alice\u202e"_s, .key = u"alice"_s}});
        parlour.chat->reports().notifyMember(room, {.name = u"carl"_s, .key = u"carl"_s});
        parlour.chat->reports().notifyMemberGone(room, u"bob"_s);
        parlour.chat->reports().notifyMemberRenamed(room, u"carl"_s, {.name = u"Karl"_s, .key = u"karl"_s});
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.membersTold > 0; }));
        QCOMPARE(parlour.membersTold, 1); // once a turn
        QStringList names;
        for (const auto& member : room.sortedMembers())
            names.append(member.name);
        QCOMPARE(names, (QStringList{u"Zoe"_s, u"Alice"_s, u"Karl"_s}));
    }

    void typingEndsByItself()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.chat->reports().notifyTyping(room, u"alice"_s, true);
        parlour.chat->reports().notifyTyping(room, u"bob"_s, true);
        QCOMPARE(room.typing(), (QStringList{u"alice"_s, u"bob"_s}));
        parlour.network->link->say(room, u"bob"_s, u"done"_s);
        QCOMPARE(room.typing(), QStringList{u"alice"_s});
        parlour.reactor.advance(7s);
        QVERIFY(room.typing().isEmpty());
    }

    void reactionsAndRedactions()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"secret number 12345"_s, u"m1"_s);
        parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, u"👍"_s, true);
        parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, u"👍"_s, true);
        parlour.chat->messageReports().notifyReaction(room, u"unknown"_s, u"bob"_s, u"👍"_s, true);
        QVERIFY(parlour.reactor.turnUntil([&] { return !parlour.changed.isEmpty(); }));
        QCOMPARE(parlour.newest(room).reactions.value(u"👍"_s), QStringList{u"bob"_s});
        parlour.chat->messageReports().notifyReaction(room, u"m1"_s, u"bob"_s, u"👍"_s, false);
        parlour.chat->messageReports().notifyRedacted(room, u"m1"_s);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.changed.size() == 3; }));
        const auto message = parlour.newest(room);
        QVERIFY(message.isRedacted && message.text.isEmpty() && message.reactions.isEmpty());
        QVERIFY(parlour.wait(parlour.chat->history().search({u"12345"_s}))->isEmpty());
    }

    void closedConversationsKeepTheirHistory()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        const auto id = room.id;
        link.say(room, u"alice"_s, u"remember"_s);
        QVERIFY(parlour.heard(1));
        QVERIFY(parlour.wait(parlour.chat->closeConversation(id, u"bye"_s)));
        QVERIFY(parlour.network->asked.contains(u"leave #lobby bye"_s));
        QVERIFY(!parlour.chat->conversation(id));
        QVERIFY(!parlour.wait(parlour.chat->closeConversation(account.networkPage().id)));
        const auto accountId = account.id;
        parlour.restart();
        QVERIFY(!parlour.chat->conversation(id));
        const auto opened = parlour.wait(parlour.chat->openRoom(accountId, u"#Lobby"_s));
        QCOMPARE(*opened, id);
        QCOMPARE(parlour.stored(*parlour.chat->conversation(id)), QStringList{u"remember"_s});
    }

    void roomsAreEnteredAndRefused()
    {
        Parlour parlour;
        auto& account = parlour.online();
        const auto opened = parlour.wait(parlour.chat->openRoom(account.id, u"#door"_s, u"key"_s));
        QVERIFY(opened);
        QVERIFY(parlour.network->asked.contains(u"enter #door key"_s));
        parlour.network->refusal = Error{
            Error::Kind::Refused, Reason::PermissionDenied, u"You are banned."_s, u"474"_s, 0};
        QVERIFY(!parlour.wait(parlour.chat->openRoom(account.id, u"#club"_s)));
        auto* club = account.find(Conversation::Kind::Room, u"#club"_s);
        QVERIFY(club && club->presence == Conversation::Presence::Refused);
        QCOMPARE(club->trouble, u"You are banned."_s);
        QVERIFY(!parlour.wait(parlour.chat->openRoom(account.id, u"no room"_s)));
        QVERIFY(!parlour.wait(parlour.chat->openPerson(account.id, u"#club"_s)));
    }

    void urlsLeadSomewhere()
    {
        Parlour parlour;
        auto& account = parlour.online();
        const auto room = parlour.wait(parlour.chat->openUrl(QUrl(u"fake://fake.example/%23lobby"_s)));
        QVERIFY(room);
        QCOMPARE(parlour.chat->conversation(*room)->name, u"#lobby"_s);
        QCOMPARE(*parlour.wait(parlour.chat->openUrl(QUrl(u"fake://fake.example"_s))), account.networkPage().id);
        const auto other = parlour.wait(parlour.chat->openUrl(QUrl(u"fake://other.example/%23x"_s)));
        QCOMPARE(other.error().reason, Reason::NotFound);
        QVERIFY(!parlour.wait(parlour.chat->openUrl(QUrl(u"gopher://x"_s))));
    }

    void removedAccountsLeaveNothing()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        link.say(room, u"alice"_s, u"remember"_s);
        QVERIFY(parlour.heard(1));
        QVERIFY(!parlour.secrets.store.kept.isEmpty());
        QVERIFY(parlour.wait(parlour.chat->removeAccount(account.id)));
        QVERIFY(parlour.secrets.store.kept.isEmpty());
        QVERIFY(parlour.chat->accounts().empty());
        QVERIFY(parlour.wait(parlour.chat->history().search({u"remember"_s}))->isEmpty());
        parlour.restart();
        QVERIFY(parlour.chat->accounts().empty());
    }

    void aPasswordThatStaysInTheKeyringIsSaid()
    {
        Parlour parlour;
        auto& account = parlour.online();
        parlour.secrets.keepsAll = true;
        const auto removed = parlour.wait(parlour.chat->removeAccount(account.id));
        QVERIFY(!removed);
        QVERIFY2(removed.error().text.contains(u"keyring"_s) && removed.error().text.contains(u"Access denied."_s),
            qPrintable(removed.error().text));
        QVERIFY(parlour.chat->accounts().empty());
        parlour.restart();
        QVERIFY(parlour.chat->accounts().empty());
    }

    void anAccountMayGoWhileItIsChanged()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        auto changing = parlour.chat->changeAccount(
            id, u"Other"_s, {{u"password"_s, u"changed"_s}, {u"server"_s, u"other.example"_s}}, false);
        auto removing = parlour.chat->removeAccount(id);
        const auto changed = parlour.wait(std::move(changing));
        QVERIFY(!changed);
        QVERIFY(parlour.wait(std::move(removing)));
        QVERIFY(parlour.secrets.store.kept.isEmpty());
        QVERIFY(parlour.chat->accounts().empty());
    }

    void disconnectingEmptiesTheRooms()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        parlour.chat->reports().notifyMember(room, {.name = u"bob"_s, .key = u"bob"_s});
        parlour.chat->disconnectAccount(account.id, u"good night"_s);
        QVERIFY(parlour.network->asked.contains(u"close good night"_s));
        QCOMPARE(account.state, Account::State::Offline);
        QCOMPARE(room.presence, Conversation::Presence::Out);
        QVERIFY(room.members().isEmpty());
        parlour.chat->connectAccount(account.id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link && account.link(); }));
    }

    void manyMessagesCostFewCommits()
    {
        Parlour parlour;
        parlour.online();
        auto& link = *parlour.network->link;
        auto& room = link.room(u"#lobby"_s);
        std::atomic<int> commits = 0;
        parlour.database->setFault([&]() -> std::optional<Error> {
            ++commits;
            return std::nullopt;
        });
        for (int i = 0; i < 10'000; ++i)
            link.say(room, u"flood"_s, u"line %1"_s.arg(i));
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.messages.size() == 10'000; }));
        QVERIFY2(commits < 20, qPrintable(QString::number(commits)));
        QCOMPARE(parlour.messages.last().text.text, u"line 9999"_s);
        parlour.database->setFault({});
    }
};

QTEST_GUILESS_MAIN(ChatModelTest)
#include "tst_chatmodel.moc"
