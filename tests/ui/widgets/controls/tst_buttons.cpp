#include "ui/widgets/controls/buttons.h"

#include <QAccessible>
#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ButtonsTest : public QObject {
    Q_OBJECT

    Theme m_theme{Theme::Choice::Light, false};

private Q_SLOTS:
    /// A screen reader that runs already asks for a button while it is made, before anybody can say that it unfolds.
    void aButtonThatUnfoldsSaysSoToWhoeverAskedBefore()
    {
        QPushButton button(u"More"_s);
        QVERIFY(!QAccessible::queryAccessibleInterface(&button)->state().expandable);
        setExpanded(&button, false);
        const auto state = [&button] { return QAccessible::queryAccessibleInterface(&button)->state(); };
        QVERIFY(state().expandable && state().collapsed && !state().expanded);
        setExpanded(&button, true);
        QVERIFY(state().expandable && state().expanded && !state().collapsed);
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"More"_s);
    }
};

QTEST_MAIN(ButtonsTest)
#include "tst_buttons.moc"
