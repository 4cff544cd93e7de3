#include <QAbstractItemModelTester>
#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/keyboard/shortcutmodel.h"
#include "ui/frame/keyboard/shortcutregistry.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ShortcutRegistryTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void shortcutsConflictAreToldAndSolved()
    {
        QSettings memory(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        QAction open(u"&Open…"_s), close(u"&Close"_s);
        {
            ShortcutRegistry registry(memory);
            registry.add(&open, u"a/open"_s, u"A"_s, QKeySequence(u"Ctrl+O"_s));
            registry.add(&close, u"a/close"_s, u"A"_s, QKeySequence(u"Ctrl+W"_s));
            registry.addFixed({}, u"Chat"_s, QKeySequence(u"Ctrl+3"_s), false);
            QCOMPARE(open.shortcut(), QKeySequence(u"Ctrl+O"_s));
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+O"_s), u"a/close"_s), u"Open"_s);
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+O"_s), u"a/open"_s), QString());
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+3"_s), u"a/open"_s), u"Chat"_s);
            QVERIFY(registry.fixed().isEmpty());
            registry.setKey(u"a/close"_s, QKeySequence(u"Ctrl+O"_s));
            QCOMPARE(close.shortcut(), QKeySequence(u"Ctrl+O"_s));
            QVERIFY(open.shortcut().isEmpty());
        }
        // Changes survive the program.
        QAction openAgain(u"&Open…"_s), closeAgain(u"&Close"_s);
        ShortcutRegistry registry(memory);
        registry.add(&openAgain, u"a/open"_s, u"A"_s, QKeySequence(u"Ctrl+O"_s));
        registry.add(&closeAgain, u"a/close"_s, u"A"_s, QKeySequence(u"Ctrl+W"_s));
        QCOMPARE(closeAgain.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(openAgain.shortcut().isEmpty());
        ShortcutModel model(registry, nullptr);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idOf(model.index(1, 0)), u"a/close"_s);
        registry.resetAll();
        QCOMPARE(openAgain.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(model.index(0, 2).data().toString(), u"Ctrl+O"_s);
    }
};

QTEST_MAIN(ShortcutRegistryTest)
#include "tst_shortcutregistry.moc"
