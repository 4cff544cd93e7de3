#include <fcntl.h>
#include <pty.h>
#include <unistd.h>

#include <QTest>

#include "netcore/descriptors/serialtransport.h"
#include "netcore/interfaces/reactorserial.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/eventloop.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct LineHeard {
    QByteArray bytes;
    std::optional<Error> lost;
    int lostCount = 0;
    Transport* transport = nullptr;
};

class Listener final : public Protocol {
public:
    explicit Listener(LineHeard& heard) : m_heard(heard) {}
    void connectionMade(Transport& transport) override { m_heard.transport = &transport; }
    void dataReceived(QByteArrayView bytes) override { m_heard.bytes.append(bytes); }
    void connectionLost(const Error& reason) override
    {
        m_heard.lost = reason;
        ++m_heard.lostCount;
        m_heard.transport = nullptr;
    }

private:
    LineHeard& m_heard;
};

/// A pseudo-terminal whose far end the test holds.
struct Pty {
    int master = -1;
    QString name;
    Pty()
    {
        int slave = -1;
        char path[256];
        if (openpty(&master, &slave, path, nullptr, nullptr) == 0)
            name = QString::fromLocal8Bit(path);
        close(slave);
    }
    ~Pty() { unplug(); }
    void unplug()
    {
        if (master >= 0)
            close(std::exchange(master, -1));
    }
};

} // namespace

class SerialTransportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesPassBothWays()
    {
        Pty pty;
        LineHeard heard;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        const auto opened = reactor.openSerial(options, std::make_unique<Listener>(heard));
        QVERIFY2(opened.ok(), opened ? "" : qPrintable(opened.error().text));
        QCOMPARE(write(pty.master, "\x02tag\r\n\x03", 7), 7);
        QTRY_COMPARE(heard.bytes, QByteArray("\x02tag\r\n\x03", 7));
        heard.transport->write("ver");
        heard.transport->write("sion\r");
        QByteArray written;
        fcntl(pty.master, F_SETFL, O_NONBLOCK);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                char buffer[32];
                const auto got = read(pty.master, buffer, sizeof buffer);
                if (got > 0)
                    written.append(buffer, got);
                return written.size() >= 8;
            }(),
            5000);
        QCOMPARE(written, QByteArray("version\r"));
    }

    void qtsLoopHasNoPartInIt()
    {
        Pty pty;
        LineHeard heard;
        MemoryReactor reactor; // outside of Qt's loop
        PolledDescriptors descriptors(reactor);
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(
            SerialTransport::open(descriptors, reactor.connections(), options, std::make_unique<Listener>(heard)).ok());
        QCOMPARE(write(pty.master, "tag", 3), 3);
        processPending();
        QVERIFY(heard.bytes.isEmpty());
        descriptors.poll();
        QCOMPARE(heard.bytes, QByteArray("tag"));
    }

    void whatTheLineDoesNotTakeWaitsForIt()
    {
        Pty pty;
        LineHeard heard;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(heard)).ok());
        const QByteArray much(60'000, 'x'); // more than a terminal keeps
        heard.transport->write(much);
        QTRY_VERIFY(heard.transport->queuedBytes() > 0 && heard.transport->queuedBytes() < much.size());
        heard.transport->loseConnection();
        fcntl(pty.master, F_SETFL, O_NONBLOCK);
        qsizetype left = 0;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                char buffer[4096];
                for (ssize_t got = 0; (got = read(pty.master, buffer, sizeof buffer)) > 0;)
                    left += got;
                return left >= much.size();
            }(),
            5000);
        QCOMPARE(left, much.size());
        QTRY_VERIFY(heard.lost && heard.lost->isClosed());
    }

    void aPausedLineKeepsItsBytes()
    {
        Pty pty;
        LineHeard heard;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(heard)).ok());
        heard.transport->pauseReading();
        QCOMPARE(write(pty.master, "tag", 3), 3);
        processPending();
        QVERIFY(heard.bytes.isEmpty());
        heard.transport->resumeReading();
        QTRY_COMPARE(heard.bytes, QByteArray("tag"));
    }

    void unpluggedIsToldOnce()
    {
        Pty pty;
        LineHeard heard;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(heard)).ok());
        pty.unplug();
        QTRY_VERIFY(heard.lost);
        QVERIFY(heard.lost->reason == Reason::Unplugged);
        processPending();
        QCOMPARE(heard.lostCount, 1);
    }

    void aMissingPortSaysSo()
    {
        EpollReactor reactor;
        LineHeard heard;
        SerialOptions options;
        options.device = QStringLiteral("/dev/everyport-no-such-port");
        const auto opened = reactor.openSerial(options, std::make_unique<Listener>(heard));
        QVERIFY(!opened);
        QVERIFY(opened.error().reason == Reason::NotFound);
        QVERIFY(!heard.transport);
        QCOMPARE(heard.lostCount, 0);
    }

    void oneAtATime()
    {
        Pty pty;
        LineHeard first;
        LineHeard second;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(first)).ok());
        const auto again = reactor.openSerial(options, std::make_unique<Listener>(second));
        QVERIFY(!again);
        QVERIFY(again.error().reason == Reason::InUse || again.error().reason == Reason::PermissionDenied);
        QVERIFY(!second.transport);
        first.transport->loseConnection();
        QTRY_VERIFY(first.lost);
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(second)).ok()); // free again
    }

    void closingInOrder()
    {
        Pty pty;
        LineHeard heard;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        QVERIFY(reactor.openSerial(options, std::make_unique<Listener>(heard)).ok());
        heard.transport->loseConnection();
        QTRY_VERIFY(heard.lost);
        QVERIFY(heard.lost->isClosed());
        QCOMPARE(reactor.connections().openCount(), 0);
    }
};

QTEST_GUILESS_MAIN(SerialTransportTest)
#include "tst_serialtransport.moc"
