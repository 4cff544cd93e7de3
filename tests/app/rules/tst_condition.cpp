#include "app/rules/condition.h"

#include <QElapsedTimer>
#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

using CTest = Condition::Test;

class ConditionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<int>("test");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* name, CTest test, const QStringList& values, const QString& text, bool holds) {
            QTest::newRow(name) << int(test) << values << text << holds;
        };
        row("equal", CTest::Equals, {u"Door"_s}, u"door"_s, true);
        row("not equal", CTest::Equals, {u"Door"_s}, u"doors"_s, false);
        row("one of", CTest::OneOf, {u"a"_s, u"b"_s}, u"B"_s, true);
        row("none of", CTest::OneOf, {u"a"_s, u"b"_s}, u"c"_s, false);
        row("like", CTest::Like, {u"build * ok?"_s}, u"Build #17 is OK!"_s, true);
        row("like all", CTest::Like, {u"*"_s}, {}, true);
        row("unlike", CTest::Like, {u"build*"_s}, u"a build"_s, false);
        row("contains", CTest::Contains, {u"coffee"_s}, u"More Coffee"_s, true);
        row("contains not", CTest::Contains, {u"coffee"_s}, u"tea"_s, false);
        row("matches", CTest::Matches, {u"^#\\d+$"_s}, u"#17"_s, true);
        row("matches by case", CTest::Matches, {u"^a$"_s}, u"A"_s, false);
        row("below", CTest::Below, {u"5"_s}, u"4.5"_s, true);
        row("above", CTest::Above, {u"5"_s}, u"5"_s, false);
        row("no number", CTest::Above, {u"5"_s}, u"many"_s, false);
        row("between numbers", CTest::Between, {u"10-20"_s}, u"20"_s, true);
        row("between negative", CTest::Between, {u"-5-5"_s}, u"-6"_s, false);
        row("by day", CTest::Between, {u"9:00-17:00"_s}, u"09:00"_s, true);
        row("after day", CTest::Between, {u"9:00-17:00"_s}, u"17:00"_s, false);
        row("over midnight", CTest::Between, {u"22:00-06:00"_s}, u"01:30"_s, true);
        row("over midnight, late", CTest::Between, {u"22:00-06:00"_s}, u"22:00"_s, true);
        row("over midnight, by day", CTest::Between, {u"22:00-06:00"_s}, u"12:00"_s, false);
    }
    void judges()
    {
        QFETCH(int, test);
        QFETCH(QStringList, values);
        QFETCH(QString, text);
        QFETCH(bool, holds);
        Condition condition{u"text"_s, CTest(test), values, false};
        const auto verdict = judge(condition, {{u"text"_s, text}});
        QCOMPARE(verdict.holds, holds);
        QCOMPARE(verdict.why.isEmpty(), holds);
        condition.isNot = true;
        const bool isComparable = !verdict.why.contains(u"cannot be compared"_s);
        QCOMPARE(judge(condition, {{u"text"_s, text}}).holds, isComparable && !holds);
    }
    /// In sentences that a translator can turn round.
    void saysWhyItDoesNotHold()
    {
        const Condition red{u"text"_s, CTest::Contains, {u"red"_s}, false};
        const Condition notRed{u"text"_s, CTest::Contains, {u"red"_s}, true};
        QCOMPARE(judge(red, {{u"text"_s, u"blue"_s}}).why, u"text is “blue”; the condition is: it contains “red”."_s);
        QCOMPARE(judge(notRed, {{u"text"_s, u"red wine"_s}}).why,
            u"text is “red wine”, which the condition excludes: it contains “red”."_s);
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("test");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("key");
        const auto row = [](const char* name, const QString& field, CTest test, const QStringList& values,
                             const QString& key) { QTest::newRow(name) << field << int(test) << values << key; };
        row("no field", u"txt"_s, CTest::Equals, {u"a"_s}, u"field"_s);
        row("no value", u"text"_s, CTest::Equals, {}, u"equals"_s);
        row("no number", u"text"_s, CTest::Below, {u"few"_s}, u"below"_s);
        row("no range", u"text"_s, CTest::Between, {u"20-10"_s}, u"between"_s);
        row("half a range", u"text"_s, CTest::Between, {u"10"_s}, u"between"_s);
        row("mixed range", u"text"_s, CTest::Between, {u"10-12:00"_s}, u"between"_s);
        row("no expression", u"text"_s, CTest::Matches, {u"(a"_s}, u"matches"_s);
        row("raises the limit itself", u"text"_s, CTest::Matches, {u"(*LIMIT_MATCH=100000000)^(a+)+$"_s}, u"matches"_s);
        row("too long", u"text"_s, CTest::Matches, {QString(600, u'a')}, u"matches"_s);
    }
    void refusesWhatCannotBe()
    {
        QFETCH(QString, field);
        QFETCH(int, test);
        QFETCH(QStringList, values);
        QFETCH(QString, key);
        const auto checked = checkCondition({field, CTest(test), values, false}, *findEventKind(u"message"_s));
        QVERIFY(!checked);
        QCOMPARE(checked.error().code, key);
    }
    void costsABoundedTime_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("nested") << u"^(a+)+$"_s;
        QTest::newRow("alternatives") << u"^(a|a|aa)*b"_s;
        QTest::newRow("lookbehind") << u"(?:(?:a*)*)*c"_s;
        QTest::newRow("back reference") << u"(a*)(a*)(a*)\\1\\2\\3z"_s;
        QTest::newRow("recursion") << u"^((a|(?1)+)+)$"_s;
    }
    void costsABoundedTime()
    {
        QFETCH(QString, pattern);
        const Condition condition{u"text"_s, CTest::Matches, {pattern}, false};
        QElapsedTimer timer;
        timer.start();
        const auto verdict = judge(condition, {{u"text"_s, QString(3000, u'a') + u'!'}});
        QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!verdict.holds);
        // Nor does one that was stopped hold the other way round.
        const Condition otherwise{u"text"_s, CTest::Matches, {pattern}, true};
        QCOMPARE(judge(otherwise, {{u"text"_s, QString(3000, u'a') + u'!'}}).holds, !verdict.isTooCostly);
        QVERIFY(verdict.isTooCostly || pattern.endsWith(u'b') || pattern.endsWith(u'c') || pattern.endsWith(u'z'));
        timer.restart();
        QVERIFY(!isLike(QString(4000, u'a'), u"*a"_s.repeated(200) + u'b'));
        QVERIFY(timer.elapsed() < 200);
    }
};

QTEST_GUILESS_MAIN(ConditionTest)
#include "tst_condition.moc"
