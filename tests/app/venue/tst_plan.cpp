#include "app/venue/plan.h"

#include <cmath>

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

class PlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDevicesPlaceIsItsAntennas()
    {
        const Plan plan{.places = {{.reader = u"door"_s, .x = 0.1}, {.reader = u"door/2"_s, .x = 0.2},
                            {.reader = u"gate@north"_s, .x = 0.3}}};
        QCOMPARE(plan.placeOf(u"door"_s)->x, 0.1);
        QCOMPARE(plan.placeOf(u"door/1"_s)->x, 0.1);
        QCOMPARE(plan.placeOf(u"door/2"_s)->x, 0.2);
        QCOMPARE(plan.placeOf(u"gate@north"_s)->x, 0.3);
        QCOMPARE(plan.placeOf(u"gate/1@north"_s)->x, 0.3);
        QVERIFY(!plan.placeOf(u"gate"_s) && !plan.placeOf(u"door@north"_s) && !plan.placeOf(u"door/1@north"_s));
        QVERIFY(!plan.placeOf({}));
    }

    void readersOfOtherStationsAreOthers()
    {
        QCOMPARE(placedReader(u"door"_s, u"here"_s, u"here"_s), u"door"_s);
        QCOMPARE(placedReader(u"door"_s, {}, u"here"_s), u"door"_s);
        QCOMPARE(placedReader(u"door"_s, u"north"_s, u"here"_s), u"door@north"_s);
    }

    void placesAreOnThePlan()
    {
        QVERIFY(checkPlace({.reader = u"door"_s, .x = 0, .y = 1, .label = u"Hall"_s}).ok());
        QVERIFY(!checkPlace({.reader = {}, .x = 0.5, .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = -0.01, .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = 0.5, .y = 1.01}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .x = std::nan(""), .y = 0.5}).ok());
        QVERIFY(!checkPlace({.reader = QString(1000, u'x')}).ok());
        QVERIFY(!checkPlace({.reader = u"door"_s, .label = QString(maximumPlaceLabel + 1, u'x')}).ok());
    }

    /// A name stands beside others': on the map, in lists, in terminals.
    void namesArePlainText_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("a control") << u"Hall\a"_s;
        QTest::newRow("a line break") << u"Hall\nB"_s;
        QTest::newRow("an override") << u"Hall \u202eB"_s;
        QTest::newRow("an isolate") << u"\u2067Hall"_s;
        QTest::newRow("a noncharacter") << u"Hall"_s + QChar(0xfffe);
        QTest::newRow("half of a pair") << u"Hall"_s + QChar(0xd83d);
    }
    void namesArePlainText()
    {
        QFETCH(const QString, name);
        const auto label = checkPlace({.reader = u"door"_s, .x = 0.5, .y = 0.5, .label = name});
        QVERIFY(!label.ok());
        QVERIFY2(label.error().text.contains(u"plain text"_s), qPrintable(label.error().text));
        QVERIFY(!checkPlace({.reader = name, .x = 0.5, .y = 0.5}).ok());
        QVERIFY(checkPlace({.reader = u"door"_s, .x = 0.5, .y = 0.5, .label = u"Зал ب"_s}).ok());
    }

    void areCalledAfterTheirReaders()
    {
        QCOMPARE(labelAfter(u"Hall B"_s), u"Hall B"_s);
        QCOMPARE(labelAfter(u" Hall \u202eB\a "_s + QChar(0xfffe)), u"Hall B"_s);
        const auto cut = labelAfter(QString(maximumPlaceLabel - 1, u'x') + u"\U0001f6aa"_s);
        QCOMPARE(cut.size(), maximumPlaceLabel - 1);
        QVERIFY(checkPlace({.reader = u"door"_s, .x = 0, .y = 0, .label = cut}).ok());
    }

    void placesAreKeptAsFineAsAnybodySees()
    {
        QCOMPARE(keptCoordinate(0.33333333), 0.3333);
        QCOMPARE(keptCoordinate(7), 1.0);
    }
};

QTEST_GUILESS_MAIN(PlanTest)
#include "tst_plan.moc"
