#include "protocols/irc/server/sessions/monitors.h"

#include <QTest>

#include "protocols/irc/server/users/sessionextras.h"
#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;

/// Alice watches, bob is watched. How a client asks stands in the conformance tests.
class IrcMonitorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_alice = std::make_unique<Peer>(*m_house);
        m_alice->logIn("alice");
        m_bob = std::make_unique<Peer>(*m_house);
        m_bob->logIn("bob");
    }
    void cleanup()
    {
        m_bob.reset();
        m_alice.reset();
        m_house.reset();
    }

    void watchesEachOnceAndSoManyOnly()
    {
        QCOMPARE(monitors().add(session("alice"), "Dave", 2), Monitors::Added::Yes);
        QCOMPARE(monitors().add(session("alice"), "dave", 2), Monitors::Added::Already);
        QCOMPARE(monitors().add(session("alice"), "eve", 2), Monitors::Added::Yes);
        QCOMPARE(monitors().add(session("alice"), "carol", 2), Monitors::Added::Full);
        QCOMPARE(monitors().watchersOf("dave"), QSet<Session*>{&session("alice")});
        QVERIFY(monitors().watchersOf("carol").isEmpty());
        QCOMPARE(session("alice").extras().monitored.value("dave"), QByteArray("Dave"));
    }

    void whoWatchesNoMoreIsNotTold()
    {
        monitors().add(session("alice"), "bob", 9);
        monitors().add(session("alice"), "eve", 9);
        monitors().remove(session("alice"), "BOB");
        QVERIFY(monitors().watchersOf("bob").isEmpty());
        monitors().notifyOnline(*m_house->server->findUser("bob"));
        QCOMPARE(m_alice->heard(), QByteArrayList());
        monitors().clear(session("alice"));
        QVERIFY(monitors().watchersOf("eve").isEmpty());
        QVERIFY(session("alice").extras().monitored.isEmpty());
    }

    void tellsWhoComesAndGoes()
    {
        monitors().add(session("alice"), "bob", 9);
        const auto& bob = *m_house->server->findUser("bob");
        monitors().notifyOnline(bob);
        QCOMPARE(m_alice->heard(), QByteArrayList{":irc.test 730 alice :" + bob.mask()});
        monitors().notifyOffline("Bob");
        QCOMPARE(m_alice->heard(), QByteArrayList{":irc.test 731 alice :Bob"});
        QCOMPARE(m_bob->heard(), QByteArrayList());
    }

    void aNickInOtherLettersIsTheSame()
    {
        monitors().add(session("alice"), "bob", 9);
        m_bob->say("NICK BOB");
        QCOMPARE(m_alice->heard(), QByteArrayList());
        m_bob->say("NICK robert");
        QCOMPARE(m_alice->heard(), QByteArrayList{":irc.test 731 alice :BOB"});
    }

    /// First that they have come, then what is known of them.
    void metadataComesBehind()
    {
        m_alice = std::make_unique<Peer>(*m_house);
        m_alice->logIn("ann", "draft/metadata-2");
        m_alice->say("METADATA * SUB url");
        m_bob->say("METADATA * SET url :http://b/");
        m_alice->heard();
        monitors().add(session("ann"), "bob", 9);
        monitors().notifyOnline(*m_house->server->findUser("bob"));
        const auto lines = m_alice->heard();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(":irc.test 730 ann :bob!"));
        QVERIFY(lines.last().contains(" METADATA bob url "));
    }

private:
    Monitors& monitors() { return m_house->server->monitors(); }
    Session& session(const QByteArray& nick) { return *m_house->server->findUser(nick)->sessions; }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Peer> m_alice;
    std::unique_ptr<Peer> m_bob;
};

QTEST_GUILESS_MAIN(IrcMonitorsTest)
#include "tst_monitors.moc"
