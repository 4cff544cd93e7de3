#include <QAbstractButton>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/segments.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SegmentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void segmentsAreRealButtons()
    {
        Segments segments(u"View"_s);
        QAbstractButton* bars = segments.add(0, u"Bars"_s);
        QAbstractButton* timeline = segments.add(1, u"Timeline"_s);
        QCOMPARE(segments.chosen(), 0);
        QSignalSpy chosen(&segments, &Segments::chosenByHand);
        timeline->click();
        QCOMPARE(segments.chosen(), 1);
        QCOMPARE(chosen.size(), 1);
        QVERIFY(!bars->isChecked());
        auto* access = QAccessible::queryAccessibleInterface(timeline);
        QCOMPARE(access->text(QAccessible::Name), u"View: Timeline"_s);
        QVERIFY(access->state().checked);
    }
};

QTEST_MAIN(SegmentsTest)
#include "tst_segments.moc"
