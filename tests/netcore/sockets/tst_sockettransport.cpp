#include <QTest>
#include <unistd.h>

#include "netcore/interfaces/reactortcp.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/descriptorlending.h"
#include "netcore/transport/outofturn.h"
#include "tests/netcore/socketpair.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Pressure : Producer {
    int paused = 0;
    int resumed = 0;
    void pauseProducing() override { ++paused; }
    void resumeProducing() override { ++resumed; }
};

} // namespace

class SocketTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void talksAndEndsInOrder()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.server.whenData = [](Transport& transport, QByteArrayView bytes) {
            transport.write("echo:" + bytes.toByteArray());
            transport.loseConnection();
        };
        pair.client.whenMade = [](Transport& transport) { transport.write("hello"); };
        pair.connect();
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QCOMPARE(pair.client.received, QByteArray("echo:hello"));
        QCOMPARE(
            pair.client.events, (QStringList{QStringLiteral("made"), QStringLiteral("data"), QStringLiteral("lost")}));
        QVERIFY(pair.client.lost->isClosed());
        QVERIFY(pair.server.lost->isClosed());
        QCOMPARE(pair.port->connectionCount(), 0);
    }

    void lendsItsSocketToOneWhoReadsByItself()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        FileDescriptor lent;
        pair.server.whenMade = [&](Transport& transport) {
            auto second = DescriptorLender::of(transport)->lendDescriptor();
            QVERIFY(second);
            lent = std::move(*second);
            QVERIFY(!DescriptorLender::of(transport)->lendDescriptor()); // once
            transport.write("nobody sees this");
            transport.resumeReading();
        };
        pair.client.whenMade = [](Transport& transport) { transport.write("hello"); };
        pair.connect();
        QTRY_VERIFY(lent);
        char got[16];
        ssize_t count = 0;
        QTRY_VERIFY(count > 0 || (count = ::read(lent.get(), got, sizeof got)) > 0); // non-blocking
        QCOMPARE(QByteArray(got, count), QByteArray("hello"));
        QCOMPARE(::write(lent.get(), "there", 5), ssize_t(5));
        QTRY_COMPARE(pair.client.received, QByteArray("there"));
        QCOMPARE(pair.server.received, QByteArray());

        lent.reset();
        pair.server.transport->loseConnection();
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QVERIFY(pair.server.lost->isClosed());
    }

    void movesBetweenTurnsForWhoHoldsTheLoop()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        auto* here = OutOfTurn::of(*pair.server.transport);
        auto* there = OutOfTurn::of(*pair.client.transport);
        QVERIFY(here && there);
        pair.client.transport->write("hello");
        there->moveNow();
        for (int i = 0; i < 1000 && pair.server.received.isEmpty(); ++i) {
            here->moveNow();
            ::usleep(1000); // fixed wait: between two looks, out of turn
        }
        QCOMPARE(pair.server.received, QByteArray("hello"));

        pair.server.transport->pauseReading();
        pair.client.transport->write(" again");
        pair.client.transport->loseConnection();
        there->moveNow();
        here->moveNow();
        QCOMPARE(pair.server.received, QByteArray("hello"));
        pair.server.transport->resumeReading();
        QTRY_VERIFY(pair.server.lost && pair.client.lost);
        QCOMPARE(pair.server.received, QByteArray("hello again"));
    }

    void oneWriteATurn()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        int reads = 0;
        pair.client.whenData = [&](Transport&, QByteArrayView) { ++reads; };
        pair.server.whenMade = [](Transport& transport) {
            for (int i = 0; i < 200; ++i)
                transport.write(QByteArray("line\n"));
        };
        pair.connect();
        QTRY_COMPARE(pair.client.received.size(), 1000);
        QCOMPARE(reads, 1 + (reads > 1)); // 200 pieces left by four writevs at most, read in one or two
    }

    void aPeerThatDoesNotReadPausesTheProducer()
    {
        Pressure pressure; // told of the connection's end
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.server.transport->setProducer(&pressure);
        for (int i = 0; i < 100000 && !pressure.paused; ++i) {
            pair.server.transport->write(QByteArray(16384, 'x'));
            QCoreApplication::processEvents();
        }
        QCOMPARE(pressure.paused, 1);
        QVERIFY(pair.server.transport->queuedBytes() < 1024 * 1024);
        QCOMPARE(pressure.resumed, 0);
        pair.client.transport->resumeReading();
        QTRY_COMPARE(pressure.resumed, 1);
    }

    void aPeerThatNeverReadsIsCutOff()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.pauseReading(); };
        pair.connect();
        QTRY_VERIFY(pair.server.transport);
        const QByteArray block(1 << 20, 'x'); // shared: queued forty times, stored once
        for (int i = 0; i < 40 && !pair.server.lost; ++i)
            pair.server.transport->write(block);
        QTRY_VERIFY(pair.server.lost);
        QVERIFY(pair.server.lost->kind == Error::Kind::Busy);
    }

    void bulkArrivesWhole()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        QByteArray all(5 * 1024 * 1024, Qt::Uninitialized);
        for (qsizetype i = 0; i < all.size(); ++i)
            all[i] = char(i * 31 % 251);
        pair.server.whenMade = [&](Transport& transport) {
            for (qsizetype at = 0; at < all.size(); at += 100'000)
                transport.write(all.mid(at, 100'000));
            transport.loseConnection();
        };
        pair.connect();
        QTRY_VERIFY(pair.client.lost);
        QCOMPARE(pair.client.received.size(), all.size());
        QVERIFY(pair.client.received == all);
    }

    void aRequestThatEndsWithAHalfCloseIsAnswered()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.server.whenData = [](Transport& transport, QByteArrayView) { transport.write(QByteArray(300'000, 'a')); };
        pair.client.whenMade = [](Transport& transport) {
            transport.write("question");
            transport.loseConnection(); // sends, then ends our half
        };
        pair.connect();
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QCOMPARE(pair.server.received, QByteArray("question"));
    }

    void abortIsAResetForThePeer()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.connect();
        QTRY_VERIFY(pair.server.transport && pair.client.transport);
        pair.client.transport->abortConnection();
        QVERIFY(!pair.client.lost); // never from inside the call
        QTRY_VERIFY(pair.client.lost && pair.server.lost);
        QVERIFY(pair.client.lost->isCancelled());
        QVERIFY(pair.server.lost->reason == Reason::ConnectionReset);
    }

    void theRegistryKnowsEveryConnection()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        pair.client.whenMade = [](Transport& transport) { transport.write("12345"); };
        pair.connect();
        QTRY_COMPARE(pair.server.received.size(), 5);
        const auto rows = pair.reactor.connections().rows();
        QCOMPARE(rows.size(), 2);
        for (const auto& row : rows) {
            QVERIFY(row->state == ConnectionRecord::State::Open);
            QCOMPARE(row->direction == ConnectionRecord::Direction::In ? row->bytesIn : row->bytesOut, quint64(5));
            QCOMPARE(row->peer.host, QStringLiteral("127.0.0.1"));
        }
    }

    void switchedProtocolHearsTheRest()
    {
        SocketPair pair;
        QVERIFY(pair.listen());
        Story second;
        pair.server.whenData = [&](Transport& transport, QByteArrayView) {
            transport.switchProtocol(std::make_unique<StoryProtocol>(second));
        };
        pair.client.whenMade = [](Transport& transport) { transport.write("first"); };
        pair.connect();
        QTRY_VERIFY(second.transport);
        pair.client.transport->write("second");
        QTRY_COMPARE(second.received, QByteArray("second"));
        QVERIFY(!pair.server.lost);
        pair.client.transport->loseConnection();
        QTRY_VERIFY(second.lost);
        QVERIFY(!pair.server.lost); // it has left the scene before
    }

    void theReactorsEndIsTold()
    {
        Story server;
        Story client;
        {
            EpollReactor reactor;
            auto port = reactor.listenTcp({}, [&] { return std::make_unique<StoryProtocol>(server); });
            TcpConnectOptions options;
            options.host = QStringLiteral("127.0.0.1");
            options.port = (*port)->address().port;
            auto connecting = reactor.connectTcp(options, std::make_unique<StoryProtocol>(client));
            QTRY_VERIFY(server.transport && client.transport);
        }
        QVERIFY(server.lost && client.lost);
    }
};

QTEST_GUILESS_MAIN(SocketTransportTest)
#include "tst_sockettransport.moc"
