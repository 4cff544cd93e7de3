#include "app/events/eventregistry.h"

#include <QTest>

#include "tests/app/rules/actions/actionbench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class StepActionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void stepsThroughAnEvent()
    {
        ActionBench bench;
        for (const auto& id : {u"one"_s, u"two"_s})
            QVERIFY(bench.room.done(bench.room.registry->save(polls::fruitPoll(id))));
        const QMap<QString, QVariant> next{{u"event"_s, u"Open day"_s}};
        const QMap<QString, QVariant> back{{u"event"_s, u"open-day"_s}, {u"way"_s, u"back"_s}};
        QCOMPARE(bench.does(u"step-event"_s, next).error().reason, Reason::NotFound); // there are none at all
        everyport::events::EventRegistry events(
            bench.room.reactor.clock(), *bench.room.database, *bench.room.registry, TaskSet::unhandled);
        QVERIFY(bench.room.done(events.load()));
        bench.context.events = &events;
        QCOMPARE(*bench.does(u"step-event"_s, next), u"Step on in the event Open day"_s);
        QCOMPARE(*bench.does(u"step-event"_s, next), u"Step on in the event Open day"_s);
        QCOMPARE(events.find(u"open-day"_s)->present, u"two"_s);
        QCOMPARE(*bench.does(u"step-event"_s, back), u"Step back in the event open-day"_s);
        QCOMPARE(events.find(u"open-day"_s)->present, u"one"_s);
        QCOMPARE(bench.does(u"step-event"_s, back).error().kind, Error::Kind::Refused);
        QCOMPARE(bench.does(u"step-event"_s, {{u"event"_s, u"gone"_s}}).error().reason, Reason::NotFound);
        QCOMPARE(tracesOf(u"step-event"_s, ActionBench::values(u"step-event"_s, next)),
            QStringList{u"event-stepped Open day"_s});
    }
};

QTEST_GUILESS_MAIN(StepActionTest)
#include "tst_stepaction.moc"
