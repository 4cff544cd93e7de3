#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/policies/capture.h"
#include "netcore/tls/tlssession.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CaptureTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QByteArray tshark(const QStringList& arguments)
    {
        QProcess process;
        process.start(u"tshark"_s, arguments);
        if (!process.waitForFinished(60'000))
            return "tshark did not run: " + process.errorString().toUtf8();
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void wiresharkReadsItInTheClear()
    {
        const auto path = m_folder.filePath(u"tls.pcapng"_s);
        const auto certificate = *Certificate::makeSelfSigned({u"localhost"_s});
        MemoryReactor reactor;
        {
            Story here;
            Story there;
            MemoryPair wire;
            wire.server.record().direction = ConnectionRecord::Direction::In;
            wire.server.record().local = {Address::Family::IPv4, u"192.0.2.1"_s, 8443};
            wire.server.record().peer = {Address::Family::IPv4, u"192.0.2.9"_s, 40001};
            auto capture = *Capture::open(reactor, path, u"web"_s, 1 << 20);
            auto tapped = std::make_unique<TapLayer>(capture->tap(), std::make_unique<StoryProtocol>(there));
            wire.server.open(TlsSession::wrap(*TlsContext::server({.certificate = certificate}), std::move(tapped)));
            wire.client.open(TlsSession::wrap(*TlsContext::client({.trustedPem = certificate.chainPem}),
                std::make_unique<StoryProtocol>(here), u"localhost"_s));
            wire.exchange();
            here.transport->write("GET /tally HTTP/1.1\r\nHost: station\r\n\r\n");
            wire.exchange();
            there.transport->write("HTTP/1.1 200 OK\r\nContent-Length: 40000\r\n\r\n" + QByteArray(40'000, 'v'));
            wire.exchange();
            here.transport->loseConnection();
            wire.exchange();
        }
        // Wireshark itself puts the stream together: sequence numbers that did not fit would show as lost segments.
        const auto requests = tshark({u"-r"_s, path, u"-d"_s, u"tcp.port==8443,http"_s, u"-Y"_s, u"http.request"_s,
            u"-T"_s, u"fields"_s, u"-e"_s, u"ip.src"_s, u"-e"_s, u"http.request.uri"_s, u"-e"_s, u"http.host"_s});
        QCOMPARE(requests.trimmed(), QByteArray("192.0.2.9\t/tally\tstation"));
        const auto answers = tshark({u"-r"_s, path, u"-d"_s, u"tcp.port==8443,http"_s, u"-Y"_s, u"http.response"_s,
            u"-T"_s, u"fields"_s, u"-e"_s, u"http.response.code"_s, u"-e"_s, u"http.content_length"_s});
        QCOMPARE(answers.trimmed(), QByteArray("200\t40000"));
        const auto troubles = tshark(
            {u"-r"_s, path, u"-o"_s, u"tcp.check_checksum:TRUE"_s, u"-o"_s, u"ip.check_checksum:TRUE"_s, u"-Y"_s,
                u"tcp.analysis.flags || tcp.checksum.status==0 || ip.checksum.status==0 || _ws.malformed"_s});
        QCOMPARE(troubles, QByteArray());
        const auto ends = tshark({u"-r"_s, path, u"-Y"_s, u"tcp.flags.syn==1 || tcp.flags.fin==1"_s, u"-T"_s,
            u"fields"_s, u"-e"_s, u"frame.number"_s});
        QCOMPARE(ends.trimmed().split('\n').size(), 4);
    }

    void connectionsOfAllKindsAreStreamsOfTheirOwn()
    {
        const auto path = m_folder.filePath(u"many.pcapng"_s);
        MemoryReactor reactor;
        {
            auto capture = *Capture::open(reactor, path, u"echo"_s, 1 << 20);
            Story stories[3];
            MemoryTransport wires[3];
            wires[0].record().local = {Address::Family::IPv6, u"2001:db8::1"_s, 7};
            wires[0].record().peer = {Address::Family::IPv6, u"2001:db8::2"_s, 40000};
            for (int i = 1; i < 3; ++i) {
                wires[i].record().local = {Address::Family::Unix, u"/run/x.sock"_s, 0};
                wires[i].record().peer = {Address::Family::Unix, {}, 0};
            }
            for (int i = 0; i < 3; ++i) {
                wires[i].open(std::make_unique<TapLayer>(capture->tap(), std::make_unique<StoryProtocol>(stories[i])));
                wires[i].feed("hello " + QByteArray::number(i));
            }
        }
        const auto payloads = tshark({u"-r"_s, path, u"-Y"_s, u"tcp.len>0"_s, u"-T"_s, u"fields"_s, u"-e"_s,
            u"tcp.stream"_s, u"-e"_s, u"tcp.payload"_s});
        QCOMPARE(payloads.trimmed(),
            "0\t" + QByteArray("hello 0").toHex() + "\n1\t" + QByteArray("hello 1").toHex() + "\n2\t"
                + QByteArray("hello 2").toHex());
    }

    /// As the handbook says: what came by TLS stands there in the clear, which its port does not tell Wireshark.
    void ircIsReadWhereItIsSaid()
    {
        const auto path = m_folder.filePath(u"irc.pcapng"_s);
        MemoryReactor reactor;
        {
            auto capture = *Capture::open(reactor, path, u"irc"_s, 1 << 20);
            Story story;
            MemoryTransport wire;
            wire.record().local = {Address::Family::IPv4, u"192.0.2.1"_s, 40001};
            wire.record().peer = {Address::Family::IPv4, u"192.0.2.9"_s, 6697};
            wire.open(std::make_unique<TapLayer>(capture->tap(), std::make_unique<StoryProtocol>(story)));
            reactor.advance(250us);
            wire.feed(":s PRIVMSG #town :hello\r\n");
            reactor.advance(2s);
            reactor.manualClock().setWallClock(3'600'000); // the computer's time is set
            wire.feed(":s NOTICE #town :later\r\n");
        }
        const auto seen = tshark({u"-r"_s, path, u"-d"_s, u"tcp.port==6697,irc"_s, u"-Y"_s, u"irc"_s, u"-T"_s,
            u"fields"_s, u"-e"_s, u"irc.response.command"_s, u"-e"_s, u"frame.time_relative"_s});
        QCOMPARE(seen.trimmed(), QByteArray("PRIVMSG\t0.000250000\nNOTICE\t3602.000000000"));
        const auto sizes = tshark(
            {u"-r"_s, path, u"-Y"_s, u"tcp.flags.syn==1"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"tcp.options.mss_val"_s});
        QCOMPARE(sizes.trimmed(), QByteArray("32768\n32768"));
    }

    void endsAtItsLimit()
    {
        const auto path = m_folder.filePath(u"full.pcapng"_s);
        MemoryReactor reactor;
        {
            auto capture = *Capture::open(reactor, path, u"echo"_s, 10'000);
            Story story;
            MemoryTransport wire;
            wire.open(std::make_unique<TapLayer>(capture->tap(), std::make_unique<StoryProtocol>(story)));
            for (int i = 0; i < 100; ++i)
                wire.feed(QByteArray(1000, 'x'));
            QCOMPARE(story.received.size(), 100'000); // the connection does not mind
        }
        QVERIFY(QFileInfo(path).size() <= 10'000);
        QVERIFY(!tshark({u"-r"_s, path}).isEmpty()); // whole blocks only
    }
};

QTEST_GUILESS_MAIN(CaptureTest)
#include "tst_capture.moc"
