#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactorsocket.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/netcore/conformance/storyends.h"
#include "tests/support/testclass.h"

using namespace everyport;

class ReactorSocketTest : public RoleTest<ReactorSocket> {
    Q_OBJECT

    static FileDescriptor bound(int type, bool listens)
    {
        FileDescriptor fd(::socket(AF_INET, type | SOCK_CLOEXEC, 0));
        const auto name = SocketName::numeric(QStringLiteral("127.0.0.1"), 0);
        const bool good = ::bind(fd.get(), name->any(), name->length) == 0 && (!listens || ::listen(fd.get(), 5) == 0);
        return good ? std::move(fd) : FileDescriptor();
    }

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void aStreamOfSomebodyElses()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        FileDescriptor far(ends[1]);
        Story story;
        const auto adopted = role().adoptStream(
            ends[0], QStringLiteral("test"), std::make_unique<StoryProtocol>(story));
        QVERIFY(adopted.ok());
        QCOMPARE((*adopted)->record().service, QStringLiteral("test"));
        QVERIFY(::fcntl(ends[0], F_GETFL) & O_NONBLOCK);
        QCOMPARE(::write(far.get(), "in", 2), 2);
        QVERIFY(until([&] { return story.received == "in"; }));
        story.transport->write("out");
        char buffer[8];
        QVERIFY(until([&] { return ::recv(far.get(), buffer, sizeof buffer, MSG_DONTWAIT) == 3; }));
        far.reset();
        QVERIFY(until([&] { return story.lost.has_value(); }));
        QVERIFY(::fcntl(ends[0], F_GETFD) < 0); // it was the transport's to close
    }

    void aPortOfSomebodyElses()
    {
        auto listening = bound(SOCK_STREAM, true);
        const auto address = localAddress(listening.get());
        Ends ends;
        auto port = role().adoptPort(listening.get(), {}, ends.factory());
        QVERIFY(port.ok());
        listening.release();
        QCOMPARE((*port)->address(), address);
        const FileDescriptor caller(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        const auto name = SocketName::of(address);
        QCOMPARE(::connect(caller.get(), name->any(), name->length), 0);
        QVERIFY(until([&] { return ends.server.made == 1; }));
        QCOMPARE((*port)->connectionCount(), 1);
        port = Error::cancelled(); // let go of
        QVERIFY(ends.server.lost);
    }

    void whatCannotBeTakenOverStaysTheCallers()
    {
        const auto datagrams = bound(SOCK_DGRAM, false);
        const auto silent = bound(SOCK_STREAM, false);
        Story story;
        for (const int fd : {datagrams.get(), silent.get()}) {
            const auto port = role().adoptPort(fd, {}, [] { return nullptr; });
            QVERIFY(!port && port.error().reason == Reason::BadValue);
            QVERIFY(::fcntl(fd, F_GETFD) >= 0);
        }
        QVERIFY(!role().adoptStream(datagrams.get(), {}, std::make_unique<StoryProtocol>(story)));
        QVERIFY(!role().adoptStream(9999, {}, std::make_unique<StoryProtocol>(story)));
        QVERIFY(::fcntl(datagrams.get(), F_GETFD) >= 0);
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ReactorSocketTest)
#include "tst_reactorsocket.moc"
