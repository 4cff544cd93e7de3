#include "app/rulelinks/servicerulesource.h"

#include "tests/app/rulelinks/enginebench.h"
#include "tests/app/services/fakeservices.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

class OwnServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsOfServices()
    {
        FakeServices fakes;
        EngineBench bench(fakes.reactor);
        LentStanzas stanzas;
        ServiceRuleSource own(*fakes.list, stanzas, bench.registry, bench.engine);
        const auto name = *fakes.list->add(u"fake"_s, u"door"_s, fakes.values());
        QVERIFY(fakes.got(fakes.list->start(name)));
        QCOMPARE(bench.last(u"service-started"_s),
            (rules::Fields{{u"service"_s, u"door"_s}, {u"type"_s, u"fake"_s}, {u"address"_s, u"fake://127.0.0.1:1"_s},
                {u"text"_s, QString()}}));
        QCOMPARE(bench.count(u"service-started"_s), 1);
        QVERIFY(fakes.got(fakes.list->configure(name, fakes.values({{u"colour"_s, u"red"_s}}))));
        QCOMPARE(bench.count(u"service-started"_s), 1); // it went on
        QVERIFY(fakes.got(fakes.list->stop(name)));
        QCOMPARE(bench.last(u"service-stopped"_s).value(u"service"_s), u"door"_s);
        fakes.stage.nextFailure = Error{Error::Kind::Local, Reason::AddressInUse, u"The port is taken."_s, {}, 98};
        QVERIFY(!fakes.got(fakes.list->start(name)));
        QVERIFY(bench.last(u"service-trouble"_s).value(u"text"_s).contains(u"taken"_s));
        QCOMPARE(bench.count(u"service-trouble"_s), 1);
        QCOMPARE(bench.count(u"service-stopped"_s), 1);
        QVERIFY(!own.irc(name) && !own.xmpp(name)); // of another kind
        QVERIFY(!own.irc(u"nobody"_s));
        QVERIFY(fakes.got(fakes.list->remove(name)));
    }

    void whatRanBeforeIsNoNews()
    {
        FakeServices fakes;
        EngineBench bench(fakes.reactor);
        LentStanzas stanzas;
        const auto name = *fakes.list->add(u"fake"_s, {}, fakes.values());
        QVERIFY(fakes.got(fakes.list->start(name)));
        ServiceRuleSource own(*fakes.list, stanzas, bench.registry, bench.engine);
        QCOMPARE(bench.count(u"service-started"_s), 0);
        QVERIFY(fakes.got(fakes.list->stop(name)));
        QCOMPARE(bench.count(u"service-stopped"_s), 1);
    }
};

QTEST_GUILESS_MAIN(OwnServicesTest)
#include "tst_servicerulesource.moc"
