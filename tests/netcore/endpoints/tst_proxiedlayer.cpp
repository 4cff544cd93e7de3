#include <QTest>

#include "netcore/endpoints/proxiedlayer.h"
#include "netcore/transport/connectionregistry.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/story.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ProxiedLayerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// From the moment on in which it passes, and only where it does.
    void notesThePasswordForAProxy_data()
    {
        QTest::addColumn<bool>("isSocks");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("heard");
        QTest::addColumn<bool>("isNoted");
        const QByteArray byPassword("\x05\x02", 2);
        const QByteArray noPassword("\x05\x00", 2);
        QTest::newRow("CONNECT") << false << u"alice"_s << QByteArray() << true;
        QTest::newRow("CONNECT without") << false << QString() << QByteArray() << false;
        QTest::newRow("SOCKS, not asked yet") << true << u"alice"_s << QByteArray() << false;
        QTest::newRow("SOCKS") << true << u"alice"_s << byPassword << true;
        QTest::newRow("SOCKS that wants none") << true << u"alice"_s << noPassword << false;
    }
    void notesThePasswordForAProxy()
    {
        QFETCH(bool, isSocks);
        QFETCH(QString, user);
        QFETCH(QByteArray, heard);
        QFETCH(bool, isNoted);
        for (const bool isFar : {true, false}) {
            ManualClock clock;
            Story story;
            MemoryTransport wire;
            wire.setPeer({Address::Family::IPv4, isFar ? u"192.0.2.7"_s : u"127.0.0.1"_s, 1080});
            const ProxyTarget target{u"example.org"_s, 80, user, u"sesame"_s};
            wire.open(
                std::make_unique<ProxiedLayer>(clock, isSocks ? socks5Dialogue(target) : httpConnectDialogue(target),
                    std::make_unique<StoryProtocol>(story)));
            if (!heard.isEmpty())
                wire.feed(heard);
            QCOMPARE(wire.record().secretInClear, isFar && isNoted);
        }
    }

    /// What it says of who is behind it has a code of its own.
    void saysWhenTheProxyItselfFails_data()
    {
        QTest::addColumn<QByteArray>("heard");
        QTest::addColumn<bool>("hangsUp");
        QTest::addColumn<QString>("code");
        QTest::newRow("silence") << QByteArray() << false << u"proxy"_s;
        QTest::newRow("hangs up") << QByteArray() << true << u"proxy"_s;
        QTest::newRow("wants a password") << QByteArray("\x05\x02", 2) << false << u"proxy"_s;
        QTest::newRow("speaks something else") << QByteArray("SSH-2.0-") << false << u"proxy"_s;
        QTest::newRow("nobody there") << QByteArray("\x05\x00\x05\x05\x00\x01\x00\x00\x00\x00\x00\x00", 12) << false
                                      << u"5"_s;
    }
    void saysWhenTheProxyItselfFails()
    {
        QFETCH(QByteArray, heard);
        QFETCH(bool, hangsUp);
        QFETCH(QString, code);
        ManualClock clock;
        Story story;
        MemoryTransport wire;
        std::optional<Error> why;
        auto layer = std::make_unique<ProxiedLayer>(
            clock, socks5Dialogue({u"example.org"_s, 80, {}, {}}), std::make_unique<StoryProtocol>(story));
        layer->setHandshakeListener([&why](const std::optional<Error>& failure) { why = failure; });
        wire.open(std::move(layer));
        if (!heard.isEmpty())
            wire.feed(heard);
        if (hangsUp)
            wire.peerCloses();
        clock.advance(ProxiedLayer::timeLimit);
        wire.settle();
        QVERIFY(why);
        QCOMPARE(why->code, code);
        QCOMPARE(story.made, 0);
    }
};

QTEST_GUILESS_MAIN(ProxiedLayerTest)
#include "tst_proxiedlayer.moc"
