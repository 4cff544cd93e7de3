#include <fcntl.h>
#include <pty.h>
#include <sys/socket.h>
#include <termios.h>
#include <unistd.h>

#include <QTemporaryFile>
#include <QTest>

#include "netcore/base/filedescriptor.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

ProcessOptions echo(const QStringList& arguments = {})
{
    ProcessOptions options;
    options.executable = QCoreApplication::applicationDirPath() + u"/stdioecho"_s;
    options.arguments = arguments;
    return options;
}

std::unique_ptr<ProcessTransport> start(EpollReactor& reactor, ProcessStory& story, ProcessOptions options)
{
    auto spawned = reactor.spawn(std::move(options), std::make_unique<ProcessStoryProtocol>(story));
    return spawned ? std::move(*spawned) : nullptr;
}

/// A terminal whose two ends the test keeps, so that its settings can be read after the program has gone.
struct Terminal {
    FileDescriptor ours;
    FileDescriptor theirs;
    termios before{};
    int flags = 0;
    Terminal()
    {
        int master = -1;
        int slave = -1;
        if (openpty(&master, &slave, nullptr, nullptr, nullptr) == 0) {
            ours = FileDescriptor(master);
            theirs = FileDescriptor(slave);
        }
        ::tcgetattr(theirs.get(), &before);
        before.c_lflag &= ~tcflag_t(ECHOE); // not what any program would set by itself
        ::tcsetattr(theirs.get(), TCSANOW, &before);
        ::tcgetattr(theirs.get(), &before);
        flags = fcntl(theirs.get(), F_GETFL);
    }
    ProcessOptions options(const QStringList& arguments) const
    {
        auto wanted = echo(arguments);
        const ChildDescriptor terminal{ChildDescriptor::Kind::Ours, theirs.get()};
        wanted.descriptors = {{0, terminal}, {1, terminal}, {2, terminal}};
        return wanted;
    }
    bool isAsFound() const
    {
        termios now{};
        ::tcgetattr(theirs.get(), &now);
        return now.c_lflag == before.c_lflag && now.c_iflag == before.c_iflag && now.c_oflag == before.c_oflag
            && fcntl(theirs.get(), F_GETFL) == flags;
    }
    bool isRaw() const
    {
        termios now{};
        ::tcgetattr(theirs.get(), &now);
        return !(now.c_lflag & (ICANON | ECHO));
    }
};

} // namespace

class StdioTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilter()
    {
        ProcessStory story;
        EpollReactor reactor;
        const auto process = start(reactor, story, echo());
        QVERIFY(process);
        process->write("hello ");
        process->write("world\n");
        process->closeStdin();
        QTRY_VERIFY(story.ended);
        QVERIFY(story.ended->isSuccess());
        QCOMPARE(story.received.value(1), QByteArray("ready\nHELLO WORLD\nend\n"));
    }

    void aServerByItsEndpoint()
    {
        ProcessStory story;
        EpollReactor reactor;
        const auto process = start(reactor, story, echo({u"serve"_s}));
        process->write("hello\n");
        process->closeStdin();
        QTRY_VERIFY(story.ended);
        QVERIFY(story.ended->isSuccess());
        QCOMPARE(story.received.value(1), QByteArray("ready\nHELLO\nend\n"));
    }

    void aFile()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write("from a file\n");
        file.flush();
        file.seek(0);
        ProcessStory story;
        EpollReactor reactor;
        auto options = echo();
        options.descriptors.insert(0, {ChildDescriptor::Kind::Ours, file.handle()});
        const auto process = start(reactor, story, options);
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.received.value(1), QByteArray("ready\nFROM A FILE\nend\n"));
    }

    void aSocketIsAsBlockingAsBefore()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        const FileDescriptor ours(ends[0]);
        const FileDescriptor theirs(ends[1]);
        const int flags = fcntl(theirs.get(), F_GETFL);
        ProcessStory story;
        EpollReactor reactor;
        auto options = echo();
        const ChildDescriptor socket{ChildDescriptor::Kind::Ours, theirs.get()};
        options.descriptors = {{0, socket}, {1, socket}};
        const auto process = start(reactor, story, options);
        QCOMPARE(::write(ours.get(), "x", 1), 1);
        char buffer[16] = {};
        fcntl(ours.get(), F_SETFL, O_NONBLOCK);
        QByteArray heard;
        QTRY_VERIFY([&] {
            const auto got = ::read(ours.get(), buffer, sizeof buffer);
            heard.append(buffer, std::max<ssize_t>(got, 0));
            return heard == "ready\nX";
        }());
        QVERIFY(fcntl(theirs.get(), F_GETFL) & O_NONBLOCK);
        ::shutdown(ours.get(), SHUT_WR);
        QTRY_VERIFY(story.ended);
        QCOMPARE(fcntl(theirs.get(), F_GETFL), flags);
    }

    void theTerminalIsLeftAsItWasFound_data()
    {
        QTest::addColumn<QByteArray>("last");
        QTest::addColumn<int>("code");
        QTest::newRow("in order") << QByteArray("\x04") << 0;
        QTest::newRow("by exit") << QByteArray("!\n") << 3;
    }
    void theTerminalIsLeftAsItWasFound()
    {
        QFETCH(QByteArray, last);
        QFETCH(int, code);
        const Terminal terminal;
        ProcessStory story;
        EpollReactor reactor;
        const auto process = start(reactor, story, terminal.options({}));
        char buffer[64];
        QCOMPARE(::read(terminal.ours.get(), buffer, sizeof buffer), 7); // "ready\r\n"
        QCOMPARE(fcntl(terminal.theirs.get(), F_GETFL), terminal.flags); // never touched: others write there too
        QCOMPARE(::write(terminal.ours.get(), last.constData(), size_t(last.size())), last.size());
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.ended->code, code);
        QVERIFY(terminal.isAsFound());
    }

    void aRawTerminalIsLeftAsItWasFound()
    {
        const Terminal terminal;
        ProcessStory story;
        EpollReactor reactor;
        const auto process = start(reactor, story, terminal.options({u"raw"_s}));
        QTRY_VERIFY(terminal.isRaw());
        char buffer[64];
        QCOMPARE(::read(terminal.ours.get(), buffer, sizeof buffer), 6); // "ready\n", nothing is added
        QCOMPARE(::write(terminal.ours.get(), "k", 1), 1);
        QCOMPARE(::read(terminal.ours.get(), buffer, sizeof buffer), 1); // by itself, without a line's end
        QCOMPARE(buffer[0], 'K');
        QCOMPARE(::write(terminal.ours.get(), "!", 1), 1);
        QTRY_VERIFY(story.ended);
        QVERIFY(terminal.isAsFound());
    }
};

QTEST_GUILESS_MAIN(StdioTest)
#include "tst_stdio.moc"
