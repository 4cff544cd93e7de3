#include <QAbstractItemModelTester>
#include <QTest>

#include "netcore/tls/tlscontext.h"
#include "netcore/transport/registry.h"
#include "tests/support/manualclock.h"
#include "ui/connections/certificate.h"
#include "ui/connections/trafficmodel.h"

#include <QSslCertificate>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TrafficTest : public QObject {
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
        QTest::newRow("half xml") << u"xmpp"_s << QByteArray("<message to='a'><body>x") << u"message"_s
                                  << u"<message to='a'><body>x"_s;
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
    }

    void showsUnitsWithTheirTextBelow()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        ManualClock clock;
        ConnectionRegistry registry(clock);
        auto record = registry.open(ConnectionRecord::Direction::In);
        record->protocol = u"xmpp"_s;
        model.watch(record);
        QVERIFY(record->isWatched());
        record->notifyIn("<iq type='get' id='1'><ping xmlns='urn:xmpp:ping'/></iq>");
        record->notifyOut("<iq type='result' id='1'/>");
        QTRY_COMPARE(model.rowCount(), 2);
        const QModelIndex unit = model.index(0, 0);
        QCOMPARE(model.rowCount(unit), 1);
        QVERIFY(model.index(0, 0, unit).data().toString().startsWith(u"<iq type='get' id='1'>\n"_s));
        QCOMPARE(model.index(1, TrafficModel::Kind).data().toString(), u"iq result"_s);
        model.watch(nullptr);
        QVERIFY(!record->isWatched());
        QCOMPARE(model.rowCount(), 0);
    }

    void isBounded()
    {
        TrafficModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (size_t i = 0; i < TrafficModel::mostUnits + 500; ++i)
            model.take(true, "<presence/>");
        QTRY_COMPARE(model.rowCount(), int(TrafficModel::mostUnits));
        const QByteArray large(3 * TrafficModel::longestUnit, 'x');
        for (int i = 0; i < 100; ++i)
            model.take(false, large);
        QTRY_VERIFY(model.index(model.rowCount() - 1, TrafficModel::Kind).data().toString() == u"text"_s);
        QVERIFY(model.rowCount() <= int(TrafficModel::mostBytes / TrafficModel::longestUnit));
        QVERIFY(model.text(model.index(model.rowCount() - 1, 0)).text.contains(u"more bytes"_s));
    }

    void standsStillWhileHeld()
    {
        TrafficModel model;
        model.take(true, "a");
        QTRY_COMPARE(model.rowCount(), 1);
        model.setHeld(true);
        for (int i = 0; i < 40; ++i)
            model.take(true, "b");
        QTRY_COMPARE(model.waiting(), 40);
        QCOMPARE(model.rowCount(), 1);
        model.setHeld(false);
        QCOMPARE(model.rowCount(), 41);
    }

    void explainsACertificate()
    {
        const auto made = Certificate::makeSelfSigned({u"chat.example"_s, u"pubsub.chat.example"_s});
        QVERIFY(made.ok());
        const QByteArray der = QSslCertificate(made->chainPem).toDer();
        const CertificateFacts facts = certificateFacts(der);
        QVERIFY(facts.isRead);
        QCOMPARE(facts.name, u"chat.example"_s);
        QVERIFY(facts.selfSigned);
        QVERIFY(facts.names.contains(u"pubsub.chat.example"_s));
        QCOMPARE(facts.key, u"ECDSA, 256 bits"_s);
        QCOMPARE(facts.fingerprint.count(u':'), 31);
        const QDateTime now = QDateTime::currentDateTime();
        QVERIFY(isValidAt(facts, now));
        QVERIFY(!isValidAt(facts, now.addYears(11)));
        QVERIFY(validityWords(facts, now.addYears(11)).startsWith(u"expired"_s));
        const CertificateFacts nothing = certificateFacts("no certificate");
        QVERIFY(!nothing.isRead);
        QCOMPARE(validityWords(nothing, now), u"cannot be read"_s);
    }
};

QTEST_MAIN(TrafficTest)
#include "tst_traffic.moc"
