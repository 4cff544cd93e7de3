#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/support/pseudolanguage.h"
#include "ui/connections/units/trafficline.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TrafficLineTest : public QObject {
    Q_OBJECT

    static TrafficLine line(const QString& protocol, const QByteArray& bytes, bool in = true)
    {
        return trafficLine(protocol, {.at = 0, .in = in, .bytes = bytes, .whole = bytes.size()});
    }

private Q_SLOTS:
    void saysWhatAUnitIs_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("summary");
        QTest::newRow("message") << u"xmpp"_s
                                 << QByteArray("<message to='volunteers@x'><body>Sure, I am\nthere.</body></message>")
                                 << u"message"_s << u"to volunteers@x: “Sure, I am there.”"_s;
        QTest::newRow("control") << u"control"_s << QByteArray("print\tbytes=20") << u"print"_s << u"20 bytes"_s;
        QTest::newRow("large file") << u"dcc"_s << QByteArray("receive\tbytes=3000000000\tname=film.mkv")
                                    << u"receive"_s << u"3.0 GB, film.mkv"_s;
        QTest::newRow("time") << u"time"_s << QByteArray::fromHex("e8fe8a00") << u"time"_s
                              << u"2023-11-15 00:06:24 UTC"_s;
        QTest::newRow("ident") << u"ident"_s << QByteArray("1, 2 : USERID : UNIX : lena\r\n") << u"USERID"_s
                               << u"1, 2, UNIX, lena"_s;
        QTest::newRow("presence") << u"xmpp"_s
                                  << QByteArray("<presence><show>away</show><status>tea</status></presence>")
                                  << u"presence"_s << u"away: “tea”"_s;
        QTest::newRow("ping") << u"xmpp"_s << QByteArray("<iq type='get' id='p81'><ping xmlns='urn:xmpp:ping'/></iq>")
                              << u"iq get"_s << u"ping"_s;
        QTest::newRow("answer") << u"xmpp"_s << QByteArray("<iq type='result' id='p81'/>") << u"iq result"_s
                                << u"p81"_s;
        QTest::newRow("event")
            << u"xmpp"_s
            << QByteArray(
                   "<message><event xmlns='http://jabber.org/protocol/pubsub#event'><items node='vote/lunch'><item id='1203'/></items></event></message>")
            << u"message"_s << u"pubsub event: items, node vote/lunch, item 1203"_s;
        QTest::newRow("opening") << u"xmpp"_s
                                 << QByteArray("<stream:stream xmlns:stream='s' xmlns='jabber:client' to='localhost'>")
                                 << u"stream"_s << u"stream to localhost"_s;
        QTest::newRow("closing") << u"xmpp"_s << QByteArray("</stream:stream>") << u"stream"_s << u"ends"_s;
        QTest::newRow("request") << u"http"_s << QByteArray("GET /r/lunch.json") << u"GET"_s << u"/r/lunch.json"_s;
        QTest::newRow("status") << u"http"_s << QByteArray("404 Not Found") << u"404"_s << u"Not Found"_s;
        QTest::newRow("frame") << u"websocket"_s << QByteArray("{\"votes\":3}") << u"json"_s << u"{\"votes\":3}"_s;
        QTest::newRow("text") << u"websocket"_s << QByteArray("hello\nthere") << u"text"_s << u"hello there"_s;
        QTest::newRow("bytes") << u"websocket"_s << QByteArray("\x00\xff", 2) << u"bytes"_s << u"00 FF"_s;
        QTest::newRow("irc") << u"irc"_s << QByteArray("PRIVMSG #volunteers :Is the hall open yet?") << u"PRIVMSG"_s
                             << u"#volunteers: “Is the hall open yet?”"_s;
        QTest::newRow("irc relayed") << u"irc"_s << QByteArray(":lena!l@h PRIVMSG #hall :yes") << u"PRIVMSG"_s
                                     << u"lena to #hall: “yes”"_s;
        QTest::newRow("irc action") << u"irc"_s << QByteArray(":lena!l@h PRIVMSG #hall :\1ACTION waves\1")
                                    << u"PRIVMSG"_s << u"lena to #hall: “/me waves”"_s;
        QTest::newRow("irc nick") << u"irc"_s << QByteArray("NICK tomasz") << u"NICK"_s
                                  << u"asks to be called tomasz"_s;
        QTest::newRow("irc join") << u"irc"_s << QByteArray(":tomasz!t@h JOIN #hall") << u"JOIN"_s
                                  << u"tomasz enters #hall"_s;
        QTest::newRow("irc reply") << u"irc"_s << QByteArray(":irc.example 001 tomasz :Welcome, tomasz") << u"001"_s
                                   << u"Welcome, tomasz"_s;
        QTest::newRow("irc mode") << u"irc"_s << QByteArray("MODE #hall +o lena") << u"MODE"_s << u"#hall +o lena"_s;
        QTest::newRow("request with a version")
            << u"http"_s << QByteArray("GET /r/fund HTTP/1.1\r\nIf-None-Match: \"1203\"\r\n\r\n") << u"GET"_s
            << u"/r/fund, has version “1203”"_s;
        QTest::newRow("answer with a body")
            << u"http"_s
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: 261\r\n\r\n")
            << u"200"_s << u"OK, text/html, 261 B"_s;
        QTest::newRow("ssh") << u"ssh"_s << QByteArray("channel-request 0 shell") << u"channel-request"_s
                             << u"channel 0: asks for a shell"_s;
        QTest::newRow("telnet") << u"telnet"_s << QByteArray("\xff\xfb\x01", 3) << u"WILL"_s << u"ECHO"_s;
        QTest::newRow("half xml") << u"xmpp"_s << QByteArray("<message to='a'><body>x") << u"message"_s
                                  << u"<message to='a'><body>x"_s;
        QTest::newRow("xml cut off in its tag")
            << u"xmpp"_s << QByteArray("<message to='lena") << u"text"_s << u"<message to='lena"_s;
    }
    void saysWhatAUnitIs()
    {
        QFETCH(QString, protocol);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, kind);
        QFETCH(QString, summary);
        const TrafficLine said = line(protocol, bytes);
        QCOMPARE(said.kind, kind);
        QCOMPARE(said.summary, summary);
    }

    void saysHowLongAnAnswerTook()
    {
        const QByteArray pong("PONG :1718");
        QCOMPARE(trafficLine(u"irc"_s, {.at = 0, .in = true, .bytes = pong, .whole = pong.size(), .took = 9}).summary,
            u"yes, after 9 ms"_s);
    }

    void marksWhatWentWrong()
    {
        QCOMPARE(line(u"http"_s, "500 Internal Server Error").tone, Tone::Failed);
        QCOMPARE(line(u"http"_s, "200 OK").tone, Tone::Normal);
        QCOMPARE(line(u"xmpp"_s, "<iq type='error' id='1'><error/></iq>").tone, Tone::Failed);
    }

    void readsAReadersFrames()
    {
        const QByteArray frame("\x02"
                               "0A047E9011F1"
                               "\r\n\x03");
        const TrafficLine said = line(u"id12"_s, frame);
        QCOMPARE(said.kind, u"frame"_s);
        QVERIFY2(said.summary.contains(u"047E9011"_s), qPrintable(said.summary));
        const TrafficText text = trafficText(u"id12"_s, {.at = 0, .in = true, .bytes = frame, .whole = frame.size()});
        QVERIFY(text.text.contains(u"30 41"_s));
        QCOMPARE(line(u"id12"_s, QByteArray("\xfe\xfe\xfe", 3)).tone, Tone::Trouble);

        const PseudoLanguage other(PseudoLanguage::Kind::Longest);
        const QString meanings = trafficText(u"id12"_s, {.at = 0, .in = true, .bytes = frame, .whole = frame.size()})
                                     .text;
        QVERIFY2(meanings.contains(PseudoLanguage::longest(u"start of the frame"_s)), qPrintable(meanings));
    }
};

QTEST_MAIN(TrafficLineTest)
#include "tst_trafficline.moc"
