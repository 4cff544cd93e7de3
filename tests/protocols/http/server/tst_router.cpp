#include "protocols/http/server/router.h"

#include <QTest>

#include "protocols/http/server/staticfile.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

class RouterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void routes();
};

void RouterTest::routes()
{
    Router router;
    const auto make = [] { return std::make_shared<StaticFile>("x", "text/plain"); };
    const auto root = make();
    const auto page = make();
    const auto json = make();
    const auto live = make();
    router.add(u"/"_s, root);
    router.add(u"/r/{poll}.json"_s, json);
    router.add(u"/r/{poll}"_s, page);
    router.add(u"/r/{poll}/live"_s, live);
    const auto find = [&](const char* target) { return router.find(parseTarget("GET", target)->segments); };
    QCOMPARE(find("/").resource, root);
    QCOMPARE(find("/r/town").resource, page);
    QCOMPARE(find("/r/town").parts.value(u"poll"_s), u"town"_s);
    QCOMPARE(find("/r/town.json").resource, json);
    QCOMPARE(find("/r/town.json").parts.value(u"poll"_s), u"town"_s);
    QCOMPARE(find("/r/town/live").resource, live);
    QCOMPARE(find("/r/.json").resource, page); // a name has one character at least
    for (const char* nobody : {"/r", "/r/", "/r/town/", "/r/town/live/", "/r/town/x", "//", "/R/town"})
        QVERIFY2(!find(nobody).resource, nobody);
}

QTEST_GUILESS_MAIN(RouterTest)
#include "tst_router.moc"
