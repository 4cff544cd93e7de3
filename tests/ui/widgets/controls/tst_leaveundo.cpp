#include "ui/widgets/controls/leaveundo.h"

#include <QAction>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"

using namespace everyport::ui;

class LeaveUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereNothingWasTypedItIsThePages()
    {
        QWidget page;
        auto* layout = new QVBoxLayout(&page);
        auto* field = new QSpinBox(&page);
        field->setRange(1, 100);
        layout->addWidget(field);
        leaveUndo(field);
        int undone = 0;
        QAction undo;
        undo.setShortcut(QKeySequence::Undo);
        connect(&undo, &QAction::triggered, this, [&undone] { ++undone; });
        page.addAction(&undo);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        field->setFocus();
        const auto press = [field] { QTest::keySequence(field, QKeySequence::Undo); };
        press();
        QCOMPARE(undone, 1);
        field->setValue(7); // not typed
        press();
        QCOMPARE(undone, 2);
        QTest::keyClick(field, Qt::Key_5);
        QVERIFY(field->value() > 7);
        press();
        QCOMPARE(undone, 2);
        QCOMPARE(field->value(), 7);
    }
};

QTEST_MAIN(LeaveUndoTest)
#include "tst_leaveundo.moc"
