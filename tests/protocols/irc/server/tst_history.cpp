#include "protocols/irc/server/history.h"

#include <QTest>

#include "tests/protocols/irc/server/house.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Alice talks into a channel where bob listens; the store answers when the test says so.
class IrcHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<House>();
        m_alice = std::make_unique<Peer>(*m_house);
        m_bob = std::make_unique<Peer>(*m_house);
        m_alice->logIn("alice");
        m_bob->logIn("bob");
        for (auto* one : {m_alice.get(), m_bob.get()})
            one->say("JOIN #x");
        m_house->server->history().store(); // comings are kept, too
        m_house->history.isSlow = true;
        m_bob->heard();
    }
    void cleanup()
    {
        m_alice.reset();
        m_bob.reset();
        m_house.reset();
    }

    void writesManyLinesInPieces()
    {
        talk(*m_alice, 250);
        QCOMPARE(m_house->history.waiting.size(), size_t(2));
        m_house->reactor.advance(50ms);
        QCOMPARE(m_house->history.waiting.size(), size_t(3));
    }

    void whoSaysMoreThanTheStoreTakesIsReadNoFurther()
    {
        talk(*m_alice, 5000);
        const auto heard = heardByBob();
        QVERIFY2(heard >= 256 && heard <= 520, qPrintable(QString::number(heard)));
        // Others are read on, and what is said slowly waits for nothing.
        Peer carol(*m_house);
        carol.logIn("carol");
        carol.say("JOIN #x");
        talk(carol, 100);
        QCOMPARE(heardByBob(), 100);
    }

    void itGoesOnWhereTheStoreDoes()
    {
        talk(*m_alice, 2000);
        auto heard = heardByBob();
        QVERIFY(heard < 2000);
        for (int at = 0; at < 100 && heard < 2000; ++at) {
            if (!m_house->history.waiting.empty())
                m_house->history.answer();
            turn(*m_alice);
            heard += heardByBob();
        }
        QCOMPARE(heard, 2000);
    }

    void aStoreThatRefusesHoldsNobodyUp()
    {
        talk(*m_alice, 2000);
        auto heard = heardByBob();
        for (int at = 0; at < 100 && heard < 2000; ++at) {
            if (!m_house->history.waiting.empty())
                m_house->history.answer(Error {Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
            turn(*m_alice);
            heard += heardByBob();
        }
        QCOMPARE(heard, 2000);
    }

    void whoLeavesMeanwhileIsGone()
    {
        talk(*m_alice, 5000);
        m_alice->wire().peerCloses();
        while (!m_house->history.waiting.empty())
            m_house->history.answer();
        m_house->reactor.turn();
        QVERIFY(m_bob->heard().join().contains(" QUIT "));
    }

    void withoutHistoryNobodyWaits()
    {
        m_house->server->history().setEnabled(false);
        talk(*m_alice, 2000);
        QCOMPARE(heardByBob(), 2000);
    }

private:
    void talk(Peer& who, int lines)
    {
        who.wire().feed(QByteArray("PRIVMSG #x :line\r\n").repeated(lines));
        turn(who);
    }
    void turn(Peer& who)
    {
        m_house->reactor.turn();
        who.wire().settle();
    }
    int heardByBob()
    {
        int count = 0;
        for (const auto& line : m_bob->heard())
            count += line.contains(" PRIVMSG #x :line");
        return count;
    }

    std::unique_ptr<House> m_house;
    std::unique_ptr<Peer> m_alice;
    std::unique_ptr<Peer> m_bob;
};

QTEST_GUILESS_MAIN(IrcHistoryTest)
#include "tst_history.moc"
