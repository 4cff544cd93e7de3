#include "ui/frame/keyboard/menukeys.h"

#include <QAction>
#include <QMenu>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/keyboard/shortcutregistry.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class MenuKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryHasTheWindowsKey()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"w.ini"_s), QSettings::IniFormat);
        ShortcutRegistry keys(memory);
        QAction ofWindow(u"Remove"_s), remove(u"&Delete"_s), rename(u"Rename"_s);
        keys.add(&ofWindow, u"window/remove"_s, u"Window"_s, QKeySequence(Qt::Key_Delete));
        rename.setEnabled(false);
        int removed = 0;
        connect(&remove, &QAction::triggered, this, [&removed] { ++removed; });
        QMenu menu;
        addWithKey(menu, &remove, keys, u"window/remove"_s);
        addWithKey(menu, &rename, keys, u"window/none"_s);
        QCOMPARE(menu.actions()[0]->text(),
            u"&Delete\t"_s + QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText));
        QVERIFY(menu.actions()[0]->shortcut().isEmpty());
        menu.actions()[0]->trigger();
        QCOMPARE(removed, 1);
        QCOMPARE(menu.actions()[1]->text(), u"Rename"_s);
        QVERIFY(!menu.actions()[1]->isEnabled());
    }
};

QTEST_MAIN(MenuKeysTest)
#include "tst_menukeys.moc"
