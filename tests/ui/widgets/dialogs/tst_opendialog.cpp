#include "ui/widgets/dialogs/opendialog.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QStyleOptionViewItem>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include "tests/support/testclass.h"
#include "ui/style/words/timeformat.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Which file is read, as a person types it.
class OpenDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QFile file(m_folder.filePath(u"polls.toml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    void givesTheFile()
    {
        QWidget window;
        window.show();
        QStringList chosen;
        askWhichFile(&window, u"Import"_s, u"Polls (*.toml);;All files (*)"_s, &window,
            [&chosen](const QString& path) { chosen << path; });
        QVERIFY(chosen.isEmpty()); // it does not block
        auto* name = fieldOf(window);
        QVERIFY(name);
        name->setText(m_folder.filePath(u"polls.toml"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(chosen, QStringList{m_folder.filePath(u"polls.toml"_s)});
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
    }
    void namesAndTimesHaveTheRoom()
    {
        QWidget window;
        window.show();
        askWhichFile(&window, u"Import"_s, {}, &window, [](const QString&) {});
        auto* ask = window.findChild<QFileDialog*>();
        const auto* list = ask->findChild<QTreeView*>(u"treeView"_s);
        QVERIFY(list);
        QVERIFY(list->isColumnHidden(2)); // the type
        QCOMPARE(list->header()->sectionResizeMode(0), QHeaderView::Stretch);
        QCOMPARE(list->header()->sectionResizeMode(3), QHeaderView::ResizeToContents);
        QTest::keyClick(fieldOf(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
    }
    void placesHaveTheRoom()
    {
        QWidget window;
        window.show();
        askWhichFile(&window, u"Import"_s, {}, &window, [](const QString&) {});
        auto* ask = window.findChild<QFileDialog*>();
        const auto* places = ask->findChild<QListView*>(u"sidebar"_s);
        QVERIFY(places);
        QVERIFY(places->minimumWidth() >= qMin(places->sizeHintForColumn(0), 240));
        QTest::keyClick(fieldOf(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
    }
    void timesAreInTheWindowsLanguage()
    {
        QWidget window;
        window.show();
        askWhichFile(&window, u"Import"_s, {}, &window, [](const QString&) {});
        auto* list = window.findChild<QFileDialog*>()->findChild<QTreeView*>(u"treeView"_s);
        auto* files = qobject_cast<QFileSystemModel*>(list->model());
        QVERIFY(files);
        const QModelIndex changed = files->index(m_folder.filePath(u"polls.toml"_s), 3);
        QVERIFY(changed.isValid());
        const auto* delegate = list->itemDelegateForIndex(changed);
        QVERIFY(delegate && delegate != list->itemDelegate()); // Qt's writes them in the system's
        QStyleOptionViewItem option;
        option.initFrom(list);
        option.font = list->font();
        option.fontMetrics = list->fontMetrics();
        const int words = list->fontMetrics().horizontalAdvance(dayAndTime(files->lastModified(changed)));
        QVERIFY(qAbs(delegate->sizeHint(option, changed).width() - words) < 24);
        QTest::keyClick(fieldOf(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
    }
    void escapeGivesNone()
    {
        QWidget window;
        window.show();
        bool called = false;
        askWhichFile(&window, u"Import"_s, {}, &window, [&called](const QString&) { called = true; });
        QTest::keyClick(fieldOf(window), Qt::Key_Escape);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        QVERIFY(!called);
    }
    void whoAskedMayGo()
    {
        QWidget window;
        window.show();
        auto who = std::make_unique<QObject>();
        bool called = false;
        askWhichFile(&window, u"Import"_s, {}, who.get(), [&called](const QString&) { called = true; });
        who.reset();
        auto* name = fieldOf(window);
        name->setText(m_folder.filePath(u"polls.toml"_s));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!window.findChild<QFileDialog*>());
        QVERIFY(!called);
    }

private:
    static QLineEdit* fieldOf(const QWidget& window)
    {
        auto* ask = window.findChild<QFileDialog*>();
        return ask ? ask->findChild<QLineEdit*>() : nullptr;
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(OpenDialogTest)
#include "tst_opendialog.moc"
