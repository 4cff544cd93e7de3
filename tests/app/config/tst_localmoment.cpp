#include "app/config/localmoment.h"

#include <QDateTime>
#include <QTest>

#include "app/config/tomltable.h"
#include "tests/support/testclass.h"
#include "tests/support/timezone.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class LocalMomentTest : public QObject {
    Q_OBJECT

    static qint64 utcOf(const QString& text) { return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch(); }

private Q_SLOTS:
    void eachHourIsOne_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("gap");
        const QByteArray amsterdam = "CET-1CEST,M3.5.0,M10.5.0/3";
        const QByteArray newYork = "EST5EDT,M3.2.0,M11.1.0";
        const auto row = [](const char* name, const QByteArray& zone, const QString& shown, const QString& at,
                             const QString& gap = {}) { QTest::newRow(name) << zone << shown << at << gap; };
        row("winter", amsterdam, u"2027-01-10T12:00"_s, u"2027-01-10T11:00Z"_s);
        row("summer", amsterdam, u"2027-07-10T12:00"_s, u"2027-07-10T10:00Z"_s);
        row("before the gap", amsterdam, u"2027-03-28T01:59"_s, u"2027-03-28T00:59Z"_s);
        row("its beginning", amsterdam, u"2027-03-28T02:00"_s, {}, u"clocks go from 02:00 to 03:00"_s);
        row("in it", amsterdam, u"2027-03-28T02:30"_s, {}, u"clocks go from 02:00 to 03:00"_s);
        row("behind it", amsterdam, u"2027-03-28T03:00"_s, u"2027-03-28T01:00Z"_s);
        row("twice", amsterdam, u"2026-10-25T02:30"_s, u"2026-10-25T00:30Z"_s);
        row("once again", amsterdam, u"2026-10-25T03:00"_s, u"2026-10-25T02:00Z"_s);
        row("west of Greenwich", newYork, u"2027-03-14T02:15"_s, {}, u"clocks go from 02:00 to 03:00"_s);
        row("twice there", newYork, u"2026-11-01T01:30"_s, u"2026-11-01T05:30Z"_s);
        row("by half an hour", "LHST-10:30LHDT-11,M10.1.0,M4.1.0", u"2026-10-04T02:10"_s, {},
            u"clocks go from 02:00 to 02:30"_s);
    }
    void eachHourIsOne()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, shown);
        QFETCH(QString, utc);
        const TimeZone there(zone);
        const auto parts = shown.split(u'T');
        const auto moment = localMoment(
            QDate::fromString(parts[0], Qt::ISODate), QTime::fromString(parts[1], Qt::ISODate));
        QTEST(moment.gap, "gap");
        QCOMPARE(moment.at.has_value(), !utc.isEmpty());
        if (moment.at)
            QCOMPARE(*moment.at, utcOf(utc));
    }

    void behindTheGapTimeGoesOn()
    {
        const TimeZone there("CET-1CEST,M3.5.0,M10.5.0/3");
        const QDate gap(2027, 3, 28), twice(2026, 10, 25);
        QCOMPARE(localMoment(gap, {2, 0}).orNext, utcOf(u"2027-03-28T01:00Z"_s));
        QCOMPARE(localMoment(gap, {2, 59}).orNext, utcOf(u"2027-03-28T01:00Z"_s));
        QCOMPARE(localMoment(gap, {3, 1}).orNext, utcOf(u"2027-03-28T01:01Z"_s));
        QCOMPARE(localMoment(twice, {2, 30}).orNext, utcOf(u"2026-10-25T00:30Z"_s));
    }

    void filesAreToldOfIt()
    {
        const TimeZone there("CET-1CEST,M3.5.0,M10.5.0/3");
        auto document = TomlDocument::parse("a = 2026-10-25T02:30:00\nb = 2027-03-28T02:30:00\n");
        QVERIFY(document.ok());
        auto root = document->root();
        QCOMPARE(root.time("a"), std::optional(utcOf(u"2026-10-25T00:30:00Z"_s)));
        QVERIFY(!root.time("b"));
        QCOMPARE(document->fault()->text,
            u"Line 2: b is a time that does not exist on that day: clocks go from 02:00 to 03:00."_s);
    }
};

QTEST_APPLESS_MAIN(LocalMomentTest)
#include "tst_localmoment.moc"
