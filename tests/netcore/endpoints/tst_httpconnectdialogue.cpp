#include <QTest>

#include "netcore/endpoints/proxydialogue.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class HttpConnectDialogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAsTheStandardSays()
    {
        QCOMPARE(httpConnectDialogue({u"::1"_s, 443, {}, {}})->opening(),
            QByteArray("CONNECT [::1]:443 HTTP/1.1\r\nHost: [::1]:443\r\n\r\n"));
        QVERIFY(httpConnectDialogue({u"a"_s, 1, u"Aladdin"_s, u"open sesame"_s})
                    ->opening()
                    .contains("Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==\r\n"));
    }

    void opensTheWay()
    {
        const auto dialogue = httpConnectDialogue({u"example.org"_s, 443, {}, {}});
        QByteArray received;
        QByteArray say;
        bool open = false;
        for (const char byte : QByteArray("HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n\x16\x03")) {
            received.append(byte);
            if (!open) {
                const auto heard = dialogue->heard(received, say);
                QVERIFY(heard.ok());
                open = *heard;
            }
        }
        QVERIFY(open);
        QCOMPARE(received, QByteArray("\x16\x03"));
        QVERIFY(say.isEmpty());
    }

    void tellsWhyNot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("code");
        QTest::newRow("authentication") << QByteArray("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n")
                                        << int(Error::Kind::Refused) << u"407"_s;
        QTest::newRow("forbidden") << QByteArray("HTTP/1.0 403 Filtered\r\n\r\n") << int(Error::Kind::Refused)
                                   << u"403"_s;
        QTest::newRow("gateway") << QByteArray("HTTP/1.1 502 Bad Gateway\r\n\r\n") << int(Error::Kind::Busy)
                                 << u"502"_s;
        QTest::newRow("something else") << QByteArray("SSH-2.0-OpenSSH") << int(Error::Kind::Malformed) << QString();
        QTest::newRow("no status") << QByteArray("HTTP/1.1 OK\r\n\r\n") << int(Error::Kind::Malformed) << QString();
        QTest::newRow("endless") << "HTTP/1.1 200 OK\r\nX: " + QByteArray(17'000, 'x') << int(Error::Kind::Malformed)
                                 << QString();
    }
    void tellsWhyNot()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        QFETCH(QString, code);
        QByteArray say;
        const auto heard = httpConnectDialogue({u"example.org"_s, 443, {}, {}})->heard(answer, say);
        QVERIFY(!heard);
        QCOMPARE(int(heard.error().kind), kind);
        QCOMPARE(heard.error().code, code);
    }
};

QTEST_GUILESS_MAIN(HttpConnectDialogueTest)
#include "tst_httpconnectdialogue.moc"
