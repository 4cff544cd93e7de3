#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTemporaryFile>

#include "netcore/interfaces/reactordescriptors.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/support/testclass.h"

using namespace everyport;

namespace {

struct Pipe {
    int ends[2] = {-1, -1};
    Pipe() { [[maybe_unused]] const int made = pipe2(ends, O_NONBLOCK); }
    ~Pipe()
    {
        close(ends[0]);
        shut();
    }
    void shut()
    {
        if (ends[1] >= 0)
            close(std::exchange(ends[1], -1));
    }
    bool take() const
    {
        char byte;
        return read(ends[0], &byte, 1) == 1;
    }
};

} // namespace

class ReactorDescriptorsTest : public RoleTest<ReactorDescriptors> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void isToldAgainUntilItWasRead()
    {
        Pipe pipe;
        int heard = 0;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = role().watch(pipe.ends[0], [&](bool readable, bool) {
            heard += readable && pipe.take();
            if (heard == 3)
                watch.reset(); // from inside
        });
        QCOMPARE(write(pipe.ends[1], "abcd", 4), 4);
        QVERIFY(until([&] { return heard == 3; }));
        stage->pass(std::chrono::milliseconds(5));
        QCOMPARE(heard, 3);
        QVERIFY(pipe.take()); // the fourth is still there
    }

    void onlyWhatIsWantedIsTold()
    {
        int pair[2];
        QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
        int readable = 0;
        int writable = 0;
        auto watch = role().watch(pair[0], [&](bool read, bool write) {
            readable += read;
            writable += write;
        });
        stage->pass(std::chrono::milliseconds(5));
        QCOMPARE(readable + writable, 0);
        watch->setWanted(false, true);
        QVERIFY(until([&] { return writable > 0; }));
        QCOMPARE(readable, 0);
        watch->setWanted(false, false);
        writable = 0;
        QCOMPARE(write(pair[1], "x", 1), 1);
        stage->pass(std::chrono::milliseconds(5));
        QCOMPARE(readable + writable, 0);
        watch->setWanted(true, false);
        QVERIFY(until([&] { return readable > 0; }));
        QCOMPARE(writable, 0);
        watch.reset();
        close(pair[0]);
        close(pair[1]);
    }

    void theOtherEndsEndIsReadable()
    {
        Pipe pipe;
        bool ended = false;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = role().watch(pipe.ends[0], [&](bool readable, bool) {
            char byte;
            ended = readable && read(pipe.ends[0], &byte, 1) == 0;
            watch.reset();
        });
        pipe.shut();
        QVERIFY(until([&] { return ended; }));
    }

    void aFileIsAlwaysReadable()
    {
        QTemporaryFile file; // standard input may be one
        QVERIFY(file.open());
        file.write("lines");
        QVERIFY(file.flush() && file.seek(0));
        int told = 0;
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = role().watch(file.handle(), [&](bool readable, bool) {
            if (++told == 5)
                watch.reset();
            QVERIFY(readable);
        });
        QVERIFY(until([&] { return told == 5; }));
    }

    void aNumberThatIsUsedAgainIsAnother()
    {
        QStringList heard;
        int reused = -1;
        {
            Pipe first;
            reused = first.ends[0];
            auto watch = role().watch(first.ends[0], [&](bool, bool) { heard.append(QStringLiteral("first")); });
            QCOMPARE(write(first.ends[1], "x", 1), 1);
        }
        Pipe second;
        QCOMPARE(second.ends[0], reused);
        std::unique_ptr<ReactorDescriptors::Watch> watch;
        watch = role().watch(second.ends[0], [&](bool, bool) {
            heard.append(QStringLiteral("second"));
            watch.reset();
        });
        QCOMPARE(write(second.ends[1], "x", 1), 1);
        QVERIFY(until([&] { return !heard.isEmpty(); }));
        QCOMPARE(heard, QStringList{QStringLiteral("second")});
    }
};

QTEST_GUILESS_MAIN(ReactorDescriptorsTest)
#include "tst_reactordescriptors.moc"
