#include <QtTest>

#include "protocols/xmpp/server/login/streamlimits.h"
#include "tests/protocols/xmpp/server/house.h"
#include "tests/protocols/xmpp/server/login/streamsamples.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace everyport;
using namespace everyport::xmpp;

class StreamLimitsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesUpOnTheSlow();
    void hostileBytes_data();
    void hostileBytes();
    void slowsDownFloods();
};

void StreamLimitsTest::givesUpOnTheSlow()
{
    House house;
    Peer silent(house), half(house), busy(house);
    half.open();
    busy.open();
    for (int second = 0; second < 29; ++second) {
        house.reactor.advance(1s);
        busy.say(" "); // keeping a line warm does not count as logging in
    }
    QVERIFY(silent.isConnected() && half.isConnected() && busy.isConnected());
    house.reactor.advance(1s);
    QCOMPARE(endOf(silent), u"connection-timeout"_s);
    QCOMPARE(endOf(half), u"connection-timeout"_s);
    QCOMPARE(endOf(busy), u"connection-timeout"_s);
    QVERIFY(!silent.isConnected() && !half.isConnected() && !busy.isConnected());
}

void StreamLimitsTest::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("condition");
    QTest::newRow("comment") << QByteArray("<!-- -->") << u"restricted-xml"_s;
    QTest::newRow("processing instruction") << QByteArray("<?a b?>") << u"restricted-xml"_s;
    QTest::newRow("entity") << QByteArray("<auth>&lol;</auth>") << u"restricted-xml"_s;
    QTest::newRow("text") << QByteArray("hello") << u"bad-format"_s;
    QTest::newRow("bad UTF-8") << QByteArray("<auth>\xFF</auth>") << u"not-well-formed"_s;
    QTest::newRow("unbalanced") << QByteArray("<auth></presence>") << u"not-well-formed"_s;
    QTest::newRow("much before login") << "<auth>" + QByteArray(20'000, 'x') << u"policy-violation"_s;
    QTest::newRow("deep") << QByteArray("<a>").repeated(100) << u"policy-violation"_s;
}

void StreamLimitsTest::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, condition);
    for (const bool slowly : {false, true}) {
        House house;
        Peer peer(house);
        peer.open();
        peer.forget();
        if (slowly)
            peer.sayByteByByte(bytes);
        else
            peer.say(bytes);
        QCOMPARE(endOf(peer), condition);
        QVERIFY(!peer.isConnected());
    }
}

void StreamLimitsTest::slowsDownFloods()
{
    ServerOptions options;
    options.bytesPerSecond = 10'000;
    options.burstBytes = 20'000;
    House house(options);
    Peer peer(house);
    peer.logIn(u"juliet"_s);
    QVERIFY(!peer.wire().isReadingPaused());
    peer.say("<message to='juliet@localhost/r'><body>" + QByteArray(30'000, 'x') + "</body></message>");
    QVERIFY(peer.wire().isReadingPaused());
    house.reactor.advance(100ms);
    QVERIFY(peer.wire().isReadingPaused());
    house.reactor.advance(2s);
    QVERIFY(!peer.wire().isReadingPaused());
    QVERIFY(!peer.nextOf(u"message"_s).isNull()); // late, but there
}

QTEST_GUILESS_MAIN(StreamLimitsTest)
#include "tst_streamlimits.moc"
