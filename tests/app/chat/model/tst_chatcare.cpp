#include <QTest>

#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// Accounts as their servers hold them: made, with another password, ended.
class ChatCareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewPasswordIsKeptOnceTheServerHasIt()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        const auto key = u"chat/%1/password"_s.arg(id);
        const auto cannot = parlour.wait(parlour.chat->changePassword(id, u"better"_s));
        QVERIFY(!cannot);
        QCOMPARE(cannot.error().kind, Error::Kind::Unsupported);

        parlour.network->can |= Ability::AccountAdministration;
        parlour.network->refusal = Error{Error::Kind::Refused, Reason::None, u"It is too short."_s, {}, 0};
        QCOMPARE(parlour.wait(parlour.chat->changePassword(id, u"b"_s)).error().text, u"It is too short."_s);
        QCOMPARE(parlour.secrets.store.kept.value(key), u"secret"_s);
        parlour.network->refusal.reset();
        QVERIFY(parlour.wait(parlour.chat->changePassword(id, u"better"_s)));
        QCOMPARE(parlour.secrets.store.kept.value(key), u"better"_s);
        QVERIFY(parlour.network->asked.contains(u"password better"_s));
    }

    void anAccountThatTheServerKeepsIsKeptHere()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        parlour.network->can |= Ability::AccountAdministration;
        parlour.network->refusal = Error{Error::Kind::Refused, Reason::None, u"Ask an administrator."_s, {}, 0};
        QVERIFY(!parlour.wait(parlour.chat->removeFromServer(id)));
        QVERIFY(parlour.chat->account(id));
        parlour.network->refusal.reset();
        QVERIFY(parlour.wait(parlour.chat->removeFromServer(id)));
        QVERIFY(!parlour.chat->account(id));
    }

    void nothingIsAskedOfWhoIsNotThere()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        parlour.network->can |= Ability::AccountAdministration;
        parlour.chat->disconnectAccount(id);
        QCOMPARE(parlour.wait(parlour.chat->changePassword(id, u"x"_s)).error().kind, Error::Kind::Disconnected);
        QCOMPARE(parlour.wait(parlour.chat->removeFromServer(id)).error().kind, Error::Kind::Disconnected);
        QCOMPARE(parlour.wait(parlour.chat->changePassword(99, u"x"_s)).error().reason, Reason::NotFound);
        QVERIFY(parlour.chat->account(id));
    }

    void networksMakeAccountsWhereTheyCan()
    {
        Parlour parlour;
        QVERIFY(!parlour.chat->registration(u"fake"_s, {}));
        QVERIFY(!parlour.chat->registration(u"none"_s, {}));
        parlour.network->makesAccounts = true;
        QVERIFY(parlour.chat->registration(u"fake"_s, {{u"server"_s, u"a.example"_s}}));
        QCOMPARE(parlour.network->asked, QStringList{u"register a.example"_s});
    }

    void aRoomThatWasMadeWaitsForItsSettings()
    {
        Parlour parlour;
        parlour.online();
        auto& room = parlour.network->link->room(u"#new"_s);
        parlour.chat->reports().notifyWantsSettings(room, true);
        QVERIFY(room.wantsSettings);
        parlour.chat->reports().notifyPresence(room, Conversation::Presence::Out); // without us it is gone
        QVERIFY(!room.wantsSettings);
    }
};

QTEST_GUILESS_MAIN(ChatCareTest)
#include "tst_chatcare.moc"
