#include "netcore/interfaces/reactorudp.h"
#include "netcore/transport/multicast.h"
#include "tests/netcore/conformance/stage.h"
#include "tests/netcore/datagramstory.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ReactorUdpTest : public RoleTest<ReactorUdp> {
    Q_OBJECT

    std::unique_ptr<DatagramTransport> listen(DatagramStory& story, UdpListenOptions options = {})
    {
        auto opened = role().listenUdp(std::move(options), std::make_unique<DatagramStoryProtocol>(story));
        return opened ? std::move(*opened) : nullptr;
    }
    std::unique_ptr<DatagramTransport> reach(DatagramStory& story, const Address& peer)
    {
        UdpConnectOptions options;
        options.host = peer.host;
        options.port = peer.port;
        auto opened = role().connectUdp(options, std::make_unique<DatagramStoryProtocol>(story));
        return opened ? std::move(*opened) : nullptr;
    }

private Q_SLOTS:
    void initTestCase_data() { addReactors(); }
    void init() { setStage(); }
    void cleanup() { stage.reset(); }

    void thereAndBack()
    {
        DatagramStory server;
        DatagramStory client;
        const auto listening = listen(server);
        QVERIFY(listening);
        server.whenReceived = [&](QByteArrayView bytes, const Address& from) {
            QVERIFY(listening->write("re: " + bytes.toByteArray(), from).ok());
        };
        const auto connected = reach(client, listening->local());
        QVERIFY(connected && connected->write("one").ok() && connected->write("two").ok());
        QVERIFY(until([&] { return client.received.size() == 2; }));
        QCOMPARE(client.received, (QList<QByteArray>{"re: one", "re: two"}));
        QCOMPARE(server.senders.first(), connected->local());
    }

    void aRefusalIsToldAndTheSocketGoesOn()
    {
        DatagramStory server;
        DatagramStory client;
        auto listening = listen(server);
        const auto connected = reach(client, listening->local());
        listening.reset();
        QVERIFY(connected->write("anybody?").ok());
        QVERIFY(until([&] { return client.events.contains(u"refused"_s); }));
        QVERIFY(!client.events.contains(u"stopped"_s));
    }

    void lettingGoFromInside()
    {
        DatagramStory story;
        auto socket = listen(story);
        story.whenReceived = [&](QByteArrayView, const Address&) { socket.reset(); };
        QVERIFY(socket->write("a", socket->local()).ok() && socket->write("b", socket->local()).ok());
        QVERIFY(until([&] { return !socket; }));
        stage->pass(std::chrono::milliseconds(5));
        QCOMPARE(story.received.size(), 1);
        QCOMPARE(story.events, (QStringList{u"started"_s, u"stopped"_s}));
    }

    void groups()
    {
        DatagramStory heard;
        DatagramStory said;
        UdpListenOptions any;
        any.interface = u"0.0.0.0"_s;
        const auto listener = listen(heard, any);
        const auto sender = listen(said);
        QVERIFY(listener->multicast()->joinGroup(u"239.255.77.9"_s, u"lo"_s).ok());
        QVERIFY(sender->multicast()->setOutgoingInterface(u"lo"_s).ok());
        QVERIFY(sender->write("all", {Address::Family::IPv4, u"239.255.77.9"_s, listener->local().port}).ok());
        QVERIFY(until([&] { return heard.received.size() == 1; }));
    }
};

QTEST_GUILESS_MAIN(ReactorUdpTest)
#include "tst_reactorudp.moc"
