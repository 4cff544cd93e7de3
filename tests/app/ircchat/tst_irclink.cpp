#include "app/ircchat/irclink.h"

#include <QTest>

#include "app/chat/network/ready.h"
#include "netcore/tls/tlssession.h"
#include "protocols/irc/client/dcc/dccreceive.h"
#include "tests/app/ircchat/linkstage.h"
#include "tests/support/oneexception.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::chat;
using namespace everyport::ircchat;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

using Stage = LinkStage;

class IrcLinkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectsAndEntersItsRooms()
    {
        Stage stage;
        auto& account = stage.connected();
        QVERIFY(stage.until([&] { return stage.room(account, u"#lobby"_s).isEntered(); }));
        QCOMPARE(account.title, u"This computer"_s);
        QCOMPARE(account.ownName, u"me"_s);
        const auto opened = stage.wait(stage.chat->openRoom(account.id, u"#club"_s));
        QVERIFY(opened);
        QVERIFY(stage.room(account, u"#club"_s).isEntered());
        const auto refused = stage.wait(stage.chat->openRoom(account.id, u"#closed"_s));
        QVERIFY(!refused);
        QCOMPARE(stage.room(account, u"#closed"_s).presence, Conversation::Presence::Refused);
        QVERIFY(!stage.wait(stage.chat->openRoom(account.id, u"club"_s))); // no name of a room
    }

    /// The network lets in whoever has a wrong password, too, as a guest.
    void aWrongPasswordIsAskedFor()
    {
        Stage stage;
        stage.server.capabilities = "sasl=PLAIN";
        auto& account = stage.connected();
        QVERIFY(account.refusedSecret.isEmpty());
        const auto logIn = [&](const QByteArray& proof, const QByteArray& answer) {
            const auto isAsked = [&] { return stage.server.heardLine("AUTHENTICATE PLAIN"); };
            const auto isProven = [&] { return stage.server.heardLine("AUTHENTICATE " + proof.toBase64()); };
            if (!stage.until(isAsked))
                return false;
            stage.server.connection->say("AUTHENTICATE +");
            if (!stage.until(isProven))
                return false;
            stage.server.heard.clear();
            stage.server.connection->say(answer);
            return stage.until([&] { return account.state == Account::State::Online; });
        };
        QVERIFY(stage.wait(stage.chat->changeAccount(account.id, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s},
                {u"login"_s, u"me"_s}, {u"password"_s, u"wrong"_s}, {u"password-in-clear"_s, true}},
            true)));
        QVERIFY(logIn(QByteArray("\0me\0wrong", 9), ":irc.example 904 me :SASL authentication failed"));
        QCOMPARE(account.refusedSecret, u"password"_s);
        stage.chat->disconnectAccount(account.id);
        QVERIFY(account.refusedSecret.isEmpty());
        stage.chat->connectAccount(account.id);
        QVERIFY(logIn(QByteArray("\0me\0wrong", 9),
            ":irc.example 900 me me!u@h me :You are now logged in\r\n:irc.example 903 me :It is so"));
        QVERIFY(account.refusedSecret.isEmpty());
    }

    /// Whatever the server writes, and where none was given as well.
    void aServersPasswordIsAskedFor_data()
    {
        QTest::addColumn<QByteArray>("refusal");
        QTest::newRow("as RFC 2812 has it") << QByteArray(":irc.example 464 me :Password incorrect");
        QTest::newRow("ngIRCd") << QByteArray("ERROR :Access denied: Bad password?");
    }
    void aServersPasswordIsAskedFor()
    {
        QFETCH(QByteArray, refusal);
        Stage stage;
        stage.server.refusal = refusal;
        const auto id = stage.wait(stage.chat->addAccount(u"irc"_s, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s}},
            true));
        QVERIFY(id);
        auto& account = *stage.chat->account(*id);
        QVERIFY(stage.until([&] { return account.state == Account::State::Failed; }));
        QCOMPARE(account.refusedSecret, u"server-password"_s);
        for (int i = 0; i < 300; ++i)
            stage.reactor.advance(1s);
        QCOMPARE(stage.server.connections, 1); // asked for, not tried over and over
        stage.server.refusal.clear();
        QVERIFY(stage.wait(stage.chat->changeAccount(account.id, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6667}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s},
                {u"server-password"_s, u"sesame"_s}},
            true)));
        QVERIFY(stage.until([&] { return account.state == Account::State::Online; }));
        QVERIFY(stage.server.heard.contains("PASS sesame"));
        QVERIFY(account.refusedSecret.isEmpty());
    }

    /// For people alone; rules and files go by the title, which stays.
    void anAccountWithoutATitleIsShownAsItsNetwork_data()
    {
        QTest::addColumn<QByteArray>("told");
        QTest::addColumn<QString>("shown");
        QTest::newRow("its name") << QByteArray("Garden.Chat") << u"Garden.Chat"_s;
        QTest::newRow("two words") << QByteArray("Garden\\x20\\x20Chat") << u"Garden Chat"_s;
        QTest::newRow("nothing that is not seen")
            << QByteArray("Gar\\x07den\\xE2\\x80\\xAE\\xE2\\x80\\x8B.Chat") << u"Garden.Chat"_s;
        QTest::newRow("not endless") << QByteArray(400, 'x') << QString(40, u'x');
        QTest::newRow("none") << QByteArray("\\x20") << u"127.0.0.1"_s;
        QTest::newRow("another account's") << QByteArray("the\\x20town") << u"127.0.0.1"_s;
        QTest::newRow("another account's with what is not seen")
            << QByteArray("the\\xE2\\x80\\x8B\\x20town\\xC2\\xAD") << u"127.0.0.1"_s;
    }
    void anAccountWithoutATitleIsShownAsItsNetwork()
    {
        QFETCH(QByteArray, told);
        Stage stage;
        QVERIFY(stage.wait(stage.chat->addAccount(
            u"irc"_s, u"The Town"_s, {{u"server"_s, u"irc.town.example"_s}, {u"nick"_s, u"me"_s}}, false)));
        auto& account = stage.byWebSocket("HTTP/1.1 101 Switching Protocols");
        QVERIFY(stage.until([&] { return account.state == Account::State::Online; }));
        QCOMPARE(account.shownTitle(), u"127.0.0.1"_s);
        stage.server.connection->say(":irc.example 005 me NETWORK=" + told + " :are supported");
        stage.server.connection->say(":irc.example NOTICE me :that was all");
        QVERIFY(stage.until([&] { return stage.texts().contains(u"that was all"_s); }));
        QTEST(account.shownTitle(), "shown");
        QCOMPARE(account.title, u"127.0.0.1"_s);
        stage.chat->disconnectAccount(account.id);
        QCOMPARE(account.shownTitle(), u"127.0.0.1"_s); // it says so anew
    }

    /// Whoever gives one, here or to another account, has the last word.
    void aTitleThatAPersonGaveStays()
    {
        Stage stage;
        auto& account = stage.byWebSocket("HTTP/1.1 101 Switching Protocols");
        QVERIFY(stage.until([&] { return account.state == Account::State::Online; }));
        const auto isShown = [&](const QString& title) {
            return stage.until([&] { return account.shownTitle() == title; });
        };
        const QByteArray tells = ":irc.example 005 me NETWORK=Garden.Chat :are supported";
        stage.server.connection->say(tells);
        QVERIFY(isShown(u"Garden.Chat"_s));
        QVERIFY(stage.wait(stage.chat->addAccount(
            u"irc"_s, u"garden.chat"_s, {{u"server"_s, u"irc.town.example"_s}, {u"nick"_s, u"me"_s}}, false)));
        QCOMPARE(account.shownTitle(), u"127.0.0.1"_s);
        QMap<QString, QVariant> raw;
        for (const auto& key : account.values.givenKeys())
            raw.insert(key, account.values.value(key));
        QVERIFY(stage.wait(stage.chat->changeAccount(account.id, u"Mine"_s, raw, true)));
        QVERIFY(stage.until([&] { return stage.server.connection && account.state == Account::State::Online; }));
        stage.server.connection->say(
            ":irc.example 005 me NETWORK=Another :are supported\r\n:irc.example NOTICE me :so");
        QVERIFY(stage.until([&] { return stage.texts().contains(u"so"_s); }));
        QCOMPARE(account.shownTitle(), u"Mine"_s);
    }

    void comesBackByItself()
    {
        Stage stage;
        auto& account = stage.connected();
        auto& room = stage.room(account, u"#lobby"_s);
        QVERIFY(stage.until([&] { return room.isEntered(); }));
        stage.server.connection->transport->abortConnection();
        QVERIFY(stage.until([&] { return account.state == Account::State::Waiting; }));
        QCOMPARE(account.trouble, u"The connection was lost."_s);
        QCOMPARE(room.presence, Conversation::Presence::Out);
        QVERIFY(stage.until([&] { return stage.texts().contains(u"The connection was lost."_s); }));
        QVERIFY(!stage.texts().contains(u"The connection is back."_s));
        QVERIFY(stage.wait(stage.chat->say(room.id, {u"typed meanwhile"_s})));
        QVERIFY(!stage.server.heardLine("PRIVMSG"));
        for (int i = 0; i < 20 && account.state != Account::State::Online; ++i)
            stage.reactor.advance(1s);
        QVERIFY(stage.until([&] { return account.state == Account::State::Online && room.isEntered(); }));
        QCOMPARE(stage.server.connections, 2);
        QVERIFY(stage.until([&] { return stage.server.heardLine("PRIVMSG #lobby :typed meanwhile"); }));
        QVERIFY(stage.until([&] { return stage.texts().contains(u"The connection is back."_s); }));
        QCOMPARE(stage.texts().count(u"The connection was lost."_s), 1);
        QCOMPARE(stage.texts().count(u"The connection is back."_s), 1);
    }

    void aRoomOpenedMeanwhileIsEntered()
    {
        Stage stage;
        auto& account = stage.connected();
        QVERIFY(stage.until([&] { return stage.room(account, u"#lobby"_s).isEntered(); }));
        stage.server.connection->transport->abortConnection();
        QVERIFY(stage.until([&] { return account.state == Account::State::Waiting; }));
        QVERIFY(stage.wait(stage.chat->openRoom(account.id, u"#club"_s, u"key"_s)));
        for (int i = 0; i < 20 && account.state != Account::State::Online; ++i)
            stage.reactor.advance(1s);
        QVERIFY(stage.until([&] { return stage.room(account, u"#club"_s).isEntered(); }));
        QVERIFY(stage.until([&] { return stage.room(account, u"#lobby"_s).isEntered(); }));
        QVERIFY(stage.server.heardLine("JOIN #club,#lobby key"));
    }

    void leavingIsRemembered()
    {
        Stage stage;
        auto& account = stage.connected();
        auto& room = stage.room(account, u"#lobby"_s);
        QVERIFY(stage.until([&] { return room.isEntered(); }));
        stage.server.connection->say(":me!u@h PART #lobby");
        QVERIFY(stage.until([&] { return !room.isEntered(); }));
        QVERIFY(!room.entersOnConnect);
        const auto before = stage.server.heard.count("JOIN #lobby");
        stage.chat->disconnectAccount(account.id, u"bye"_s);
        QVERIFY(stage.until([&] { return stage.server.heardLine("QUIT :bye") || stage.server.heardLine("QUIT bye"); }));
        stage.chat->connectAccount(account.id);
        QVERIFY(stage.until([&] { return account.state == Account::State::Online; }));
        stage.reactor.advance(5s);
        QCOMPARE(stage.server.heard.count("JOIN #lobby"), before);
    }

    void requestsAreAnswered()
    {
        Stage stage;
        auto& account = stage.connected();
        auto& room = stage.room(account, u"#lobby"_s);
        QVERIFY(stage.until([&] { return room.isEntered(); }));
        auto* link = account.link();
        auto renaming = link->rename(u"you"_s);
        QVERIFY(stage.until([&] { return stage.server.heardLine("NICK you"); }));
        stage.server.connection->say(":me!u@h NICK you");
        QVERIFY(stage.wait(std::move(renaming)));
        QCOMPARE(account.ownName, u"you"_s);
        auto topic = link->setTopic(u"#lobby"_s, u"News"_s);
        stage.reactor.turn();
        stage.server.connection->say(":irc.example 482 you #lobby :You're not channel operator");
        QCOMPARE(stage.wait(std::move(topic)).error().code, u"482"_s);
        stage.server.connection->say(":alice!a@host.example JOIN #lobby\r\n:x!x@h MODE #lobby +o you");
        QVERIFY(stage.until([&] { return room.members().contains(u"alice"_s); }));
        auto ban = link->remove(u"#lobby"_s, u"alice"_s, u"enough"_s, true);
        QVERIFY(stage.until([&] { return stage.server.heardLine("KICK #lobby alice"); }));
        QVERIFY(stage.server.heardLine("MODE #lobby +b *!*@host.example"));
        stage.server.connection->say(":you!u@h KICK #lobby alice :enough");
        QVERIFY(stage.wait(std::move(ban)));
        QVERIFY(!room.members().contains(u"alice"_s));
        auto facts = link->facts(u"bob"_s);
        stage.reactor.turn();
        stage.server.connection->say(":irc.example 311 you bob b host * :Bob\r\n:irc.example 318 you bob :End");
        QCOMPARE(stage.wait(std::move(facts))->rows.first().second, u"Bob"_s);
    }

    void aDemandForEncryptionIsKept()
    {
        Stage stage;
        auto& account = stage.connected();
        IrcSts sts(*stage.chat, account);
        sts.keep(u"IRC.example"_s, {6697, 1234});
        QCOMPARE(sts.find(u"irc.example"_s)->port, 6697);
        QCOMPARE(account.notes.value(u"sts irc.example"_s), u"6697 1234"_s);
        sts.forget(u"irc.example"_s);
        QVERIFY(!sts.find(u"irc.example"_s));
    }

    void aWebSocketLeadsThere()
    {
        Stage stage;
        stage.server.capabilities = "sts=port=6697,duration=3600"; // which is about another port
        auto& account = stage.byWebSocket("HTTP/1.1 101 Switching Protocols");
        auto* lobby = account.find(Conversation::Kind::Room, u"#lobby"_s);
        QVERIFY(stage.until([&] { return account.state == Account::State::Online && lobby->isEntered(); }));
        QCOMPARE(account.title, u"127.0.0.1"_s);
        const auto& asked = stage.server.heard.first();
        QVERIFY2(asked.startsWith("GET /webirc HTTP/1.1\r\n"), asked);
        QVERIFY2(asked.contains("\r\nOrigin: http://127.0.0.1:8067\r\n") && asked.contains("binary.ircv3.net"), asked);
        QVERIFY(stage.wait(stage.chat->say(lobby->id, {u"by another way"_s})));
        QVERIFY(stage.until([&] { return stage.server.heardLine("PRIVMSG #lobby :by another way"); }));
        stage.server.connection->transport->loseConnection(); // and again
        QVERIFY(stage.until([&] { return account.state == Account::State::Waiting; }));
        QVERIFY(stage.until([&] { return account.state == Account::State::Online && stage.server.connections == 2; }));
        stage.chat->disconnectAccount(account.id, u"bye"_s);
        QVERIFY(
            stage.until([&] { return stage.server.heardLine("QUIT") && account.state == Account::State::Offline; }));
    }

    void aClosedWebSocketIsSaid()
    {
        Stage stage;
        auto& account = stage.byWebSocket("HTTP/1.1 403 Forbidden");
        QVERIFY(stage.until([&] { return account.state == Account::State::Waiting; }));
        QVERIFY2(account.trouble.contains(u"403"_s), qPrintable(account.trouble));
        QVERIFY(!stage.server.heardLine("NICK"));
        Stage other;
        auto& clear = other.byWebSocket({}, u"ws://irc.example/"_s);
        QVERIFY(other.until([&] { return clear.state == Account::State::Failed; }));
        QVERIFY2(clear.trouble.contains(u"not encrypted"_s), qPrintable(clear.trouble));
        QVERIFY(other.server.heard.isEmpty());
    }

    void aPrivateCertificateWaitsForSomebodyToAcceptIt()
    {
        Stage stage;
        const auto decides = std::make_shared<OneException>();
        stage.reactor.setCertificateExceptions(decides);
        const auto tls = *TlsContext::server({.certificate = *Certificate::makeSelfSigned({u"irc.test"_s})});
        const auto port = *stage.reactor.listenTcp({.port = 6697},
            [&stage, tls] { return TlsSession::wrap(tls, std::make_unique<PlayedIrc::Connection>(stage.server)); });
        const auto id = stage.wait(stage.chat->addAccount(u"irc"_s, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 6697}, {u"encryption"_s, u"tls"_s}, {u"nick"_s, u"me"_s}},
            true));
        QVERIFY(id);
        auto& account = *stage.chat->account(*id);
        QVERIFY(stage.until([&] { return account.state == Account::State::Failed; }));
        QCOMPARE(account.certificate, u"127.0.0.1 6697"_s);
        QVERIFY2(account.trouble.contains(u"Look at it."_s), qPrintable(account.trouble));
        QVERIFY(!stage.server.heardLine("NICK"));
        decides->acceptWhatWasShown();
        QVERIFY(stage.until([&] { return account.state == Account::State::Online; }));
        QVERIFY(account.certificate.isEmpty());
        stage.chat.reset(); // before its server
    }

    void filesGoDirectlyWhereTheAccountWantsIt_data()
    {
        QTest::addColumn<bool>("on");
        QTest::addColumn<QString>("proxy");
        QTest::addColumn<QString>("everybodysProxy");
        QTest::addColumn<QString>("why");
        const auto proxy = u"httpproxy:127.0.0.1:8080"_s;
        QTest::newRow("on") << true << QString() << QString() << QString();
        QTest::newRow("off") << false << QString() << QString() << u"Turn on"_s;
        QTest::newRow("behind a proxy") << true << proxy << QString() << u"past the proxy"_s;
        QTest::newRow("behind everybody's proxy") << true << QString() << proxy << u"past the proxy"_s;
        QTest::newRow("past everybody's proxy") << true << u"direct"_s << proxy << QString();
    }
    void filesGoDirectlyWhereTheAccountWantsIt()
    {
        QFETCH(bool, on);
        QFETCH(QString, proxy);
        QFETCH(QString, everybodysProxy);
        QFETCH(QString, why);
        Stage stage;
        auto& account = stage.connected();
        stage.openProxy();
        stage.chat->setProxyResolver([&everybodysProxy](QString) { return ready<QString>(everybodysProxy); });
        stage.change(account, {{u"files"_s, on}, {u"files-address"_s, u"127.0.0.1"_s}, {u"proxy"_s, proxy}});
        QCOMPARE(stage.server.throughProxy, why.contains(u"proxy"_s) ? 1 : 0);
        auto& alice = stage.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        const QByteArray content(100'000, 'x');
        QFile file(stage.folder.filePath(u"the plan.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
        const auto id = stage.chat->sendFile(alice.id, file.fileName());
        QCOMPARE(id.ok(), why.isEmpty());
        if (!id) {
            QVERIFY2(id.error().text.contains(why), qPrintable(id.error().text));
            QVERIFY(id.error().text.contains(u"on the web"_s));
            QVERIFY(!stage.chat->sendFile(stage.room(account, u"#lobby"_s).id, file.fileName())); // nor into a room
            return;
        }
        const QByteArray start = "PRIVMSG alice :\x01"
                                 "DCC SEND ";
        QVERIFY(stage.until([&] { return stage.server.heardLine(start); }));
        const auto line = *std::find_if(stage.server.heard.begin(), stage.server.heard.end(),
            [&](const QByteArray& one) { return one.startsWith(start); });
        const auto offer = irc::DccOffer::parse(line.sliced(line.indexOf("DCC ") + 4).chopped(1));
        QVERIFY(offer);
        QCOMPARE(offer->address.host, u"127.0.0.1"_s);
        QCOMPARE(offer->size, content.size());
        irc::client::DccRules rules;
        rules.privateAddresses = true;
        irc::client::DccReceive receiver(stage.reactor, rules, *offer, stage.folder.filePath(u"got"_s));
        auto got = receiver.receive();
        QVERIFY(stage.reactor.turnUntil([&] { return got.isReady(); }));
        QCOMPARE(*got.take(), content.size());
        QVERIFY(stage.reactor.turnUntil([&] { return stage.chat->files().of(alice.id).isEmpty(); }));
        QVERIFY(stage.until([&] { return stage.texts().join(u' ').contains(u"was sent"_s); }));
    }

    void aFileThatNobodyComesForIsSaid()
    {
        Stage stage;
        auto& account = stage.connected();
        stage.change(account, {{u"files"_s, true}, {u"files-address"_s, u"127.0.0.1"_s}});
        auto& alice = stage.chat->reports().notifyConversation(account, Conversation::Kind::Person, u"alice"_s);
        QFile file(stage.folder.filePath(u"plan.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.flush());
        QVERIFY(stage.chat->sendFile(alice.id, file.fileName()));
        const auto offered = [&] { return stage.chat->files().of(alice.id).value(0); };
        QCOMPARE(offered().state, FileTransfer::State::Waiting);
        QVERIFY(stage.until([&] { return offered().state == FileTransfer::State::Failed; }));
        QVERIFY2(offered().trouble.contains(u"did not come for it"_s), qPrintable(offered().trouble));
        stage.change(account, {{u"files"_s, true}, {u"files-address"_s, u"my house"_s}});
        QVERIFY(stage.chat->sendFile(alice.id, file.fileName()));
        QVERIFY(stage.chat->files().of(alice.id).last().trouble.contains(u"no address"_s));
    }

    void whatCannotBeReachedIsSaid()
    {
        Stage stage;
        const auto id = stage.wait(stage.chat->addAccount(u"irc"_s, {},
            {{u"server"_s, u"127.0.0.1"_s}, {u"port"_s, 7000}, {u"encryption"_s, u"none"_s}, {u"nick"_s, u"me"_s}},
            true));
        auto& account = *stage.chat->account(*id);
        QVERIFY(stage.until([&] { return account.state == Account::State::Waiting; }));
        QCOMPARE(account.trouble, u"The server takes no connections now: it may be down, or at another port."_s);
        QVERIFY(account.retryAt > stage.reactor.clock().wallMsecs());
    }
};

QTEST_GUILESS_MAIN(IrcLinkTest)
#include "tst_irclink.moc"
