#include "app/station/crash/crashhandler.h"

#include <csignal>
#include <cstdlib>
#include <functional>
#include <stdexcept>
#include <thread>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "app/log/log.h"
#include "app/station/crash/crashfile.h"
#include "app/station/crash/crashnotes.h"
#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// What became of a child that crashed.
struct CrashEnd {
    int status = 0;
    QByteArray said = {}; ///< On standard error.
    QString report = {};  ///< In the file.
    bool wasSignalled(int number) const { return WIFSIGNALED(status) && WTERMSIG(status) == number; }
};

using CrashAct = std::function<void(Log& log, CrashNotes& notes)>;

void limitChild(int resource, rlim_t most)
{
    struct rlimit limit = {};
    ::getrlimit(resource, &limit);
    limit.rlim_cur = qMin(most, limit.rlim_max);
    ::setrlimit(resource, &limit);
}

[[noreturn]] void crashInChild(const QString& folder, int said, const CrashAct& act)
{
    limitChild(RLIMIT_CORE, 0);
    limitChild(RLIMIT_STACK, 8 << 20);
    ::dup2(said, STDERR_FILENO);
    qInstallMessageHandler(nullptr); // or QtTest's would end the run
    const auto file = CrashFile::make(folder);
    if (!file)
        ::_exit(98);
    CrashHandler handler("everyport 1.2.3\nStarted: today\n", {(*file)->fd(), (*file)->path().toUtf8()});
    ManualClock clock;
    Log log(clock);
    CrashNotes notes(log, handler.memory());
    act(log, notes);
    ::_exit(99);
}

CrashEnd crash(const QString& folder, const CrashAct& act)
{
    int ends[2] = {-1, -1};
    if (::pipe(ends) != 0)
        return {};
    const auto child = ::fork();
    if (child == 0)
        crashInChild(folder, ends[1], act);
    ::close(ends[1]);
    CrashEnd end;
    char piece[4096];
    for (ssize_t count = 0; (count = ::read(ends[0], piece, sizeof piece)) > 0;)
        end.said.append(piece, count);
    ::close(ends[0]);
    ::waitpid(child, &end.status, 0);
    if (const auto report = CrashReports(folder).newest())
        end.report = CrashReports::read(*report).valueOr({});
    return end;
}

void touchNothing()
{
    volatile int* volatile nothing = nullptr;
    *nothing = 1;
}

int useStack(int depth)
{
    volatile char room[4096];
    room[0] = char(depth);
    return depth < 0 ? 0 : useStack(depth + 1) + room[0];
}

} // namespace

class CrashHandlerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!CrashHandler::isPossible())
            QSKIP("A sanitizer reports by itself.");
    }

    void saysWhatAReportNeeds()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log& log, CrashNotes& notes) {
            notes.notePage(u"polls"_s);
            log.info(u"station"_s, u"Ready."_s);
            log.warning(u"irc"_s, u"The disk is full."_s);
            touchNothing();
        });
        QVERIFY2(end.wasSignalled(SIGSEGV), end.said.constData());
        QVERIFY2(end.report.startsWith(u"everyport 1.2.3\nStarted: today\nSignal: SIGSEGV (11) at 0x0\n"_s),
            qPrintable(end.report));
        QVERIFY(end.report.contains(u"\nPage: polls\n"_s));
        QVERIFY(end.report.contains(u"Ready."_s));
        QVERIFY(end.report.indexOf(u"The disk is full."_s) > end.report.indexOf(u"Ready."_s));
        QVERIFY2(end.report.contains(u"\n#3 "_s), qPrintable(end.report)); // past the signal's own frames
        QVERIFY(end.report.endsWith(u"End of the report.\n"_s));
        QVERIFY2(end.said.contains("Everyport ended by SIGSEGV"), end.said.constData());
        QVERIFY(end.said.contains(folder.filePath(u"crashes/crash-"_s).toUtf8()));
    }

    void noSecretIsInIt()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log& log, CrashNotes&) {
            log.setLevel(LogLevel::Debug);
            log.info(u"xmpp"_s, u"Refused with password=hunter2."_s);
            log.debug(u"xmpp"_s, u"The peer says tulip."_s);
            const std::function<void()> failing = [] { throw std::runtime_error("not with token: hunter3"); };
            [&]() noexcept { failing(); }();
        });
        QVERIFY(end.wasSignalled(SIGABRT));
        QVERIFY2(end.report.contains(u"Refused with password=•••"_s), qPrintable(end.report));
        QVERIFY(end.report.contains(u"runtime_error: not with token: •••"_s));
        QVERIFY(!end.report.contains(u"hunter"_s));
        QVERIFY(!end.report.contains(u"tulip"_s));
    }

    void eachWayToCrash_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("reason");
        QTest::newRow("abort") << SIGABRT << QString();
        QTest::newRow("fatal") << SIGABRT << u"\nReason: no way on\n"_s;
        QTest::newRow("stack") << SIGSEGV << QString();
        QTest::newRow("thread") << SIGSEGV << QString();
        QTest::newRow("sent") << SIGBUS << QString();
    }

    void eachWayToCrash()
    {
        QFETCH(int, number);
        QFETCH(QString, reason);
        const QByteArray way = QTest::currentDataTag();
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [&](Log&, CrashNotes&) {
            if (way == "abort")
                std::abort();
            if (way == "fatal")
                qFatal("no way on");
            if (way == "stack")
                useStack(0);
            if (way == "thread")
                std::thread(touchNothing).join();
            if (way == "sent")
                ::kill(::getpid(), SIGBUS);
        });
        QVERIFY2(end.wasSignalled(number), end.said.constData());
        QVERIFY2(end.report.endsWith(u"End of the report.\n"_s), qPrintable(end.report));
        QVERIFY2(end.report.contains(reason), qPrintable(end.report));
    }

    void aFullDiskLeavesItToStandardError()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log& log, CrashNotes&) {
            log.info(u"station"_s, u"Ready."_s);
            std::signal(SIGXFSZ, SIG_IGN);
            limitChild(RLIMIT_FSIZE, 0);
            std::abort();
        });
        QVERIFY(end.wasSignalled(SIGABRT));
        QCOMPARE(end.report, QString());
        QVERIFY2(end.said.contains("Ready.") && end.said.endsWith("End of the report.\n"), end.said.constData());
        CrashReports(folder.path()).tidy();
        QVERIFY(QDir(folder.filePath(u"crashes"_s)).isEmpty());
    }

    void twoInARowAreTwoReports()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 2; ++i)
            QVERIFY(crash(folder.path(), [](Log&, CrashNotes&) { std::abort(); }).wasSignalled(SIGABRT));
        QCOMPARE(CrashReports(folder.path()).all().size(), 2);
    }

    void fixedRoomHoldsTheNewestLines()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log& log, CrashNotes&) {
            for (int i = 0; i < 500; ++i)
                log.info(u"station"_s, u"line %1."_s.arg(i) + QString(3000, u'x'));
            std::abort();
        });
        QVERIFY(end.report.contains(u"line 499."_s) && end.report.contains(u"line 452."_s));
        QVERIFY(!end.report.contains(u"line 451."_s));
        QVERIFY(end.report.size() < 64 * 1024);
        QVERIFY(end.report.endsWith(u"End of the report.\n"_s));
    }

    /// Between fork and exec, where a program is started.
    void aChildsCrashIsNotOurs()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log&, CrashNotes&) {
            const auto child = ::fork();
            if (child == 0)
                std::abort();
            ::waitpid(child, nullptr, 0);
        });
        QVERIFY(WIFEXITED(end.status));
        QCOMPARE(end.report, QString());
    }

    /// As with the demo, which begins before the station has ended.
    void theNewestIsInCharge()
    {
        const QTemporaryDir folder;
        const auto end = crash(folder.path(), [](Log&, CrashNotes&) {
            auto before = std::make_unique<CrashHandler>("before\n", CrashTarget());
            const CrashHandler after("after\n", CrashTarget());
            before.reset();
            std::abort();
        });
        QVERIFY2(end.said.contains("after\nSignal: SIGABRT"), end.said.constData());
        const auto back = crash(folder.path(), [](Log&, CrashNotes&) {
            std::make_unique<CrashHandler>("before\n", CrashTarget()).reset();
            std::abort();
        });
        QVERIFY(back.report.startsWith(u"everyport 1.2.3\n"_s));
    }

    void givesSignalsBack()
    {
        struct sigaction before = {};
        ::sigaction(SIGSEGV, nullptr, &before);
        {
            const CrashHandler handler({}, {});
            struct sigaction now = {};
            ::sigaction(SIGSEGV, nullptr, &now);
            QVERIFY(now.sa_sigaction != before.sa_sigaction);
        }
        struct sigaction after = {};
        ::sigaction(SIGSEGV, nullptr, &after);
        QVERIFY(after.sa_sigaction == before.sa_sigaction);
    }
};

QTEST_APPLESS_MAIN(CrashHandlerTest)
#include "tst_crashhandler.moc"
