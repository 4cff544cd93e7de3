#include "app/rulelinks/stepsource.h"

#include "tests/app/events/eventroom.h"
#include "tests/app/rulelinks/enginebench.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rulelinks;
using namespace Qt::StringLiterals;

class StepSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhereAnEventIs()
    {
        events::EventRoom room;
        EngineBench bench{room.book.reactor};
        StepSource source(*room.events, bench.engine);
        QVERIFY(room.step().ok());
        const auto first = bench.last(u"event-stepped"_s);
        QCOMPARE(first.value(u"event_name"_s), u"Open day"_s);
        QCOMPARE(first.value(u"step"_s), u"one"_s);
        QCOMPARE(first.value(u"question"_s), u"Which fruit?"_s);
        QCOMPARE(first.value(u"place"_s) + u'/' + first.value(u"steps"_s), u"1/3"_s);
        QVERIFY(room.go(u"three"_s).ok() && room.step().ok());
        QCOMPARE(bench.last(u"event-stepped"_s).value(u"state"_s), u"over"_s);
        QCOMPARE(bench.count(u"event-stepped"_s), 3);
    }
};

QTEST_GUILESS_MAIN(StepSourceTest)
#include "tst_stepsource.moc"
