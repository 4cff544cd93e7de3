#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/interfaces/serialcontrol.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/layer.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

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

/// An open line on a pseudo-terminal.
struct Line {
    Pty pty;
    Story story;
    EpollReactor reactor;
    SerialControl* control = nullptr;

    bool open(SerialOptions options = {})
    {
        options.device = pty.name;
        const auto opened = reactor.openSerial(options, std::make_unique<StoryProtocol>(story));
        if (!opened) {
            qWarning("%s", qPrintable(opened.error().text));
            return false;
        }
        control = SerialControl::of(**opened);
        return control != nullptr;
    }
    /// What the line is set to, as its far end sees it: the device itself is ours alone while it is open.
    termios settings() const
    {
        termios now{};
        ::tcgetattr(pty.master, &now);
        return now;
    }
    unsigned speed() const
    {
        struct WithSpeeds { // the kernel's termios2, which no header has beside termios
            unsigned flags[4];
            unsigned char line;
            unsigned char characters[19];
            unsigned in;
            unsigned out;
        } now{};
        ::ioctl(pty.master, _IOR('T', 0x2A, WithSpeeds), &now);
        return now.out;
    }
};

} // namespace

class SerialControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settingsChangeWhileOpen()
    {
        Line line;
        QVERIFY(line.open());
        QCOMPARE(line.speed(), 9600u);
        auto settings = line.control->settings();
        QCOMPARE(settings.device, line.pty.name);
        settings.baud = 115200;
        settings.stopBits = SerialOptions::StopBits::Two;
        settings.flow = SerialOptions::Flow::Software;
        const auto changed = line.control->change(settings);
        QVERIFY2(changed.ok(), changed ? "" : qPrintable(changed.error().text));
        QCOMPARE(line.speed(), 115200u);
        QVERIFY(line.settings().c_cflag & CSTOPB);
        QVERIFY(line.settings().c_iflag & IXON);
        QCOMPARE(line.control->settings().baud, 115200);
        QVERIFY(line.story.transport);
    }

    void aSpeedThatIsInNoTable()
    {
        Line line;
        QVERIFY(line.open());
        auto settings = line.control->settings();
        settings.baud = 250000; // DMX512's
        QVERIFY(line.control->change(settings).ok());
        QCOMPARE(line.speed(), 250000u);
    }

    void whatAPseudoTerminalCannotDoIsUnsupportedAndCostsNothing()
    {
        Line line;
        QVERIFY(line.open());
        auto settings = line.control->settings();
        settings.parity = SerialOptions::Parity::Even;
        const auto parity = line.control->change(settings);
        QVERIFY(!parity && parity.error().kind == Error::Kind::Unsupported);
        QVERIFY(line.control->settings().parity == SerialOptions::Parity::None);
        QVERIFY(line.control->setDataTerminalReady(true).error().kind == Error::Kind::Unsupported);
        QVERIFY(line.control->setRequestToSend(true).error().kind == Error::Kind::Unsupported);
        QVERIFY(line.control->wires().error().kind == Error::Kind::Unsupported);
        QCOMPARE(write(line.pty.master, "still", 5), 5);
        QTRY_COMPARE(line.story.received, QByteArray("still"));
        QVERIFY(!line.story.lost);
    }

    void openingWithWhatItCannotDoSaysSo()
    {
        Pty pty;
        Story story;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        options.parity = SerialOptions::Parity::Odd;
        const auto opened = reactor.openSerial(options, std::make_unique<StoryProtocol>(story));
        QVERIFY(!opened && opened.error().kind == Error::Kind::Unsupported);
        QCOMPARE(reactor.connections().openCount(), 0);
        QVERIFY(story.events.isEmpty());
    }

    void nonsenseIsRefused()
    {
        Line line;
        QVERIFY(line.open());
        auto settings = line.control->settings();
        settings.baud = 0;
        QVERIFY(line.control->change(settings).error().reason == Reason::BadValue);
        settings = line.control->settings();
        settings.dataBits = 9;
        QVERIFY(line.control->change(settings).error().reason == Reason::BadValue);
        settings = line.control->settings();
        settings.stopBits = SerialOptions::StopBits::OneAndHalf;
        QVERIFY(line.control->change(settings).error().kind == Error::Kind::Unsupported);
        QCOMPARE(line.speed(), 9600u);
    }

    void waitingBytesAreCountedAndForgotten()
    {
        Line line;
        QVERIFY(line.open());
        line.story.transport->pauseReading();
        QCOMPARE(write(line.pty.master, "waiting", 7), 7);
        QTRY_COMPARE(line.control->bytesWaiting(), 7);
        QVERIFY(line.control->discard().ok());
        QCOMPARE(line.control->bytesWaiting(), 0);
        line.story.transport->resumeReading();
        QCOMPARE(write(line.pty.master, "new", 3), 3);
        QTRY_COMPARE(line.story.received, QByteArray("new"));
    }

    void oneSideIsForgottenAlone()
    {
        Line line;
        QVERIFY(line.open());
        fcntl(line.pty.master, F_SETFL, O_NONBLOCK);
        line.story.transport->pauseReading();
        QCOMPARE(write(line.pty.master, "kept", 4), 4);
        QTRY_COMPARE(line.control->bytesWaiting(), 4);
        line.story.transport->write("never sent");
        QVERIFY(line.control->discard(SerialControl::Waiting::Unsent).ok());
        line.control->flush();
        char buffer[16];
        QCOMPARE(read(line.pty.master, buffer, sizeof buffer), -1);
        QCOMPARE(line.control->bytesWaiting(), 4);
        line.story.transport->write("sent");
        QVERIFY(line.control->discard(SerialControl::Waiting::Arrived).ok());
        QCOMPARE(line.control->bytesWaiting(), 0);
        line.control->flush();
        QCOMPARE(read(line.pty.master, buffer, sizeof buffer), 4);
    }

    void isFoundBelowLayers()
    {
        Pty pty;
        Story story;
        EpollReactor reactor;
        SerialOptions options;
        options.device = pty.name;
        const auto opened = reactor.openSerial(
            options, std::make_unique<Layer>(std::make_unique<Layer>(std::make_unique<StoryProtocol>(story))));
        QVERIFY(opened.ok());
        QVERIFY(story.transport != *opened);
        QCOMPARE(SerialControl::of(*story.transport), SerialControl::of(**opened));
        story.transport->loseConnection();
        QTRY_VERIFY(story.lost);
    }

    void flushDoesNotWaitForTheTurnsEnd()
    {
        Line line;
        QVERIFY(line.open());
        fcntl(line.pty.master, F_SETFL, O_NONBLOCK);
        char buffer[16];
        line.story.transport->write("now");
        QCOMPARE(read(line.pty.master, buffer, sizeof buffer), -1);
        line.control->flush();
        QCOMPARE(read(line.pty.master, buffer, sizeof buffer), 3);
        QCOMPARE(line.story.transport->record().bytesOut, 3u);
    }

    void aBreakIsTaken()
    {
        // A pseudo-terminal swallows a break; that it is asked for and ended without harm is what can be seen.
        Line line;
        QVERIFY(line.open());
        QVERIFY(line.control->sendBreak(20ms).ok());
        // fixed wait: the break ends by the clock, and nothing tells of it
        QTest::qWait(40);
        QVERIFY(line.control->setBreak(false).ok());
        QVERIFY(line.story.transport);
    }

    void aLineThatGoesAndReturnsUnderItsName()
    {
        QTemporaryDir folder;
        const auto name = folder.filePath(u"reader"_s);
        Pty pty;
        QVERIFY(QFile::link(pty.name, name));
        Pty again;
        Story first;
        Story second;
        EpollReactor reactor;
        SerialOptions options;
        options.device = name;
        const auto opened = reactor.openSerial(options, std::make_unique<StoryProtocol>(first));
        QVERIFY(opened.ok());
        pty.unplug();
        QFile::remove(name);
        QTRY_VERIFY(first.lost);
        QVERIFY(first.lost->reason == Reason::Unplugged);
        QVERIFY(
            reactor.openSerial(options, std::make_unique<StoryProtocol>(second)).error().reason == Reason::NotFound);
        QVERIFY(QFile::link(again.name, name));
        QVERIFY(reactor.openSerial(options, std::make_unique<StoryProtocol>(second)).ok());
        QCOMPARE(write(again.master, "back", 4), 4);
        QTRY_COMPARE(second.received, QByteArray("back"));
    }

    void whatIsNoSerialLineHasNoControl()
    {
        Story server;
        Story client;
        EpollReactor reactor;
        auto port = reactor.listenTcp({}, [&] { return std::make_unique<StoryProtocol>(server); });
        TcpConnectOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = (*port)->address().port;
        auto connecting = reactor.connectTcp(options, std::make_unique<StoryProtocol>(client));
        QTRY_VERIFY(client.transport);
        QVERIFY(!SerialControl::of(*client.transport));
    }
};

QTEST_GUILESS_MAIN(SerialControlTest)
#include "tst_serialcontrol.moc"
