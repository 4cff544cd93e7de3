#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <QTemporaryFile>

#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactorstreams.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ReactorStreamsTest : public RoleTest<ReactorStreams> {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void bothWaysByOneSocket()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        FileDescriptor far(ends[1]);
        Story story;
        QVERIFY(role().openDescriptors({ends[0], ends[0]}, std::make_unique<StoryProtocol>(story)).ok());
        QCOMPARE(::write(far.get(), "in", 2), 2);
        QVERIFY(until([&] { return story.received == "in"; }));
        story.transport->write("out");
        char buffer[8];
        QVERIFY(until([&] { return ::recv(far.get(), buffer, sizeof buffer, MSG_DONTWAIT) == 3; }));
        far.reset();
        QVERIFY(until([&] { return story.lost.has_value(); }));
    }

    void aWriterWaitsForItsReader()
    {
        int ends[2];
        QCOMPARE(::pipe2(ends, O_CLOEXEC | O_NONBLOCK), 0);
        const FileDescriptor reading(ends[0]);
        Story story;
        QVERIFY(role().openDescriptors({-1, ends[1]}, std::make_unique<StoryProtocol>(story)).ok());
        story.transport->write(QByteArray(500'000, 'x'));
        story.transport->loseConnection();
        qsizetype got = 0;
        char buffer[65536];
        QVERIFY(until([&] {
            got += std::max<ssize_t>(0, ::read(reading.get(), buffer, sizeof buffer));
            return got == 500'000 && story.lost.has_value();
        }));
        QVERIFY(story.lost->isClosed());
    }

    void aFileIsReadToItsEnd()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(QByteArray(100'000, 'f'));
        file.flush();
        file.seek(0);
        Story story;
        QVERIFY(role().openDescriptors({::dup(file.handle()), -1}, std::make_unique<StoryProtocol>(story)).ok());
        QVERIFY(until([&] { return story.lost.has_value(); }));
        QCOMPARE(story.received.size(), 100'000);
    }
};

QTEST_GUILESS_MAIN(ReactorStreamsTest)
#include "tst_reactorstreams.moc"
