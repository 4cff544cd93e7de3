#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Process = std::unique_ptr<ProcessTransport>;

Process start(EpollReactor& reactor, ProcessStory& story, ProcessOptions options)
{
    auto spawned = reactor.spawn(std::move(options), std::make_unique<ProcessStoryProtocol>(story));
    if (!spawned)
        qWarning("%s", qPrintable(spawned.error().text));
    return spawned ? std::move(*spawned) : nullptr;
}

/// Whether there is a process of this number that is not a zombie; `zombieToo` asks for those as well.
bool exists(pid_t pid, bool zombieToo = false)
{
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const auto text = status.readAll();
    return zombieToo || text.at(text.lastIndexOf(')') + 2) != 'Z';
}

} // namespace

class ChildProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cat()
    {
        EpollReactor reactor;
        ProcessStory story;
        ProcessOptions options;
        options.executable = u"cat"_s;
        options.service = u"test"_s;
        const auto process = start(reactor, story, options);
        QVERIFY(process && process->isRunning() && exists(process->pid()));
        QCOMPARE(reactor.connections().rows().first()->protocol, u"process"_s);
        process->write("one ");
        process->write("line\n");
        QTRY_COMPARE(story.received.value(1), QByteArray("one line\n"));
        process->closeStdin();
        QTRY_VERIFY(story.ended);
        QVERIFY(story.ended->isSuccess());
        QVERIFY(!process->isRunning());
        QVERIFY(!exists(process->pid(), true)); // reaped
        QCOMPARE(story.events.first(), u"made"_s);
        QCOMPARE(story.events.last(), u"ended"_s);
        QVERIFY(story.events.contains(u"lost 0"_s) && story.events.contains(u"lost 1"_s)
            && story.events.contains(u"lost 2"_s));
        QCOMPARE(reactor.connections().rows().first()->bytesIn, 9u);
        QCOMPARE(reactor.connections().rows().first()->bytesOut, 9u);
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    /// Nobody knows what program it is: what passes may be a password. Only complaints are told in words.
    void tellsHowMuchPasses()
    {
        EpollReactor reactor;
        ProcessStory story;
        const auto process = start(reactor, story, shell(u"read word; echo $word; echo no such card >&2"_s));
        QVERIFY(process);
        const auto record = reactor.connections().rows().first();
        QByteArrayList seen;
        const auto watching = record->watch(
            [&](bool in, QByteArrayView unit) { seen.append((in ? "< " : "> ") + unit.toByteArray()); });
        process->write("sesame\n");
        QTRY_VERIFY(story.ended);
        std::sort(seen.begin(), seen.end()); // two pipes have no order
        QCOMPARE(
            seen, (QByteArrayList{"< stderr\tbytes=13\ttext=no such card\n", "< stdout\tbytes=7", "> stdin\tbytes=7"}));
    }

    /// It tells of itself, without its secrets.
    void isSilentBelowAProtocol()
    {
        EpollReactor reactor;
        ProcessStory story;
        const auto process = start(reactor, story, shell(u"cat"_s));
        QVERIFY(process);
        const auto record = reactor.connections().rows().first();
        record->protocol = u"irc"_s;
        int seen = 0;
        const auto watching = record->watch([&](bool, QByteArrayView) { ++seen; });
        process->write("PASS sesame\n");
        QTRY_COMPARE(story.received.value(1), QByteArray("PASS sesame\n"));
        QCOMPARE(seen, 0);
    }

    void endsAreToldAsTheyAre_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("signal");
        QTest::newRow("success") << u"true"_s << 0 << 0;
        QTest::newRow("code 3") << u"exit 3"_s << 3 << 0;
        QTest::newRow("code 255") << u"exit 255"_s << 255 << 0;
        QTest::newRow("killed") << u"kill -9 $$"_s << 0 << SIGKILL;
        QTest::newRow("asked to end") << u"kill -TERM $$"_s << 0 << SIGTERM;
    }
    void endsAreToldAsTheyAre()
    {
        QFETCH(QString, command);
        QFETCH(int, code);
        QFETCH(int, signal);
        EpollReactor reactor;
        ProcessStory story;
        const auto process = start(reactor, story, shell(command));
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.ended->code, code);
        QCOMPARE(story.ended->signal, signal);
        QVERIFY(story.exited == story.ended);
        QVERIFY(story.events.indexOf(u"exited"_s) < story.events.indexOf(u"ended"_s));
    }

    void outputAndErrorsApart()
    {
        EpollReactor reactor;
        ProcessStory story;
        const auto process = start(reactor, story, shell(u"echo said; echo complained >&2"_s));
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.received.value(1), QByteArray("said\n"));
        QCOMPARE(story.received.value(2), QByteArray("complained\n"));
    }

    void signalsArriveAndHandlersStartAfresh()
    {
        EpollReactor reactor;
        ProcessStory story;
        // SIGUSR1 is ignored here and SIGUSR2 blocked: neither is the child's affair.
        std::signal(SIGUSR1, SIG_IGN);
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGUSR2);
        pthread_sigmask(SIG_BLOCK, &blocked, nullptr);
        const auto process = start(reactor, story,
            shell(
                u"trap 'echo heard' USR2; trap; grep -E 'Sig(Blk|Ign)' /proc/self/status; echo ready; while :; do sleep 0.01; done"_s));
        pthread_sigmask(SIG_UNBLOCK, &blocked, nullptr);
        std::signal(SIGUSR1, SIG_DFL);
        QTRY_VERIFY(story.received.value(1).contains("ready"));
        QVERIFY2(story.received.value(1).contains("SigBlk:\t0000000000000000"), story.received.value(1).constData());
        QVERIFY2(story.received.value(1).contains("SigIgn:\t0000000000000000"), story.received.value(1).constData());
        QVERIFY(process->signal(SIGUSR2).ok());
        QTRY_VERIFY(story.received.value(1).contains("heard"));
        QVERIFY(process->signalGroup(SIGKILL).ok());
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.ended->signal, SIGKILL);
        const auto late = process->signal(SIGTERM);
        QVERIFY(!late && late.error().reason == Reason::NotFound);
    }

    void whatCannotStartSaysWhy_data()
    {
        QTest::addColumn<QString>("executable");
        QTest::addColumn<QString>("folder");
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("word");
        QTest::newRow("no such name") << u"everyport-no-such-program"_s << QString() << int(Reason::NotFound)
                                      << u"no program"_s;
        QTest::newRow("no such path") << u"/no/such/program"_s << QString() << int(Reason::NotFound)
                                      << u"/no/such/program"_s;
        QTest::newRow("not executable") << u"/etc/passwd"_s << QString() << int(Reason::PermissionDenied)
                                        << u"/etc/passwd"_s;
        QTest::newRow("a folder") << u"/tmp"_s << QString() << int(Reason::PermissionDenied) << u"/tmp"_s;
        QTest::newRow("no such folder") << u"cat"_s << u"/no/such/folder"_s << int(Reason::NotFound)
                                        << u"/no/such/folder"_s;
        QTest::newRow("nothing") << QString() << QString() << int(Reason::NotFound) << u"no program"_s;
    }
    void whatCannotStartSaysWhy()
    {
        QFETCH(QString, executable);
        QFETCH(QString, folder);
        QFETCH(int, reason);
        QFETCH(QString, word);
        EpollReactor reactor;
        ProcessStory story;
        ProcessOptions options;
        options.executable = executable;
        options.workingFolder = folder;
        const auto spawned = reactor.spawn(options, std::make_unique<ProcessStoryProtocol>(story));
        QVERIFY(!spawned);
        QVERIFY(spawned.error().kind == Error::Kind::Local);
        QCOMPARE(int(spawned.error().reason), reason);
        QVERIFY2(spawned.error().text.contains(word), qPrintable(spawned.error().text));
        QVERIFY(story.events.isEmpty());
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // no zombie of the attempt
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void environmentFolderAndArguments()
    {
        QTemporaryDir folder;
        EpollReactor reactor;
        ProcessStory story;
        auto options = shell(u"pwd; echo \"$0|$1|$WHO|${HOME-none}\""_s);
        options.arguments << u"zero"_s << u"o n e"_s;
        options.environment = QMap<QString, QString>{{u"WHO"_s, u"a bird"_s}, {u"PATH"_s, u"/usr/bin:/bin"_s}};
        options.workingFolder = folder.path();
        const auto process = start(reactor, story, options);
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.received.value(1), QDir(folder.path()).canonicalPath().toUtf8() + "\nzero|o n e|a bird|none\n");
    }

    void noDescriptorOfOursIsPassedOn()
    {
        const int open = ::open("/dev/null", O_RDONLY); // not closed on exec
        const int high = ::fcntl(open, F_DUPFD, 200);
        EpollReactor reactor;
        ProcessStory story;
        ProcessOptions options;
        options.executable = u"ls"_s;
        options.arguments = QStringList{u"/proc/self/fd"_s};
        const auto process = start(reactor, story, options);
        QTRY_VERIFY(story.ended);
        ::close(high);
        ::close(open);
        QCOMPARE(story.received.value(1), QByteArray("0\n1\n2\n3\n")); // 3 is ls's own look at the folder
    }

    void descriptorsByTheirNumbers()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        EpollReactor reactor;
        ProcessStory story;
        auto options = shell(u"cat <&5; echo seven >&7; echo nine >&9; echo gone"_s);
        using Kind = ChildDescriptor::Kind;
        options.descriptors = {
            {2, {Kind::WeRead}}, {5, {Kind::WeWrite}}, {7, {Kind::WeRead}}, {9, {Kind::Ours, ends[1]}}};
        options.descriptors.insert(1, {Kind::Ours, ends[1]});
        const auto process = start(reactor, story, options);
        QVERIFY(process);
        ::close(ends[1]);
        process->writeToChild(5, "by five ");
        process->closeChildFd(5);
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.received.value(7), QByteArray("seven\n"));
        QCOMPARE(story.received.value(2), QByteArray());
        char text[64] = {};
        QCOMPARE(::read(ends[0], text, sizeof text), 18);
        QCOMPARE(QByteArray(text), QByteArray("by five nine\ngone\n"));
        ::close(ends[0]);
    }

    void aMegabyteThroughPipesWaitsForItsReader()
    {
        EpollReactor reactor;
        ProcessStory story;
        ProcessOptions options;
        options.executable = u"cat"_s;
        const auto process = start(reactor, story, options);
        struct Paused : Producer {
            int pauses = 0;
            int resumes = 0;
            void pauseProducing() override { ++pauses; }
            void resumeProducing() override { ++resumes; }
        } producer;
        process->setProducer(&producer);
        process->pauseReading();
        QByteArray all;
        for (int i = 0; i < 1024; ++i)
            all += QByteArray(1020, char('a' + i % 26)) + QByteArray::number(1000 + i);
        process->write(all);
        process->closeStdin();
        QTRY_VERIFY(process->queuedBytes() < 900 * 1024); // it has read, and nobody takes what it says
        QVERIFY(story.received.isEmpty());
        QVERIFY(process->queuedBytes() > 512 * 1024); // the pipes hold 64 KiB each
        QCOMPARE(producer.pauses, 1);
        QCOMPARE(producer.resumes, 0);
        process->resumeReading();
        QTRY_VERIFY(story.ended);
        QCOMPARE(producer.resumes, 1);
        QCOMPARE(story.received.value(1).size(), 1024 * 1024);
        QVERIFY(story.received.value(1) == all);
        process->setProducer(nullptr);
    }

    void aChildThatDoesNotReadEndsItsPipeOnly()
    {
        EpollReactor reactor;
        ProcessStory story;
        const auto process = start(reactor, story, shell(u"exec <&-; echo closed; sleep 0.2; echo alive"_s));
        QTRY_VERIFY(story.received.value(1).contains("closed"));
        process->write(QByteArray(100'000, 'x'));
        QTRY_VERIFY(story.events.contains(u"lost 0"_s));
        QTRY_VERIFY(story.ended);
        QVERIFY(story.ended->isSuccess());
        QVERIFY(story.received.value(1).contains("alive"));
    }

    void aTerminal()
    {
        EpollReactor reactor;
        ProcessStory story;
        // The trap comes first, or the signal may come before it; and it ends the shell's read.
        auto options = shell(u"trap 'stty size' WINCH; test -t 0 && test -t 1 && test -t 2 && echo terminal; stty size;"
                             " until read line; do :; done; echo \"got $line\"; cat"_s);
        options.terminal = TerminalSize{31, 97};
        const auto process = start(reactor, story, options);
        QTRY_VERIFY(story.received.value(1).contains("terminal\r\n31 97\r\n"));
        QVERIFY(process->setTerminalSize({40, 120}).ok());
        QTRY_VERIFY(story.received.value(1).contains("40 120\r\n"));
        process->write("typed\n");
        QTRY_VERIFY(story.received.value(1).contains("got typed\r\n"));
        QCOMPARE(story.received.value(1).count("typed\r\n"), 2); // the terminal's echo was the first
        process->closeStdin();
        QTRY_VERIFY(story.ended);
        QVERIFY(story.ended->isSuccess());
    }

    void aTerminalsInterruptReachesItsForeground()
    {
        EpollReactor reactor;
        ProcessStory story;
        auto options = shell(u"echo ready; exec sleep 60"_s);
        options.terminal = TerminalSize{};
        const auto process = start(reactor, story, options);
        QTRY_VERIFY(story.received.value(1).contains("ready"));
        process->write("\x03");
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.ended->signal, SIGINT);
        QVERIFY(!process->setTerminalSize({}));
    }

    void lettingGoEndsItAndWhatItStarted()
    {
        EpollReactor reactor;
        ProcessStory story;
        auto process = start(reactor, story, shell(u"sleep 60 & echo $!; wait"_s));
        QTRY_VERIFY(story.received.value(1).endsWith('\n'));
        const auto pid = process->pid();
        const auto grandchild = story.received.value(1).trimmed().toInt();
        QVERIFY(exists(pid) && exists(grandchild));
        process.reset();
        QTRY_VERIFY(!exists(pid, true));
        QTRY_VERIFY(!exists(grandchild));
        QVERIFY(!story.events.contains(u"ended"_s));
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void aStuckChildIsKilledAfterItsGrace()
    {
        EpollReactor reactor;
        ProcessStory story;
        auto options = shell(u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s);
        options.grace = 300ms;
        auto process = start(reactor, story, options);
        QTRY_VERIFY(story.received.value(1).contains("ready"));
        const auto pid = process->pid();
        QElapsedTimer since;
        since.start();
        process.reset();
        QTRY_VERIFY(!exists(pid, true));
        QVERIFY2(since.elapsed() >= 250, qPrintable(QString::number(since.elapsed()))); // it had its grace
    }

    void aStoppedChildEndsToo()
    {
        EpollReactor reactor;
        ProcessStory story;
        auto process = start(reactor, story, shell(u"echo ready; exec sleep 60"_s));
        QTRY_VERIFY(story.received.value(1).contains("ready"));
        const auto pid = process->pid();
        QVERIFY(process->signal(SIGSTOP).ok());
        process.reset();
        QTRY_VERIFY(!exists(pid, true));
    }

    void theReactorsEndLeavesNobody()
    {
        ProcessStory story;
        pid_t pid = 0;
        {
            EpollReactor reactor;
            auto process = start(reactor, story, shell(u"trap '' TERM; echo ready; while :; do sleep 0.05; done"_s));
            QTRY_VERIFY(story.received.value(1).contains("ready"));
            pid = process->pid();
        }
        QVERIFY(!exists(pid, true));
    }

    void lettingGoFromInsideEachEvent_data()
    {
        QTest::addColumn<QString>("event");
        for (const char* event : {"received", "ended"})
            QTest::newRow(event) << QString::fromLatin1(event);
    }
    void lettingGoFromInsideEachEvent()
    {
        QFETCH(QString, event);
        EpollReactor reactor;
        ProcessStory story;
        Process process;
        if (event == u"received")
            story.whenReceived = [&](int, QByteArrayView) { process.reset(); };
        else
            story.whenEnded = [&] { process.reset(); };
        process = start(reactor, story, shell(u"echo a; echo b >&2"_s));
        const auto pid = process->pid();
        QTRY_VERIFY(!process);
        QTRY_VERIFY(!exists(pid, true));
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void aHundredAtOnce()
    {
        EpollReactor reactor;
        std::vector<std::unique_ptr<ProcessStory>> stories;
        std::vector<Process> processes;
        for (int i = 0; i < 100; ++i) {
            stories.push_back(std::make_unique<ProcessStory>());
            processes.push_back(start(reactor, *stories.back(), shell(u"read n; echo \"$n\"; exit $n"_s)));
            QVERIFY(processes.back());
        }
        for (int i = 0; i < 100; ++i)
            processes[size_t(i)]->write(QByteArray::number(i) + '\n');
        QTRY_VERIFY_WITH_TIMEOUT(
            std::all_of(stories.begin(), stories.end(), [](const auto& story) { return story->ended.has_value(); }),
            30000);
        for (int i = 0; i < 100; ++i) {
            QCOMPARE(stories[size_t(i)]->ended->code, i);
            QCOMPARE(stories[size_t(i)]->received.value(1), QByteArray::number(i) + '\n');
        }
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1);
    }

    void qProcessAtTheSameTime()
    {
        EpollReactor reactor;
        int finished = 0;
        std::vector<std::unique_ptr<QProcess>> theirs;
        std::vector<std::unique_ptr<ProcessStory>> stories;
        std::vector<Process> ours;
        for (int i = 0; i < 10; ++i) {
            theirs.push_back(std::make_unique<QProcess>());
            connect(
                theirs.back().get(), &QProcess::finished, this, [&finished, i](int code) { finished += code == i; });
            theirs.back()->start(u"sh"_s, {u"-c"_s, u"exit %1"_s.arg(i)});
            stories.push_back(std::make_unique<ProcessStory>());
            ours.push_back(start(reactor, *stories.back(), shell(u"exit %1"_s.arg(100 + i))));
        }
        QTRY_COMPARE(finished, 10);
        for (int i = 0; i < 10; ++i) {
            QTRY_VERIFY(stories[size_t(i)]->ended);
            QCOMPARE(stories[size_t(i)]->ended->code, 100 + i);
        }
    }

    void anotherUser()
    {
        EpollReactor reactor;
        ProcessStory story;
        auto options = shell(u"id -u; id -g; id -G"_s);
        options.user = ProcessOptions::User{65534, 65534};
        const auto spawned = reactor.spawn(options, std::make_unique<ProcessStoryProtocol>(story));
        if (::geteuid() != 0) { // then the system says no, and that is told
            QVERIFY(!spawned && spawned.error().reason == Reason::PermissionDenied);
            return;
        }
        QVERIFY(spawned.ok());
        QTRY_VERIFY(story.ended);
        QCOMPARE(story.received.value(1), QByteArray("65534\n65534\n65534\n"));
    }
};

QTEST_GUILESS_MAIN(ChildProcessTest)
#include "tst_childprocess.moc"
