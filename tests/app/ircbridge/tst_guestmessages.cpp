#include "app/ircbridge/guestmessages.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircbridge;
using namespace Qt::StringLiterals;
using bridge::Words;

class GuestMessagesTest : public QObject {
    Q_OBJECT

    struct Stage {
        ircd::House house;
        SharedChannel channel{*house.server, "#x"};
        GuestMessages messages{channel};
        ircd::Peer alice{house};
        ircd::Peer bob{house};

        explicit Stage(const QByteArray& capabilities = {})
        {
            alice.logIn("alice", capabilities);
            bob.logIn("bob");
            alice.say("JOIN #x");
            alice.settle();
            bob.say("JOIN #x");
            bob.settle();
            heard();
        }
        ircd::User& user(QByteArrayView nick) { return *house.server->findUser(nick); }
        QByteArrayList heard()
        {
            alice.settle();
            return alice.heard();
        }
    };

private Q_SLOTS:
    void aMessageIsALineForEachOfItsOwn()
    {
        Stage stage;
        stage.messages.saidAs("of one before");
        const auto said = stage.messages.say(stage.user("bob"), {Words::Kind::Message, u"one\ntwo"_s, {}, {}});
        QVERIFY(said.ok());
        QVERIFY(said->isEmpty()); // the server has told no ids meanwhile
        QCOMPARE(stage.heard(),
            (QByteArrayList{":bob!~bob@127.0.0.1 PRIVMSG #x :one", ":bob!~bob@127.0.0.1 PRIVMSG #x :two"}));
    }

    void whatAModeForbidsIsSaidInNoPart()
    {
        Stage stage;
        stage.alice.say("MODE #x +m");
        stage.heard();
        const auto said = stage.messages.say(stage.user("bob"), {Words::Kind::Message, u"one\ntwo"_s, {}, {}});
        QVERIFY(!said.ok());
        QCOMPARE(said.error().reason, Reason::PermissionDenied);
        QVERIFY(stage.heard().isEmpty());
    }

    void aWhisperGoesToOnePerson()
    {
        Stage stage;
        QVERIFY(stage.messages.whisper(stage.user("bob"), stage.user("alice"), {Words::Kind::Notice, u"psst"_s, {}, {}})
                    .ok());
        QCOMPARE(stage.heard(), QByteArrayList{":bob!~bob@127.0.0.1 NOTICE alice :psst"});
    }

    void whoKnowsRedactHearsOfIt()
    {
        for (const bool knows : {true, false}) {
            Stage stage(knows ? "message-tags draft/message-redaction" : "");
            stage.messages.takeBack("bob!~bob@127.0.0.1", {u"one"_s, u"two"_s}, u"typed twice"_s);
            const auto heard = stage.heard();
            QCOMPARE(heard.size(), knows ? 2 : 0);
            if (!knows)
                continue;
            QVERIFY2(heard[0].endsWith(":bob!~bob@127.0.0.1 REDACT #x one :typed twice"), heard[0]);
            QVERIFY2(heard[1].endsWith(":bob!~bob@127.0.0.1 REDACT #x two :typed twice"), heard[1]);
        }
    }

    void whatIsNotHeardIsAnsweredUnlessItWasANotice()
    {
        Stage stage;
        const auto& alice = stage.user("alice");
        stage.messages.notifyUndelivered(alice, {Words::Kind::Message, u"hi"_s, {}, {}}, nullptr, u"You are banned."_s);
        stage.messages.notifyUndelivered(
            alice, {Words::Kind::Message, u"hi"_s, {}, {}}, &stage.user("bob"), u"They are away."_s);
        stage.messages.notifyUndelivered(alice, {Words::Kind::Notice, u"hi"_s, {}, {}}, nullptr, u"You are banned."_s);
        QCOMPARE(stage.heard(),
            (QByteArrayList{":irc.test 404 alice #x :You are banned.", ":irc.test 531 alice bob :They are away."}));
    }
};

QTEST_GUILESS_MAIN(GuestMessagesTest)
#include "tst_guestmessages.moc"
