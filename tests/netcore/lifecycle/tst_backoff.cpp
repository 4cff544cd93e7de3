#include <QTest>

#include "netcore/lifecycle/backoff.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;

class BackoffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growsUpToItsLimit()
    {
        Backoff backoff({}, [](quint32) { return 0u; });
        QVERIFY(backoff.next() == 1000ms);
        QVERIFY(backoff.next() == 1500ms);
        QVERIFY(backoff.next() == 2250ms);
        for (int i = 0; i < 5000; ++i)
            (void)backoff.next();
        QVERIFY(backoff.next() == 60s);
        backoff.reset();
        QVERIFY(backoff.next() == 1s);
    }

    void isNeverQuiteTheSame()
    {
        Backoff backoff;
        QSet<qint64> seen;
        for (int i = 0; i < 50; ++i) {
            backoff.reset();
            QVERIFY(backoff.spread() >= 0ms && backoff.spread() <= 1s);
            const auto wait = backoff.next();
            QVERIFY(wait >= 1s && wait <= 2s);
            seen.insert(wait.count());
        }
        QVERIFY(seen.size() > 10);
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
