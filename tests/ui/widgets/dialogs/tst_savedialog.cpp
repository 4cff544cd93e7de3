#include "tests/support/eventloop.h"
#include "ui/widgets/dialogs/savedialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Where something is written to, as a person types it.
class SaveDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameGetsItsEnding_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("path");
        const QString json = u"JSON, a line each (*.jsonl)"_s;
        QTest::newRow("none") << QString() << u"figures"_s << u"figures.log"_s;
        QTest::newRow("its own") << QString() << u"figures.txt"_s << u"figures.txt"_s;
        QTest::newRow("of the chosen kind") << json << u"figures"_s << u"figures.jsonl"_s;
    }
    void aNameGetsItsEnding()
    {
        QFETCH(QString, filter);
        QFETCH(QString, typed);
        QFETCH(QString, path);
        QTemporaryDir folder;
        QWidget window;
        window.show();
        QString chosen;
        askWhereToSave(&window,
            {.title = u"Export"_s,
                .name = folder.filePath(u"everyport.log"_s),
                .filters = {u"Text (*.log)"_s, u"JSON, a line each (*.jsonl)"_s}},
            &window, [&chosen](const QString& where) { chosen = where; });
        auto* ask = window.findChild<QFileDialog*>();
        QVERIFY(ask);
        auto* name = ask->findChild<QLineEdit*>();
        QCOMPARE(name->text(), u"everyport.log"_s);
        if (!filter.isEmpty()) {
            auto* kinds = ask->findChild<QComboBox*>(u"fileTypeCombo"_s);
            QVERIFY(kinds);
            kinds->setCurrentIndex(kinds->findText(filter));
            Q_EMIT kinds->textActivated(filter); // as somebody chooses it
        }
        name->setText(folder.filePath(typed));
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(chosen, folder.filePath(path));
    }
    void whoAskedMayGo()
    {
        QTemporaryDir folder;
        QWidget window;
        window.show();
        auto who = std::make_unique<QObject>();
        bool called = false;
        askWhereToSave(
            &window, {.name = folder.filePath(u"a.txt"_s)}, who.get(), [&called](const QString&) { called = true; });
        who.reset();
        auto* ask = window.findChild<QFileDialog*>();
        QVERIFY(ask);
        QTest::keyClick(ask->findChild<QLineEdit*>(), Qt::Key_Return);
        processPending();
        QVERIFY(!called);
    }
};

QTEST_MAIN(SaveDialogTest)
#include "tst_savedialog.moc"
