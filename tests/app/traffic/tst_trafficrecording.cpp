#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/traffic/trafficrecording.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TrafficRecordingTest : public QObject {
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
    static std::shared_ptr<ConnectionRecord> record(ConnectionRegistry& registry, const QString& protocol, quint16 port)
    {
        auto record = registry.open(ConnectionRecord::Direction::In);
        record->state = ConnectionRecord::State::Open;
        record->protocol = protocol;
        record->local = {Address::Family::IPv4, u"192.0.2.1"_s, port};
        record->peer = {Address::Family::IPv4, u"192.0.2.9"_s, 40001};
        return record;
    }

private Q_SLOTS:
    void wiresharkReadsWhatPassed()
    {
        const QString path = m_folder.filePath(u"evening.pcapng"_s);
        MemoryReactor reactor;
        ConnectionRegistry registry(reactor.clock());
        const auto irc = record(registry, u"irc"_s, 6667);
        const auto http = record(registry, u"http"_s, 80);
        const auto other = record(registry, u"irc"_s, 6668);
        {
            auto recording = TrafficRecording::start(reactor, path);
            QVERIFY(recording.ok());
            (*recording)->add(irc);
            (*recording)->add(irc); // once
            (*recording)->add(http);
            QCOMPARE((*recording)->connections(), 2);
            irc->notifyIn("PASS (hidden)");
            irc->notifyIn("JOIN #hall");
            irc->notifyOut(":irc.example 001 lena :Welcome");
            http->notifyIn("GET /tally HTTP/1.1\r\nHost: station\r\n\r\n");
            other->notifyIn("JOIN #elsewhere");
            registry.close(*http, {});
            (*recording)->look();
            QVERIFY((*recording)->size() > 0 && !(*recording)->isFull());
        }
        QVERIFY(!irc->isWatched() && !http->isWatched());
        const auto requests = tshark({u"-r"_s, path, u"-Y"_s, u"http.request"_s, u"-T"_s, u"fields"_s, u"-e"_s,
            u"http.request.uri"_s, u"-e"_s, u"http.host"_s});
        QCOMPARE(requests.trimmed(), QByteArray("/tally\tstation"));
        const auto lines = tshark({u"-r"_s, path, u"-Y"_s, u"irc"_s, u"-T"_s, u"fields"_s, u"-e"_s, u"irc.request"_s,
            u"-e"_s, u"irc.response"_s});
        QVERIFY2(lines.contains("JOIN #hall") && lines.contains("Welcome") && lines.contains("PASS (hidden)"), lines);
        QVERIFY2(!lines.contains("elsewhere"), lines);
        QCOMPARE(tshark({u"-r"_s, path, u"-Y"_s, u"tcp.analysis.flags || _ws.malformed"_s}), QByteArray());
    }

    /// Bodies are told to nobody; Wireshark must not take the next head for one.
    void wiresharkKeepsStepWhereBodiesAreLeftOut()
    {
        const QString path = m_folder.filePath(u"bodies.pcapng"_s);
        MemoryReactor reactor;
        ConnectionRegistry registry(reactor.clock());
        const auto http = record(registry, u"http"_s, 8080);
        const auto frames = record(registry, u"websocket"_s, 8081);
        const auto stanzas = record(registry, u"xmpp"_s, 5222);
        {
            auto recording = TrafficRecording::start(reactor, path);
            QVERIFY(recording.ok());
            for (const auto& one : {http, frames, stanzas})
                (*recording)->add(one);
            for (int i = 0; i < 2; ++i) {
                http->notifyIn("POST /vote HTTP/1.1\r\nHost: x\r\ncontent-length: 30\r\n\r\n");
                http->notifyOut("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
                http->notifyIn("GET /large HTTP/1.1\r\nHost: x\r\n\r\n");
                http->notifyOut("HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n");
            }
            frames->notifyOut("\x81\x05hello");
            stanzas->notifyIn("<message to='lena@example.org'><body>hello</body></message>");
        }
        const auto field = [&path](const QString& filter, const QString& name) {
            return tshark({u"-r"_s, path, u"-d"_s, u"tcp.port==8081,websocket"_s, u"-Y"_s, filter, u"-T"_s, u"fields"_s,
                u"-e"_s, name});
        };
        QCOMPARE(field(u"http.request"_s, u"http.request.uri"_s).simplified(), "/vote /large /vote /large");
        QCOMPARE(field(u"http.response"_s, u"http.response.code"_s).simplified(), "200 200 200 200");
        QCOMPARE(field(u"websocket"_s, u"websocket.payload.text"_s).simplified(), "hello");
        QCOMPARE(field(u"xmpp"_s, u"xmpp.to"_s).simplified(), "lena@example.org");
        QCOMPARE(tshark({u"-r"_s, path, u"-Y"_s, u"tcp.analysis.flags || _ws.malformed"_s}), QByteArray());
    }

    void isBoundedAndForItsOwner()
    {
        const QString path = m_folder.filePath(u"small.pcapng"_s);
        MemoryReactor reactor;
        ConnectionRegistry registry(reactor.clock());
        const auto irc = record(registry, u"irc"_s, 6667);
        {
            auto recording = TrafficRecording::start(reactor, path, 4000);
            QVERIFY(recording.ok());
            (*recording)->add(irc);
            for (int i = 0; i < 100; ++i)
                irc->notifyIn("PRIVMSG #hall :" + QByteArray(100, 'x'));
            QVERIFY((*recording)->isFull());
            QVERIFY((*recording)->size() <= 4000);
        }
        QVERIFY(QFileInfo(path).size() <= 4000);
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(!TrafficRecording::start(reactor, u"/nowhere/at/all.pcapng"_s).ok());
    }

    void linesGetTheirEnds()
    {
        QCOMPARE(wireBytes(u"irc", "NICK lena"), "NICK lena\r\n");
        QCOMPARE(wireBytes(u"xmpp", "<presence/>"), "<presence/>");
    }
};

QTEST_GUILESS_MAIN(TrafficRecordingTest)
#include "tst_trafficrecording.moc"
