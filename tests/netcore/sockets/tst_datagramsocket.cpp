#include <sys/socket.h>
#include <unistd.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/address/socketname.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

using OwnedTransport = std::unique_ptr<DatagramTransport>;

OwnedTransport listen(EpollReactor& reactor, DatagramStory& story, UdpListenOptions options = {})
{
    auto opened = reactor.listenUdp(std::move(options), std::make_unique<DatagramStoryProtocol>(story));
    return opened ? std::move(*opened) : nullptr;
}

OwnedTransport reach(EpollReactor& reactor, DatagramStory& story, const Address& peer)
{
    UdpConnectOptions options;
    options.host = peer.host;
    options.port = peer.port;
    auto opened = reactor.connectUdp(options, std::make_unique<DatagramStoryProtocol>(story));
    return opened ? std::move(*opened) : nullptr;
}

OwnedTransport local(EpollReactor& reactor, DatagramStory& story, const QString& path, const QString& peer = {})
{
    UnixDatagramOptions options;
    options.path = path;
    options.peer = peer;
    auto opened = reactor.openUnixDatagram(options, std::make_unique<DatagramStoryProtocol>(story));
    return opened ? std::move(*opened) : nullptr;
}

} // namespace

class DatagramSocketTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thereAndBack_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("reached");
        QTest::newRow("IPv4") << u"127.0.0.1"_s << u"127.0.0.1"_s;
        QTest::newRow("IPv6") << u"::1"_s << u"::1"_s;
        QTest::newRow("every address by IPv4") << u"*"_s << u"127.0.0.1"_s;
        QTest::newRow("every address by IPv6") << u"*"_s << u"::1"_s;
    }
    void thereAndBack()
    {
        QFETCH(QString, interface);
        QFETCH(QString, reached);
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        UdpListenOptions options;
        options.interface = interface;
        const auto listening = listen(reactor, server, options);
        QVERIFY(listening);
        server.whenReceived = [&](QByteArrayView bytes, const Address& from) {
            QVERIFY(listening->write("re: " + bytes.toByteArray(), from).ok());
        };
        auto address = listening->local();
        address = {reached.contains(u':') ? Address::Family::IPv6 : Address::Family::IPv4, reached, address.port};
        const auto connected = reach(reactor, client, address);
        QVERIFY(connected->write("one").ok());
        QVERIFY(connected->write({}).ok()); // an empty datagram is one
        QVERIFY(connected->write("three").ok());
        QTRY_COMPARE(client.received, (QList<QByteArray>{"re: one", "re: ", "re: three"}));
        QCOMPARE(server.senders.first().host, reached); // IPv4 never in IPv6's clothes
        QCOMPARE(server.senders.first().port, connected->local().port);
        QCOMPARE(client.senders.first(), address);
        QCOMPARE(connected->counts().sent, 3u);
        QCOMPARE(reactor.connections().openCount(), 2);
        QCOMPARE(reactor.connections().rows().first()->bytesIn, 8u);
        QCOMPARE(reactor.connections().rows().first()->bytesOut, 20u);
    }

    void anInterfaceByItsScope()
    {
        // The loopback interface has no link-local address; where another has one, it reaches itself by it.
        QFile addresses(u"/proc/net/if_inet6"_s);
        QVERIFY(addresses.open(QIODevice::ReadOnly));
        QString host;
        const auto lines = addresses.readAll().split('\n');
        for (const auto& line : lines) {
            const auto words = line.simplified().split(' ');
            if (words.size() == 6 && words[0].startsWith("fe80")) {
                QByteArray colons;
                for (int i = 0; i < 32; i += 4)
                    colons += (i ? ":" : "") + words[0].mid(i, 4);
                host = QString::fromLatin1(colons + '%' + words[5]);
            }
        }
        if (host.isEmpty()) {
            qInfo("This computer has no link-local address; only the text form is tested (tst_socketname).");
            return;
        }
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        UdpListenOptions options;
        options.interface = host;
        const auto listening = listen(reactor, server, options);
        QVERIFY(listening);
        QVERIFY(listening->local().host.contains(u'%'));
        const auto connected = reach(reactor, client, listening->local());
        QVERIFY(connected->write("hello").ok());
        QTRY_COMPARE(server.received.size(), 1);
        QCOMPARE(server.senders.first(), connected->local());
    }

    void oneSocketWritesToMany()
    {
        EpollReactor reactor;
        DatagramStory stories[3];
        const auto a = listen(reactor, stories[0]);
        const auto b = listen(reactor, stories[1]);
        const auto c = listen(reactor, stories[2]);
        QVERIFY(a->write("to b", b->local()).ok());
        QVERIFY(a->write("to c", c->local()).ok());
        QTRY_COMPARE(stories[1].received, QList<QByteArray>{"to b"});
        QTRY_COMPARE(stories[2].received, QList<QByteArray>{"to c"});
        const auto nowhere = a->write("whom?");
        QVERIFY(!nowhere && nowhere.error().reason == Reason::BadValue);
        const auto other = a->write("you", {Address::Family::IPv6, u"::1"_s, 9});
        QVERIFY(!other && other.error().reason == Reason::BadValue);
    }

    void aRefusalIsToldAndTheSocketGoesOn()
    {
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        auto listening = listen(reactor, server);
        const auto address = listening->local();
        const auto connected = reach(reactor, client, address);
        listening.reset();
        QCOMPARE(server.events, (QStringList{u"started"_s, u"stopped"_s}));
        QVERIFY(connected->write("anybody?").ok());
        QTRY_VERIFY(client.events.contains(u"refused"_s));
        UdpListenOptions again;
        again.port = address.port;
        listening = listen(reactor, server, again);
        QVERIFY(listening);
        QVERIFY(connected->write("now?").ok());
        QTRY_COMPARE(server.received, QList<QByteArray>{"now?"});
    }

    void aRefusalWakesAPausedSocketOnce()
    {
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        auto listening = listen(reactor, server);
        const auto connected = reach(reactor, client, listening->local());
        listening.reset();
        connected->pauseReading();
        QVERIFY(connected->write("anybody?").ok());
        QTRY_VERIFY(client.events.contains(u"refused"_s));
        processPending();
        QCOMPARE(client.events.count(u"refused"_s), 1);
    }

    void anUnconnectedSocketHearsNothingOfRefusals()
    {
        EpollReactor reactor;
        DatagramStory story;
        DatagramStory other;
        const auto socket = listen(reactor, story);
        auto gone = listen(reactor, other);
        const auto address = gone->local();
        gone.reset();
        QVERIFY(socket->write("anybody?", address).ok());
        QVERIFY(socket->write("me", socket->local()).ok());
        QTRY_COMPARE(story.received, QList<QByteArray>{"me"});
        QCOMPARE(story.events, QStringList{u"started"_s});
    }

    void sizesHaveTheirLimits()
    {
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        UdpListenOptions options;
        options.maxPacket = 65535;
        const auto wide = listen(reactor, server, options);
        options.maxPacket = 10;
        const auto narrow = listen(reactor, client, options);
        const QByteArray longest(65507, 'x');
        QVERIFY(narrow->write(longest, wide->local()).ok());
        QTRY_COMPARE(server.received, QList<QByteArray>{longest});
        const auto tooLong = narrow->write(longest + 'x', wide->local());
        QVERIFY(!tooLong && tooLong.error().reason == Reason::TooLarge);
        QVERIFY(wide->write("0123456789A", narrow->local()).ok()); // one byte more than fits
        QVERIFY(wide->write("0123456789", narrow->local()).ok());
        QTRY_COMPARE(client.received, QList<QByteArray>{"0123456789"});
        QCOMPARE(narrow->counts().truncated, 1u);
    }

    void whatTheSystemDoesNotTakeIsDroppedAndCounted()
    {
        EpollReactor reactor;
        DatagramStory story;
        const auto socket = listen(reactor, story);
        int refused = 0;
        for (int i = 0; i < 2000; ++i)
            refused += !socket->write(QByteArray(100, 'x'), socket->local());
        QCOMPARE(refused, 2000 - 1024);
        QCOMPARE(socket->counts().dropped, quint64(refused));
        QTRY_COMPARE(socket->counts().sent, 1024u);
    }

    void aFloodLeavesRoomForOthers()
    {
        EpollReactor reactor;
        DatagramStory story;
        const auto socket = listen(reactor, story);
        DatagramStory other;
        const auto quiet = listen(reactor, other);
        qsizetype before = -1;
        other.whenReceived = [&](QByteArrayView, const Address&) { before = story.received.size(); };
        for (int i = 0; i < 200; ++i)
            QVERIFY(socket->write("x", socket->local()).ok());
        QVERIFY(socket->write("x", quiet->local()).ok());
        QTRY_COMPARE(story.received.size(), 200);
        QTRY_COMPARE(other.received.size(), 1);
        // 64 of one at a time: whoever else has something to say is heard between them.
        QVERIFY2(before <= 64, qPrintable(QString::number(before)));
    }

    void aNetworkWithoutARouteIsTold()
    {
        EpollReactor reactor;
        DatagramStory story;
        const auto socket = listen(reactor, story);
        // From a socket of the loopback address nothing leaves the computer.
        QVERIFY(socket->write("x", {Address::Family::IPv4, u"192.0.2.99"_s, 9}).ok());
        QTRY_COMPARE(story.events.last(), u"failed"_s);
        QCOMPARE(socket->counts().failed, 1u);
        QVERIFY(socket->write("me", socket->local()).ok());
        QTRY_COMPARE(story.received.size(), 1);
    }

    void broadcastsWantALeave()
    {
        EpollReactor reactor;
        DatagramStory story;
        const auto socket = listen(reactor, story);
        const Address everybody{Address::Family::IPv4, u"127.255.255.255"_s, socket->local().port};
        QVERIFY(socket->write("all", everybody).ok());
        QTRY_COMPARE(story.events.last(), u"failed"_s);
        QVERIFY(story.failure->reason == Reason::PermissionDenied);
        QVERIFY(socket->setBroadcast(true).ok());
        QVERIFY(socket->write("all", everybody).ok());
        QTRY_COMPARE(socket->counts().sent, 1u);
    }

    void pausedMeansUnread()
    {
        EpollReactor reactor;
        DatagramStory story;
        const auto socket = listen(reactor, story);
        socket->pauseReading();
        QVERIFY(socket->write("x", socket->local()).ok());
        QTRY_COMPARE(socket->counts().sent, 1u);
        processPending();
        QVERIFY(story.received.isEmpty());
        socket->resumeReading();
        QTRY_COMPARE(story.received.size(), 1);
    }

    void lettingGoFromInsideAnEvent()
    {
        EpollReactor reactor;
        DatagramStory story;
        auto socket = listen(reactor, story);
        for (int i = 0; i < 5; ++i)
            QVERIFY(socket->write("x", socket->local()).ok());
        story.whenReceived = [&](QByteArrayView, const Address&) { socket.reset(); };
        QTRY_VERIFY(!socket);
        QCOMPARE(story.received.size(), 1);
        QCOMPARE(story.events, (QStringList{u"started"_s, u"stopped"_s}));
        QCOMPARE(reactor.connections().openCount(), 0);
    }

    void closingTellsLaterAndOnce()
    {
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        const auto listening = listen(reactor, server);
        auto connected = reach(reactor, client, listening->local());
        QVERIFY(connected->write("goodbye").ok());
        connected->close();
        QCOMPARE(client.events, QStringList{u"started"_s});
        QTRY_COMPARE(client.events.last(), u"stopped"_s);
        QVERIFY(connected->write("ignored").ok());
        connected.reset();
        QCOMPARE(client.events.count(u"stopped"_s), 1);
        QTRY_COMPARE(server.received, QList<QByteArray>{"goodbye"});
    }

    void aSharedPortIsSharedByWillOnly()
    {
        EpollReactor reactor;
        DatagramStory first;
        DatagramStory second;
        UdpListenOptions options;
        const auto alone = listen(reactor, first, options);
        options.port = alone->local().port;
        const auto refused = reactor.listenUdp(options, std::make_unique<DatagramStoryProtocol>(second));
        QVERIFY(!refused && refused.error().reason == Reason::AddressInUse);
        options.shared = true;
        options.port = 0;
        const auto one = listen(reactor, first, options);
        options.port = one->local().port;
        QVERIFY(listen(reactor, second, options));
    }

    void anothersSocketIsTakenOver()
    {
        EpollReactor reactor;
        DatagramStory story;
        DatagramStory client;
        FileDescriptor made(::socket(AF_INET, SOCK_DGRAM, 0));
        const auto name = SocketName::numeric(u"127.0.0.1"_s, 0);
        QCOMPARE(::bind(made.get(), name->any(), name->length), 0);
        const auto address = localAddress(made.get());
        auto adopted = reactor.adoptDatagrams(
            made.get(), u"inherited"_s, std::make_unique<DatagramStoryProtocol>(story));
        QVERIFY(adopted.ok());
        made.release();
        QVERIFY(reach(reactor, client, address)->write("x").ok());
        const auto connected = reach(reactor, client, address);
        QVERIFY(connected->write("y").ok());
        QTRY_VERIFY(story.received.contains("y"));
        const FileDescriptor stream(::socket(AF_INET, SOCK_STREAM, 0));
        const auto wrong = reactor.adoptDatagrams(stream.get(), {}, std::make_unique<DatagramStoryProtocol>(story));
        QVERIFY(!wrong && wrong.error().reason == Reason::BadValue);
    }

    void unixSocketsByPathAndByName_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("path") << false;
        QTest::newRow("abstract name") << true;
    }
    void unixSocketsByPathAndByName()
    {
        QFETCH(bool, abstract);
        QTemporaryDir folder;
        const auto path = abstract ? u"@everyport-datagrams-%1"_s.arg(getpid()) : folder.filePath(u"d"_s);
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        auto listening = local(reactor, server, path);
        QVERIFY(listening);
        QVERIFY(!listening->multicast());
        QCOMPARE(listening->local().host, path);
        server.whenReceived = [&](QByteArrayView bytes, const Address& from) {
            QVERIFY(listening->write(bytes.toByteArray().toUpper(), from).ok());
        };
        auto connected = local(reactor, client, {}, path);
        QVERIFY(connected->write("quiet").ok());
        QTRY_COMPARE(client.received, QList<QByteArray>{"QUIET"});
        QVERIFY(server.senders.first().host.startsWith(u'@')); // the system's choice, so that an answer finds it
        listening.reset();
        QVERIFY(abstract || !QFile::exists(path));
        QVERIFY(connected->write("anybody?").ok());
        QTRY_COMPARE(client.events.last(), u"refused"_s);
    }

    void aFullUnixReceiverHoldsTheConnectedAndCostsTheOthers()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"d"_s);
        EpollReactor reactor;
        DatagramStory server;
        DatagramStory client;
        const auto listening = local(reactor, server, path);
        listening->pauseReading();
        const auto connected = local(reactor, client, {}, path);
        for (int i = 0; i < 600; ++i)
            QVERIFY(connected->write("x").ok());
        processPending();
        QVERIFY(connected->counts().sent < 600);
        QCOMPARE(connected->counts().dropped, 0u);
        const auto loose = local(reactor, client, folder.filePath(u"loose"_s));
        QVERIFY(loose->write("y", listening->local()).ok());
        QTRY_COMPARE(loose->counts().dropped, 1u);
        listening->resumeReading();
        QTRY_COMPARE(server.received.size(), 600);
    }

    void aUnixPeerThatIsNotThereSaysSo()
    {
        EpollReactor reactor;
        DatagramStory story;
        UnixDatagramOptions options;
        options.peer = u"/no/such/socket"_s;
        const auto opened = reactor.openUnixDatagram(options, std::make_unique<DatagramStoryProtocol>(story));
        QVERIFY(!opened && opened.error().reason == Reason::NotFound);
        QVERIFY(story.events.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DatagramSocketTest)
#include "tst_datagramsocket.moc"
