#include <memory>

#include <QTest>

#include "netcore/base/lifetime.h"
#include "tests/support/testclass.h"

using namespace everyport;

class LifetimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastsAsLongAsItsObject()
    {
        auto lifetime = std::make_unique<Lifetime>();
        const auto token = lifetime->token();
        const auto copy = token;
        QVERIFY(!token.isOver());
        QVERIFY(!copy.isOver());
        lifetime.reset();
        QVERIFY(token.isOver());
        QVERIFY(copy.isOver());
    }

    void mayEndBefore()
    {
        Lifetime lifetime;
        const auto token = lifetime.token();
        lifetime.end();
        QVERIFY(token.isOver());
        QVERIFY(lifetime.token().isOver());
    }

    void whoeverComesAfterHasALifetimeOfItsOwn()
    {
        auto lifetime = std::make_unique<Lifetime>();
        const auto first = lifetime->token();
        lifetime = std::make_unique<Lifetime>();
        QVERIFY(first.isOver());
        QVERIFY(!lifetime->token().isOver());
    }

    void aTokenOfNothingIsOver() { QVERIFY(Lifetime::Token().isOver()); }
};

QTEST_GUILESS_MAIN(LifetimeTest)
#include "tst_lifetime.moc"
