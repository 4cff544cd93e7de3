#include <netinet/in.h>
#include <sys/socket.h>

#include <QElapsedTimer>

#include "netcore/base/filedescriptor.h"
#include "netcore/lifecycle/clientservice.h"
#include "netcore/lifecycle/listenservice.h"
#include "netcore/lifecycle/multiservice.h"
#include "tests/netcore/eachreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto limit = 200ms;

/// More than the system's buffers take: it stays queued for as long as the other end does not read.
void writeTooMuch(Transport& transport)
{
    transport.write(QByteArray(32 * 1024 * 1024, 'x'));
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(port);
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return name;
}

/// A leaf whose stop is never answered.
class Silent final : public Service {
public:
    explicit Silent(bool& aborted) : Service(u"silent"_s), m_aborted(aborted) {}
    Task<Result<Done>> start() override { return Result<Done>(Done()); }
    Task<Result<Done>> stop() override { return m_never.task(); }
    void abort() override { m_aborted = true; }

private:
    bool& m_aborted;
    Deferred<Result<Done>> m_never;
};

} // namespace

/// A tree of services ends within its limits, whatever the computers at the other ends of real sockets do.
class StuckPeersTest : public EachReactorTest {
    Q_OBJECT

    std::list<Story> m_stories; // outlive the reactor
    std::unique_ptr<MultiService> m_tree;

    std::unique_ptr<Protocol> talkative()
    {
        auto& story = m_stories.emplace_back();
        story.whenMade = writeTooMuch;
        return std::make_unique<StoryProtocol>(story);
    }
    /// Seconds that the stop took, and how it ended.
    std::pair<double, Result<Done>> stopped()
    {
        QElapsedTimer time;
        time.start();
        std::optional<Result<Done>> how;
        auto stopping = m_tree->stop();
        stopping.whenDone([&](Result<Done> result) { how = std::move(result); });
        if (!QTest::qWaitFor([&] { return how.has_value(); }, 10'000))
            qFatal("it never stopped");
        return {double(time.elapsed()) / 1000, *how};
    }

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init()
    {
        makeIt();
        m_tree = std::make_unique<MultiService>(u"all"_s, m_reactor->clock(), 2s);
    }
    void cleanup()
    {
        m_tree.reset();
        m_reactor.reset();
        m_stories.clear();
    }

    void aCallerThatNeverReads()
    {
        auto& door = static_cast<ListenService&>(
            m_tree->add(std::make_unique<ListenService>(u"door"_s, *m_reactor,
                            *Endpoint::parse(u"tcp:0:interface=127.0.0.1"_s), nullptr, [this] { return talkative(); }),
                limit));
        QVERIFY(m_tree->start().take());
        const auto place = loopback(door.ports().front()->address().port);
        const FileDescriptor caller(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::connect(caller.get(), reinterpret_cast<const sockaddr*>(&place), sizeof place), 0);
        QTRY_VERIFY(!m_stories.empty() && m_stories.back().transport && m_stories.back().transport->queuedBytes() > 0);
        const auto [seconds, how] = stopped();
        QCOMPARE(how.error().reason, Reason::TimedOut);
        QVERIFY2(seconds >= 0.2 && seconds < 2, qPrintable(QString::number(seconds)));
        QVERIFY(door.ports().empty() && !door.isRunning());
        QVERIFY(m_stories.back().lost);
        QCOMPARE(m_stories.back().events.count(u"lost"_s), 1);
    }

    void aServerThatNeverReads()
    {
        const FileDescriptor server(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        auto place = loopback(0);
        socklen_t length = sizeof place;
        QCOMPARE(::bind(server.get(), reinterpret_cast<const sockaddr*>(&place), sizeof place), 0);
        QCOMPARE(::listen(server.get(), 5), 0); // connections are made, and nobody takes them
        QCOMPARE(::getsockname(server.get(), reinterpret_cast<sockaddr*>(&place), &length), 0);
        const auto text = u"tcp:127.0.0.1:%1"_s.arg(ntohs(place.sin_port));
        auto& kept = static_cast<ClientService&>(m_tree->add(
            std::make_unique<ClientService>(
                u"kept"_s, m_reactor->clock(),
                [this, text](std::unique_ptr<Protocol> protocol) {
                    return connectTo(*m_reactor, *Endpoint::parse(text), u"kept"_s, nullptr, std::move(protocol));
                },
                [this] { return talkative(); }, ClientService::Options()),
            limit));
        QVERIFY(m_tree->start().take());
        QTRY_VERIFY(kept.isConnected() && m_stories.back().transport->queuedBytes() > 0);
        const auto [seconds, how] = stopped();
        QCOMPARE(how.error().reason, Reason::TimedOut);
        QVERIFY2(seconds >= 0.2 && seconds < 2, qPrintable(QString::number(seconds)));
        QVERIFY(!kept.isRunning() && !kept.isConnected());
        QTRY_VERIFY(m_stories.back().lost);
        QCOMPARE(m_stories.size(), size_t(1)); // it does not try again
    }

    void aStopThatIsNeverAnswered()
    {
        bool aborted = false;
        m_tree->add(std::make_unique<ListenService>(
            u"door"_s, *m_reactor, *Endpoint::parse(u"tcp:0:interface=127.0.0.1"_s), nullptr, [] { return nullptr; }));
        m_tree->add(std::make_unique<Silent>(aborted), limit);
        QVERIFY(m_tree->start().take());
        const auto [seconds, how] = stopped();
        QVERIFY(aborted);
        QCOMPARE(how.error().text, u"Stopping silent took longer than 0.2 s."_s);
        QVERIFY2(seconds < 2, qPrintable(QString::number(seconds)));
        QVERIFY(!m_tree->find(u"door"_s)->isRunning());
    }
};

QTEST_GUILESS_MAIN(StuckPeersTest)
#include "tst_stuckpeers.moc"
