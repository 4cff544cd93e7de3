#include "app/xmppchat/xmppconnection.h"

#include <QTest>

#include "app/xmppchat/xmpplife.h"
#include "netcore/tls/tlssession.h"
#include "tests/app/xmppchat/xmppstage.h"
#include "tests/support/oneexception.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::xmppchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Stage = XmppStage;

namespace {

/// Of which nothing is connected but what the test connects; without a password.
Account& restingAccount(Stage& stage)
{
    const auto id = stage.wait(stage.chat->addAccount(u"xmpp"_s, {},
        {{u"address"_s, u"ann@localhost"_s}, {u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"none"_s}}, false));
    if (!id)
        qFatal("%s", qPrintable(id.error().text));
    return *stage.chat->account(*id);
}

} // namespace

class XmppConnectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsOneClientOverItsConnections()
    {
        Stage stage;
        auto& ann = restingAccount(stage);
        XmppConnection connection(stage.reactor(), stage.log, *stage.chat, ann, stage.sessions, stage.folder.path(),
            {{u"password"_s, u"pw"_s}});
        QVERIFY(!connection.life() && !connection.isOnline() && !stage.session(ann));
        connection.open();
        auto* life = connection.life();
        QVERIFY(life && !connection.isOnline() && !stage.session(ann)->isOnline);
        QVERIFY(stage.until([&] { return connection.isOnline(); }));
        QVERIFY(stage.session(ann)->isOnline && stage.session(ann)->client == &life->standing->client());
        QVERIFY(!ann.notes.value(u"installation"_s).isEmpty());

        life->standing->client().endConnection();
        QVERIFY(stage.until([&] { return ann.state == Account::State::Waiting; }));
        QVERIFY(!connection.isOnline() && !stage.session(ann)->isOnline);
        connection.retryNow();
        QVERIFY(stage.until([&] { return connection.isOnline(); }));
        QCOMPARE(connection.life(), life); // and what waits in it

        QVERIFY(stage.wait(connection.close(u"good night"_s)));
        QVERIFY(!stage.session(ann));
        QVERIFY(stage.until([&] { return stage.inn.house.server->sessions().of(u"ann"_s).isEmpty(); }));
    }

    void hasNoClientWithoutAPassword()
    {
        Stage stage;
        auto& ann = restingAccount(stage);
        XmppConnection connection(
            stage.reactor(), stage.log, *stage.chat, ann, stage.sessions, stage.folder.path(), {});
        connection.open();
        QVERIFY(!connection.life() && !stage.session(ann));
        QCOMPARE(ann.state, Account::State::Failed);
        QVERIFY2(ann.trouble.contains(u"missing"_s), qPrintable(ann.trouble));
        QCOMPARE(ann.refusedSecret, u"password"_s);
    }

    void aWrongPasswordIsAskedFor()
    {
        Stage stage;
        auto& ann = stage.account(u"ann"_s, {{u"password"_s, u"wrong"_s}});
        QVERIFY(stage.until([&] { return ann.state == Account::State::Failed; }));
        QVERIFY2(ann.trouble.contains(u"password"_s), qPrintable(ann.trouble));
        QCOMPARE(ann.refusedSecret, u"password"_s);
        QVERIFY(stage.wait(stage.chat->changeAccount(ann.id, {},
            {{u"address"_s, u"ann@localhost"_s}, {u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"none"_s},
                {u"password"_s, u"pw"_s}},
            true)));
        QVERIFY(stage.until([&] { return ann.state == Account::State::Online; }));
        QVERIFY(ann.refusedSecret.isEmpty());
    }

    /// A name that nobody has is refused like a wrong password.
    void aRefusedNameIsRegisteredWhereTheServerMakesAccounts()
    {
        Stage stage;
        auto& ann = stage.account(u"ann"_s, {{u"password"_s, u"wrong"_s}});
        QVERIFY(stage.until([&] { return ann.state == Account::State::Failed; }));
        QVERIFY(!ann.link()->abilities().testFlag(Ability::Registration) && !stage.chat->registerName(ann.id));
        auto& server = *stage.inn.house.server;
        auto options = server.options();
        options.registrationOpen = true;
        server.setOptions(options);
        auto& mira = stage.account(u"mira"_s, {{u"password"_s, u"sesame seeds"_s}});
        QVERIFY(stage.until([&] { return mira.state == Account::State::Failed; }));
        QVERIFY(mira.link()->abilities().testFlag(Ability::Registration));
        auto talk = stage.chat->registerName(mira.id);
        QVERIFY(talk);
        const auto asked = stage.wait(talk->begin());
        QVERIFY2(asked.ok(), qPrintable(asked ? QString() : asked.error().text));
        QCOMPARE(asked->form.find(u"username")->values, QStringList{u"mira"_s});
        QCOMPARE(asked->form.find(u"password")->values, QStringList{u"sesame seeds"_s});
        auto filled = asked->form;
        filled.find(u"username")->values = {u"mira.ash"_s};
        const auto made = stage.wait(talk->go(FormSession::Move::Finish, filled));
        QVERIFY2(made.ok() && made->isOver, qPrintable(made ? QString() : made.error().text));
        QVERIFY(stage.until([&] { return mira.state == Account::State::Online; }));
        QCOMPARE(mira.values.text(u"address"_s), u"mira.ash@localhost"_s);
        QCOMPARE(mira.title, u"mira.ash@localhost"_s);
        QVERIFY(!mira.link()->abilities().testFlag(Ability::Registration));
    }

    void aPrivateCertificateWaitsForSomebodyToAcceptIt()
    {
        Stage stage;
        const auto decides = std::make_shared<OneException>();
        stage.reactor().setCertificateExceptions(decides);
        const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"localhost"_s})});
        const auto direct = *stage.reactor().listenTcp(
            {.port = 5223}, [&stage, tls] { return TlsSession::wrap(tls, stage.inn.house.server->makeStream()); });
        auto& ann = stage.account(u"ann"_s, {{u"server"_s, u"127.0.0.1"_s}, {u"encryption"_s, u"direct"_s}});
        QVERIFY(stage.until([&] { return ann.state == Account::State::Failed; }));
        QCOMPARE(ann.certificate, u"localhost xmpp-client"_s);
        QVERIFY2(
            ann.trouble.contains(u"Look at it."_s) && !ann.trouble.contains(u"fingerprint"_s), qPrintable(ann.trouble));
        decides->acceptWhatWasShown();
        QVERIFY(stage.until([&] { return ann.state == Account::State::Online; }));
        QVERIFY(ann.certificate.isEmpty());
        stage.chat.reset(); // before its server
    }
};

QTEST_GUILESS_MAIN(XmppConnectionTest)
#include "tst_xmppconnection.moc"
