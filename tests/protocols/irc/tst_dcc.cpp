// modern.ircdocs.horse/dcc, and the passive offers that mIRC brought.
#include <QtTest>

#include "protocols/irc/dcc.h"

using namespace everyport;
using namespace everyport::irc;
using namespace Qt::StringLiterals;
using Kind = DccOffer::Kind;

class IrcDccTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void comesBackAsItWas_data() { parses_data(); }
    void comesBackAsItWas();
    void refuses_data();
    void refuses();
    void reducesNames_data();
    void reducesNames();
};

void IrcDccTest::parses_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<DccOffer>("offer");
    const Address ipv4{Address::Family::IPv4, u"127.0.0.1"_s, 5000};
    const Address ipv6{Address::Family::IPv6, u"2001:db8::1"_s, 5000};
    Address none;
    none.port = 5000;
    QTest::newRow("chat") << QByteArray("CHAT chat 2130706433 5000") << DccOffer{Kind::Chat, {}, ipv4};
    QTest::newRow("secure chat") << QByteArray("SCHAT chat 2130706433 5000") << DccOffer{Kind::Chat, {}, ipv4, -1, {}, true};
    QTest::newRow("send") << QByteArray("SEND picture.png 2130706433 5000 12345") << DccOffer{Kind::Send, "picture.png", ipv4, 12345};
    QTest::newRow("no size") << QByteArray("SEND picture.png 2130706433 5000") << DccOffer{Kind::Send, "picture.png", ipv4, -1};
    QTest::newRow("quoted") << QByteArray("SEND \"a long name.txt\" 2130706433 5000 1") << DccOffer{Kind::Send, "a long name.txt", ipv4, 1};
    QTest::newRow("IPv6") << QByteArray("SEND a 2001:db8::1 5000 1") << DccOffer{Kind::Send, "a", ipv6, 1};
    QTest::newRow("secure") << QByteArray("SSEND a 2130706433 5000 1") << DccOffer{Kind::Send, "a", ipv4, 1, {}, true};
    QTest::newRow("passive") << QByteArray("SEND a 2130706433 0 1 42")
                             << DccOffer{Kind::Send, "a", {Address::Family::IPv4, u"127.0.0.1"_s, 0}, 1, "42"};
    QTest::newRow("large") << QByteArray("SEND a 2130706433 5000 5000000000") << DccOffer{Kind::Send, "a", ipv4, 5'000'000'000};
    QTest::newRow("resume") << QByteArray("RESUME a 5000 100") << DccOffer{Kind::Resume, "a", none, 100};
    QTest::newRow("accept") << QByteArray("ACCEPT a 5000 100 7") << DccOffer{Kind::Accept, "a", none, 100, "7"};
}

void IrcDccTest::parses()
{
    QFETCH(QByteArray, arguments);
    QFETCH(DccOffer, offer);
    const auto read = DccOffer::parse(arguments);
    QVERIFY2(read.ok(), qPrintable(read.ok() ? QString() : read.error().text));
    QVERIFY(*read == offer);
    QVERIFY(*DccOffer::parse("  " + arguments.toLower() + ' ') == offer);
}

void IrcDccTest::comesBackAsItWas()
{
    QFETCH(QByteArray, arguments);
    QFETCH(DccOffer, offer);
    QCOMPARE(offer.write(), arguments);
}

void IrcDccTest::refuses_data()
{
    QTest::addColumn<QByteArray>("arguments");
    QTest::addColumn<bool>("isUnsupported");
    for (const char* bad : {"", "SEND", "SEND a", "SEND a 1", "SEND a x 5000 1", "SEND a 1 99999 1", "SEND a 1 -1 1", "SEND a 4294967296 1 1",
             "SEND a 1 5000 x", "SEND a 1 5000 -1", "SEND a 1 0 1", "SEND a 1 5000 99999999999999999999", "RESUME a", "RESUME a 5000", "CHAT chat",
             "CHAT chat 1 0", "SEND \"a 1 5000 1"})
        QTest::newRow(bad) << QByteArray(bad) << false;
    QTest::newRow("whiteboard") << QByteArray("CHAT wboard 1 5000") << true;
    QTest::newRow("unknown") << QByteArray("XMIT a 1 5000") << true;
    QTest::newRow("token that is no word") << QByteArray("CHAT chat 0 0 a\nb") << false;
    QTest::newRow("token without end") << "CHAT chat 0 0 " + QByteArray(65, '1') << false;
}

void IrcDccTest::refuses()
{
    QFETCH(QByteArray, arguments);
    QFETCH(bool, isUnsupported);
    const auto read = DccOffer::parse(arguments);
    QVERIFY(!read);
    if (!arguments.isEmpty())
        QCOMPARE(read.error().kind == Error::Kind::Unsupported, isUnsupported);
}

void IrcDccTest::reducesNames_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const QByteArray& written, const QByteArray& name) { QTest::newRow(written.left(30)) << written << name; };
    row("../../etc/passwd", "passwd");
    row("C:\\windows\\system.ini", "system.ini");
    row("..", "unnamed");
    row("dir/", "unnamed");
    row(".bashrc", "bashrc");
    row("a\x1b[31mb", "a[31mb");
    row(QByteArray(199, 'x') + "\xc3\xa9", QByteArray(199, 'x'));
}

void IrcDccTest::reducesNames()
{
    QFETCH(QByteArray, written);
    const auto read = DccOffer::parse("SEND \"" + written + "\" 1 5000 1");
    QVERIFY(read.ok());
    QTEST(read->fileName, "name");
    QCOMPARE(DccOffer::parse(read->write())->fileName, read->fileName);
}

QTEST_GUILESS_MAIN(IrcDccTest)
#include "tst_dcc.moc"
