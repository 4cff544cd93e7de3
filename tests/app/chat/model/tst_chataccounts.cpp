#include <QTest>

#include "app/chat/model/accountvalues.h"
#include "app/storage/query.h"
#include "tests/app/chat/parlour.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace Qt::StringLiterals;

/// ChatModel's accounts: kept, changed, connected.
class ChatAccountsTest : public QObject {
    Q_OBJECT

    static QMap<QString, QVariant> values(const QString& server, const QString& nick = {})
    {
        QMap<QString, QVariant> raw = {{u"server"_s, server}};
        if (!nick.isEmpty())
            raw.insert(u"nick"_s, nick);
        return raw;
    }

private Q_SLOTS:
    void whatIsGivenIsChecked_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QMap<QString, QVariant>>("raw");
        QTest::addColumn<QString>("fault");
        QTest::newRow("good") << u"fake"_s << values(u"a.example"_s) << QString();
        QTest::newRow("no server") << u"fake"_s << QMap<QString, QVariant>() << u"server"_s;
        QTest::newRow("empty server") << u"fake"_s << values(u""_s) << u"server"_s;
        QTest::newRow("unknown key") << u"fake"_s
                                     << QMap<QString, QVariant>{{u"server"_s, u"a"_s}, {u"sever"_s, u"b"_s}}
                                     << u"sever"_s;
        QTest::newRow("unknown network") << u"gopher"_s << values(u"a.example"_s) << u"type"_s;
    }
    void whatIsGivenIsChecked()
    {
        QFETCH(QString, type);
        QFETCH(QString, fault);
        using Raw = QMap<QString, QVariant>;
        QFETCH(Raw, raw);
        Parlour parlour;
        const auto added = parlour.wait(parlour.chat->addAccount(type, {}, raw, false));
        QCOMPARE(added.ok(), fault.isEmpty());
        if (!added)
            QCOMPARE(added.error().code, fault);
        QCOMPARE(parlour.chat->accounts().size(), fault.isEmpty() ? 1u : 0u);
    }

    void theProxy_data()
    {
        QTest::addColumn<QString>("own");
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<QString>("proxy");
        const auto tor = u"socks5:127.0.0.1:9050"_s;
        QTest::newRow("the program's") << QString() << QStringList{u"irc.example"_s} << tor;
        QTest::newRow("its own") << u"httpproxy:10.0.0.1:8080"_s << QStringList() << u"httpproxy:10.0.0.1:8080"_s;
        QTest::newRow("past the program's") << u"direct"_s << QStringList() << QString();
    }
    void theProxy()
    {
        QFETCH(QString, own);
        QFETCH(QStringList, asked);
        QFETCH(QString, proxy);
        Parlour parlour;
        QStringList hosts;
        parlour.chat->setProxyResolver([&hosts](QString host) {
            hosts.append(host);
            return Task<Result<QString>>(Result<QString>(u"socks5:127.0.0.1:9050"_s));
        });
        const auto id = parlour.wait(
            parlour.chat->addAccount(u"fake"_s, {}, values(u"wss://irc.example:7000/x"_s), false));
        QVERIFY(id);
        auto& account = *parlour.chat->account(*id);
        if (!own.isEmpty())
            account.values.give(u"proxy"_s, own);
        parlour.chat->connectAccount(*id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        QCOMPARE(hosts, asked);
        QVERIFY(account.proxy);
        QCOMPARE(*account.proxy, proxy);
        QCOMPARE(account.linkValues().text(u"proxy"_s), proxy);
        QCOMPARE(account.values.text(u"proxy"_s), own); // what its person wrote stays
    }

    void whatIsNoProxyIsRefusedWhereItIsGiven()
    {
        Parlour parlour;
        auto raw = values(u"irc.example"_s);
        raw.insert(u"proxy"_s, u"tor"_s);
        const auto refused = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, raw, false));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"proxy"_s);
        QVERIFY2(refused.error().text.startsWith(u"A proxy is written as"_s), qPrintable(refused.error().text));
        raw.insert(u"proxy"_s, u" socks5:127.0.0.1:9050 "_s);
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, raw, false));
        QVERIFY(id);
        QCOMPARE(parlour.chat->account(*id)->values.text(u"proxy"_s), u"socks5:127.0.0.1:9050"_s);
        raw.insert(u"proxy"_s, u"tor"_s);
        QVERIFY(!parlour.wait(parlour.chat->changeAccount(*id, {}, raw, false)));
        QCOMPARE(parlour.chat->account(*id)->values.text(u"proxy"_s), u"socks5:127.0.0.1:9050"_s);
    }

    /// One that an earlier version took is kept as it is: left out, its account would go without.
    void whatIsNoProxyStaysAtHome()
    {
        Parlour parlour;
        const auto* type = parlour.chat->type(u"fake"_s);
        const auto kept = accountvalues::read(*type, R"({"server":"irc.example","proxy":"tor"})");
        QCOMPARE(kept.text(u"proxy"_s), u"tor"_s);
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, values(u"irc.example"_s), false));
        QVERIFY(id);
        parlour.chat->account(*id)->values.give(u"proxy"_s, kept.text(u"proxy"_s));
        parlour.chat->connectAccount(*id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.chat->account(*id)->state == Account::State::Failed; }));
        QVERIFY(parlour.chat->account(*id)->trouble.startsWith(u"A proxy is written as"_s));
        QVERIFY(!parlour.network->link);
    }

    /// It must not go out without the proxy that hides it.
    void withoutAWayOutItStaysAtHome()
    {
        Parlour parlour;
        parlour.chat->setProxyResolver([](QString) {
            return Task<Result<QString>>(Result<QString>(Error::local(Reason::NotFound, u"no way"_s)));
        });
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, values(u"irc.example"_s), true));
        QVERIFY(id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.chat->account(*id)->state == Account::State::Failed; }));
        QCOMPARE(parlour.chat->account(*id)->trouble, u"no way"_s);
        QVERIFY(!parlour.network->link);
    }

    void namesOfAccountsAreCleaned()
    {
        Parlour parlour;
        const auto id = parlour.wait(parlour.chat->addAccount(
            u"fake"_s, u"  my\u202e\n net "_s + QString(500, u'x'), values(u"a.example"_s), false));
        QVERIFY(id);
        const auto title = parlour.chat->account(*id)->title;
        QVERIFY(title.startsWith(u"my net"_s));
        QVERIFY(title.size() <= 200);
        QCOMPARE(parlour.chat->account(*id)->networkPage().name, title);
    }

    void nothingConnectsThatShouldNot()
    {
        Parlour parlour;
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, values(u"a.example"_s), false));
        parlour.reactor.turn();
        QVERIFY(!parlour.network->link);
        QCOMPARE(parlour.chat->account(*id)->state, Account::State::Offline);
        parlour.restart();
        parlour.reactor.turn();
        QVERIFY(!parlour.network->link);
        parlour.chat->connectAccount(*id);
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->link != nullptr; }));
        parlour.chat->connectAccount(*id); // again: at once, over the same link
        QCOMPARE(parlour.network->asked.count(u"open"_s), 1);
        QCOMPARE(parlour.network->asked.count(u"retry"_s), 1);
        parlour.chat->connectAccount(4711);
    }

    void anotherPlaceIsConnectedToAnotherNameIsNot()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        parlour.network->asked.clear();
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, u"Other title"_s, values(u"fake.example"_s), true)));
        QCOMPARE(parlour.chat->account(id)->title, u"Other title"_s);
        QVERIFY(parlour.network->asked.isEmpty());
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, u"Other title"_s, values(u"b.example"_s), true)));
        QVERIFY(parlour.reactor.turnUntil([&] { return parlour.network->asked.contains(u"open"_s); }));
        QVERIFY(parlour.network->asked.contains(u"close "_s));
        QVERIFY(!parlour.wait(parlour.chat->changeAccount(id, {}, {}, true))); // no server
        QCOMPARE(parlour.chat->account(id)->values.text(u"server"_s), u"b.example"_s);
        QVERIFY(!parlour.wait(parlour.chat->changeAccount(4711, {}, values(u"c"_s), true)));
    }

    void aSecretThatIsNotGivenStays()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        const auto key = u"chat/%1/password"_s.arg(id);
        QCOMPARE(parlour.secrets.store.kept.value(key), u"secret"_s);
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, {}, values(u"fake.example"_s), true)));
        QCOMPARE(parlour.secrets.store.kept.value(key), u"secret"_s);
        auto raw = values(u"fake.example"_s);
        raw.insert(u"password"_s, u"another"_s);
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, {}, raw, true)));
        QCOMPARE(parlour.secrets.store.kept.value(key), u"another"_s);
        raw.insert(u"password"_s, QString());
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, {}, raw, true)));
        QVERIFY(!parlour.secrets.store.kept.contains(key));
        QVERIFY(parlour.wait(parlour.chat->changeAccount(id, {}, raw, true)));
        QVERIFY(parlour.wait(parlour.chat->removeAccount(id)));
        QVERIFY(parlour.secrets.store.kept.isEmpty());
        QVERIFY(!parlour.wait(parlour.chat->removeAccount(id)));
    }

    void whatNoKeyringTookIsKnown()
    {
        Parlour parlour;
        QVERIFY(!parlour.chat->forgetsPasswords());
        QVERIFY(parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, values(u"a.example"_s), false)));
        QVERIFY(!parlour.chat->forgetsPasswords()); // no password, nothing to lose
        auto raw = values(u"b.example"_s);
        raw.insert(u"password"_s, u"hunter2"_s);
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, raw, false));
        QVERIFY(!parlour.chat->forgetsPasswords());
        parlour.secrets.lasts = false;
        QVERIFY(parlour.wait(parlour.chat->changeAccount(*id, {}, raw, false)));
        QVERIFY(parlour.chat->forgetsPasswords());
        parlour.secrets.lasts = true; // somebody started one
        QVERIFY(parlour.wait(parlour.chat->changeAccount(*id, {}, raw, false)));
        QVERIFY(!parlour.chat->forgetsPasswords());
    }

    void secretsAreNotInTheFile()
    {
        Parlour parlour;
        parlour.online();
        QVERIFY(parlour.wait(parlour.chat->stop()));
        parlour.close();
        for (const auto& name : {u"chat.db"_s, u"chat.db-wal"_s}) {
            QFile file(parlour.folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY2(!file.readAll().contains("secret"), qPrintable(name));
        }
        parlour.open();
    }

    void oneThatIsCalledOffWhileTheKeyringIsAskedStaysOff()
    {
        Parlour parlour;
        const auto id = parlour.wait(parlour.chat->addAccount(u"fake"_s, {}, values(u"a.example"_s), false));
        parlour.chat->connectAccount(*id);
        parlour.chat->disconnectAccount(*id);
        parlour.reactor.turn();
        QCOMPARE(parlour.chat->account(*id)->state, Account::State::Offline);
    }

    void ofANewerProgramsNetworkNothingIsLost()
    {
        Parlour parlour;
        parlour.online();
        QVERIFY(parlour.wait(parlour.database->write([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"INSERT INTO chat_account (type, title, options, connects) VALUES ('matrix', 'Later', '{}', 1)"_s);
        })));
        parlour.restart();
        QCOMPARE(parlour.chat->accounts().size(), 1u);
        parlour.restart();
        const auto still = parlour.wait(parlour.database->read([](QSqlDatabase& connection) -> Result<int> {
            auto found = runQuery(connection, u"SELECT count(*) FROM chat_account"_s);
            return found && found->next() ? found->value(0).toInt() : 0;
        }));
        QCOMPARE(*still, 2);
    }

    void valuesThatNoLongerFitAreLeftOut()
    {
        Parlour parlour;
        const auto id = parlour.online().id;
        QVERIFY(parlour.wait(parlour.database->write([](QSqlDatabase& connection) {
            return runStatement(connection,
                u"UPDATE chat_account SET options = '{\"server\":[1,2],\"gone\":1,\"nick\":\"you\"}', notes = 'no json'"_s);
        })));
        parlour.restart();
        const auto* account = parlour.chat->account(id);
        QVERIFY(account);
        QCOMPARE(account->values.text(u"nick"_s), u"you"_s);
        QVERIFY(account->notes.isEmpty());
    }

    void aFarewellIsHeardAndNobodyIsThereAnyMore()
    {
        Parlour parlour;
        auto& account = parlour.online();
        auto& room = parlour.network->link->room(u"#lobby"_s);
        Member alice;
        alice.name = alice.key = u"alice"_s;
        parlour.chat->reports().notifyMember(room, alice);
        parlour.chat->reports().notifyTyping(room, u"alice"_s, true);
        parlour.chat->disconnectAccount(account.id, u"gone fishing"_s);
        QVERIFY(parlour.network->asked.contains(u"close gone fishing"_s));
        QCOMPARE(account.state, Account::State::Offline);
        QVERIFY(room.members().isEmpty());
        QVERIFY(room.typing().isEmpty());
        QVERIFY(!room.isEntered());
        parlour.chat->disconnectAccount(account.id);
        parlour.chat->disconnectAccount(4711);
    }
};

QTEST_GUILESS_MAIN(ChatAccountsTest)
#include "tst_chataccounts.moc"
