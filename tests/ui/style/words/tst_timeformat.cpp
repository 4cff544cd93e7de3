#include <QLocale>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/words/timeformat.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TimeFormatTest : public QObject {
    Q_OBJECT

    const QTime m_time{14, 2, 9};
    const QDate m_day{2026, 11, 3};

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup()
    {
        TimeFormat::setClock(TimeFormat::Clock::Hours24);
        TimeFormat::setDay(TimeFormat::Day::Words);
        QLocale::setDefault(QLocale::c());
    }

    void atFirstAsAlways()
    {
        QCOMPARE(shortTime(m_time), u"14:02"_s);
        QCOMPARE(longTime(m_time), u"14:02:09"_s);
        QCOMPARE(shortDay(m_day), u"3 Nov"_s);
        QCOMPARE(dayOfYear(m_day), u"3 Nov 2026"_s);
        QCOMPARE(dayAndTime(QDateTime(m_day, m_time)), u"3 Nov 2026, 14:02"_s);
        QCOMPARE(longDay(m_day, true), u"Tuesday 3 November 2026"_s);
        QCOMPARE(longDay(m_day, false), u"Tuesday 3 November"_s);
        QVERIFY(!TimeFormat::isTwelveHours());
    }

    /// "Nov 2026, 14:02 3" in a mirrored window.
    void aDayStaysWithItsMonthInAMirroredWindow()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QString words = dayAndTime(QDateTime(m_day, m_time));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(words, QChar(0x2068) + u"3 Nov 2026, 14:02"_s + QChar(0x2069));
    }

    void twelveHours()
    {
        TimeFormat::setClock(TimeFormat::Clock::Hours12);
        QCOMPARE(shortTime(m_time), u"2:02 PM"_s);
        QCOMPARE(longTime(m_time), u"2:02:09 PM"_s);
        QCOMPARE(dayAndTime(QDateTime(m_day, m_time)), u"3 Nov 2026, 2:02 PM"_s);
        QVERIFY(TimeFormat::isTwelveHours());
    }

    void asTheLanguageHasIt()
    {
        TimeFormat::setClock(TimeFormat::Clock::Language);
        QCOMPARE(shortTime(m_time), u"2:02 PM"_s);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(shortTime(m_time), u"14:02"_s);
    }

    void daysInNumbers()
    {
        TimeFormat::setDay(TimeFormat::Day::Numbers);
        QCOMPARE(shortDay(m_day), u"2026-11-03"_s);
        QCOMPARE(dayOfYear(m_day), u"2026-11-03"_s);
        QCOMPARE(dayAndTime(QDateTime(m_day, m_time)), u"2026-11-03, 14:02"_s);
        QCOMPARE(longDay(m_day, false), u"Tuesday 2026-11-03"_s);
    }

    void comesBackAsItWasKept()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        TimeFormat::setClock(TimeFormat::Clock::Hours12);
        TimeFormat::setDay(TimeFormat::Day::Numbers);
        TimeFormat::keep(memory);
        TimeFormat::setClock(TimeFormat::Clock::Hours24);
        TimeFormat::setDay(TimeFormat::Day::Words);
        TimeFormat::recall(memory);
        QCOMPARE(TimeFormat::clock(), TimeFormat::Clock::Hours12);
        QCOMPARE(TimeFormat::day(), TimeFormat::Day::Numbers);
        memory.setValue(u"window/clock"_s, 99); // by hand
        memory.setValue(u"window/day"_s, -3);
        TimeFormat::recall(memory);
        QCOMPARE(TimeFormat::clock(), TimeFormat::Clock::Language);
        QCOMPARE(TimeFormat::day(), TimeFormat::Day::Words);
    }
};

QTEST_MAIN(TimeFormatTest)
#include "tst_timeformat.moc"
