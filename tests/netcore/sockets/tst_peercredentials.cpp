#include <unistd.h>

#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/sockets/peercredentials.h"
#include "tests/netcore/process/processstory.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PeerCredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothEndsKnowEachOther()
    {
        QTemporaryDir folder;
        Story server;
        Story client;
        EpollReactor reactor;
        const auto path = folder.filePath(u"s"_s);
        auto port = reactor.listenUnix(path, 0600, {}, [&] { return std::make_unique<StoryProtocol>(server); });
        QVERIFY(port.ok());
        auto connecting = reactor.connectUnix(path, {}, std::make_unique<StoryProtocol>(client));
        QTRY_VERIFY(client.transport && server.transport);
        for (const auto* transport : {client.transport, server.transport}) {
            const auto who = peerCredentials(*transport);
            QVERIFY(who.ok());
            QCOMPARE(who->pid, getpid());
            QCOMPARE(who->uid, getuid());
            QCOMPARE(who->gid, getgid());
        }
        auto* gone = client.transport;
        gone->abortConnection();
        QVERIFY(peerCredentials(*gone).error().kind == Error::Kind::Disconnected);
    }

    void anotherProgram()
    {
        QTemporaryDir folder;
        Story server;
        ProcessStory caller;
        EpollReactor reactor;
        const auto path = folder.filePath(u"s"_s);
        auto port = reactor.listenUnix(path, 0600, {}, [&] { return std::make_unique<StoryProtocol>(server); });
        ProcessOptions options;
        options.executable = u"/usr/bin/python3"_s;
        options.arguments = {u"-c"_s,
            u"import socket, sys; s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); s.recv(1)"_s, path};
        auto process = reactor.spawn(options, std::make_unique<ProcessStoryProtocol>(caller));
        QVERIFY(port.ok() && process.ok());
        QTRY_VERIFY(server.transport);
        QCOMPARE(peerCredentials(*server.transport)->pid, (*process)->pid());
    }

    void onlyUnixSocketsKnow()
    {
        Story listener;
        Story tcp;
        EpollReactor reactor;
        auto port = reactor.listenTcp({}, [&] { return std::make_unique<StoryProtocol>(listener); });
        TcpConnectOptions options;
        options.host = u"127.0.0.1"_s;
        options.port = (*port)->address().port;
        auto connecting = reactor.connectTcp(options, std::make_unique<StoryProtocol>(tcp));
        QTRY_VERIFY(tcp.transport);
        QVERIFY(peerCredentials(*tcp.transport).error().kind == Error::Kind::Unsupported);
    }
};

QTEST_GUILESS_MAIN(PeerCredentialsTest)
#include "tst_peercredentials.moc"
