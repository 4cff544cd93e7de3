#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What a screen reader is told of a widget.
class AccessTest : public QObject {
    Q_OBJECT

    static QAccessibleInterface* told(QObject& object) { return QAccessible::queryAccessibleInterface(&object); }

    static QObjectList parts(QObject& whole)
    {
        QObjectList parts;
        for (int i = 0; i < told(whole)->childCount(); ++i)
            parts << told(whole)->child(i)->object();
        return parts;
    }

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

    /// A view tells of its rows alone; who covers them is told behind it, with what can be pressed there.
    void whatCoversAViewIsToldBesideIt()
    {
        QWidget page;
        auto* column = new QVBoxLayout(&page);
        auto* table = new QTableWidget(0, 2);
        auto* below = new QPushButton(u"Below"_s);
        column->addWidget(table);
        column->addWidget(below);
        QCOMPARE(parts(page), (QObjectList{table, below}));
        auto* cover = new QWidget(table);
        cover->setProperty("coversView", true);
        auto* button = new QPushButton(u"Add one"_s, cover);
        QCOMPARE(parts(page), (QObjectList{table, cover, below}));
        QCOMPARE(parts(*cover), (QObjectList{button}));
        QCOMPARE(told(*cover)->parent(), told(page));
        QCOMPARE(told(page)->indexOfChild(told(*cover)), 1);
        QCOMPARE(told(*button)->parent(), told(*cover));
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

    void theListOfAChoiceIsCalledAsTheChoice()
    {
        QComboBox combo;
        combo.addItems({u"one"_s, u"two"_s});
        combo.setAccessibleName(u"How many"_s);
        QWidget* list = combo.view()->window();
        QCOMPARE(told(*list)->role(), QAccessible::Window);
        QCOMPARE(told(*list)->text(QAccessible::Name), u"How many"_s);
        QVERIFY(parts(*list).contains(combo.view()));
        QCOMPARE(told(*combo.view())->text(QAccessible::Name), u"How many"_s);
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
        QKeySequenceEdit keys;
        QCOMPARE(told(keys)->role(), QAccessible::HotkeyField);
        QVERIFY(told(keys)->state().editable);
        QWidget painted(&window);
        QCOMPARE(told(painted)->role(), QAccessible::Client);
        painted.setFocusPolicy(Qt::TabFocus);
        QCOMPARE(told(painted)->role(), QAccessible::Graphic);
        auto* row = new QVBoxLayout(&painted);
        row->addWidget(new QLabel(u"a part"_s));
        QCOMPARE(told(painted)->role(), QAccessible::Client);
    }

    /// Whichever came first to be.
    void partsAreReadAsTheyStand()
    {
        QDialog dialog;
        auto* close = new QPushButton(u"Close"_s, &dialog);
        auto* column = new QVBoxLayout(&dialog);
        auto* grid = new QGridLayout;
        column->addLayout(grid);
        auto* row = new QHBoxLayout;
        column->addLayout(row);
        auto* cover = new QFrame(&dialog); // over all, in no layout
        auto* second = new QLabel(u"second"_s, &dialog);
        grid->addWidget(second, 0, 1);
        auto* third = new QLabel(u"third"_s, &dialog);
        grid->addWidget(third, 1, 0);
        auto* first = new QLabel(u"first"_s, &dialog);
        grid->addWidget(first, 0, 0);
        row->addWidget(close);
        QCOMPARE(parts(dialog), (QObjectList{first, second, third, close, cover}));
        QCOMPARE(told(dialog)->role(), QAccessible::Dialog);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told(dialog)->indexOfChild(told(dialog)->child(i)), i);
        QVERIFY(!told(dialog)->child(5) && !told(dialog)->child(-1));
        QCOMPARE(told(dialog)->indexOfChild(told(dialog)), -1);
        row->removeWidget(close);
        column->insertWidget(0, close);
        QCOMPARE(parts(dialog).first(), close);
    }

    void aTabIsReadBeforeItsPage()
    {
        QTabWidget tabs;
        auto* page = new QPlainTextEdit;
        tabs.addTab(page, u"Versions"_s);
        QCOMPARE(parts(tabs).first(), tabs.tabBar());
        // The bar has the keyboard, the whole never.
        QVERIFY(tabs.focusPolicy() != Qt::NoFocus && tabs.focusProxy() == tabs.tabBar());
        QVERIFY(!told(tabs)->state().focusable);
        QVERIFY(told(*tabs.tabBar())->state().focusable);
        QVERIFY(told(tabs)->role() != QAccessible::Graphic);
    }

    void panesAreReadAsTheyStand()
    {
        QSplitter panes;
        auto* list = new QFrame(&panes);
        auto* detail = new QWidget(&panes);
        panes.insertWidget(0, detail);
        QObjectList read = parts(panes);
        QVERIFY(read.indexOf(detail) < read.indexOf(list));
        QCOMPARE(told(panes)->role(), QAccessible::Splitter);
        QCOMPARE(told(*panes.handle(1))->role(), QAccessible::Separator);
    }
};

QTEST_MAIN(AccessTest)
#include "tst_words_access.moc"
