#include <QAccessible>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/switch.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SwitchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void switchIsOneControl()
    {
        Switch control(u"Subscribed"_s);
        control.show();
        QTest::keyClick(&control, Qt::Key_Space);
        QVERIFY(control.isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(&control)->text(QAccessible::Name), u"Subscribed"_s);
    }
};

QTEST_MAIN(SwitchTest)
#include "tst_switch.moc"
