#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ServiceActionsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changeServices()
    {
        ActionBench bench;
        const auto name = *bench.fakes.list->add(u"fake"_s, u"door"_s, bench.fakes.values());
        QCOMPARE(*bench.does(u"start-service"_s, {{u"service"_s, name}}), u"Start the service door"_s);
        QVERIFY(bench.fakes.list->running(name));
        QCOMPARE(*bench.does(u"stop-service"_s, {{u"service"_s, name}}), u"Stop the service door"_s);
        QVERIFY(!bench.fakes.list->running(name));
        bench.fakes.stage.nextFailure = Error{
            Error::Kind::Local, Reason::AddressInUse, u"The port is taken."_s, {}, 98};
        QVERIFY(!bench.does(u"start-service"_s, {{u"service"_s, name}}));
        QCOMPARE(bench.does(u"start-service"_s, {{u"service"_s, u"gone"_s}}).error().reason, Reason::NotFound);
    }

    void areKnownByTheirService()
    {
        const auto traces = [](const QString& kind) {
            return tracesOf(kind, ActionBench::values(kind, {{u"service"_s, u"irc"_s}}));
        };
        QCOMPARE(traces(u"start-service"_s), (QStringList{u"service-started irc"_s, u"service-trouble irc"_s}));
        QCOMPARE(traces(u"stop-service"_s), QStringList{u"service-stopped irc"_s});
    }
};

QTEST_GUILESS_MAIN(ServiceActionsTest)
#include "tst_serviceactions.moc"
