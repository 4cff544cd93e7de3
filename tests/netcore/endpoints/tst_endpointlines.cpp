#include <sys/socket.h>
#include <sys/un.h>

#include <QTest>

#include "netcore/endpoints/endpointkinds.h"
#include "netcore/reactor/epollreactor.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class EndpointLinesTest : public QObject {
    Q_OBJECT

    static Result<Transport*> open(Reactor& reactor, const QString& text, Story& story)
    {
        auto task = connectTo(
            reactor, *Endpoint::parse(text), u"test"_s, nullptr, std::make_unique<StoryProtocol>(story));
        return task.isReady() ? task.take() : Result<Transport*>(Error::cancelled());
    }

private Q_SLOTS:
    void everySettingOfALine()
    {
        Story story;
        MemoryReactor reactor;
        QVERIFY(open(reactor, u"serial:/dev/ttyS9"_s, story).ok());
        QVERIFY(
            open(reactor, u"serial:/dev/ttyS9:baud=250000:bits=5:parity=mark:stop=1.5:flow=software"_s, story).ok());
        QVERIFY(open(reactor, u"serial:/dev/ttyS9:bits=7:parity=even:stop=2:flow=hardware"_s, story).ok());
        const auto& asked = reactor.serialOptions;
        QCOMPARE(asked[0].device, u"/dev/ttyS9"_s);
        QCOMPARE(asked[0].service, u"test"_s);
        QCOMPARE(asked[0].baud, 9600);
        QCOMPARE(asked[0].dataBits, 8);
        QVERIFY(asked[0].parity == SerialOptions::Parity::None && asked[0].stopBits == SerialOptions::StopBits::One
            && asked[0].flow == SerialOptions::Flow::None);
        QCOMPARE(asked[1].baud, 250000);
        QCOMPARE(asked[1].dataBits, 5);
        QVERIFY(asked[1].parity == SerialOptions::Parity::Mark
            && asked[1].stopBits == SerialOptions::StopBits::OneAndHalf
            && asked[1].flow == SerialOptions::Flow::Software);
        QCOMPARE(asked[2].dataBits, 7);
        QVERIFY(asked[2].parity == SerialOptions::Parity::Even && asked[2].stopBits == SerialOptions::StopBits::Two
            && asked[2].flow == SerialOptions::Flow::Hardware);
    }

    void nonsenseIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"baud=0", "baud=-1", "baud=9600x", "bits=9", "parity=yes", "stop=3", "flow=slow"})
            QTest::newRow(text) << u"serial:/dev/x:"_s + QString::fromLatin1(text);
    }
    void nonsenseIsNamed()
    {
        QFETCH(QString, text);
        const auto endpoint = Endpoint::parse(text);
        QVERIFY(!endpoint);
        QVERIFY2(
            endpoint.error().text.contains(text.section(u':', 2) + u" is no"_s), qPrintable(endpoint.error().text));
    }

    void aDescriptorThatIsConnected()
    {
        int ends[2];
        QCOMPARE(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends), 0);
        const FileDescriptor far(ends[1]);
        Story story;
        EpollReactor reactor;
        const auto opened = open(reactor, u"fd:%1"_s.arg(ends[0]), story);
        QVERIFY(opened.ok());
        QCOMPARE(::write(far.get(), "hello", 5), 5);
        QTRY_COMPARE(story.received, QByteArray("hello"));
        (*opened)->loseConnection();
        char byte;
        QTRY_COMPARE(::recv(far.get(), &byte, 1, MSG_DONTWAIT), 0);
        ::shutdown(far.get(), SHUT_WR);
        QTRY_VERIFY(story.lost);
    }

    void aListeningDescriptorServesTwice()
    {
        // Each start has a copy of its own, so a service can be stopped and started again.
        Story server;
        Story client;
        EpollReactor reactor;
        const FileDescriptor bound(::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_un name{};
        name.sun_family = AF_UNIX;
        // an abstract name
        QCOMPARE(::bind(bound.get(), reinterpret_cast<const sockaddr*>(&name), sizeof name.sun_family), 0);
        QCOMPARE(::listen(bound.get(), 5), 0);
        for (int start = 1; start <= 2; ++start) {
            auto ports = listenOn(reactor, *Endpoint::parse(u"fd:%1"_s.arg(bound.get())), u"test"_s, nullptr,
                [&] { return std::make_unique<StoryProtocol>(server); });
            QVERIFY(ports.ok());
            auto connecting = reactor.connectUnix(
                ports->front()->address().host, {}, std::make_unique<StoryProtocol>(client));
            QTRY_COMPARE(server.made, start);
            QTRY_COMPARE(client.made, start);
            client.transport->abortConnection();
            QTRY_VERIFY(!client.transport && !server.transport);
        }
    }
};

QTEST_GUILESS_MAIN(EndpointLinesTest)
#include "tst_endpointlines.moc"
