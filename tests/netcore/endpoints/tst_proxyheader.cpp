#include <QTest>

#include "netcore/endpoints/proxyheader.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProxyHeaderTest : public QObject {
    Q_OBJECT

    const QByteArray m_signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");

private Q_SLOTS:
    void isRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("destination");
        QTest::newRow("v1 IPv4") << QByteArray("PROXY TCP4 192.0.2.1 198.51.100.1 56324 443\r\n")
                                 << u"192.0.2.1:56324"_s << u"198.51.100.1:443"_s;
        QTest::newRow("v1 IPv6") << QByteArray("PROXY TCP6 2001:db8::1 ::1 1 65535\r\n") << u"[2001:db8::1]:1"_s
                                 << u"[::1]:65535"_s;
        QTest::newRow("v1 unknown") << QByteArray("PROXY UNKNOWN ffff::1 ffff::2 1 2\r\n") << QString() << QString();
        QTest::newRow("v2 IPv4") << m_signature + QByteArray::fromHex("2111000cc0000201c6336401dc0401bb")
                                 << u"192.0.2.1:56324"_s << u"198.51.100.1:443"_s;
        QTest::newRow("v2 IPv4 with extras")
            << m_signature + QByteArray::fromHex("21110011c0000201c6336401dc0401bb0400020000") << u"192.0.2.1:56324"_s
            << u"198.51.100.1:443"_s;
        QTest::newRow("v2 IPv6") << m_signature + QByteArray::fromHex("21210024")
                + QByteArray::fromHex("20010db8000000000000000000000001")
                + QByteArray::fromHex("00000000000000000000000000000001") + QByteArray::fromHex("00010002")
                                 << u"[2001:db8::1]:1"_s << u"[::1]:2"_s;
        QTest::newRow("v2 local") << m_signature + QByteArray::fromHex("20000000") << QString() << QString();
        QTest::newRow("v2 unix") << m_signature + QByteArray::fromHex("213100d8") + QByteArray(216, 'x') << QString()
                                 << QString();
    }
    void isRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, source);
        QFETCH(QString, destination);
        for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
            const auto early = ProxyHeader::parse(QByteArrayView(bytes).first(cut));
            QVERIFY2(early.ok() && !*early, qPrintable(QString::number(cut)));
        }
        const auto header = ProxyHeader::parse(bytes + "GET / HTTP/1.1");
        QVERIFY(header.ok() && *header);
        QCOMPARE((*header)->size, bytes.size());
        QCOMPARE((*header)->isLocal, source.isEmpty());
        QCOMPARE((*header)->source.toString(), source);
        QCOMPARE((*header)->destination.toString(), destination);
    }

    void isRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("something else") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("no end") << "PROXY TCP4 " + QByteArray(100, '1');
        QTest::newRow("address") << QByteArray("PROXY TCP4 192.0.2.256 198.51.100.1 56324 443\r\n");
        QTest::newRow("family") << QByteArray("PROXY TCP4 ::1 ::1 56324 443\r\n");
        QTest::newRow("port") << QByteArray("PROXY TCP4 192.0.2.1 198.51.100.1 65536 443\r\n");
        QTest::newRow("signed port") << QByteArray("PROXY TCP4 192.0.2.1 198.51.100.1 +80 443\r\n");
        QTest::newRow("too many words") << QByteArray("PROXY TCP4 192.0.2.1 198.51.100.1 1 2 3\r\n");
        QTest::newRow("v2 version") << m_signature + QByteArray::fromHex("3111000c");
        QTest::newRow("v2 command") << m_signature + QByteArray::fromHex("2211000c");
        QTest::newRow("v2 too long") << m_signature + QByteArray::fromHex("2111ffff");
        QTest::newRow("v2 cut off") << m_signature + QByteArray::fromHex("21110004c0000201");
    }
    void isRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto header = ProxyHeader::parse(bytes);
        QVERIFY(!header);
        QVERIFY(header.error().kind == Error::Kind::Malformed);
    }
};

QTEST_GUILESS_MAIN(ProxyHeaderTest)
#include "tst_proxyheader.moc"
