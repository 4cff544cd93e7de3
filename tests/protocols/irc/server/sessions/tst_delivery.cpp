#include "protocols/irc/server/sessions/delivery.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

/// A channel so large that what is said in a turn goes out at its end; alice, bob and others are in it.
class IrcDeliveryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        for (int at = 0; at < 30; ++at) {
            auto& one = *m_peers.emplace_back(std::make_unique<Peer>(*m_house));
            one.logIn("peer" + QByteArray::number(at));
            one.say("JOIN #large");
        }
        for (auto& one : m_peers)
            one->heard();
    }
    void cleanup()
    {
        m_peers.clear();
        m_house.reset();
    }

    void whatIsSaidInATurnComesInOrder()
    {
        says(0, "PRIVMSG #large :one");
        says(1, "PRIVMSG #large :two\r\nPRIVMSG #large :three");
        says(0, "PRIVMSG #large :four");
        QVERIFY(heardBy(5).isEmpty()); // the turn is not over
        m_house->reactor.turn();
        QCOMPARE(heardBy(5), (QByteArrayList{"one", "two", "three", "four"}));
        QCOMPARE(heardBy(29), (QByteArrayList{"one", "two", "three", "four"}));
    }

    void nobodyHearsThemselves()
    {
        says(0, "PRIVMSG #large :one");
        says(1, "PRIVMSG #large :two");
        m_house->reactor.turn();
        QCOMPARE(heardBy(0), QByteArrayList{"two"});
        QCOMPARE(heardBy(1), QByteArrayList{"one"});
        says(2, "PRIVMSG #large :alone");
        m_house->reactor.turn();
        QCOMPARE(heardBy(2), (QByteArrayList{"one", "two"}));
        QCOMPARE(heardBy(3), (QByteArrayList{"one", "two", "alone"}));
    }

    void whateverElseHappensKeepsItsPlace()
    {
        says(0, "PRIVMSG #large :before");
        says(0, "TOPIC #large :changed");
        says(0, "PRIVMSG #large :after");
        says(1, "PRIVMSG peer5 :in private");
        m_house->reactor.turn();
        QCOMPARE(heardBy(5), (QByteArrayList{"before", "changed", "after", "in private"}));
    }

    void channelsDoNotMix()
    {
        for (auto& one : m_peers)
            one->say("JOIN #other");
        for (auto& one : m_peers)
            one->heard();
        says(0, "PRIVMSG #large :one");
        says(0, "PRIVMSG #other :two");
        says(1, "PRIVMSG #large :three");
        m_house->reactor.turn();
        QCOMPARE(heardBy(5), (QByteArrayList{"one", "two", "three"}));
    }

    void whoComesLaterHearsNothingOfBefore()
    {
        Peer late(*m_house);
        late.logIn("late");
        late.heard();
        says(0, "PRIVMSG #large :before");
        late.wire().feed("JOIN #large\r\n");
        says(0, "PRIVMSG #large :after");
        m_house->reactor.turn();
        const auto heard = late.heard().join('\n');
        QVERIFY(!heard.contains(":before"));
        QVERIFY(heard.contains(":after"));
    }

    void whoLeavesHasHeardItAll()
    {
        says(0, "PRIVMSG #large :before");
        says(5, "PART #large");
        says(0, "PRIVMSG #large :after");
        m_house->reactor.turn();
        QCOMPARE(heardBy(5), (QByteArrayList{"before", "PART"}));
    }

    void whoSaidItMayBeGone()
    {
        says(0, "PRIVMSG #large :last words");
        m_peers[0]->wire().peerCloses();
        m_house->reactor.turn();
        const auto heard = heardBy(5);
        QCOMPARE(heard.size(), 2);
        QCOMPARE(heard[0], "last words");
    }

    void theServerMayBeGone()
    {
        says(0, "PRIVMSG #large :last words");
        m_house->server->shutDown();
        m_house->reactor.turn();
        QCOMPARE(heardBy(5).value(0), "last words");
        for (auto& one : m_peers)
            one->wire().peerCloses();
        m_house->reactor.turn();
    }

    void aFloodInATurnIsNotKeptForItsEnd()
    {
        for (int at = 0; at < 300; ++at)
            says(at % 3, "PRIVMSG #large :" + QByteArray::number(at));
        QVERIFY(heardBy(5).size() >= 256);
        m_house->reactor.turn();
        m_peers[6]->settle();
        QCOMPARE(heardBy(6).size(), 300);
    }

    void eachIsWrittenToInItsOwnWay()
    {
        Peer tagged(*m_house);
        tagged.logIn("tagged", "server-time message-tags");
        tagged.say("JOIN #large");
        tagged.heard();
        says(0, "PRIVMSG #large :one");
        says(1, "PRIVMSG #large :two");
        m_house->reactor.turn();
        const auto heard = tagged.heard();
        QCOMPARE(heard.size(), 2);
        for (const auto& line : heard)
            QVERIFY(line.startsWith("@time=") && line.contains(";msgid="));
        QVERIFY(m_peers[5]->heard().last().startsWith(":peer1!"));
    }

private:
    /// Without the end of the turn.
    void says(int who, const QByteArray& line) { m_peers[size_t(who)]->wire().feed(line + "\r\n"); }
    /// Their last words; a line without any is its command.
    QByteArrayList heardBy(int who)
    {
        QByteArrayList texts;
        for (const auto& line : m_peers[size_t(who)]->heard()) {
            const auto text = line.indexOf(" :");
            texts.append(text < 0 ? line.split(' ').value(1) : line.mid(text + 2));
        }
        return texts;
    }

    std::unique_ptr<House> m_house;
    std::vector<std::unique_ptr<Peer>> m_peers;
};

QTEST_GUILESS_MAIN(IrcDeliveryTest)
#include "tst_delivery.moc"
