#include <QTest>

#include "netcore/endpoints/proxydialogue.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class Socks5DialogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensTheWay_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QByteArray>("request");
        QTest::newRow("name") << u"example.org"_s
                              << QByteArray::fromHex("050100030b") + "example.org" + QByteArray::fromHex("01bb");
        QTest::newRow("umlaut") << u"bücher.example"_s
                                << QByteArray::fromHex("0501000315") + "xn--bcher-kva.example"
                + QByteArray::fromHex("01bb");
        QTest::newRow("IPv4") << u"192.0.2.1"_s << QByteArray::fromHex("05010001c000020101bb");
        QTest::newRow("IPv6") << u"::1"_s << QByteArray::fromHex("050100040000000000000000000000000000000101bb");
    }
    void opensTheWay()
    {
        QFETCH(QString, host);
        QFETCH(QByteArray, request);
        const auto dialogue = socks5Dialogue({host, 443, {}, {}});
        QCOMPARE(dialogue->opening(), QByteArray::fromHex("050100"));
        QByteArray received;
        QByteArray say;
        bool open = false;
        const QByteArray answer = QByteArray::fromHex("0500") + QByteArray::fromHex("050000017f0000010050") + "behind";
        for (const char byte : answer) {
            received.append(byte);
            if (open)
                continue;
            const auto heard = dialogue->heard(received, say);
            QVERIFY(heard.ok());
            open = *heard;
        }
        QVERIFY(open);
        QCOMPARE(say, request);
        QCOMPARE(received, QByteArray("behind"));
    }

    void whatIsNoNameIsNotAskedFor()
    {
        for (const auto& host : {u"a b"_s, QString(300, u'x'), QString()}) {
            const auto dialogue = socks5Dialogue({host, 443, {}, {}});
            QByteArray received = QByteArray::fromHex("0500");
            QByteArray say;
            const auto heard = dialogue->heard(received, say);
            QVERIFY(!heard && heard.error().reason == Reason::BadValue);
            QVERIFY(say.size() < 4);
        }
    }

    void saysWhoItIs()
    {
        const auto dialogue = socks5Dialogue({u"example.org"_s, 80, u"alice"_s, u"secret"_s});
        QCOMPARE(dialogue->opening(), QByteArray::fromHex("05020002"));
        QByteArray received = QByteArray::fromHex("0502");
        QByteArray say;
        QVERIFY(!*dialogue->heard(received, say));
        QCOMPARE(std::exchange(say, {}), QByteArray::fromHex("0105") + "alice" + QByteArray::fromHex("06") + "secret");
        received = QByteArray::fromHex("0100");
        QVERIFY(!*dialogue->heard(received, say));
        QVERIFY(say.startsWith(QByteArray::fromHex("05010003")));
    }

    void tellsWhyNot_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reason");
        const auto row = [](const char* name, const char* hex, Error::Kind kind, Reason reason) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << int(kind) << int(reason);
        };
        row("no method", "05ff", Error::Kind::Refused, Reason::NotAuthorised);
        row("wants a password", "0502", Error::Kind::Refused, Reason::NotAuthorised);
        row("SOCKS 4", "0400", Error::Kind::Malformed, Reason::BadSyntax);
        row("refused", "05000505000100000000", Error::Kind::Refused, Reason::ConnectionRefused);
        row("unreachable", "05000504000100000000", Error::Kind::Disconnected, Reason::NoRoute);
        row("unknown code", "050005ff000100000000", Error::Kind::Busy, Reason::None);
        row("unknown address", "05000500000900000000", Error::Kind::Malformed, Reason::BadSyntax);
    }
    void tellsWhyNot()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, kind);
        QFETCH(int, reason);
        const auto dialogue = socks5Dialogue({u"example.org"_s, 80, {}, {}});
        QByteArray say;
        const auto heard = dialogue->heard(answer, say);
        QVERIFY(!heard);
        QCOMPARE(int(heard.error().kind), kind);
        QCOMPARE(int(heard.error().reason), reason);
    }

    void tooLongIsNotSaid()
    {
        QByteArray say;
        QByteArray received = QByteArray::fromHex("0500");
        QVERIFY(!socks5Dialogue({QString(256, u'a'), 80, {}, {}})->heard(received, say));
        received = QByteArray::fromHex("0502");
        QVERIFY(!socks5Dialogue({u"a"_s, 80, QString(256, u'u'), u"p"_s})->heard(received, say));
    }
};

QTEST_GUILESS_MAIN(Socks5DialogueTest)
#include "tst_socks5dialogue.moc"
