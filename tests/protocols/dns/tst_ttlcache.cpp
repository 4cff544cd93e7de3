#include "protocols/dns/ttlcache.h"

#include <QTest>

#include "tests/support/manualclock.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::dns;
using namespace std::chrono_literals;

class TtlCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsForItsTime()
    {
        ManualClock clock;
        TtlCache<int> cache(clock);
        cache.keep("a", 1, 60);
        cache.keep("never", 1, 0);
        cache.keep("days", 2, 1'000'000);
        clock.advance(59s);
        QVERIFY(cache.find("a") && *cache.find("a") == 1);
        QVERIFY(!cache.find("never"));
        clock.advance(1s);
        QVERIFY(!cache.find("a"));
        QVERIFY(cache.find("days"));
        clock.advance(1h);
        QVERIFY(!cache.find("days"));
    }

    void isBounded()
    {
        ManualClock clock;
        TtlCache<int> cache(clock);
        cache.keep("first to go", 0, 1);
        for (int i = 0; i < 5000; ++i)
            cache.keep(QByteArray::number(i), i, quint32(10 + i));
        QCOMPARE(cache.count(), TtlCache<int>::most);
        QVERIFY(!cache.find("first to go"));
        QVERIFY(cache.find("4999"));
    }
};

QTEST_APPLESS_MAIN(TtlCacheTest)
#include "tst_ttlcache.moc"
