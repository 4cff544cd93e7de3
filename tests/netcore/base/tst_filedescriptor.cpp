#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QTest>

#include "netcore/base/filedescriptor.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

bool isOpen(int fd)
{
    return ::fcntl(fd, F_GETFD) >= 0;
}

int opened()
{
    return ::open("/dev/null", O_RDONLY | O_CLOEXEC);
}

} // namespace

class FileDescriptorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closesWhatItHas()
    {
        const int number = opened();
        {
            const FileDescriptor fd(number);
            QVERIFY(fd && fd.get() == number && isOpen(number));
        }
        QVERIFY(!isOpen(number));
    }

    void oneOwnerAtATime()
    {
        FileDescriptor first(opened());
        const int number = first.get();
        FileDescriptor second(std::move(first));
        QVERIFY(!first && second.get() == number);
        const int other = opened();
        first = FileDescriptor(other);
        first = std::move(second);
        QVERIFY(!isOpen(other));
        QCOMPARE(first.get(), number);
        auto& itself = first;
        first = std::move(itself);
        QVERIFY(isOpen(number));
        QCOMPARE(first.release(), number);
        QVERIFY(!first && isOpen(number));
        ::close(number);
    }

    void aCopyIsOfTheSameFile()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC), 0);
        FileDescriptor reading(ends[0]);
        FileDescriptor writing(ends[1]);
        const auto copy = writing.duplicate();
        QVERIFY(copy && copy.get() != writing.get());
        QVERIFY(::fcntl(copy.get(), F_GETFD) & FD_CLOEXEC);
        writing.reset();
        QVERIFY(!writing);
        QCOMPARE(::write(copy.get(), "x", 1), 1);
        char byte = 0;
        QCOMPARE(::read(reading.get(), &byte, 1), 1);
        QVERIFY(!FileDescriptor().duplicate());
        QCOMPARE(errno, EBADF);
    }

    void brokenPipesEndNobody_data()
    {
        QTest::addColumn<bool>("ignored");
        QTest::addColumn<int>("signal");
        QTest::newRow("as the system has it") << false << SIGPIPE;
        QTest::newRow("ignored") << true << 0;
    }
    void brokenPipesEndNobody()
    {
        QFETCH(bool, ignored);
        QFETCH(int, signal);
        const pid_t child = ::fork();
        if (child == 0) {
            std::signal(SIGPIPE, SIG_DFL);
            if (ignored)
                ignoreBrokenPipes();
            int ends[2];
            if (::pipe(ends) == 0)
                ::close(ends[0]);
            ::_exit(::write(ends[1], "x", 1) < 0 && errno == EPIPE ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WIFSIGNALED(status) ? WTERMSIG(status) : 0, signal);
        QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) == 0);
    }

    void aProgramsOwnAnswerIsLeftAlone()
    {
        static int heard = 0;
        const auto before = std::signal(SIGPIPE, [](int) { ++heard; });
        ignoreBrokenPipes();
        ::raise(SIGPIPE);
        std::signal(SIGPIPE, before);
        QCOMPARE(heard, 1);
    }
};

QTEST_GUILESS_MAIN(FileDescriptorTest)
#include "tst_filedescriptor.moc"
