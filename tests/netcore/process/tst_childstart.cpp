#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/process/childstart.h"
#include "tests/netcore/pipe.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

ChildPlan shellPlan(const QByteArray& command)
{
    ChildPlan plan;
    plan.program = "/bin/sh";
    plan.arguments = {"sh", "-c", command};
    return plan;
}

int codeOf(pid_t pid)
{
    int status = 0;
    return ::waitpid(pid, &status, 0) == pid && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

} // namespace

class ChildStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void programsAreFoundAsAShellDoes()
    {
        QTemporaryDir folder;
        for (const auto* name : {"program", "plain"}) {
            QFile file(folder.filePath(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QFile::setPermissions(folder.filePath(u"program"_s), QFile::ReadOwner | QFile::ExeOwner);
        QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
        const auto path = "/no/such/place:" + folder.path().toLocal8Bit() + ":/bin";
        QCOMPARE(*findProgram(u"program"_s, path), folder.path().toLocal8Bit() + "/program");
        QCOMPARE(*findProgram(u"sh"_s, path), QByteArray("/bin/sh"));
        QCOMPARE(*findProgram(u"./as/it/is"_s, path), QByteArray("./as/it/is"));
        for (const auto* none : {"plain", "folder", "no-such-program", ""})
            QVERIFY2(findProgram(QString::fromLatin1(none), path).error().reason == Reason::NotFound, none);
    }

    void whatStoppedItIsTold_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("number");
        QTest::newRow("program") << u"program"_s << ENOENT;
        QTest::newRow("folder") << u"folder"_s << ENOENT;
        QTest::newRow("no program") << u"format"_s << ENOEXEC;
        QTest::newRow("descriptor") << u"descriptor"_s << EBADF;
    }
    void whatStoppedItIsTold()
    {
        QFETCH(QString, what);
        QFETCH(int, number);
        QTemporaryDir folder;
        QFile text(folder.filePath(u"text"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("just text");
        text.close();
        text.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        auto plan = shellPlan("exit 0");
        if (what == u"program")
            plan.program = "/no/such/program";
        else if (what == u"folder")
            plan.workingFolder = "/no/such/folder";
        else if (what == u"format")
            plan.program = QFile::encodeName(text.fileName());
        else
            plan.descriptors.push_back({3, 9999});
        const auto started = startChild(plan);
        QVERIFY(!started);
        QCOMPARE(started.error().native, number);
        QCOMPARE(::waitpid(-1, nullptr, WNOHANG), -1); // it was reaped
    }

    void descriptorsMayCrossEachOther()
    {
        Pipe first;
        Pipe second;
        // Each takes the number that the other has with us.
        auto plan = shellPlan("echo to-first >&" + QByteArray::number(second.writing.get()) + "; echo to-second >&"
            + QByteArray::number(first.writing.get()));
        if (first.writing.get() > 9 || second.writing.get() > 9)
            plan.program = "/bin/bash"; // others know descriptors of one digit only
        plan.descriptors = {{second.writing.get(), first.writing.get()}, {first.writing.get(), second.writing.get()}};
        const auto pid = startChild(plan);
        QVERIFY(pid.ok());
        QCOMPARE(codeOf(*pid), 0);
        QCOMPARE(readNow(first.reading.get()), QByteArray("to-first\n"));
        QCOMPARE(readNow(second.reading.get()), QByteArray("to-second\n"));
    }

    void signalsAreAsTheSystemHasThem()
    {
        const auto before = std::signal(SIGTERM, SIG_IGN);
        sigset_t blocked;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGTERM);
        sigprocmask(SIG_BLOCK, &blocked, nullptr);
        const auto pid = startChild(shellPlan("kill -TERM $$; exit 1"));
        sigprocmask(SIG_UNBLOCK, &blocked, nullptr);
        std::signal(SIGTERM, before);
        QVERIFY(pid.ok());
        int status = 0;
        QCOMPARE(::waitpid(*pid, &status, 0), *pid);
        QVERIFY(WIFSIGNALED(status) && WTERMSIG(status) == SIGTERM);
    }

    void leadsAGroupOrASession_data()
    {
        QTest::addColumn<bool>("session");
        QTest::newRow("group") << false;
        QTest::newRow("session without a terminal") << true;
    }
    void leadsAGroupOrASession()
    {
        QFETCH(bool, session);
        Pipe go;
        auto plan = shellPlan("read line");
        plan.descriptors.push_back({0, go.reading.get()});
        plan.leadsSession = session;
        const auto pid = startChild(plan);
        if (session) { // its descriptor 0 must be one
            QCOMPARE(pid.error().native, ENOTTY);
            return;
        }
        QVERIFY(pid.ok());
        QCOMPARE(::getpgid(*pid), *pid);
        QCOMPARE(::getsid(*pid), ::getsid(0));
        QVERIFY(go.put("\n"));
        QCOMPARE(codeOf(*pid), 0);
    }
};

QTEST_GUILESS_MAIN(ChildStartTest)
#include "tst_childstart.moc"
