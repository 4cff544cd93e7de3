#include "app/rules/actions/actionkinds.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class PluginActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void callsWhatAPluginLends()
    {
        ActionBench bench;
        QStringList heard;
        const auto greeting = bench.lent.add(u"hello/greet"_s,
            {.owner = u"the plugin hello"_s, .parameters = {u"name"_s}},
            [&heard](LentActions::Call call) -> Task<Result<QString>> {
                heard << call.arguments.value(u"name"_s) + u' ' + call.chain.join(u',');
                return Result<QString>(call.arguments.value(u"name"_s) == "bob"_L1 ? QString() : u"good\nday"_s);
            });
        QVERIFY(greeting);
        const auto greets = [&](const QString& name) {
            return bench.does(
                u"plugin"_s, {{u"function"_s, u"hello/greet"_s}, {u"arguments"_s, QStringList{u"name="_s + name}}});
        };
        QCOMPARE(*greets(u"ann"_s), u"Call hello/greet with name=ann: good day"_s); // what it says is one line
        QCOMPARE(*greets(u"bob"_s), u"Call hello/greet with name=bob"_s);
        QCOMPARE(heard, (QStringList{u"ann first,door"_s, u"bob first,door"_s}));
        QCOMPARE(bench.does(u"plugin"_s, {{u"function"_s, u"gone/gone"_s}}).error().reason, Reason::NotFound);
        QCOMPARE(describe(u"plugin"_s, ActionBench::values(u"plugin"_s, {{u"function"_s, u"a/b"_s}})), u"Call a/b"_s);
    }
};

QTEST_GUILESS_MAIN(PluginActionTest)
#include "tst_pluginaction.moc"
