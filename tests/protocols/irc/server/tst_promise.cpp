#include "protocols/irc/server/promise.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

/// Alice is echoed what she says, bob hears it; the store answers when the test says so.
class IrcPromiseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_alice = std::make_unique<Peer>(*m_house);
        m_bob = std::make_unique<Peer>(*m_house);
        m_alice->logIn("alice", "echo-message labeled-response batch message-tags");
        m_bob->logIn("bob");
        for (auto* one : {m_alice.get(), m_bob.get()})
            one->say("JOIN #x");
        m_house->server->history().store(); // comings are kept, too
        m_house->history.isSlow = true;
        m_alice->heard();
        m_bob->heard();
    }
    void cleanup()
    {
        m_alice.reset();
        m_bob.reset();
        m_house.reset();
    }

    void anEchoWaitsUntilTheMessageIsSafe()
    {
        m_alice->say("PRIVMSG #x :hello");
        QVERIFY(m_bob->heard().join().endsWith("PRIVMSG #x :hello"));
        QVERIFY(m_alice->heard().isEmpty());
        answer();
        QVERIFY(m_alice->heard().join().endsWith("PRIVMSG #x :hello"));
    }

    void whatComesLaterWaitsBehindIt()
    {
        m_alice->say("PRIVMSG #x :hello");
        m_alice->say("PING :one");
        m_bob->say("PRIVMSG #x :and hello to you");
        QVERIFY(m_alice->heard().isEmpty());
        answer();
        const auto heard = m_alice->heard();
        QCOMPARE(heard.size(), 3);
        QVERIFY(heard[0].endsWith(":hello"));
        QVERIFY(heard[1].endsWith("PONG irc.test :one"));
        QVERIFY(heard[2].endsWith(":and hello to you"));
    }

    void whoGoesOnTalkingIsToldAsItGoes()
    {
        m_alice->say("PRIVMSG #x :one");
        m_alice->say("PRIVMSG #x :two"); // goes to the store when that has answered
        answer();
        QVERIFY(m_alice->heard().join().endsWith(":one"));
        m_alice->say("PRIVMSG #x :three");
        answer();
        QVERIFY(m_alice->heard().join().endsWith(":two"));
        answer();
        QVERIFY(m_alice->heard().join().endsWith(":three"));
    }

    void aLabelIsAPromiseToo()
    {
        Peer carol(*m_house);
        carol.logIn("carol", "labeled-response batch");
        carol.say("JOIN #x");
        m_house->server->history().store();
        while (!m_house->history.waiting.empty())
            answer();
        carol.heard();
        carol.say("@label=7 PRIVMSG #x :hello");
        QVERIFY(carol.heard().isEmpty());
        answer();
        QCOMPARE(carol.heard(), QByteArrayList {"@label=7 :irc.test ACK"});
    }

    void whoAsksForNoEchoWaitsForNothing()
    {
        m_bob->say("PRIVMSG #x :hello");
        m_bob->say("PING :one");
        QCOMPARE(m_bob->heard(), QByteArrayList {":irc.test PONG irc.test :one"});
    }

    void nothingIsHeldForWhatIsNotKept()
    {
        m_alice->say("PRIVMSG nobody :hello");
        QVERIFY(m_alice->heard().join().contains(" 401 "));
        m_alice->say("@+typing=active TAGMSG #x");
        QCOMPARE(m_alice->heard().size(), 1);
        m_house->server->history().setEnabled(false);
        m_alice->say("PRIVMSG #x :hello");
        QCOMPARE(m_alice->heard().size(), 1);
    }

    void aStoreThatRefusesHoldsNobodyUp()
    {
        m_alice->say("PRIVMSG #x :hello");
        m_house->history.answer(Error {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        QVERIFY(m_alice->heard().join().endsWith(":hello"));
    }

    void whoLeavesIsToldFirst()
    {
        m_alice->say("PRIVMSG #x :hello");
        m_alice->say("QUIT :bye");
        QVERIFY(m_bob->heard().join().contains(" QUIT :Quit: bye"));
        QVERIFY(m_alice->isConnected());
        answer();
        const auto heard = m_alice->heard();
        QVERIFY(heard.first().endsWith(":hello"));
        QVERIFY(heard.last().startsWith("ERROR :"));
        QVERIFY(!m_alice->isConnected());
    }

    void whoHangsUpMeanwhileIsGone()
    {
        m_alice->say("PRIVMSG #x :hello");
        m_alice->wire().peerCloses();
        answer();
        QVERIFY(m_house->server->promises().empty());
    }

    void theQueueIsBounded()
    {
        auto options = m_house->server->options();
        options.local.sendQueue = 1000;
        m_house->server->setOptions(options);
        m_alice->say("PRIVMSG #x :hello");
        for (int at = 0; at < 10 && m_alice->isConnected(); ++at)
            m_bob->say("PRIVMSG #x :" + QByteArray(200, 'x'));
        QVERIFY(!m_alice->isConnected());
    }

private:
    void answer()
    {
        m_house->history.answer();
        m_house->reactor.turn();
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Peer> m_alice;
    std::unique_ptr<Peer> m_bob;
};

QTEST_GUILESS_MAIN(IrcPromiseTest)
#include "tst_promise.moc"
