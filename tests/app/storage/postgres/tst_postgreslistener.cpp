#include "app/storage/postgres/postgreslistener.h"

#include <QElapsedTimer>
#include <QTest>

#include "tests/app/storage/postgres/silence.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class PostgresListenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // It was waited for as long as a server may keep silent, twenty seconds, by the loop's thread.
    void aServerThatNeverAnswersHoldsUpNoEnd()
    {
        Silence silence;
        std::atomic<int> told = 0;
        auto listener = std::make_unique<detail::PostgresListener>(*PostgresAddress::parse(silence.place()), u"run"_s,
            std::make_shared<PostgresSeenRuns>(u"run"_s), [&told](const QString&) { ++told; });
        QVERIFY(silence.isCalled());
        QElapsedTimer timer;
        timer.start();
        listener.reset();
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(told.load(), 0);
    }
};

QTEST_GUILESS_MAIN(PostgresListenerTest)
#include "tst_postgreslistener.moc"
