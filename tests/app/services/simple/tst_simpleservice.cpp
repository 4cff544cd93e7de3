#include "app/services/simple/simpleservice.h"

#include "app/services/core/ownaddresses.h"
#include "protocols/simple/chargen.h"
#include "tests/app/services/wireroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WireServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("begins");
        QTest::addColumn<bool>("hangsUp");
        QTest::newRow("echo") << u"echo"_s << QByteArray("hello") << QByteArray("hello") << false;
        QTest::newRow("discard") << u"discard"_s << QByteArray("hello") << QByteArray() << false;
        QTest::newRow("chargen") << u"chargen"_s << QByteArray() << simple::chargenPattern(0, 500) << false;
        QTest::newRow("daytime") << u"daytime"_s << QByteArray() << QByteArray("Tuesday, November 14, 2023 22:13:")
                                 << true;
        QTest::newRow("time") << u"time"_s << QByteArray() << QByteArray("\xE8\xFE", 2) << true;
        QTest::newRow("qotd") << u"qotd"_s << QByteArray() << QByteArray() << true;
    }
    void saysWhatItSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, begins);
        QFETCH(bool, hangsUp);
        WireRoom small(name);
        QVERIFY(small.started && *small.started);
        QCOMPARE(small.service->name(), u"small"_s);
        auto& client = small.client();
        client.feed(sent);
        const auto heard = client.takeWritten();
        QVERIFY2(heard.startsWith(begins), heard.left(80).constData());
        if (name == u"discard")
            QVERIFY(heard.isEmpty());
        if (name == u"qotd")
            QVERIFY(heard.endsWith("\r\n"));
        QCOMPARE(client.isOpen(), !hangsUp);
        QCOMPARE(small.service->addresses(), QStringList{u"tcp://127.0.0.1:30007"_s});
        auto stopping = small.service->stop();
        small.room.reactor.turn();
        QVERIFY(stopping.isReady());
        QVERIFY(!small.room.reactor.connectTo(wirePort));
    }

    /// For the Connections page.
    void connectionsSayWhatIsSpoken_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto& kind : simpleKinds())
            QTest::newRow(qPrintable(kind.name)) << kind.name;
    }
    void connectionsSayWhatIsSpoken()
    {
        QFETCH(const QString, name);
        WireRoom small(name);
        QVERIFY(small.started && *small.started);
        QCOMPARE(small.client().record().protocol, name);
    }

    /// What they answer to these lines tests/interop/tst_clientlines.py sees.
    void saysWhatToTypeAtIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::newRow("usual") << u"echo"_s << u"nc 127.0.0.1 30007"_s;
        QTest::newRow("with a question") << u"finger"_s << u"echo NAME | nc -C 127.0.0.1 30007"_s;
        QTest::newRow("in bytes") << u"time"_s << u"nc -d 127.0.0.1 30007 | od -A n -t u4 --endian=big"_s;
    }
    void saysWhatToTypeAtIt()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, line);
        WireRoom small(name);
        QVERIFY(small.started && *small.started);
        QCOMPARE(small.service->howToConnect(), ClientLines{ClientLine::command(u"nc"_s, line)});
    }

    /// Each of the ways there is tells what comes as a person can read it, without anything to guess.
    void whatSaysItselfIsAskedByItsLine_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("line");
        QTest::newRow("answers") << u"echo"_s << u"nc -u 127.0.0.1 30007"_s;
        QTest::newRow("says something") << u"daytime"_s << u"echo | nc -u -w 1 127.0.0.1 30007"_s;
        QTest::newRow("bytes") << u"time"_s << u"echo | nc -u -w 1 127.0.0.1 30007 | od -A n -t u4 --endian=big"_s;
    }
    void whatSaysItselfIsAskedByItsLine()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, line);
        WireRoom small(name, {{u"udp"_s, true}});
        QVERIFY(small.started && *small.started);
        QVERIFY(small.service->howToConnect().contains(ClientLine::command(u"nc, UDP"_s, line)));
    }

    void tellsWhatPasses()
    {
        WireRoom small(u"echo"_s);
        QVERIFY(small.started && *small.started);
        auto& client = small.client();
        QByteArrayList seen;
        const auto watching = client.record().watch(
            [&](bool in, QByteArrayView unit) { seen << (in ? "<" : ">") + unit.toByteArray(); });
        client.feed("hello");
        QCOMPARE(seen, (QByteArrayList{"<hello", ">hello"}));
    }

    /// Nobody comes to 0.0.0.0 or ::.
    void saysHowOthersComeToIt_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<bool>("udp");
        QTest::newRow("all") << u"*"_s << false;
        QTest::newRow("IPv4") << u"0.0.0.0"_s << false;
        QTest::newRow("all, also over UDP") << u"*"_s << true;
        QTest::newRow("IPv4, also over UDP") << u"0.0.0.0"_s << true;
    }
    void saysHowOthersComeToIt()
    {
        QFETCH(const QString, interface);
        QFETCH(const bool, udp);
        WireRoom small(u"echo"_s,
            {{u"listen"_s, QStringList{u"tcp:%1:interface=%2"_s.arg(wirePort).arg(interface)}}, {u"udp"_s, udp}});
        QVERIFY(small.started && *small.started);
        QStringList expected;
        for (const auto& host : ownAddresses()) {
            if (interface == "*"_L1 || !host.contains(u':'))
                expected.append((host.contains(u':') ? u"tcp://[%1]:%2"_s : u"tcp://%1:%2"_s).arg(host).arg(wirePort));
        }
        if (udp)
            expected += QStringList(expected).replaceInStrings(u"tcp://"_s, u"udp://"_s);
        QCOMPARE(small.service->addresses(), expected);
    }

    void quotesComeFromAFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"quotes"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write("Only this one.\n");
        file.close();
        WireRoom small(u"qotd"_s, {{u"quotes"_s, file.fileName()}});
        QCOMPARE(small.client().takeWritten(), "Only this one.\r\n");
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(600, 'x'));
        file.close();
        WireRoom bad(u"qotd"_s, {{u"quotes"_s, file.fileName()}});
        QCOMPARE(bad.failure.code, u"quotes"_s);
        QVERIFY(bad.failure.text.contains(u"shorter than 512"_s));
    }
};

QTEST_GUILESS_MAIN(WireServiceTest)
#include "tst_simpleservice.moc"
