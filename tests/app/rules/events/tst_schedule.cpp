#include "app/rules/events/schedule.h"

#include <QDateTime>
#include <QTest>

#include "app/rules/events/eventkinds.h"
#include "tests/support/testclass.h"
#include "tests/support/timezone.h"

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
    void anHourThatClocksSkipOrRepeat_data()
    {
        QTest::addColumn<QStringList>("at");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("after"); // that one
        const auto row = [](const char* name, const QStringList& at, const QString& from, const QString& due,
                             const QString& after) { QTest::newRow(name) << at << from << due << after; };
        row("skipped", {u"2:30"_s}, u"2027-03-27T12:00Z"_s, u"2027-03-28T01:00Z"_s, u"2027-03-29T00:30Z"_s);
        row("skipped, as another is there", {u"2:10"_s, u"3:00"_s}, u"2027-03-28T00:59Z"_s, u"2027-03-28T01:00Z"_s,
            u"2027-03-29T00:10Z"_s);
        row("behind it", {u"3:30"_s}, u"2027-03-28T00:00Z"_s, u"2027-03-28T01:30Z"_s, u"2027-03-29T01:30Z"_s);
        row("repeated", {u"2:30"_s}, u"2026-10-24T12:00Z"_s, u"2026-10-25T00:30Z"_s, u"2026-10-26T01:30Z"_s);
    }
    void anHourThatClocksSkipOrRepeat()
    {
        const TimeZone amsterdam("CET-1CEST,M3.5.0,M10.5.0/3");
        QFETCH(QStringList, at);
        QFETCH(QString, from);
        OptionValues when(findEventKind(u"time"_s)->options);
        when.give(u"at"_s, at);
        const auto utc = [](qint64 moment) {
            return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm'Z'"_s);
        };
        const auto due = nextDue(when, QDateTime::fromString(from, Qt::ISODate).toMSecsSinceEpoch());
        QTEST(utc(due), "due");
        QTEST(utc(nextDue(when, due)), "after");
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
