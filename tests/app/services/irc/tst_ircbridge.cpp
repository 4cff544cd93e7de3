#include "app/services/irc/ircbridge.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class IrcBridgeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void channelsAreWrittenAloneOrInPairs()
    {
        const auto pairs = IrcBridge::readPairs({u"#fruit"_s, u"#there=#here"_s, u"!odd=#odd"_s});
        QVERIFY(pairs.ok());
        QCOMPARE(pairs->size(), 3);
        QCOMPARE(pairs->at(0).there, QByteArray("#fruit"));
        QCOMPARE(pairs->at(0).here, QByteArray("#fruit"));
        QCOMPARE(pairs->at(1).there, QByteArray("#there"));
        QCOMPARE(pairs->at(1).here, QByteArray("#here"));
        for (const auto& bad : {u"fruit"_s, u"#a=b"_s, u"#a=#b=#c"_s, u"#a #b"_s, u""_s, u"#"_s})
            QCOMPARE(IrcBridge::readPairs({bad}).error().code, u"channels"_s);
        QVERIFY(!IrcBridge::readPairs({u"#a"_s, u"#b=#a"_s}).ok()); // one room cannot be two
        QVERIFY(!IrcBridge::readPairs({u"#a=#b"_s, u"#a=#c"_s}).ok());
    }

    void networksAreCalledByOneWord_data()
    {
        QTest::addColumn<QString>("server");
        QTest::addColumn<QString>("label");
        QTest::newRow("usual") << u"tls:irc.libera.chat:6697"_s << u"libera"_s;
        QTest::newRow("two words") << u"tls:oftc.net:6697"_s << u"oftc"_s;
        QTest::newRow("one word") << u"tcp:localhost:6667"_s << u"localhost"_s;
        QTest::newRow("address") << u"tcp:127.0.0.1:6667"_s << u"irc"_s;
        QTest::newRow("IPv6") << u"tcp:[::1]:6667"_s << u"irc"_s;
        QTest::newRow("none") << QString() << u"irc"_s;
    }

    void networksAreCalledByOneWord()
    {
        QFETCH(QString, server);
        QFETCH(QString, label);
        const auto options = makeIrcBridgeType()->options();
        OptionValues values(options);
        values.give(u"server"_s, server);
        QCOMPARE(IrcBridge::labelOf(values), label);
        values.give(u"label"_s, u"mine"_s);
        QCOMPARE(IrcBridge::labelOf(values), u"mine"_s);
    }

    /// It connects, and listens nowhere.
    void saysWhatItBridges()
    {
        const auto pairs = IrcBridge::readPairs({u"#fruit"_s, u"#there=#here"_s});
        QVERIFY(pairs.ok());
        QCOMPARE(IrcBridge::sentenceOf(*pairs, u"tls:irc.libera.chat:6697"_s),
            u"Bridges #fruit, #there of irc.libera.chat."_s);
    }
};

QTEST_GUILESS_MAIN(IrcBridgeTest)
#include "tst_ircbridge.moc"
