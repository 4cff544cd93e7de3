#include <QAbstractButton>
#include <QAccessible>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/segments.h"
#include "ui/widgets/controls/taborder.h"

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

    /// As radio buttons: whoever passes by changes nothing.
    void tabStopsAtTheChosenOne()
    {
        QWidget root;
        auto* row = new QHBoxLayout(&root);
        auto* before = new QLineEdit(&root);
        auto* segments = new Segments(u"Once"_s, &root);
        auto* after = new QLineEdit(&root);
        for (QWidget* each :
            {static_cast<QWidget*>(before), static_cast<QWidget*>(segments), static_cast<QWidget*>(after)})
            row->addWidget(each);
        QAbstractButton* first = segments->add(0, u"First"_s);
        QAbstractButton* second = segments->add(1, u"Second"_s);
        QAbstractButton* third = segments->add(2, u"Third"_s);
        segments->choose(1);
        tabAsLaidOut(&root);
        root.show();
        QVERIFY(QTest::qWaitForWindowActive(&root));
        const auto press = [&](Qt::Key key) { QTest::keyClick(root.focusWidget(), key); };
        QSignalSpy chosen(segments, &Segments::chosenByHand);
        before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(root.focusWidget(), second);
        press(Qt::Key_Space);
        QCOMPARE(segments->chosen(), 1);
        press(Qt::Key_Right);
        QCOMPARE(root.focusWidget(), third);
        QCOMPARE(segments->chosen(), 2);
        press(Qt::Key_Tab);
        QCOMPARE(root.focusWidget(), after);
        segments->choose(0);
        press(Qt::Key_Backtab);
        QCOMPARE(root.focusWidget(), first);
        press(Qt::Key_Backtab);
        QCOMPARE(root.focusWidget(), before);
        third->setFocus(); // as by a press that ended elsewhere
        before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(root.focusWidget(), first);
        first->setEnabled(false);
        before->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(root.focusWidget(), second);
    }
};

QTEST_MAIN(SegmentsTest)
#include "tst_segments.moc"
