#include <QDateTime>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/polls/editor/timefield.h"

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
