#include <QtTest>

#include "protocols/xmpp/framing/webplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::xmpp;
using namespace Qt::StringLiterals;

class XmppWebPlaceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsAddresses_data();
    void readsAddresses();
    void readsHostMeta_data();
    void readsHostMeta();
};

void XmppWebPlaceTest::readsAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QByteArray>("host");
    QTest::newRow("usual") << u"wss://here.example/xmpp?a=b#c"_s << u"tls:here.example:443"_s
                           << QByteArray("here.example");
    QTest::newRow("with a port") << u"wss://here.example:5281/ws"_s << u"tls:here.example:5281"_s
                                 << QByteArray("here.example:5281");
    QTest::newRow("this computer") << u"ws://127.0.0.1:5280/ws"_s << u"tcp:127.0.0.1:5280"_s
                                   << QByteArray("127.0.0.1:5280");
    QTest::newRow("in the clear") << u"ws://here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("the web") << u"https://here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("with a name") << u"wss://me:pw@here.example/ws"_s << QString() << QByteArray();
    QTest::newRow("nowhere") << u"wss:///ws"_s << QString() << QByteArray();
    QTest::newRow("with an end of line") << u"wss://here.example/\r\nX: y"_s << QString() << QByteArray();
}

void XmppWebPlaceTest::readsAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, endpoint);
    const auto place = WebPlace::of(address);
    QCOMPARE(place.ok(), !endpoint.isEmpty());
    if (!place)
        return;
    QCOMPARE(place->endpoint.toString(), endpoint);
    QTEST(place->request.host, "host");
    if (address.contains(u'#'))
        QCOMPARE(place->request.target, QByteArray("/xmpp?a=b"));
}

void XmppWebPlaceTest::readsHostMeta_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("found");
    const QStringList one{u"wss://web.example.org:443/ws"_s};
    QTest::newRow("xml") << QByteArray(
        "<?xml version='1.0' encoding='utf-8'?>\n<XRD xmlns='http://docs.oasis-open.org/ns/xri/xrd-1.0'>"
        "<Link rel='urn:xmpp:alt-connections:xbosh' href='https://web.example.org:5280/bosh'/>"
        "<Link rel='urn:xmpp:alt-connections:websocket' href='wss://web.example.org:443/ws'/></XRD>")
                         << one; // XEP-0156 §3's example
    QTest::newRow("json") << QByteArray(
        R"({"links": [{"rel": "urn:xmpp:alt-connections:xbosh", "href": "https://web.example.org:5280/bosh"},
        {"rel": "urn:xmpp:alt-connections:websocket", "href": "wss://web.example.org:443/ws"}]})")
                          << one;
    QTest::newRow("in the clear") << QByteArray(
        R"({"links": [{"rel": "urn:xmpp:alt-connections:websocket", "href": "ws://web.example.org/ws"}]})")
                                  << QStringList();
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><body>Not found</body></html>") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("huge") << QByteArray(100'000, ' ') + "{}" << QStringList();
}

void XmppWebPlaceTest::readsHostMeta()
{
    QFETCH(QByteArray, file);
    QTEST(webSocketsIn(file), "found");
}

QTEST_MAIN(XmppWebPlaceTest)
#include "tst_webplace.moc"
