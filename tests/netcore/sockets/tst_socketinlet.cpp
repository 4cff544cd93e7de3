#include "netcore/sockets/socketinlet.h"

#include <functional>
#include <stdexcept>

#include <QTest>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/polleddescriptors.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

/// What came, and what is done about each piece.
struct Pieces {
    QByteArray all;
    int count = 0;
    std::function<void()> whenOneCame;
};

class PieceProtocol final : public Protocol {
public:
    explicit PieceProtocol(Pieces& pieces) : m_pieces(pieces) {}
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView bytes) override
    {
        m_pieces.all.append(bytes);
        ++m_pieces.count;
        if (m_pieces.whenOneCame)
            m_pieces.whenOneCame();
    }
    void connectionLost(const Error&) override {}
    qsizetype mostAtOnce() const override { return 4; }

private:
    Pieces& m_pieces;
};

} // namespace

/// One end of a connected pair is read, the other one is the test's.
class SocketInletTest : public QObject {
    Q_OBJECT

    struct Ends {
        EpollReactor reactor;
        PolledDescriptors descriptors{reactor};
        ConnectionRegistry registry{reactor.clock()};
        Pieces pieces;
        SocketState state = SocketState::Open;
        int other = -1;
        std::unique_ptr<CountedSocket> socket;
        ConnectedProtocol protocol{std::make_unique<PieceProtocol>(pieces)};
        SocketInlet inlet;

        Ends()
        {
            int pair[2] = {-1, -1};
            if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair) != 0)
                return;
            other = pair[1];
            socket = std::make_unique<CountedSocket>(
                descriptors, registry, pair[0], registry.open(ConnectionRecord::Direction::In));
        }
        ~Ends()
        {
            hangUp();
            if (socket)
                socket->close(Error::closed());
        }
        bool say(const QByteArray& words) const { return ::write(other, words, size_t(words.size())) == words.size(); }
        void hangUp()
        {
            if (other >= 0)
                ::close(other);
            other = -1;
        }
        SocketInlet::Line line() { return {*socket, protocol, state}; }
        SocketInlet::End read()
        {
            auto lent = line();
            return inlet.read(lent);
        }
    };

private Q_SLOTS:
    void readsAllThatWaits()
    {
        Ends ends;
        QVERIFY(ends.socket);
        QCOMPARE(ends.read(), SocketInlet::End::None); // nothing
        QVERIFY(ends.say("0123456789"));
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QCOMPARE(ends.pieces.all, QByteArray("0123456789"));
        QCOMPARE(ends.pieces.count, 3); // of four at most
        QCOMPARE(ends.socket->record().bytesIn, quint64(10));
        ends.hangUp();
        QCOMPARE(ends.read(), SocketInlet::End::Peer);
    }

    void stopsWhereTheProtocolHasEnough()
    {
        Ends ends;
        QVERIFY(ends.socket && ends.say("0123456789"));
        ends.pieces.whenOneCame = [&ends] { ends.inlet.setPaused(true); };
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QCOMPARE(ends.pieces.all, QByteArray("0123"));
        QVERIFY(!ends.inlet.reads());
        ends.pieces.whenOneCame = [&ends] { ends.inlet.setYielded(true); };
        ends.inlet.setPaused(false);
        QVERIFY(ends.inlet.reads());
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QCOMPARE(ends.pieces.all, QByteArray("01234567"));
        ends.inlet.setYielded(false);
        ends.pieces.whenOneCame = [&ends] { ends.state = SocketState::Closed; };
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QCOMPARE(ends.pieces.all, QByteArray("0123456789"));
        QVERIFY(ends.say("more"));
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QCOMPARE(ends.pieces.all, QByteArray("0123456789"));
    }

    void whatComesBehindOurEndIsNotTheProtocols()
    {
        Ends ends;
        QVERIFY(ends.socket && ends.say("0123456789"));
        ends.state = SocketState::Flushing;
        QCOMPARE(ends.read(), SocketInlet::End::None);
        QVERIFY(ends.pieces.all.isEmpty());
        QVERIFY(!SocketInlet::discard(*ends.socket)); // nothing waits, and more may come
        QVERIFY(ends.say("more"));
        QVERIFY(!SocketInlet::discard(*ends.socket));
        ends.hangUp();
        QVERIFY(SocketInlet::discard(*ends.socket));
    }

    void whatTheProtocolThrowsIsSaid()
    {
        Ends ends;
        QVERIFY(ends.socket && ends.say("0123456789"));
        ends.pieces.whenOneCame = [] { throw std::runtime_error("too much"); };
        auto line = ends.line();
        QCOMPARE(ends.inlet.read(line), SocketInlet::End::Fault);
        QVERIFY(line.fault);
        QCOMPARE(ends.pieces.all, QByteArray("0123"));
    }

    void thePeersHalfMayBeOver()
    {
        SocketInlet inlet;
        QVERIFY(inlet.reads() && !inlet.isEnded());
        inlet.end();
        QVERIFY(!inlet.reads() && inlet.isEnded() && !inlet.isPaused());
    }
};

QTEST_MAIN(SocketInletTest)
#include "tst_socketinlet.moc"
