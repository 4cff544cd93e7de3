#include "app/station/running/routes/networkroute.h"

#include <QFile>
#include <QTemporaryDir>

#include "app/storage/database.h"
#include "netcore/reactor/epollreactor.h"
#include "netcore/transport/baseprotocol.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/rfid/detection.h"
#include "protocols/rfid/lentdrivers.h"
#include "tests/support/authority.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray frame = "\x02"
                         "0C000621A58E\r\n\x03";
const QByteArray otherFrame = "\x02"
                              "62E3086CED08\r\n\x03";

struct Taps : devices::DeviceEvents {
    QStringList tags;
    void tagArrived(const devices::Device& device, const rfid::Tag& tag, qint64) override
    {
        tags.append(device.name + u' ' + tag.id);
    }
};

/// A serial server: what is said goes to who is connected.
class PlayedServer {
public:
    /// Speaks TLS where it is given how.
    explicit PlayedServer(Reactor& reactor, quint16 port = 0, const std::shared_ptr<TlsContext>& tls = nullptr)
    {
        const auto place = *Endpoint::parse(u"tcp:%1:interface=127.0.0.1"_s.arg(port));
        auto listening = listenOn(
            reactor, place.withTls(tls != nullptr), {}, tls, [this] { return std::make_unique<Caller>(*this); });
        if (!listening)
            qFatal("%s", qPrintable(listening.error().text));
        m_ports = std::move(*listening);
    }

    ~PlayedServer() { *m_here = nullptr; }

    quint16 port() const { return m_ports.front()->address().port; }
    QString endpoint() const { return u"tcp:127.0.0.1:%1"_s.arg(port()); }
    void say(const QByteArray& bytes)
    {
        for (auto* caller : m_callers)
            caller->say(bytes);
    }
    void hangUp()
    {
        for (auto* caller : m_callers)
            caller->hangUp();
    }
    qsizetype callers() const { return m_callers.size(); }

    int calls = 0;
    bool hangsUp = false; ///< As soon as somebody has come.
    QByteArray heard;

private:
    class Caller final : public BaseProtocol {
    public:
        explicit Caller(PlayedServer& server) : m_server(server.m_here) {}
        ~Caller() override
        {
            if (*m_server)
                (*m_server)->m_callers.removeOne(this);
        }
        void connectionMade(Transport& transport) override
        {
            BaseProtocol::connectionMade(transport);
            auto* server = *m_server;
            if (!server)
                return hangUp();
            ++server->calls;
            server->m_callers.append(this);
            if (server->hangsUp)
                hangUp();
        }
        void dataReceived(QByteArrayView bytes) override
        {
            if (*m_server)
                (*m_server)->heard += bytes;
        }
        void say(const QByteArray& bytes) { transport()->write(bytes); }
        void hangUp() { transport()->abortConnection(); }

    private:
        const std::shared_ptr<PlayedServer*> m_server; // to null once it has gone: what was not sent yet stays
    };

    const std::shared_ptr<PlayedServer*> m_here = std::make_shared<PlayedServer*>(this);

    QList<Caller*> m_callers;
    Ports m_ports; // they go first
};

/// A reader that is a client: says what it has as soon as it is connected.
class Calling final : public BaseProtocol {
public:
    Calling(QByteArray says, bool hangsUp) : m_says(std::move(says)), m_hangsUp(hangsUp) {}
    void connectionMade(Transport& transport) override
    {
        BaseProtocol::connectionMade(transport);
        transport.write(m_says);
        if (m_hangsUp)
            transport.loseConnection();
    }
    void dataReceived(QByteArrayView) override {}

private:
    QByteArray m_says;
    bool m_hangsUp;
};

struct PlayedNetwork final : NetworkState {
    using NetworkState::setUp;
};

template <typename T>
Result<T> got(Task<Result<T>> task)
{
    if (!QTest::qWaitFor([&task] { return task.isReady(); }, 20000))
        return Error::local(Reason::TimedOut, u"nothing came"_s);
    return task.take();
}

} // namespace

/// A reader behind a serial server from its address to a card, with a server that the test plays.
class NetworkRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<EpollReactor>();
        m_network = std::make_unique<PlayedNetwork>();
        m_server = std::make_unique<PlayedServer>(*m_reactor);
        auto database = Database::open(*m_reactor, m_folder->filePath(u"everyport.sqlite"_s));
        QVERIFY(database.ok());
        m_database = std::move(*database);
        m_taps.tags.clear();
        begin();
    }
    void cleanup()
    {
        end();
        m_database.reset();
        m_server.reset();
        m_network.reset();
        m_reactor.reset();
    }

    void aReaderIsConnectedAndRead()
    {
        addReader();
        QCOMPARE(reader().device(), m_server->endpoint());
        m_server->say(frame.first(5)); // in pieces, as TCP likes
        m_server->say(frame.mid(5));
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
        QCOMPARE(reader().state, devices::DeviceState::Ready);
        QVERIFY(m_log->entries().front().text.contains(m_server->endpoint()));
    }

    /// All kinds of readers work over it: those that are asked, too.
    void whatIsAskedGoesOut()
    {
        QVERIFY(got(m_devices->add({.name = u"Desk"_s, .endpoint = m_server->endpoint(), .driver = u"sm130"_s})));
        QTRY_VERIFY(m_server->heard.contains(QByteArray::fromHex("ff00018384")));
    }

    /// Only that line is lost, its reader says so, and goes on by itself.
    void aLineThatIsLostComesBack()
    {
        addReader();
        m_server->hangUp();
        QTRY_COMPARE(reader().state, devices::DeviceState::Unplugged);
        QVERIFY2(reader().stateText.contains(u"connected again by itself"_s), qPrintable(reader().stateText));
        QTRY_COMPARE_WITH_TIMEOUT(reader().state, devices::DeviceState::Ready, 20000);
        QCOMPARE(m_server->calls, 2);
        m_server->say(frame);
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
    }

    /// A plugin's driver is off: what is tapped then is no vote when it is on again, nor what waits at the server.
    void whatNobodyDecodedIsNoVote()
    {
        const auto lend = [this] {
            rfid::DriverInfo info;
            info.name = u"acme7"_s;
            info.title = u"ACME 7"_s;
            return *m_devices->drivers().add(info, u"the plugin acme"_s,
                [](const auto& settings, auto& events) { return rfid::makeDriver(u"id12", settings, events); });
        };
        auto lent = lend();
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = m_server->endpoint(), .driver = u"acme7"_s})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        QTRY_COMPARE(m_server->callers(), 1); // its side of the connection is told later
        lent = {};
        QTRY_COMPARE(reader().state, devices::DeviceState::DriverTrouble);
        m_server->say(frame.repeated(1000)); // more than a terminal holds
        QTest::qWait(2000);                  // fixed wait: nothing tells that the last of it came, and was for nobody
        lent = lend();
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        m_server->say(otherFrame);
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 62E3086CED"_s});
    }

    /// By TLS only from the server whose certificate is trusted.
    void anEncryptedLineIsFromItsServerAlone()
    {
        const Authority authority;
        TlsContext::ServerOptions options;
        options.certificate = authority.certificate("IP:127.0.0.1");
        PlayedServer secret(*m_reactor, 0, *TlsContext::server(std::move(options)));
        const auto endpoint = u"tls:127.0.0.1:%1"_s.arg(secret.port());
        QVERIFY(!got(m_route->connect(endpoint))); // nobody knows who signed that
        QFile trust(m_folder->filePath(u"trust.pem"_s));
        QVERIFY(trust.open(QIODevice::WriteOnly));
        QCOMPARE(trust.write(authority.pem()), authority.pem().size());
        trust.close();
        QVERIFY(got(m_devices->add({.name = u"Till"_s,
            .endpoint = endpoint + u":trust="_s + Endpoint::quoted(trust.fileName()),
            .driver = u"id12"_s})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        QTRY_COMPARE(secret.callers(), 1); // its side of the handshake ends later
        secret.say(frame);
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
        m_route.reset(); // before that server
    }

    void whatCannotBeConnectedIsSaidOnce()
    {
        const auto port = m_server->port();
        m_server.reset();
        const auto id = got(
            m_devices->add({.name = u"Till"_s, .endpoint = u"tcp:127.0.0.1:%1"_s.arg(port), .driver = u"id12"_s}));
        QVERIFY(id);
        QTRY_VERIFY2(reader().stateText.contains(u"refuses the connection"_s), qPrintable(reader().stateText));
        QCOMPARE(reader().state, devices::DeviceState::Unplugged);
        m_server = std::make_unique<PlayedServer>(*m_reactor, port);
        QTRY_COMPARE_WITH_TIMEOUT(reader().state, devices::DeviceState::Ready, 20000);
        qsizetype warnings = 0;
        for (const auto& entry : m_log->entries())
            warnings += entry.level == LogLevel::Warning;
        QCOMPARE(warnings, 1);
    }

    /// Most serial servers let in one client at a time, and hang up on others.
    void aServerThatHangsUpIsToldOnce()
    {
        m_server->hangsUp = true;
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = m_server->endpoint(), .driver = u"id12"_s})));
        QTRY_VERIFY_WITH_TIMEOUT(m_server->calls >= 3, 20000);
        QTRY_VERIFY2(reader().stateText.contains(u"another client"_s), qPrintable(reader().stateText));
        QVERIFY2(m_log->entries().size() <= 2, qPrintable(QString::number(m_log->entries().size())));
    }

    void whatIsOffRemovedOrElsewhereIsLetGoOf()
    {
        addReader();
        QVERIFY(got(m_devices->setEnabled(reader().id, false)));
        QTRY_COMPARE(m_server->callers(), 0);
        QTRY_COMPARE(portsHere(), QStringList());
        QVERIFY(got(m_devices->setEnabled(reader().id, true)));
        QTRY_COMPARE_WITH_TIMEOUT(reader().state, devices::DeviceState::Ready, 20000);
        PlayedServer other(*m_reactor);
        QVERIFY(got(m_devices->setEndpoint(reader().id, other.endpoint())));
        QTRY_COMPARE_WITH_TIMEOUT(reader().state, devices::DeviceState::Ready, 20000);
        QTRY_COMPARE(m_server->callers(), 0);
        QCOMPARE(other.callers(), 1);
        QVERIFY(got(m_devices->remove(reader().id)));
        QTRY_COMPARE(other.callers(), 0);
        m_route.reset(); // before that server
    }

    void oneIsThereAgainAfterAStart()
    {
        addReader();
        end();
        begin();
        QTRY_COMPARE_WITH_TIMEOUT(reader().state, devices::DeviceState::Ready, 20000);
    }

    /// As the window does it: connected, found out, added.
    void onePutInByItsAddressIsFoundOut()
    {
        const auto port = got(m_route->connect(m_server->endpoint()));
        QVERIFY2(port, qPrintable(port ? QString() : port.error().text));
        QCOMPARE(portsHere(), QStringList{*port});
        auto finding = m_devices->tryOut({.device = *port, .seconds = 20});
        QTRY_VERIFY(m_server->callers() == 1);
        QElapsedTimer told;
        told.start();
        while (!finding.isReady() && told.elapsed() < 15000) {
            m_server->say(frame);
            // fixed wait: a card that is held is sent again and again
            QTest::qWait(200);
        }
        const auto found = got(std::move(finding));
        QVERIFY(found);
        QCOMPARE(found->driver, u"id12"_s);
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = *port, .driver = found->driver})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        const auto again = got(m_devices->add({.name = u"Desk"_s, .endpoint = *port, .driver = u"id12"_s}));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        QCOMPARE(m_server->calls, 1);
    }

    /// Also one that hangs up after each card: what it said last is read.
    void aReaderThatConnectsToUsIsRead()
    {
        const auto port = freePort();
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = u"listen:%1"_s.arg(port), .driver = u"id12"_s})));
        QTRY_VERIFY2(reader().stateText.contains(u"waits for its reader"_s), qPrintable(reader().stateText));
        QVERIFY(reader().stateText.contains(u"Only this computer"_s));
        QCOMPARE(reader().state, devices::DeviceState::Unplugged);
        QVERIFY(call(port, frame, true));
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
        QTRY_VERIFY(!isCalled());
        QVERIFY(call(port, otherFrame, true));
        QTRY_COMPARE(m_taps.tags.size(), 2);
        QCOMPARE(m_taps.tags.last(), u"Till 62E3086CED"_s);
        QTRY_COMPARE(reader().state, devices::DeviceState::Unplugged);
        QVERIFY(call(port, {}, false));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        // From now on by others, too: the port is had anew, and whoever was there has to come again.
        QVERIFY(got(m_devices->setEndpoint(reader().id, u"listen:%1:from=127.0.0.1"_s.arg(port))));
        QTRY_VERIFY(reader().stateText.contains(u"waits for its reader"_s));
        QVERIFY(call(port, frame, false));
        QTRY_COMPARE(m_taps.tags.size(), 3);
        QVERIFY(got(m_devices->remove(reader().id)));
        QTRY_VERIFY(!call(port, {}, false));
    }

    /// A stranger's bytes end no line, and a card tells who the reader is.
    void aStrangerAtAReadersPortIsHungUpOnOnceACardCame()
    {
        const auto port = freePort();
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = u"listen:%1"_s.arg(port), .driver = u"id12"_s})));
        QVERIFY(QTest::qWaitFor([&] { return call(port, {}, false); }, 20000));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        QVERIFY(call(port, "\r\n", false));
        QTRY_COMPARE(calls(), 2); // neither is hung up on
        QVERIFY(call(port, frame, false));
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
        QTRY_COMPARE(calls(), 1);
        QCOMPARE(reader().state, devices::DeviceState::Ready);
    }

    /// While votes crowd no line is read. What it says before each hang-up waits until it is.
    void oneThatHangsUpWhileItIsHeldLosesNothing()
    {
        const auto port = freePort();
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = u"listen:%1"_s.arg(port), .driver = u"id12"_s})));
        QVERIFY(QTest::qWaitFor([&] { return call(port, {}, true); }, 20000));
        m_devices->setHeld(true);
        for (const auto& says : {frame, otherFrame, frame}) {
            QTRY_VERIFY(!isCalled());
            QVERIFY(call(port, says, true));
        }
        QTRY_VERIFY(!isCalled());
        QTest::qWait(400); // fixed wait: longer than a line is kept that has nothing to say
        QCOMPARE(m_taps.tags, QStringList());
        QCOMPARE(reader().state, devices::DeviceState::Ready);
        m_devices->setHeld(false);
        const QStringList all{u"Till 0C000621A5"_s, u"Till 62E3086CED"_s, u"Till 0C000621A5"_s};
        QTRY_COMPARE(m_taps.tags, all);
        QTRY_VERIFY2(reader().stateText.contains(u"waits for its reader"_s), qPrintable(reader().stateText));
        QVERIFY(call(port, otherFrame, false)); // who stays is read as ever
        QTRY_COMPARE(m_taps.tags.size(), 4);
        QCOMPARE(reader().state, devices::DeviceState::Ready);
    }

    /// Whoever finds that nobody may come from elsewhere types another address for the same port.
    void anAddressThatWasTriedIsNotInTheWay()
    {
        const auto port = freePort();
        auto nobody = m_route->connect(u"listen:%1"_s.arg(port));
        QVERIFY(!nobody.isReady());
        nobody.cancel();
        auto waiting = m_route->connect(u"listen:%1:from=127.0.0.1"_s.arg(port));
        QVERIFY(!waiting.isReady());
        QVERIFY(call(port, {}, false));
        const auto there = got(std::move(waiting));
        QVERIFY2(there, qPrintable(there ? QString() : there.error().text));
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = *there, .driver = u"id12"_s})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
        // A reader keeps its port.
        const auto taken = got(m_route->connect(u"listen:%1"_s.arg(port)));
        QVERIFY(!taken);
        QVERIFY2(taken.error().text.contains(u"is taken"_s), qPrintable(taken.error().text));
    }

    /// Also at the port of a reader that is on, which goes on waiting.
    void whoWaitsForAReaderThatStaysAwayIsTold()
    {
        end();
        begin(300ms);
        const auto endpoint = u"listen:%1"_s.arg(freePort());
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = endpoint, .driver = u"id12"_s})));
        const auto nobody = got(m_route->connect(endpoint));
        QVERIFY(!nobody);
        QVERIFY2(nobody.error().text.contains(u"Nothing has connected"_s), qPrintable(nobody.error().text));
        QVERIFY(call(Endpoint::parse(endpoint)->port(), {}, false));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
    }

    void oneThatConnectsToUsIsAddedOnceItHas()
    {
        const auto endpoint = u"listen:%1"_s.arg(freePort());
        auto waiting = m_route->connect(endpoint);
        QVERIFY(!waiting.isReady());
        QVERIFY(call(Endpoint::parse(endpoint)->port(), {}, false));
        const auto port = got(std::move(waiting));
        QVERIFY2(port, qPrintable(port ? QString() : port.error().text));
        QCOMPARE(portsHere(), QStringList{*port});
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = *port, .driver = u"id12"_s})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
    }

    void whereNobodyConnectsThatIsSaid()
    {
        end();
        begin(300ms);
        const auto nobody = got(m_route->connect(u"listen:%1"_s.arg(freePort())));
        QVERIFY(!nobody);
        QVERIFY2(nobody.error().text.contains(u"Nothing has connected"_s), qPrintable(nobody.error().text));
        const auto taken = got(m_route->connect(u"listen:%1"_s.arg(m_server->port())));
        QVERIFY(!taken);
        QVERIFY2(taken.error().text.contains(u"is taken"_s), qPrintable(taken.error().text));
        QTRY_COMPARE(portsHere(), QStringList());
    }

    void whatIsNotAddedIsLetGoOf()
    {
        end();
        begin(300ms);
        QVERIFY(got(m_route->connect(m_server->endpoint())));
        QTRY_COMPARE(m_server->callers(), 0);
        QTRY_COMPARE(portsHere(), QStringList());
        QCOMPARE(m_server->calls, 1);
    }

    void aWrongAddressIsToldAndNotTriedAgain()
    {
        const auto endpoint = m_server->endpoint();
        m_server.reset();
        const auto port = got(m_route->connect(endpoint));
        QVERIFY(!port);
        QVERIFY2(port.error().text.contains(u"refused"_s), qPrintable(port.error().text));
        QVERIFY(!got(m_route->connect(u"tcp:4001"_s)));
        QVERIFY(!got(m_route->connect(u"serial:/dev/ttyUSB0"_s)));
        QCOMPARE(m_log->entries().size(), std::size_t(0));
    }

    /// Nothing is sent out before there is a network that leads there; this computer is always there.
    void offlineNothingIsTried()
    {
        m_network->setUp(false);
        addReader();
        const auto port = got(m_route->connect(u"tcp:192.0.2.1:4001"_s)); // nobody's (RFC 5737)
        QVERIFY(!port);
        QVERIFY2(port.error().text.contains(u"no network"_s), qPrintable(port.error().text));
        QVERIFY(got(m_devices->add({.name = u"Far"_s, .endpoint = u"tcp:192.0.2.1:4001"_s, .driver = u"id12"_s})));
        QTRY_COMPARE(m_devices->find(u"Far"_s)->state, devices::DeviceState::Unplugged);
        QVERIFY2(m_devices->find(u"Far"_s)->stateText.contains(u"not connected yet"_s),
            qPrintable(m_devices->find(u"Far"_s)->stateText));
    }

    /// A server that sends without end fills a terminal and a socket and then waits; the others go on.
    void noiseWithoutEndGrowsNothing()
    {
        PlayedServer noisy(*m_reactor);
        QVERIFY(got(m_route->connect(noisy.endpoint()))); // nobody reads there
        for (int i = 0; i < 64; ++i)
            noisy.say(QByteArray(64 * 1024, 'x'));
        addReader();
        m_server->say(frame);
        QTRY_COMPARE(m_taps.tags, QStringList{u"Till 0C000621A5"_s});
        QCOMPARE(noisy.callers(), 1);
        end();
        begin();
    }

private:
    void begin(std::chrono::milliseconds timeToAdd = 2min)
    {
        devices::DeviceRegistryOptions options;
        options.folder = m_folder->filePath(u"no-ports"_s);
        m_devices = std::make_unique<devices::DeviceRegistry>(*m_reactor, *m_database, options);
        m_devices->addListener(&m_taps);
        m_log = std::make_unique<Log>(m_reactor->clock());
        m_route = std::make_unique<NetworkRoute>(*m_reactor, m_network.get(), *m_devices, *m_log, timeToAdd);
        QVERIFY(got(m_devices->start()));
        m_route->start();
    }
    void end()
    {
        m_route.reset();
        m_devices->stop();
        m_devices.reset();
    }
    quint16 freePort() { return PlayedServer(*m_reactor).port(); }
    /// As a reader that connects to this computer; false where nobody listens.
    bool call(quint16 port, const QByteArray& says, bool hangsUp)
    {
        const auto place = *Endpoint::parse(u"tcp:127.0.0.1:%1"_s.arg(port));
        return got(connectTo(*m_reactor, place, {}, nullptr, std::make_unique<Calling>(says, hangsUp))).ok();
    }
    qsizetype calls() const ///< Connections at a port that listens for a reader, of those that were ever let in.
    {
        const auto rows = m_reactor->connections().rows();
        return std::count_if(rows.begin(), rows.end(), [](const auto& row) {
            return row->who.startsWith("listen:"_L1) && row->state != ConnectionRecord::State::Closed;
        });
    }
    bool isCalled() const { return calls() > 0; }
    void addReader()
    {
        QVERIFY(got(m_devices->add({.name = u"Till"_s, .endpoint = m_server->endpoint(), .driver = u"id12"_s})));
        QTRY_COMPARE(reader().state, devices::DeviceState::Ready);
    }
    const devices::Device& reader() const { return *m_devices->find(u"Till"_s); }
    QStringList portsHere() const
    {
        QStringList paths;
        for (const auto& port : m_devices->ports())
            paths.append(port.device);
        return paths;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<PlayedNetwork> m_network;
    std::unique_ptr<PlayedServer> m_server;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<devices::DeviceRegistry> m_devices;
    std::unique_ptr<Log> m_log;
    std::unique_ptr<NetworkRoute> m_route;
    Taps m_taps;
};

QTEST_GUILESS_MAIN(NetworkRouteTest)
#include "tst_networkroute.moc"
