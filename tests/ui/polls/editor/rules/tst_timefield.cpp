#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "tests/support/timezone.h"
#include "ui/polls/editor/rules/timefield.h"
#include "ui/style/words/timeformat.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TimeFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void timesAreUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("means");
        QTest::newRow("later today") << u"20:00"_s << u"2026-06-12T20:00"_s;
        QTest::newRow("tomorrow, for today it is past") << u"9:30"_s << u"2026-06-13T09:30"_s;
        QTest::newRow("with its day") << u"2026-07-01 8:05"_s << u"2026-07-01T08:05"_s;
        QTest::newRow("as Germans write it") << u"1.7.2026 18:00"_s << u"2026-07-01T18:00"_s;
        QTest::newRow("of twelve hours") << u"8:00 PM"_s << u"2026-06-12T20:00"_s;
        QTest::newRow("the hour alone") << u"8 pm"_s << u"2026-06-12T20:00"_s;
        QTest::newRow("in one word") << u"8pm"_s << u"2026-06-12T20:00"_s;
        QTest::newRow("with dots") << u"9.30 a.m."_s << u"2026-06-13T09:30"_s;
        QTest::newRow("noon") << u"12:30 PM"_s << u"2026-06-13T12:30"_s;
        QTest::newRow("midnight") << u"12 AM"_s << u"2026-06-13T00:00"_s;
        QTest::newRow("of twelve hours with its day") << u"2026-07-01 8:05 pm"_s << u"2026-07-01T20:05"_s;
        QTest::newRow("that and as Germans write days") << u"1.7.2026, 6pm"_s << u"2026-07-01T18:00"_s;
        QTest::newRow("no such hour of twelve") << u"20:00 PM"_s << u""_s;
        QTest::newRow("an hour alone") << u"8"_s << u""_s;
        QTest::newRow("no such day") << u"2026-02-30 8:00"_s << u""_s;
        QTest::newRow("no time") << u"soon"_s << u""_s;
        QTest::newRow("no such hour") << u"25:00"_s << u""_s;
    }
    void timesAreUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, means);
        const qint64 now = QDateTime(QDate(2026, 6, 12), QTime(14, 0)).toMSecsSinceEpoch();
        const auto found = TimeField::timeFrom(typed, now);
        QCOMPARE(found ? QDateTime::fromMSecsSinceEpoch(*found).toString(u"yyyy-MM-ddTHH:mm"_s) : QString(), means);
    }

    void timesThatClocksSkipAreNone()
    {
        const TimeZone there("CET-1CEST,M3.5.0,M10.5.0/3");
        const qint64 evening = QDateTime(QDate(2027, 3, 27), QTime(22, 0)).toMSecsSinceEpoch();
        const auto utc = [](const QString& text) {
            return std::optional(QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch());
        };
        QVERIFY(!TimeField::timeFrom(u"2027-03-28 2:30"_s, evening));
        QCOMPARE(TimeField::timeFrom(u"2:30"_s, evening), utc(u"2027-03-29T00:30:00Z"_s)); // the night after that
        QCOMPARE(TimeField::timeFrom(u"3:00"_s, evening), utc(u"2027-03-28T01:00:00Z"_s));
        TimeField field(u"by hand"_s);
        QTest::keyClicks(&field, u"2027-03-28 2:30"_s);
        QVERIFY(field.isSkipped());
        QVERIFY(!field.isRight());
        QVERIFY(!field.time());
        field.selectAll();
        QTest::keyClicks(&field, u"2027-03-28 3:30"_s);
        QVERIFY(!field.isSkipped());
    }

    /// Whatever hour it is written: an end of an hour is an hour after its beginning.
    void anEndIsTheNextAfterItsBeginning()
    {
        TimeField from(u"by hand"_s), until(u"by hand"_s);
        until.setFollows(from);
        for (int hour = 0; hour < 24; ++hour) {
            for (TimeField* field : {&from, &until}) {
                field->selectAll();
                QTest::keyClicks(field, QTime((hour + (field == &until ? 1 : 0)) % 24, 0).toString(u"HH:mm"_s));
            }
            QVERIFY(from.time() && until.time());
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(*from.time()).addSecs(3600).toMSecsSinceEpoch(), *until.time());
        }
        from.clear();
        QTest::keyClicks(&from, u"2099-06-12 20:00"_s);
        until.selectAll();
        QTest::keyClicks(&until, u"21:00"_s);
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(*until.time()), QDateTime(QDate(2099, 6, 12), QTime(21, 0)));
    }

    /// As everywhere in the window; and what is shown can be typed.
    void timesAreWrittenAsTheyAreWanted_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto& language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"nl"_s})
            QTest::newRow(qPrintable(language)) << language;
    }
    void timesAreWrittenAsTheyAreWanted()
    {
        QFETCH(QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        TimeFormat::setClock(TimeFormat::Clock::Hours12);
        const auto restore = qScopeGuard([before] {
            TimeFormat::setClock(TimeFormat::Clock::Hours24);
            QLocale::setDefault(before);
        });
        const QDateTime now(QDate(2026, 6, 12), QTime(14, 0));
        TimeField field(u"by hand"_s);
        for (const QDateTime& at : {now.addSecs(6 * 3600), now.addSecs(19 * 3600), now.addDays(3), now.addDays(-1)}) {
            field.setTime(at.toMSecsSinceEpoch(), now.toMSecsSinceEpoch());
            QVERIFY2(field.text().endsWith(shortTime(at.time())), qPrintable(field.text()));
            QCOMPARE(TimeField::timeFrom(field.text(), now.toMSecsSinceEpoch()), std::optional(at.toMSecsSinceEpoch()));
        }
        QVERIFY(field.toolTip().contains(shortTime(QTime(20, 0))));
        QVERIFY(!field.toolTip().contains(u"20:00"_s));
        QVERIFY(field.fontMetrics().horizontalAdvance(TimeField::exampleWithDay()) < field.width());
    }

    void whatIsHalfTypedStays()
    {
        QWidget window, other;
        auto* column = new QVBoxLayout(&window);
        auto* field = new TimeField(u"by hand"_s, &window);
        auto* next = new QLineEdit(&window);
        column->addWidget(field);
        column->addWidget(next);
        QSignalSpy written(field, &TimeField::written);
        const auto activate = [](QWidget& wanted) {
            wanted.show();
            wanted.activateWindow();
            return QTest::qWaitForWindowActive(&wanted);
        };
        QVERIFY(activate(window));
        field->setFocus();
        QTest::keyClicks(field, u"14:"_s);
        QVERIFY(activate(other));
        QCOMPARE(written.count(), 0); // nor is it judged
        field->setTime(std::nullopt, 0);
        QCOMPARE(field->text(), u"14:"_s);
        QVERIFY(activate(window));
        QTRY_VERIFY(field->hasFocus());
        next->setFocus();
        QCOMPARE(written.count(), 1);
        field->setTime(std::nullopt, 0); // it is wrong, and to be mended
        QCOMPARE(field->text(), u"14:"_s);
        field->forgetTyped();
        field->setTime(std::nullopt, 0);
        QVERIFY(field->text().isEmpty());
    }
};

QTEST_MAIN(TimeFieldTest)
#include "tst_timefield.moc"
