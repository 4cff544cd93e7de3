#include <QTest>

#include "protocols/simple/chargen.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using simple::chargenPattern;

class ChargenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePatternOfTheRfc()
    {
        const auto lines = chargenPattern(0, 74 * 96).split('\n');
        QCOMPARE(lines[0], " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefg\r");
        QCOMPARE(lines[1], "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefgh\r");
        QCOMPARE(lines[94].left(3), "~ !");
        QCOMPARE(lines[95], lines[0]);
    }

    void anyPieceFitsTheWhole()
    {
        const auto whole = chargenPattern(0, 20000);
        for (const int at : {0, 1, 73, 74, 7029, 7030, 12345})
            QCOMPARE(chargenPattern(quint64(at), 777), whole.mid(at, 777));
        QVERIFY(chargenPattern(5, 0).isEmpty());
    }

    void stopsWhileNobodyReads()
    {
        ManualClock clock;
        MemoryTransport wire;
        wire.open(std::make_unique<simple::Chargen>(clock));
        auto heard = wire.takeWritten();
        QVERIFY(!heard.isEmpty());
        wire.setStalled(true);
        for (int i = 0; i < 100; ++i)
            clock.advance(0s);
        QVERIFY(wire.written().size() <= MemoryTransport::highWater + 8192);
        QCOMPARE(clock.pendingTimers(), 0);
        heard += wire.takeWritten();
        wire.setStalled(false);
        heard += wire.takeWritten(); // one turn's worth; each of the next would begin another
        QVERIFY(heard.size() > MemoryTransport::highWater + 8192);
        QCOMPARE(heard, chargenPattern(0, heard.size()));
        QCOMPARE(clock.pendingTimers(), 1);
        wire.peerCloses();
        QCOMPARE(clock.pendingTimers(), 0);
    }
};

QTEST_APPLESS_MAIN(ChargenTest)
#include "tst_chargen.moc"
