#include "ui/style/theme/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/tables/table.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Shift+F10 does what the Menu key does, in every list and field.
class MenuKeyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;

    template <typename T>
    T* shown(T* widget)
    {
        m_window->layout()->addWidget(widget);
        m_window->show();
        [this] { QVERIFY(QTest::qWaitForWindowActive(m_window.get())); }();
        widget->setFocus();
        [widget] { QTRY_VERIFY(widget->hasFocus()); }();
        return widget;
    }
    static void press(QWidget* widget) { QTest::keyClick(widget, Qt::Key_F10, Qt::ShiftModifier); }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        new QVBoxLayout(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void tablesOpenTheMenuOfTheirRow()
    {
        QTemporaryDir folder;
        const auto model = manyReaders(5);
        QSettings memory(folder.filePath(u"t.ini"_s), QSettings::IniFormat);
        auto* table = shown(new Table(u"t"_s, memory));
        table->setSource(model.get());
        QSignalSpy wanted(table, &Table::menuWanted);
        table->choose(model->index(3, 0));
        press(table);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toModelIndex().row(), 3);
        delete table; // before its memory
    }

    void listsOpenItAtTheirRow()
    {
        auto* list = shown(new QListWidget);
        list->addItems({u"one"_s, u"two"_s, u"three"_s});
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        list->setCurrentRow(2);
        QSignalSpy wanted(list, &QWidget::customContextMenuRequested);
        press(list);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(list->indexAt(wanted.first().first().toPoint()).row(), 2);
    }

    void fieldsOpenTheirs()
    {
        auto* field = shown(new QLineEdit);
        press(field);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QApplication::activePopupWidget()->close();
    }

    /// Once, however many parents the key goes through; where there is no menu, the key is anybody's.
    void othersKeepTheKey()
    {
        struct Counting : QWidget {
            int menus = 0;
            int keys = 0;
            bool accepts = false;
            void contextMenuEvent(QContextMenuEvent* event) override
            {
                ++menus;
                event->setAccepted(accepts);
            }
            void keyPressEvent(QKeyEvent* event) override
            {
                keys += event->key() == Qt::Key_F10;
                event->ignore();
            }
        };
        auto* widget = new Counting;
        widget->setFocusPolicy(Qt::StrongFocus);
        shown(widget);
        press(widget);
        QCOMPARE(widget->menus, 1);
        QCOMPARE(widget->keys, 1);
        widget->accepts = true;
        press(widget);
        QCOMPARE(widget->menus, 2);
        QCOMPARE(widget->keys, 1);
        QTest::keyClick(widget, Qt::Key_F10);
        QTest::keyClick(widget, Qt::Key_F10, Qt::ShiftModifier | Qt::ControlModifier);
        QCOMPARE(widget->menus, 2);
        QCOMPARE(widget->keys, 3);
    }

    /// Somebody may have given the key to something else.
    void shortcutsGoFirst()
    {
        auto* list = shown(new QListWidget);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        QSignalSpy wanted(list, &QWidget::customContextMenuRequested);
        QShortcut mine(QKeySequence(Qt::SHIFT | Qt::Key_F10), m_window.get());
        QSignalSpy activated(&mine, &QShortcut::activated);
        press(list);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(wanted.count(), 0);
    }
};

QTEST_MAIN(MenuKeyTest)
#include "tst_menukey.moc"
