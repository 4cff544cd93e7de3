#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/descriptorpassing.h"
#include "netcore/transport/layer.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// One that takes open files.
class Taker final : public Protocol, public DescriptorReceiver {
public:
    struct Heard {
        std::vector<FileDescriptor> files;
        QStringList events; ///< "file", or the bytes
        std::function<void()> whenFile;
    };
    explicit Taker(Heard& heard) : m_heard(heard) {}
    void connectionMade(Transport&) override {}
    void dataReceived(QByteArrayView bytes) override { m_heard.events.append(QString::fromLatin1(bytes)); }
    void descriptorReceived(FileDescriptor fd) override
    {
        m_heard.events.append(u"file"_s);
        m_heard.files.push_back(std::move(fd));
        if (m_heard.whenFile)
            m_heard.whenFile();
    }
    void connectionLost(const Error&) override { m_heard.events.append(u"lost"_s); }

private:
    Taker::Heard& m_heard;
};

struct Pair {
    QTemporaryDir folder;
    Taker::Heard heard;
    Story server;
    Story client;
    EpollReactor reactor;
    std::unique_ptr<Port> port;
    Task<Result<Transport*>> connecting;
    bool layered = false;

    bool open(bool taking, QString path = {})
    {
        if (path.isEmpty())
            path = folder.filePath(u"s"_s);
        auto listening = reactor.listenUnix(path, 0600, {}, [this, taking]() -> std::unique_ptr<Protocol> {
            if (taking)
                return between(std::make_unique<Taker>(heard));
            return between(std::make_unique<StoryProtocol>(server));
        });
        if (!listening)
            return false;
        port = std::move(*listening);
        connecting = reactor.connectUnix(path, {}, between(std::make_unique<StoryProtocol>(client)));
        return client.transport != nullptr;
    }
    /// As policies stand there.
    std::unique_ptr<Protocol> between(std::unique_ptr<Protocol> protocol) const
    {
        return layered ? std::make_unique<Layer>(std::make_unique<Layer>(std::move(protocol))) : std::move(protocol);
    }
    ~Pair() { port.reset(); }
};

int openFiles()
{
    return int(QDir(u"/proc/self/fd"_s).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
}

} // namespace

class DescriptorPassingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileGoesOver_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::addColumn<bool>("layered");
        QTest::newRow("path") << false << false;
        QTest::newRow("abstract name") << true << false;
        QTest::newRow("through layers") << false << true;
    }
    void aFileGoesOver()
    {
        QFETCH(bool, abstract);
        QFETCH(bool, layered);
        Pair pair;
        pair.layered = layered;
        QVERIFY(pair.open(true, abstract ? u"@everyport-passing-%1"_s.arg(getpid()) : QString()));
        QTemporaryDir folder;
        const FileDescriptor file(::open(qPrintable(folder.path()), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        pair.client.transport->write("before ");
        QVERIFY(DescriptorSender::of(*pair.client.transport)->sendDescriptor(file.get()).ok());
        pair.client.transport->write("after");
        QTRY_COMPARE(pair.heard.events, (QStringList{u"file"_s, u"before after"_s}));
        struct stat sent {};
        struct stat got {};
        QCOMPARE(fstat(file.get(), &sent), 0);
        QCOMPARE(fstat(pair.heard.files.front().get(), &got), 0);
        QCOMPARE(got.st_ino, sent.st_ino);
        QVERIFY(pair.heard.files.front().get() != file.get());
        QVERIFY(fcntl(pair.heard.files.front().get(), F_GETFD) & FD_CLOEXEC);
    }

    void manyAndNoMoreThanMayWait()
    {
        Pair pair;
        QVERIFY(pair.open(true));
        auto* sender = DescriptorSender::of(*pair.client.transport);
        for (size_t i = 0; i < descriptorsAtOnce; ++i)
            QVERIFY(sender->sendDescriptor(0).ok());
        const auto refused = sender->sendDescriptor(0);
        QVERIFY(!refused && refused.error().reason == Reason::TooManyOpen);
        QVERIFY(!sender->sendDescriptor(9999));
        pair.client.transport->write("x");
        QTRY_COMPARE(pair.heard.files.size(), descriptorsAtOnce);
        QVERIFY(sender->sendDescriptor(0).ok());
        pair.client.transport->write("y");
        QTRY_COMPARE(pair.heard.files.size(), descriptorsAtOnce + 1);
    }

    void onlyUnixSocketsPassThem()
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
        QVERIFY(!DescriptorSender::of(*tcp.transport));
    }

    void whoDoesNotTakeThemGetsNone_data()
    {
        QTest::addColumn<bool>("layered");
        QTest::newRow("plain") << false;
        QTest::newRow("through layers") << true;
    }
    void whoDoesNotTakeThemGetsNone()
    {
        QFETCH(bool, layered);
        Pair pair;
        pair.layered = layered;
        QVERIFY(pair.open(false));
        QTRY_VERIFY(pair.server.transport);
        const int before = openFiles();
        for (int i = 0; i < 10; ++i)
            QVERIFY(DescriptorSender::of(*pair.client.transport)->sendDescriptor(0).ok());
        pair.client.transport->write("x");
        QTRY_COMPARE(pair.server.received, QByteArray("x"));
        QCOMPARE(openFiles(), before);
    }

    void whatWaitsIsClosedWithTheConnection()
    {
        const int before = openFiles();
        {
            Pair pair;
            QVERIFY(pair.open(true));
            for (int i = 0; i < 10; ++i)
                QVERIFY(DescriptorSender::of(*pair.client.transport)->sendDescriptor(0).ok());
            auto* transport = pair.client.transport;
            transport->abortConnection();
            QVERIFY(DescriptorSender::of(*transport)->sendDescriptor(0).error().kind == Error::Kind::Disconnected);
            QTRY_VERIFY(pair.client.lost);
        }
        QCOMPARE(openFiles(), before);
    }

    void aHostileFloodOfFilesIsCut()
    {
        Pair pair;
        QVERIFY(pair.open(true));
        pair.client.transport->write("first"); // from here on both ends have all that they open for themselves
        QTRY_COMPARE(pair.heard.events, (QStringList{u"first"_s}));
        // By hand, more than one message of ours takes: the system closes the rest.
        std::vector<int> many(200, 0);
        std::vector<char> control(CMSG_SPACE(many.size() * sizeof(int)));
        iovec piece{const_cast<char*>("x"), 1};
        msghdr message{};
        message.msg_iov = &piece;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        auto* header = CMSG_FIRSTHDR(&message);
        header->cmsg_level = SOL_SOCKET;
        header->cmsg_type = SCM_RIGHTS;
        header->cmsg_len = CMSG_LEN(many.size() * sizeof(int));
        memcpy(CMSG_DATA(header), many.data(), many.size() * sizeof(int));
        const int before = openFiles();
        QCOMPARE(::sendmsg(pair.client.transport->descriptor(), &message, MSG_NOSIGNAL), 1);
        QTRY_VERIFY(pair.heard.events.contains(u"x"_s));
        QVERIFY(pair.heard.files.size() <= descriptorsAtOnce);
        QCOMPARE(openFiles(), before + int(pair.heard.files.size()));
    }

    void endingTheConnectionFromInside_data()
    {
        QTest::addColumn<bool>("layered");
        QTest::newRow("plain") << false;
        QTest::newRow("through layers") << true;
    }
    void endingTheConnectionFromInside()
    {
        QFETCH(bool, layered);
        Pair pair;
        pair.layered = layered;
        QVERIFY(pair.open(true));
        pair.heard.whenFile = [&] { pair.port.reset(); };
        for (int i = 0; i < 5; ++i)
            QVERIFY(DescriptorSender::of(*pair.client.transport)->sendDescriptor(0).ok());
        pair.client.transport->write("x");
        QTRY_VERIFY(pair.client.lost);
        QCOMPARE(pair.heard.files.size(), 1u);
        QCOMPARE(pair.heard.events, (QStringList{u"file"_s, u"lost"_s}));
    }
};

QTEST_GUILESS_MAIN(DescriptorPassingTest)
#include "tst_descriptorpassing.moc"
