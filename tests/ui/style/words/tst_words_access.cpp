#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a screen reader is told of a widget.
class AccessTest : public QObject {
    Q_OBJECT

    static QAccessibleInterface* told(QObject& object) { return QAccessible::queryAccessibleInterface(&object); }

    Theme m_theme{Theme::Choice::Light, false};

private Q_SLOTS:
    void aChoiceSaysWhatItIsFor()
    {
        QComboBox combo;
        combo.addItems({u"This computer only"_s, u"Anyone"_s});
        QCOMPARE(told(combo)->text(QAccessible::Name), u"This computer only"_s);
        combo.setAccessibleName(u"Who can reach it"_s);
        QCOMPARE(told(combo)->text(QAccessible::Name), u"Who can reach it: This computer only"_s);
        combo.setCurrentIndex(1);
        QCOMPARE(told(combo)->text(QAccessible::Name), u"Who can reach it: Anyone"_s);
        QCOMPARE(told(combo)->text(QAccessible::Value), u"Anyone"_s);
        QCOMPARE(told(combo)->role(), QAccessible::ComboBox);
    }

    void aChoiceIsOpenedAndWalked()
    {
        QComboBox combo;
        combo.addItems({u"one"_s, u"two"_s});
        combo.show();
        QVERIFY(QTest::qWaitForWindowExposed(&combo));
        auto* access = told(combo);
        QVERIFY(access->state().expandable && !access->state().expanded && access->state().focusable);
        QVERIFY(access->actionInterface()->actionNames().contains(QAccessibleActionInterface::showMenuAction()));
        access->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(access->state().expanded);
        QCOMPARE(access->childCount(), 1);
        QCOMPARE(access->child(0)->object(), combo.view());
        QCOMPARE(access->indexOfChild(access->child(0)), 0);
        QVERIFY(!access->child(1) && !access->child(-1));
        access->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QTRY_VERIFY(!access->state().expanded);
        combo.setEditable(true);
        QCOMPARE(access->childCount(), 2);
        QVERIFY(access->child(1) && access->state().editable);
    }

    void whatHasTheKeyboardHasARole()
    {
        QWidget window;
        QCOMPARE(told(window)->role(), QAccessible::Window);
        QWidget part(&window);
        QCOMPARE(told(part)->role(), QAccessible::Client);
        QScrollArea area;
        area.setFocusPolicy(Qt::StrongFocus);
        QCOMPARE(told(area)->role(), QAccessible::Document);
        // Qt's own stay what they are.
        QListWidget list;
        QCOMPARE(told(list)->role(), QAccessible::List);
        QPlainTextEdit edit;
        QCOMPARE(told(edit)->role(), QAccessible::EditableText);
    }
};

QTEST_MAIN(AccessTest)
#include "tst_words_access.moc"
