#include <QTest>

#include "app/chat/model/keptregistration.h"
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

    /// What was made at the server is the account's before anybody hears of it, and the connection stays up.
    void aNameThatWasRegisteredIsKept()
    {
        Parlour parlour;
        const auto& account = parlour.online();
        const auto id = account.id;
        QVERIFY(!parlour.chat->registerName(id));
        QVERIFY(!parlour.chat->registerName(99));
        parlour.network->can |= Ability::Registration;
        auto& script = *parlour.network->talk;
        FormSession::Step over;
        over.isOver = true;
        script.steps = {FormSession::Step(), Error::refused(Reason::None, u"Too short."_s), over};
        script.values = {{u"nick"_s, u"mira"_s}, {u"password"_s, u"sesame seeds"_s}};
        auto talk = parlour.chat->registerName(id);
        QVERIFY(talk);
        QVERIFY(parlour.wait(talk->begin()));
        QCOMPARE(parlour.wait(talk->go(FormSession::Move::Finish, {})).error().text, u"Too short."_s);
        QCOMPARE(account.values.text(u"nick"_s), u"me"_s);
        const auto last = parlour.wait(talk->go(FormSession::Move::Finish, {}));
        QVERIFY(last && last->isOver && last->notes.isEmpty());
        QCOMPARE(account.values.text(u"nick"_s), u"mira"_s);
        QVERIFY(!account.values.text(u"server"_s).isEmpty());
        QCOMPARE(parlour.secrets.store.kept.value(u"chat/%1/password"_s.arg(id)), u"sesame seeds"_s);
        QVERIFY(account.link());
        QCOMPARE(account.state, Account::State::Online);
        parlour.chat->disconnectAccount(id);
        QVERIFY(!parlour.chat->registerName(id));
    }

    /// Nothing goes on that could log in later.
    void aRefusedNameThatWasRegisteredConnects()
    {
        Parlour parlour;
        const auto& account = parlour.online();
        const auto id = account.id;
        parlour.network->can |= Ability::Registration;
        parlour.chat->reports().notifyState(
            *parlour.chat->account(id), Account::State::Failed, u"Wrong."_s, 0, {}, u"password"_s);
        FormSession::Step over;
        over.isOver = true;
        parlour.network->talk->steps = {over};
        parlour.network->talk->values = {{u"nick"_s, u"mira"_s}, {u"password"_s, u"sesame seeds"_s}};
        auto talk = parlour.chat->registerName(id);
        QVERIFY(talk);
        QVERIFY(parlour.wait(talk->go(FormSession::Move::Finish, {})));
        QVERIFY(parlour.reactor.turnUntil(
            [&] { return parlour.network->secrets.value(u"password"_s) == u"sesame seeds"_s; }));
        QVERIFY(account.state != Account::State::Failed);
        QCOMPARE(account.values.text(u"nick"_s), u"mira"_s);
    }

    void aRegisteredNameWhosePasswordIsNotKeptIsSaid()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        parlour.network->can |= Ability::Registration;
        parlour.secrets.writeRefusal = Error::refused(Reason::PermissionDenied, u"The keyring is locked."_s);
        FormSession::Step over;
        over.isOver = true;
        parlour.network->talk->steps = {over};
        parlour.network->talk->values = {{u"password"_s, u"sesame seeds"_s}};
        auto talk = parlour.chat->registerName(id);
        const auto last = parlour.wait(talk->go(FormSession::Move::Finish, {}));
        QVERIFY(last && last->isOver);
        QCOMPARE(last->notes.size(), 1);
        QVERIFY(last->notes.first().text.contains(u"The keyring is locked."_s));
        QVERIFY(!last->notes.first().text.contains(u"sesame"_s));
    }

    void anAccountThatWasRegisteredIsAdded()
    {
        Parlour parlour;
        qint64 id = 0;
        NewAccount wanted{.type = u"fake"_s,
            .values = {{u"server"_s, u"a.example"_s}, {u"nick"_s, u"me"_s}},
            .added = [&id](qint64 number) { id = number; },
            .connectsOnStart = false};
        QVERIFY(!registerAndAdd(*parlour.chat, wanted));
        parlour.network->makesAccounts = true;
        auto& script = *parlour.network->talk;
        FormSession::Step over;
        over.isOver = true;
        script.steps = {Error::refused(Reason::None, u"Too short."_s), FormSession::Step(), over, over};
        script.values = {{u"nick"_s, u"mira"_s}, {u"password"_s, u"sesame seeds"_s}};
        auto talk = registerAndAdd(*parlour.chat, wanted);
        QVERIFY(talk);
        QVERIFY(!parlour.wait(talk->go(FormSession::Move::Finish, {})));
        QVERIFY(parlour.wait(talk->go(FormSession::Move::Finish, {})));
        QVERIFY(parlour.chat->accounts().empty() && id == 0);
        QStringList told;
        talk->setProgress([&](const QString& sentence) {
            QVERIFY(parlour.chat->accounts().empty());
            told.append(sentence);
        });
        const auto last = parlour.wait(talk->go(FormSession::Move::Finish, {}));
        QVERIFY(last && last->isOver && last->notes.isEmpty());
        QCOMPARE(told, QStringList{u"The account is made; its password waits for the keyring…"_s});
        QCOMPARE(parlour.chat->accounts().size(), 1U);
        const auto& account = *parlour.chat->accounts().front();
        QCOMPARE(account.id, id);
        QCOMPARE(talk->outcome().account, id);
        QVERIFY(talk->outcome().unkept.isEmpty());
        QCOMPARE(account.title, u"a.example"_s);
        QCOMPARE(account.values.text(u"nick"_s), u"mira"_s);
        QVERIFY(!account.connectsOnStart);
        QCOMPARE(parlour.secrets.store.kept.value(u"chat/%1/password"_s.arg(id)), u"sesame seeds"_s);

        id = 0;
        wanted.values.clear();
        talk = registerAndAdd(*parlour.chat, wanted);
        const auto unkept = parlour.wait(talk->go(FormSession::Move::Finish, {}));
        QVERIFY(unkept && unkept->isOver && id == 0);
        QCOMPARE(unkept->notes.size(), 1);
        QVERIFY(unkept->notes.first().text.contains(u"could not be added here"_s));
        QVERIFY(!unkept->notes.first().text.contains(u"sesame"_s));
        QCOMPARE(talk->values().value(u"nick"_s).toString(), u"mira"_s);
        QCOMPARE(talk->outcome().account, 0);
        QCOMPARE(talk->outcome().unkept.value(u"password"_s).toString(), u"sesame seeds"_s);
    }

    /// Whoever sent it may be gone: how it ended, and what was made, waits for somebody who shows it.
    void whatWasSentEndsWithoutWhoSentIt()
    {
        Parlour parlour;
        parlour.network->makesAccounts = true;
        auto& script = *parlour.network->talk;
        FormSession::Step over;
        over.isOver = true;
        script.steps = {over, over, FormSession::Step(), Error::cancelled()};
        script.values = {{u"nick"_s, u"mira"_s}, {u"password"_s, u"sesame seeds"_s}};
        auto& sent = parlour.chat->sentForms();
        int ends = 0;
        const auto told = sent.whenEnded([&] { ++ends; });
        const auto send = [&](const QMap<QString, QVariant>& values, bool isSeen) {
            script.holds = true;
            auto talk = registerAndAdd(*parlour.chat, {.type = u"fake"_s, .values = values, .connectsOnStart = false});
            sent.send(std::move(talk), {}, u"Register"_s, [isSeen](const auto&) { return isSeen; });
        };
        send({{u"server"_s, u"a.example"_s}}, false);
        QCOMPARE(sent.underWay(), QStringList{u"Register"_s});
        auto settled = sent.settled();
        parlour.reactor.turn();
        QVERIFY(!settled.isReady() && ends == 0);
        script.release();
        QVERIFY(parlour.wait(std::move(settled)));
        QVERIFY(sent.underWay().isEmpty());
        QCOMPARE(ends, 1);
        QCOMPARE(sent.ended().size(), 1);
        QCOMPARE(sent.ended().first().outcome.account, parlour.chat->accounts().front()->id);
        sent.forget(sent.ended().first().id);
        QVERIFY(sent.ended().isEmpty());

        send({}, true); // it cannot be added: who saw that has not kept the password for that
        script.release();
        QVERIFY(parlour.wait(sent.settled()));
        QCOMPARE(sent.ended().size(), 1);
        QVERIFY(sent.ended().first().isSeen);
        QCOMPARE(sent.ended().first().outcome.unkept.value(u"password"_s).toString(), u"sesame seeds"_s);
        sent.forget(sent.ended().first().id);

        send({}, false); // more is asked, and nobody answers
        script.release();
        QVERIFY(parlour.wait(sent.settled()));
        QCOMPARE(script.asked.last(), u"cancel"_s);
        QCOMPARE(sent.ended().size(), 1);
        sent.forget(sent.ended().first().id);
        send({}, false);
        script.release();
        QVERIFY(parlour.wait(sent.settled()));
        QVERIFY(sent.ended().isEmpty()); // called off by ourselves
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
