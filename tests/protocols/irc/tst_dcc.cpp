// modern.ircdocs.horse/dcc, and the passive offers that mIRC brought.
#include <QtTest>

#include "protocols/irc/dcc.h"
#include "tests/support/strangers.h"
#include "tests/support/testclass.h"

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
    void strangersWordsStayNames();
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
    QTest::newRow("secure chat") << QByteArray("SCHAT chat 2130706433 5000")
                                 << DccOffer{Kind::Chat, {}, ipv4, -1, {}, true};
    QTest::newRow("send") << QByteArray("SEND picture.png 2130706433 5000 12345")
                          << DccOffer{Kind::Send, "picture.png", ipv4, 12345};
    QTest::newRow("no size") << QByteArray("SEND picture.png 2130706433 5000")
                             << DccOffer{Kind::Send, "picture.png", ipv4, -1};
    QTest::newRow("quoted") << QByteArray("SEND \"a long name.txt\" 2130706433 5000 1")
                            << DccOffer{Kind::Send, "a long name.txt", ipv4, 1};
    QTest::newRow("IPv6") << QByteArray("SEND a 2001:db8::1 5000 1") << DccOffer{Kind::Send, "a", ipv6, 1};
    QTest::newRow("secure") << QByteArray("SSEND a 2130706433 5000 1") << DccOffer{Kind::Send, "a", ipv4, 1, {}, true};
    QTest::newRow("passive") << QByteArray("SEND a 2130706433 0 1 42")
                             << DccOffer{Kind::Send, "a", {Address::Family::IPv4, u"127.0.0.1"_s, 0}, 1, "42"};
    QTest::newRow("large") << QByteArray("SEND a 2130706433 5000 5000000000")
                           << DccOffer{Kind::Send, "a", ipv4, 5'000'000'000};
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
    for (const char* bad : {"", "SEND", "SEND a", "SEND a 1", "SEND a x 5000 1", "SEND a 1 99999 1", "SEND a 1 -1 1",
             "SEND a 4294967296 1 1", "SEND a 1 5000 x", "SEND a 1 5000 -1", "SEND a 1 0 1",
             "SEND a 1 5000 99999999999999999999", "RESUME a", "RESUME a 5000", "CHAT chat", "CHAT chat 1 0",
             "SEND \"a 1 5000 1"})
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
    const auto row = [](const QByteArray& written, const QByteArray& name) {
        QTest::newRow(written.left(30)) << written << name;
    };
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

/// As they come in an offer, and as we would offer a file of such a name: one line of CTCP, which is understood as the
/// same.
void IrcDccTest::strangersWordsStayNames()
{
    int followed = 0;
    for (const auto& words : strangersWords()) {
        const auto bytes = words.text.left(2000).toUtf8();
        for (const auto& written : {bytes, "../../" + bytes, "C:\\." + bytes}) {
            const auto read = DccOffer::parse(
                "SEND \"" + QByteArray(written).replace('"', '\'') + "\" 3405803781 4000 10");
            QVERIFY2(read.ok(), words.name);
            const auto& name = read->fileName;
            QVERIFY2(!name.isEmpty() && name.size() <= 200 && !name.startsWith('.') && !name.contains('/')
                    && !name.contains('\\'),
                name);
            QVERIFY2(
                std::all_of(name.begin(), name.end(), [](char c) { return uchar(c) >= 0x20 && c != 0x7f && c != '"'; }),
                name);
            DccOffer ours = *read;
            ours.fileName = written;
            const auto line = ours.write();
            QVERIFY2(!line.contains('\r') && !line.contains('\n') && !line.contains('\0') && !line.contains('\x01')
                    && line.size() < 400,
                line);
            const auto again = DccOffer::parse(line);
            QVERIFY2(again.ok() && again->address == read->address && again->size == 10, line);
            QVERIFY2(again->fileName == DccOffer::parse(again->write())->fileName, line);
            ++followed;
        }
    }
    QVERIFY(followed >= 3 * 17);
}

QTEST_GUILESS_MAIN(IrcDccTest)
#include "tst_dcc.moc"
