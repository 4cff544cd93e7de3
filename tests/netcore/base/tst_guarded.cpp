#include <stdexcept>

#include <QTest>

#include "netcore/base/guarded.h"
#include "tests/support/testclass.h"

using namespace everyport;

class GuardedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatGoesWellIsNothing()
    {
        int calls = 0;
        QVERIFY(!guarded("A call", [&] { ++calls; }));
        QCOMPARE(calls, 1);
    }

    void theWordsOfAnExceptionAreKeptAndLogged()
    {
        QTest::ignoreMessage(QtWarningMsg, "A protocol failed: no more paper.");
        const auto thrown = guarded("A protocol", [] { throw std::runtime_error("no more paper"); });
        QVERIFY(thrown);
        QCOMPARE(int(thrown->kind), int(Error::Kind::Local));
        QCOMPARE(thrown->text, QStringLiteral("A protocol failed: no more paper."));
    }

    void anythingMayBeThrown()
    {
        QTest::ignoreMessage(QtWarningMsg, "A timed call failed: an exception without words.");
        QVERIFY(guarded("A timed call", [] { throw 7; }));
    }

    void eachEdgeTellsOfItsOwn()
    {
        QTest::ignoreMessage(QtWarningMsg, "The inner failed: deep.");
        const auto outer = guarded("The outer", [] {
            const auto inner = guarded("The inner", [] { throw std::logic_error("deep"); });
            QVERIFY(inner);
        });
        QVERIFY(!outer);
    }

    void whatItHeldIsLetGoOf()
    {
        const auto held = std::make_shared<int>(1);
        QTest::ignoreMessage(QtWarningMsg, "A call failed: gone.");
        QVERIFY(guarded("A call", [keep = held] { throw std::runtime_error("gone"); }));
        QCOMPARE(held.use_count(), 1L);
    }
};

QTEST_APPLESS_MAIN(GuardedTest)
#include "tst_guarded.moc"
