#include "app/rules/events/schedule.h"

#include <QDateTime>
#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::rules;
using namespace Qt::StringLiterals;

class ScheduleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<qint64>("every");
        QTest::addColumn<QStringList>("at");
        QTest::addColumn<QStringList>("weekdays");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("due");
        const QString sunday = u"2026-05-03T14:05:00"_s;
        QTest::newRow("quarter") << qint64(900'000) << QStringList() << QStringList() << sunday
                                 << u"2026-05-03T14:15:00"_s;
        QTest::newRow("never so often") << qint64(1000) << QStringList() << QStringList() << sunday
                                        << u"2026-05-03T14:05:10"_s;
        QTest::newRow("day") << qint64(86'400'000) << QStringList() << QStringList() << sunday
                             << u"2026-05-04T00:00:00"_s;
        QTest::newRow("not on sundays") << qint64(900'000) << QStringList() << QStringList{u"mon-sat"_s} << sunday
                                        << u"2026-05-04T00:00:00"_s;
        QTest::newRow("today") << qint64(0) << QStringList{u"18:30"_s, u"9:00"_s} << QStringList() << sunday
                               << u"2026-05-03T18:30:00"_s;
        QTest::newRow("tomorrow") << qint64(0) << QStringList{u"9:00"_s} << QStringList() << sunday
                                  << u"2026-05-04T09:00:00"_s;
        QTest::newRow("a week") << qint64(0) << QStringList{u"14:05"_s} << QStringList{u"sun"_s} << sunday
                                << u"2026-05-10T14:05:00"_s;
        QTest::newRow("friday") << qint64(0) << QStringList{u"14:05"_s} << QStringList{u"fri-sat"_s} << sunday
                                << u"2026-05-08T14:05:00"_s;
        QTest::newRow("over the week's end")
            << qint64(0) << QStringList{u"1:00"_s} << QStringList{u"sat-mon"_s} << sunday << u"2026-05-04T01:00:00"_s;
    }
    void finds()
    {
        QFETCH(qint64, every);
        QFETCH(QStringList, at);
        QFETCH(QStringList, weekdays);
        QFETCH(QString, from);
        QFETCH(QString, due);
        OptionValues when(findEventKind(u"time"_s)->options);
        when.give(u"every"_s, every);
        when.give(u"at"_s, at);
        when.give(u"weekdays"_s, weekdays);
        const auto next = nextDue(when, QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch());
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(next).toString(Qt::ISODate), due);
    }
    void refusesNoDays()
    {
        QVERIFY(weekdaysFrom(u"someday"_s).isEmpty());
        QVERIFY(weekdaysFrom(u"mon-fri-sun"_s).isEmpty());
        QCOMPARE(weekdaysFrom(u"Sat-Mon"_s), (QList<int>{6, 7, 1}));
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
