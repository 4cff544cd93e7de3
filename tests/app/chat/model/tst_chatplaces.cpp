#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// ChatModel's conversations: opened, closed, found by their address.
class ChatPlacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomsAndPeopleAreOpenedByName_data()
    {
        QTest::addColumn<bool>("room");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("opened");
        const auto row = [](const char* what, bool room, const QString& name, const QString& opened) {
            QTest::newRow(what) << room << name << opened;
        };
        row("room", true, u"#lobby"_s, u"#lobby"_s);
        row("room with spaces", true, u"  #lobby "_s, u"#lobby"_s);
        row("no name", true, u"   "_s, {});
        row("no room here", true, u"lobby"_s, {});
        row("control characters", true, u"#lob\u0007\u202eby"_s, u"#lobby"_s);
        row("long", true, u"#"_s + QString(1000, u'x'), u"#"_s + QString(199, u'x'));
        row("person", false, u"alice"_s, u"alice"_s);
        row("nobody", false, QString(), {});
        row("a room is no person", false, u"#lobby"_s, {});
    }
    void roomsAndPeopleAreOpenedByName()
    {
        QFETCH(bool, room);
        QFETCH(QString, name);
        QFETCH(QString, opened);
        Parlour parlour;
        const auto id = parlour.online().id;
        const auto made = parlour.wait(room ? parlour.chat->openRoom(id, name) : parlour.chat->openPerson(id, name));
        QCOMPARE(made.ok(), !opened.isEmpty());
        if (!made) {
            QVERIFY(made.error().text.endsWith(u'.') || made.error().text.endsWith(u'?'));
            return;
        }
        QCOMPARE(parlour.chat->conversation(*made)->name, opened);
        QVERIFY(!parlour.wait(parlour.chat->openRoom(4711, u"#lobby"_s)));
    }

    void oneNameIsOnePlaceHoweverItIsWritten()
    {
        Parlour parlour;
        auto& account = parlour.online();
        const auto one = parlour.wait(parlour.chat->openRoom(account.id, u"#Lobby"_s));
        QCOMPARE(*parlour.wait(parlour.chat->openRoom(account.id, u"#LOBBY"_s)), *one);
        const auto person = parlour.wait(parlour.chat->openPerson(account.id, u"Alice"_s));
        QCOMPARE(*parlour.wait(parlour.chat->openPerson(account.id, u"alice"_s)), *person);
        QCOMPARE(
            parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"ALICE"_s).id, *person);
        QCOMPARE(account.networkPage().kind, Conversation::Kind::Network); // still first
    }

    void anEnteredRoomIsNotEnteredTwice()
    {
        Parlour parlour;
        auto& account = parlour.online();
        parlour.network->holds = true;
        auto entering = parlour.chat->openRoom(account.id, u"#lobby"_s, u"key"_s);
        auto* room = account.find(Conversation::Kind::Room, u"#lobby"_s);
        QVERIFY(room);
        QCOMPARE(room->presence, Conversation::Presence::Entering);
        QVERIFY(parlour.network->asked.contains(u"enter #lobby key"_s));
        parlour.network->held.front().fire(Done{});
        QVERIFY(parlour.wait(std::move(entering)));
        parlour.chat->reports().notifyPresence(*room, Conversation::Presence::In);
        parlour.network->asked.clear();
        QVERIFY(parlour.wait(parlour.chat->openRoom(account.id, u"#lobby"_s)));
        QVERIFY(parlour.network->asked.isEmpty());
    }

    void aRoomThatIsClosedWhileItIsEnteredIsGone()
    {
        Parlour parlour;
        auto& account = parlour.online();
        parlour.network->holds = true;
        auto entering = parlour.chat->openRoom(account.id, u"#lobby"_s);
        const auto id = account.find(Conversation::Kind::Room, u"#lobby"_s)->id;
        auto closing = parlour.chat->closeConversation(id);
        for (auto& held : parlour.network->held)
            held.fire(Error{Error::Kind::Refused, Reason::None, u"No."_s, {}, 0});
        QVERIFY(!parlour.wait(std::move(entering)));
        QVERIFY(!parlour.chat->conversation(id));
    }

    void theNetworksPageStays()
    {
        Parlour parlour;
        auto& account = parlour.online();
        QVERIFY(!parlour.wait(parlour.chat->closeConversation(account.networkPage().id)));
        QVERIFY(!parlour.wait(parlour.chat->closeConversation(4711)));
        QCOMPARE(account.conversations().size(), 1u);
    }

    void closedOnesComeBackUnderTheirNumber()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        const auto id = room.id;
        parlour.chat->setMuted(id, true);
        parlour.chat->setNotes(id, Conversation::Notes::All);
        parlour.network->link->say(room, u"alice"_s, u"hello"_s);
        QVERIFY(parlour.heard(1));
        QVERIFY(parlour.wait(parlour.chat->closeConversation(id, u"bye"_s)));
        QVERIFY(parlour.network->asked.contains(u"leave #lobby bye"_s));
        QVERIFY(!account.find(Conversation::Kind::Room, u"#lobby"_s));
        QVERIFY(parlour.wait(parlour.chat->stop()));
        parlour.restart();
        auto& again = *parlour.chat->accounts().front();
        QVERIFY(!again.find(Conversation::Kind::Room, u"#lobby"_s)); // closed is closed
        QCOMPARE(*parlour.wait(parlour.chat->openRoom(again.id, u"#lobby"_s)), id);
        QVERIFY(parlour.chat->conversation(id)->isMuted);
        QCOMPARE(parlour.chat->conversation(id)->notes, Conversation::Notes::All);
        QCOMPARE(parlour.stored(*parlour.chat->conversation(id)), QStringList{u"hello"_s});
    }

    void aNetworkThatInventsPlacesIsBounded()
    {
        Parlour parlour;
        auto& account = parlour.online();
        for (int i = 0; i < 5100; ++i)
            parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"person%1"_s.arg(i));
        QVERIFY(account.conversations().size() <= 5000);
        // What has no place of its own is told on the network's page.
        QCOMPARE(&parlour.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"one more"_s),
            &account.networkPage());
    }

    void addressesLeadToTheirPlace_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* what, const QString& url, Reason reason, const QString& place) {
            QTest::newRow(what) << url << int(reason) << place;
        };
        row("room", u"fake://fake.example/%23lobby"_s, Reason::None, u"#lobby"_s);
        row("account", u"fake://fake.example"_s, Reason::None, u"fake.example"_s);
        row("another server", u"fake://b.example/%23lobby"_s, Reason::NotFound, {});
        row("no place", u"fake:nothing"_s, Reason::BadValue, {});
        row("another protocol", u"gopher://fake.example/"_s, Reason::BadValue, {});
        row("nothing", {}, Reason::BadValue, {});
    }
    void addressesLeadToTheirPlace()
    {
        QFETCH(QString, url);
        QFETCH(int, reason);
        QFETCH(QString, place);
        Parlour parlour;
        parlour.online();
        const auto opened = parlour.wait(parlour.chat->openUrl(QUrl(url)));
        QCOMPARE(opened.ok(), !place.isEmpty());
        if (opened)
            QCOMPARE(parlour.chat->conversation(*opened)->name, place);
        else
            QCOMPARE(int(opened.error().reason), reason);
    }

    void anAddressConnectsItsAccount()
    {
        Parlour parlour;
        const auto id = parlour.wait(
            parlour.chat->addAccount(u"fake"_s, {}, {{u"server"_s, u"fake.example"_s}}, false));
        QVERIFY(parlour.wait(parlour.chat->openUrl(QUrl(u"fake://fake.example/%23lobby"_s))));
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QVERIFY(parlour.chat->account(*id)->find(Conversation::Kind::Room, u"#lobby"_s)->entersOnConnect);
    }
};

QTEST_GUILESS_MAIN(ChatPlacesTest)
#include "tst_chatplaces.moc"
