#include "app/events/event.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::events;
using namespace Qt::StringLiterals;

class EventTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsComeBackAsTheyWere()
    {
        const QList<Step> steps{{.id = u"one"_s, .staysOpen = true, .seconds = 60},
            {.id = u"slide/a/1"_s, .slide = Slide{.id = u"slide/a/1"_s, .words = u"Hello"_s}},
            {.id = u"two"_s, .startsAt = 1'777'000'000'000}};
        QVERIFY(checkSteps(steps).ok());
        QCOMPARE(stepsFromJson(stepsToJson(steps)), steps);
        const QHash<QString, qint64> closings{{u"two"_s, 1'900'000'000'123}};
        QCOMPARE(leftBackwardsFromJson(leftBackwardsToJson(closings)), closings);
        QVERIFY(leftBackwardsFromJson("").isEmpty()); // as it was before there was any
        QVERIFY(stepsFromJson("{").isEmpty() && stepsFromJson("[1,{\"id\":\"slide/x\"}]").isEmpty());
    }

    void nonsenseIsRefused()
    {
        const auto code = [](const QList<Step>& steps) { return checkSteps(steps).error().code; };
        QCOMPARE(code({{.id = u"one"_s}, {.id = u"one"_s}}), u"steps"_s);
        QCOMPARE(code({{}}), u"steps"_s);
        QCOMPARE(code({{.id = u"slide/a/1"_s}}), u"steps"_s);
        QCOMPARE(code({{.id = u"one"_s, .seconds = maximumSeconds + 1}}), u"seconds"_s);
        QCOMPARE(
            code({{.id = u"slide/a"_s, .slide = Slide{.id = u"slide/a"_s, .title = QString(201, u'x')}}}), u"slide"_s);
        for (const auto& noText : {QString(QChar(0xfffe)), QString(QChar(0xd800)), QString(QChar(u'\0'))})
            QCOMPARE(code({{.id = u"slide/a"_s, .slide = Slide{.id = u"slide/a"_s, .words = noText}}}), u"slide"_s);
        QList<Step> many;
        for (int i = 0; i <= maximumSteps; ++i)
            many.append({.id = QString::number(i)});
        QCOMPARE(code(many), u"steps"_s);
    }

    void wallsHaveNames()
    {
        for (const auto wall : {Wall::Results, Wall::Code, Wall::Winner, Wall::Black})
            QCOMPARE(wallFromName(wallName(wall)), std::optional(wall));
        QVERIFY(!wallFromName(u"green"_s));
    }
};

QTEST_GUILESS_MAIN(EventTest)
#include "tst_event.moc"
