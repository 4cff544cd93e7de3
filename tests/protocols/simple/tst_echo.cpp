#include <QTest>

#include "protocols/simple/discard.h"
#include "protocols/simple/echo.h"
#include "protocols/simple/onceanswer.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;

class EchoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysItAgain()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<simple::Echo>());
        wire.feedByteByByte(QByteArray("hello\0\xFF", 7));
        QCOMPARE(wire.takeWritten(), QByteArray("hello\0\xFF", 7));
        wire.peerCloses();
        QVERIFY(!wire.isOpen());
    }

    void whoDoesNotReadIsNotReadFrom()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<simple::Echo>());
        wire.setStalled(true);
        const QByteArray block(16 * 1024, 'x');
        for (int i = 0; i < 100; ++i)
            wire.feed(block);
        QVERIFY(wire.isReadingPaused());
        QVERIFY(wire.queuedBytes() <= MemoryTransport::highWater + block.size());
        qsizetype came = wire.takeWritten().size();
        wire.setStalled(false);
        QVERIFY(!wire.isReadingPaused());
        came += wire.takeWritten().size();
        QCOMPARE(came, 100 * block.size()); // late, but all of it
    }

    void discardSaysNothing()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<simple::Discard>());
        wire.feed("anything");
        QVERIFY(wire.takeWritten().isEmpty());
        QVERIFY(wire.isOpen());
    }

    void onceIsSaidOnce()
    {
        MemoryTransport wire;
        wire.open(std::make_unique<simple::OnceAnswer>([] { return QByteArray("now\r\n"); }));
        QCOMPARE(wire.takeWritten(), "now\r\n");
        QVERIFY(!wire.isOpen());
    }
};

QTEST_APPLESS_MAIN(EchoTest)
#include "tst_echo.moc"
