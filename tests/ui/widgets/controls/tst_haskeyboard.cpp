#include "ui/widgets/controls/haskeyboard.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a menu offers is meant for where the keyboard was when it opened.
class HasKeyboardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMenuTakesItFromNobody()
    {
        noticeMenus();
        QWidget window;
        auto* bar = new QMenuBar(&window);
        bar->addMenu(u"&Edit"_s)->addAction(u"Delete"_s);
        auto* list = new QListWidget(&window);
        auto* field = new QLineEdit(&window);
        auto* column = new QVBoxLayout(&window);
        column->setMenuBar(bar);
        column->addWidget(list);
        column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        list->setFocus();
        QVERIFY(hasKeyboard(list) && !hasKeyboard(field));
        bar->setFocus(Qt::MenuBarFocusReason);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(bar));
        QVERIFY(hasKeyboard(list) && !hasKeyboard(field));
        field->setFocus();
        QVERIFY(hasKeyboard(field) && !hasKeyboard(list));
        bar->setFocus(Qt::MenuBarFocusReason);
        QVERIFY(hasKeyboard(field) && !hasKeyboard(list));
    }
};

QTEST_MAIN(HasKeyboardTest)
#include "tst_haskeyboard.moc"
