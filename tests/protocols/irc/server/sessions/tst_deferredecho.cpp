#include "protocols/irc/server/sessions/deferredecho.h"

#include <QTest>

#include "tests/protocols/irc/server/slowhistory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

/// Alice is echoed what she says, bob hears it; the store answers when the test says so.
class IrcPromiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<SlowHistory>("echo-message labeled-response batch message-tags"); }
    void cleanup() { m_room.reset(); }

    void anEchoWaitsUntilTheMessageIsSafe()
    {
        m_room->alice.say("PRIVMSG #x :hello");
        QVERIFY(m_room->bob.heard().join().endsWith("PRIVMSG #x :hello"));
        QVERIFY(m_room->alice.heard().isEmpty());
        answer();
        QVERIFY(m_room->alice.heard().join().endsWith("PRIVMSG #x :hello"));
    }

    void whatComesLaterWaitsBehindIt()
    {
        m_room->alice.say("PRIVMSG #x :hello");
        m_room->alice.say("PING :one");
        m_room->bob.say("PRIVMSG #x :and hello to you");
        QVERIFY(m_room->alice.heard().isEmpty());
        answer();
        const auto heard = m_room->alice.heard();
        QCOMPARE(heard.size(), 3);
        QVERIFY(heard[0].endsWith(":hello"));
        QVERIFY(heard[1].endsWith("PONG irc.test :one"));
        QVERIFY(heard[2].endsWith(":and hello to you"));
    }

    void whoGoesOnTalkingIsToldAsItGoes()
    {
        m_room->alice.say("PRIVMSG #x :one");
        m_room->alice.say("PRIVMSG #x :two"); // goes to the store when that has answered
        answer();
        QVERIFY(m_room->alice.heard().join().endsWith(":one"));
        m_room->alice.say("PRIVMSG #x :three");
        answer();
        QVERIFY(m_room->alice.heard().join().endsWith(":two"));
        answer();
        QVERIFY(m_room->alice.heard().join().endsWith(":three"));
    }

    void aLabelIsAPromiseToo()
    {
        Peer carol(m_room->house);
        carol.logIn("carol", "labeled-response batch");
        carol.say("JOIN #x");
        m_room->house.server->history().store();
        while (!m_room->house.history.waiting.empty())
            answer();
        carol.heard();
        carol.say("@label=7 PRIVMSG #x :hello");
        QVERIFY(carol.heard().isEmpty());
        answer();
        QCOMPARE(carol.heard(), QByteArrayList{"@label=7 :irc.test ACK"});
    }

    void whoAsksForNoEchoWaitsForNothing()
    {
        m_room->bob.say("PRIVMSG #x :hello");
        m_room->bob.say("PING :one");
        QCOMPARE(m_room->bob.heard(), QByteArrayList{":irc.test PONG irc.test :one"});
    }

    void nothingIsHeldForWhatIsNotKept()
    {
        m_room->alice.say("PRIVMSG nobody :hello");
        QVERIFY(m_room->alice.heard().join().contains(" 401 "));
        m_room->alice.say("@+typing=active TAGMSG #x");
        QCOMPARE(m_room->alice.heard().size(), 1);
        m_room->house.server->history().setEnabled(false);
        m_room->alice.say("PRIVMSG #x :hello");
        QCOMPARE(m_room->alice.heard().size(), 1);
    }

    void aStoreThatRefusesHoldsNobodyUp()
    {
        m_room->alice.say("PRIVMSG #x :hello");
        m_room->house.history.answer(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        QVERIFY(m_room->alice.heard().join().endsWith(":hello"));
    }

    void whoLeavesIsToldFirst()
    {
        m_room->alice.say("PRIVMSG #x :hello");
        m_room->alice.say("QUIT :bye");
        QVERIFY(m_room->bob.heard().join().contains(" QUIT :Quit: bye"));
        QVERIFY(m_room->alice.isConnected());
        answer();
        const auto heard = m_room->alice.heard();
        QVERIFY(heard.first().endsWith(":hello"));
        QVERIFY(heard.last().startsWith("ERROR :"));
        QVERIFY(!m_room->alice.isConnected());
    }

    void whoHangsUpMeanwhileIsGone()
    {
        m_room->alice.say("PRIVMSG #x :hello");
        m_room->alice.wire().peerCloses();
        answer();
        QVERIFY(m_room->house.server->promises().empty());
    }

    void theQueueIsBounded()
    {
        auto options = m_room->house.server->options();
        options.local.sendQueue = 1000;
        m_room->house.server->setOptions(options);
        m_room->alice.say("PRIVMSG #x :hello");
        for (int at = 0; at < 10 && m_room->alice.isConnected(); ++at)
            m_room->bob.say("PRIVMSG #x :" + QByteArray(200, 'x'));
        QVERIFY(!m_room->alice.isConnected());
    }

private:
    void answer()
    {
        m_room->house.history.answer();
        m_room->house.reactor.turn();
    }

    std::unique_ptr<SlowHistory> m_room;
};

QTEST_GUILESS_MAIN(IrcPromiseTest)
#include "tst_deferredecho.moc"
