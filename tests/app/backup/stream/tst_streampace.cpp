#include "app/backup/stream/streampace.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace std::chrono_literals;

class StreamPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSizeIsWaitedForFirst()
    {
        StreamPace pace({});
        pace.waited(1min);
        QVERIFY(!pace.isTooSlow());
        pace.waited(1ns);
        QVERIFY(pace.isTooSlow());
    }

    void theBeginningIsWaitedForByTheSize_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<std::chrono::seconds>("most");
        QTest::newRow("nothing") << qint64(0) << std::chrono::seconds(10min);
        QTest::newRow("64 MiB") << (qint64(64) << 20) << std::chrono::seconds(10min) + 65s;
        QTest::newRow("more than fits into a number of ms")
            << std::numeric_limits<qint64>::max() << std::chrono::seconds(1h);
    }
    void theBeginningIsWaitedForByTheSize()
    {
        QFETCH(qint64, bytes);
        QFETCH(std::chrono::seconds, most);
        StreamPace pace({});
        pace.waited(30s); // for the size; of that nothing is left over
        pace.sizeCame(bytes);
        pace.waited(most);
        QVERIFY(!pace.isTooSlow());
        pace.waited(1s);
        QVERIFY(pace.isTooSlow());
    }

    void thenEachWindowHasItsLeast()
    {
        constexpr qint64 least = StreamPatience().leastInWindow;
        StreamPace pace({});
        pace.sizeCame(10 * least);
        pace.bytesCame(1); // the first one ends the beginning
        pace.waited(50s);
        pace.bytesCame(least - 1);
        pace.waited(11s);
        QVERIFY(pace.isTooSlow()); // a drip is no stream
        pace.bytesCame(1);
        QVERIFY(!pace.isTooSlow());
        for (int i = 0; i < 100; ++i) {
            pace.waited(50s);
            pace.bytesCame(least);
        }
        pace.waited(1min);
        QVERIFY(!pace.isTooSlow());
    }
};

QTEST_APPLESS_MAIN(StreamPaceTest)
#include "tst_streampace.moc"
