#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/policies/trafficlog.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TrafficLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineAnEvent()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"log"_s);
        MemoryReactor reactor;
        {
            Story story;
            MemoryTransport wire;
            wire.record().direction = ConnectionRecord::Direction::In;
            auto log = *TrafficLog::open(reactor, path, 1 << 20);
            wire.open(std::make_unique<TapLayer>(log->tap(), std::make_unique<StoryProtocol>(story)));
            wire.feed("HELO\r\n");
            story.transport->write(QByteArray(300, 'x'));
            wire.peerCloses();
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], QByteArray("2023-11-14T22:13:20.000Z 1 + 127.0.0.1:40000 -> 127.0.0.1:5222"));
        QVERIFY(lines[1].endsWith("1 < 6  \"HELO\\r\\n\""));
        QVERIFY(lines[2].contains(" 1 > 300  \"xxx"));
        QVERIFY(lines[2].endsWith("\"…"));
        QVERIFY(lines[3].endsWith("1 - closed"));
    }

    void bytesAreMadeReadable_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("plain") << QByteArray("a b") << QByteArray("\"a b\"");
        QTest::newRow("escapes") << QByteArray("\x1b[2J\t\\\"") << QByteArray("\"\\x1b[2J\\t\\\\\\\"\"");
        QTest::newRow("high") << QByteArray("\xff\x00", 2) << QByteArray("\"\\xff\\x00\"");
        QTest::newRow("long") << QByteArray(30, 'a') << "\"" + QByteArray(20, 'a') + "\"…";
    }
    void bytesAreMadeReadable()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, text);
        QCOMPARE(escapedBytes(bytes, 20), text);
    }
};

QTEST_GUILESS_MAIN(TrafficLogTest)
#include "tst_trafficlog.moc"
