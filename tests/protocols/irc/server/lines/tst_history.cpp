#include "protocols/irc/server/lines/history.h"

#include <QTest>

#include "tests/protocols/irc/server/slowhistory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Alice talks into a channel where bob listens; the store answers when the test says so.
class IrcHistoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<SlowHistory>(); }
    void cleanup() { m_room.reset(); }

    void writesManyLinesInPieces()
    {
        talk(m_room->alice, 250);
        QCOMPARE(m_room->house.history.waiting.size(), size_t(2));
        m_room->house.reactor.advance(50ms);
        QCOMPARE(m_room->house.history.waiting.size(), size_t(3));
    }

    void whatTheStoreIsTooSlowForIsTold()
    {
        MemoryHistory store;
        store.isSlow = true;
        History history(m_room->house.reactor, &store, true);
        QStringList told;
        history.failed = [&](const Error& error) { told.append(error.text); };
        for (int drought = 1; drought <= 2; ++drought) {
            for (int count = 0; count < 500; ++count) {
                history.add({});
                history.store();
            }
            QCOMPARE(told.size(), drought - 1);
            for (int count = 0; count < 3; ++count) {
                history.add({});
                history.store();
            }
            QCOMPARE(told.size(), drought);
            QVERIFY(!told.last().isEmpty());
            while (!store.waiting.empty())
                store.answer();
            m_room->house.reactor.advance(1ms);
        }
    }

    void whoSaysMoreThanTheStoreTakesIsReadNoFurther()
    {
        talk(m_room->alice, 5000);
        const auto heard = heardByBob();
        QVERIFY2(heard >= 256 && heard <= 520, qPrintable(QString::number(heard)));
        // Others are read on, and what is said slowly waits for nothing.
        Peer carol(m_room->house);
        carol.logIn("carol");
        carol.say("JOIN #x");
        talk(carol, 100);
        QCOMPARE(heardByBob(), 100);
    }

    void itGoesOnWhereTheStoreDoes()
    {
        talk(m_room->alice, 2000);
        auto heard = heardByBob();
        QVERIFY(heard < 2000);
        for (int at = 0; at < 100 && heard < 2000; ++at) {
            if (!m_room->house.history.waiting.empty())
                m_room->house.history.answer();
            turn(m_room->alice);
            heard += heardByBob();
        }
        QCOMPARE(heard, 2000);
    }

    // Many may wait for the same answer; who goes on takes its own turn, or all of them would go on within one.
    void whoGoesOnTakesATurn()
    {
        talk(m_room->alice, 2000);
        heardByBob();
        while (!m_room->house.history.waiting.empty() && !m_room->alice.wire().hasYielded())
            m_room->house.history.answer();
        QVERIFY(m_room->alice.wire().hasYielded());
        QCOMPARE(heardByBob(), 0);
        m_room->alice.wire().giveTurn();
        QVERIFY(heardByBob() > 0);
    }

    void aStoreThatRefusesHoldsNobodyUp()
    {
        talk(m_room->alice, 2000);
        auto heard = heardByBob();
        for (int at = 0; at < 100 && heard < 2000; ++at) {
            if (!m_room->house.history.waiting.empty())
                m_room->house.history.answer(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
            turn(m_room->alice);
            heard += heardByBob();
        }
        QCOMPARE(heard, 2000);
    }

    void whatIsNotEvenWrittenHoldsNobodyLonger()
    {
        auto& history = m_room->house.server->history();
        while (m_room->house.history.waiting.size() < 500)
            addPiece();
        addPiece(); // no more is asked of a store that answers nothing
        QCOMPARE(m_room->house.history.waiting.size(), size_t(500));
        auto waiting = history.settledUpTo(history.added());
        quint64 settled = 0;
        history.settled = [&settled](quint64 count) { settled = std::max(settled, count); };
        while (m_room->house.history.waiting.size() > 1)
            m_room->house.history.answer();
        QVERIFY(!waiting.isReady());
        QVERIFY(settled < history.added() - 100);
        m_room->house.history.answer();
        QVERIFY(waiting.isReady());
        QCOMPARE(settled, history.added());
    }

    void whoLeavesMeanwhileIsGone()
    {
        talk(m_room->alice, 5000);
        m_room->alice.wire().peerCloses();
        while (!m_room->house.history.waiting.empty())
            m_room->house.history.answer();
        m_room->house.reactor.turn();
        QVERIFY(m_room->bob.heard().join().contains(" QUIT "));
    }

    void withoutHistoryNobodyWaits()
    {
        m_room->house.server->history().setEnabled(false);
        talk(m_room->alice, 2000);
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
        m_room->house.reactor.turn();
        who.wire().giveTurn();
        who.wire().settle();
    }
    void addPiece()
    {
        for (int i = 0; i < 100; ++i)
            m_room->house.server->history().add(
                {"#x", HistoryItem::Kind::Message, 0, QByteArray::number(i), {}, false, {}, "line"});
    }
    int heardByBob()
    {
        int count = 0;
        for (const auto& line : m_room->bob.heard())
            count += line.contains(" PRIVMSG #x :line");
        return count;
    }

    std::unique_ptr<SlowHistory> m_room;
};

QTEST_GUILESS_MAIN(IrcHistoryTest)
#include "tst_history.moc"
