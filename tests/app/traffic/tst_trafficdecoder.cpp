#include <QTest>

#include "app/traffic/trafficdecoder.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class TrafficDecoderTest : public QObject {
    Q_OBJECT

    /// "name=value" of each field.
    static QStringList fieldsOf(const DecodedUnit& unit)
    {
        QStringList fields;
        for (const UnitField& field : unit.fields)
            fields.append(field.name + u'=' + field.value);
        return fields;
    }

private Q_SLOTS:
    void takesUnitsApart_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("irc") << u"irc"_s << QByteArray(":lena!l@host PRIVMSG #hall :the key is here") << u"PRIVMSG"_s
                             << QStringList{u"from=lena"_s, u"target=#hall"_s, u"text=the key is here"_s};
        QTest::newRow("irc reply") << u"irc"_s << QByteArray(":irc.example 353 lena = #hall :lena mira") << u"353"_s
                                   << QStringList{u"from=irc.example"_s, u"client=lena"_s, u"2=="_s, u"3=#hall"_s,
                                          u"text=lena mira"_s};
        QTest::newRow("irc user") << u"irc"_s << QByteArray("user tomasz 0 * :Tomasz K.\r\n") << u"USER"_s
                                  << QStringList{u"user=tomasz"_s, u"mode=0"_s, u"unused=*"_s, u"realname=Tomasz K."_s};
        QTest::newRow("no irc") << u"irc"_s << QByteArray("   ") << QString() << QStringList{u"text="_s};
        QTest::newRow("request")
            << u"http"_s
            << QByteArray("GET /r/fund HTTP/1.1\r\nHost: cityday.example:8080\r\nAccept: text/html\r\n\r\n") << u"GET"_s
            << QStringList{
                   u"target=/r/fund"_s, u"version=HTTP/1.1"_s, u"Host=cityday.example:8080"_s, u"Accept=text/html"_s};
        QTest::newRow("bare request") << u"http"_s << QByteArray("GET /r/fund") << u"GET"_s
                                      << QStringList{u"target=/r/fund"_s};
        QTest::newRow("answer") << u"http"_s
                                << QByteArray("HTTP/1.1 404 Not Found\r\nContent-Length: 9\r\n\r\nNot: here")
                                << u"404"_s
                                << QStringList{u"version=HTTP/1.1"_s, u"reason=Not Found"_s, u"Content-Length=9"_s};
        QTest::newRow("iq") << u"xmpp"_s << QByteArray("<iq type='get' id='p1'><ping xmlns='urn:xmpp:ping'/></iq>")
                            << u"iq get"_s << QStringList{u"type=get"_s, u"id=p1"_s, u"ping="_s};
        QTest::newRow("event")
            << u"xmpp"_s
            << QByteArray(
                   "<message><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='vote/lunch'><item id='12'/></items></event></message>")
            << u"message"_s << QStringList{u"pubsub event=items"_s, u"node=vote/lunch"_s, u"id=12"_s};
        QTest::newRow("half xml") << u"xmpp"_s << QByteArray("<presence><show>aw") << u"presence"_s
                                  << QStringList{u"show="_s};
        QTest::newRow("end") << u"xmpp"_s << QByteArray("</stream:stream>") << u"/stream"_s << QStringList();
        QTest::newRow("cut off in its tag")
            << u"xmpp"_s << QByteArray("<message to='lena@x") << QString() << QStringList();
        QTest::newRow("only looks like xml") << u"websocket"_s << QByteArray("<3 you") << QString() << QStringList();
        QTest::newRow("ssh") << u"ssh"_s << QByteArray("channel-request 0 pty-req xterm 80x24") << u"channel-request"_s
                             << QStringList{u"channel=0"_s, u"type=pty-req"_s, u"arguments=xterm 80x24"_s};
        QTest::newRow("ssh data") << u"ssh"_s << QByteArray("channel-data 0 512") << u"channel-data"_s
                                  << QStringList{u"channel=0"_s, u"bytes=512"_s};
        QTest::newRow("sftp") << u"ssh"_s << QByteArray("sftp-rename 17\tpath=/a b.txt\ttarget=/c=d")
                              << u"sftp-rename"_s << QStringList{u"id=17"_s, u"path=/a b.txt"_s, u"target=/c=d"_s};
        QTest::newRow("dns") << u"dns"_s << QByteArray("answer example.org ok 192.0.2.1 ttl 300") << u"answer"_s
                             << QStringList{u"name=example.org"_s, u"result=ok 192.0.2.1 ttl 300"_s};
        QTest::newRow("telnet") << u"telnet"_s << QByteArray("\xff\xfb\x01\xff\xfa\x1f\x00\x50\x00\x18\xff\xf0hi", 14)
                                << u"WILL"_s << QStringList{u"WILL=ECHO"_s, u"NAWS=80x24"_s, u"text=hi"_s};
        QTest::newRow("json") << u"websocket"_s << QByteArray("{\"votes\":3}") << QString()
                              << QStringList{u"text={\"votes\":3}"_s};
        QTest::newRow("frame") << u"websocket"_s << QByteArray("\x81\x0b{\"votes\":3}") << QString()
                               << QStringList{u"text={\"votes\":3}"_s};
        QTest::newRow("ping") << u"websocket"_s << QByteArray("\x89\x02hi") << u"ping"_s
                              << QStringList{u"payload=hi"_s};
        QTest::newRow("close") << u"websocket"_s
                               << QByteArray("\x88\x05\x03\xe9"
                                             "bye",
                                      7)
                               << u"close"_s << QStringList{u"code=1001"_s, u"reason=bye"_s};
        QTest::newRow("empty close") << u"websocket"_s << QByteArray("\x88\x00", 2) << u"close"_s << QStringList();
        QTest::newRow("frame's head cut off")
            << u"websocket"_s << QByteArray("\x81\x7e\x01", 3) << QString() << QStringList{u"text="_s};
        QTest::newRow("bus call") << u"dbus"_s << QByteArray("/org/bluez org.bluez.Adapter1.StartDiscovery")
                                  << u"StartDiscovery"_s
                                  << QStringList{u"path=/org/bluez"_s, u"interface=org.bluez.Adapter1"_s};
        QTest::newRow("bus answer") << u"dbus"_s << QByteArray("StartDiscovery answered") << u"StartDiscovery"_s
                                    << QStringList{u"result=answered"_s};
        QTest::newRow("bus error") << u"dbus"_s << QByteArray("Pair: org.bluez.Error.Failed") << u"Pair"_s
                                   << QStringList{u"error=org.bluez.Error.Failed"_s};
        QTest::newRow("no bus call") << u"dbus"_s << QByteArray("/") << QString() << QStringList{u"path=/"_s};
        QTest::newRow("time") << u"time"_s << QByteArray::fromHex("e8fe8a00") << u"time"_s
                              << QStringList{u"date=2023-11-15 00:06:24 UTC"_s};
        QTest::newRow("time after it began anew")
            << u"time"_s << QByteArray(4, '\0') << u"time"_s << QStringList{u"date=2036-02-07 06:28:16 UTC"_s};
        QTest::newRow("half a time") << u"time"_s << QByteArray("12") << QString() << QStringList{u"text=12"_s};
        QTest::newRow("ident") << u"ident"_s << QByteArray("5222, 40000\r\n") << u"query"_s
                               << QStringList{u"server port=5222"_s, u"client port=40000"_s};
        QTest::newRow("ident answer") << u"ident"_s << QByteArray("5222, 40000 : USERID : UNIX : lena:x\r\n")
                                      << u"USERID"_s
                                      << QStringList{u"server port=5222"_s, u"client port=40000"_s, u"system=UNIX"_s,
                                             u"user=lena:x"_s};
        QTest::newRow("no ident") << u"ident"_s << QByteArray("hello: there\r\n") << QString()
                                  << QStringList{u"text=hello: there"_s};
        QTest::newRow("control") << u"control"_s << QByteArray("poll open\targuments=1\tbytes=0") << u"poll open"_s
                                 << QStringList{u"arguments=1"_s, u"bytes=0"_s};
        QTest::newRow("process") << u"process"_s << QByteArray("stderr\tbytes=4\ttext=a\tb=") << u"stderr"_s
                                 << QStringList{u"bytes=4"_s, u"text=a\tb="_s};
        QTest::newRow("file") << u"dcc"_s << QByteArray("receive\tbytes=2048\tname=plan.txt") << u"receive"_s
                              << QStringList{u"bytes=2048"_s, u"name=plan.txt"_s};
        QTest::newRow("no note") << u"dcc"_s << QByteArray("\t\t=\tx") << QString() << QStringList();
        QTest::newRow("bytes") << u"echo"_s << QByteArray("\x00\xff", 2) << QString() << QStringList{u"bytes=00 FF"_s};
    }
    void takesUnitsApart()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, command);
        QFETCH(QStringList, fields);
        const DecodedUnit unit = decodedUnit(protocol, true, bytes);
        QCOMPARE(unit.command, command);
        QCOMPARE(fieldsOf(unit), fields);
    }

    void saysWhereAFieldStands()
    {
        const QByteArray head("GET /r HTTP/1.1\r\nHost:  cityday.example\r\n\r\n");
        const DecodedUnit unit = decodedUnit(u"http"_s, true, head);
        const UnitField& host = unit.fields.last();
        QCOMPARE(head.mid(host.begin, host.size), QByteArray("cityday.example"));
        const QByteArray line(":lena!l@host PRIVMSG #hall :hello");
        const UnitField inFrame = decodedUnit(u"websocket"_s, true, "\x81\x02hi").fields.first();
        QCOMPARE(inFrame.begin, 2);
        QCOMPARE(inFrame.size, 2);
        for (const UnitField& field : decodedUnit(u"irc"_s, true, line).fields)
            QCOMPARE(QString::fromUtf8(line.mid(field.begin, field.size)), field.value);
        const QByteArray ident("5222 , 40000 : USERID : UNIX : lena\r\n"), note("say\ttext=hi\tthere");
        for (const UnitField& field : decodedUnit(u"ident"_s, false, ident).fields)
            QCOMPARE(QString::fromUtf8(ident.mid(field.begin, field.size)), field.value);
        const UnitField said = decodedUnit(u"dcc"_s, true, note).fields.first();
        QCOMPARE(note.mid(said.begin, said.size), QByteArray("hi\tthere"));
    }

    void answersBelongToTheirQuestions()
    {
        QCOMPARE(
            decodedUnit(u"ident"_s, true, "1,2").asks, decodedUnit(u"ident"_s, false, "1, 2:ERROR:NO-USER").answers);
        QCOMPARE(
            decodedUnit(u"dbus"_s, false, "/x a.b.Ping").asks, decodedUnit(u"dbus"_s, true, "Ping answered").answers);
    }

    void readsAReadersFrames()
    {
        const QByteArray frame("\x02"
                               "0A047E9011F1"
                               "\r\n\x03");
        const DecodedUnit unit = decodedUnit(u"id12"_s, true, frame);
        QCOMPARE(unit.standing, DecodedUnit::Standing::Usual);
        qsizetype at = 0; // every byte, in order
        for (const UnitField& field : unit.fields) {
            QCOMPARE(field.begin, at);
            at += field.size;
        }
        QCOMPARE(at, frame.size());
        QCOMPARE(decodedUnit(u"id12"_s, true, QByteArray("\xfe\xfe\xfe", 3)).standing, DecodedUnit::Standing::Trouble);
    }

    /// A stranger's stanza of attributes alone would hold up the loop for seconds.
    void aCrowdedStanzaIsNotLookedInto()
    {
        const auto stanza = [](int attributes) {
            QByteArray text = "<iq type='get'";
            for (int i = 0; i < attributes; ++i)
                text += " a" + QByteArray::number(i) + "=''";
            return text + "/>";
        };
        QCOMPARE(decodedUnit(u"xmpp"_s, true, stanza(100)).command, u"iq get"_s);
        const DecodedUnit crowded = decodedUnit(u"xmpp"_s, true, stanza(10'000));
        QVERIFY(crowded.command.isEmpty() && crowded.fields.isEmpty());
    }

    void marksWhatWentWrongAndWhatIsHidden()
    {
        QCOMPARE(decodedUnit(u"http"_s, false, "500 Internal Server Error").standing, DecodedUnit::Standing::Failed);
        QCOMPARE(decodedUnit(u"http"_s, false, "404 Not Found").standing, DecodedUnit::Standing::Trouble);
        QCOMPARE(decodedUnit(u"irc"_s, false, ":s 433 * lena :taken").standing, DecodedUnit::Standing::Trouble);
        QCOMPARE(decodedUnit(u"irc"_s, false, ":s 001 lena :welcome").standing, DecodedUnit::Standing::Usual);
        QCOMPARE(decodedUnit(u"irc"_s, false, ":s 005 lena A=1 :are supported").meaning, u"ISUPPORT"_s);
        QVERIFY(decodedUnit(u"irc"_s, false, ":s 999 lena :what").meaning.isEmpty());
        QCOMPARE(
            decodedUnit(u"ssh"_s, false, "sftp-status 3\tcode=2\ttext=gone").standing, DecodedUnit::Standing::Trouble);
        QCOMPARE(decodedUnit(u"ssh"_s, false, "sftp-status 3\tcode=1").standing, DecodedUnit::Standing::Usual);
        QCOMPARE(decodedUnit(u"xmpp"_s, true, "<iq type='error' id='1'/>").standing, DecodedUnit::Standing::Failed);
        QCOMPARE(decodedUnit(u"control"_s, false, "error").standing, DecodedUnit::Standing::Failed);
        QCOMPARE(decodedUnit(u"dcc"_s, false, "broken off\ttext=x").standing, DecodedUnit::Standing::Trouble);
        QCOMPARE(decodedUnit(u"dbus"_s, true, "Pair: x").standing, DecodedUnit::Standing::Trouble);
        QCOMPARE(decodedUnit(u"ident"_s, false, "1, 2 : ERROR : NO-USER").standing, DecodedUnit::Standing::Trouble);
        QVERIFY(decodedUnit(u"irc"_s, true, "PASS (hidden)").hasSecret());
        QVERIFY(!decodedUnit(u"irc"_s, true, "NICK lena").hasSecret());
    }

    void isBounded()
    {
        QByteArray head("GET / HTTP/1.1\r\n");
        for (int i = 0; i < 1000; ++i)
            head += "X: y\r\n";
        QCOMPARE(decodedUnit(u"http"_s, true, head).fields.size(), DecodedUnit::mostFields);
        const DecodedUnit unit = decodedUnit(u"irc"_s, true, "PRIVMSG #x :" + QByteArray(100'000, 'y'));
        QCOMPARE(unit.value(u"text"_s).size(), DecodedUnit::longestValue + 1);
        QCOMPARE(unit.fields.last().size, 100'000);
        const auto stanzaWith = [](qsizetype name) {
            return decodedUnit(u"xmpp"_s, true, "<message " + QByteArray(name, 'a') + "='1'><b/></message>");
        };
        const DecodedUnit stanza = stanzaWith(4000);
        QVERIFY(!stanza.fields.isEmpty());
        QCOMPARE(stanza.fields.first().name.size(), DecodedUnit::longestName);
        for (const UnitField& field : stanzaWith(100'000).fields) // Qt reads no name of more than 4 KiB
            QVERIFY(field.name.size() <= DecodedUnit::longestName);
        QVERIFY(stanzaWith(100'000).command != "/stream"_L1); // nothing ends with it
    }
};

QTEST_GUILESS_MAIN(TrafficDecoderTest)
#include "tst_trafficdecoder.moc"
