#include <QTest>

#include "netcore/names/poolresolver.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class ResolverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void localhostIsKnown()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        auto known = resolveAll(resolver, u"localhost"_s);
        QVERIFY(known.isReady());
        const auto addresses = known.take();
        QVERIFY(addresses.ok());
        QCOMPARE(addresses->size(), 2);
        QVERIFY(addresses->first().family == Address::Family::IPv6);
    }

    void starsAndPortsAreNoNames()
    {
        QVERIFY(!addressesWithoutAsking(u"*"_s));
        QVERIFY(!addressesWithoutAsking(u"localhost.example.org"_s));
        QVERIFY(!addressesWithoutAsking(u"127.0.0.1:80"_s));
    }

    void theSystemsWordIsPassedOn()
    {
        MemoryReactor reactor;
        PoolResolver resolver(reactor);
        std::optional<Result<QList<Address>>> heard;
        auto asking = resolveAll(resolver, u"nobody.invalid"_s);
        asking.whenDone([&](Result<QList<Address>> answer) { heard = std::move(answer); });
        QVERIFY(reactor.turnUntil([&] { return heard.has_value(); }));
        QVERIFY(!*heard);
        QVERIFY(heard->error().reason == Reason::NameNotFound);
    }
};

QTEST_GUILESS_MAIN(ResolverTest)
#include "tst_resolver.moc"
