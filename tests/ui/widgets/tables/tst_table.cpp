#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/display/emptystate.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TableTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
private Q_SLOTS:
    /// "5 new" beneath an empty list would hold still what is not there.
    void anEmptyListIsReadByNobody()
    {
        auto model = manyReaders(0);
        QSettings memory(m_folder.filePath(u"empty.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.setAttribute(Qt::WA_UnderMouse);
        QVERIFY(!table.isInUse());
        QVERIFY(!table.isBeingRead());
        model->appendRow(new QStandardItem(u"Reader"_s));
        QVERIFY(table.isInUse());
        QVERIFY(table.isBeingRead());
    }

    /// As where notices come above it and take its room. What was scrolled away stays away.
    void whatIsChosenIsSeenInALowerList()
    {
        auto model = manyReaders(40);
        QSettings memory(m_folder.filePath(u"lower.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.resize(500, 400);
        table.show();
        table.choose(model->index(8, 0));
        const auto isSeen = [&] { return table.viewport()->rect().contains(table.visualRect(table.currentIndex())); };
        QVERIFY(isSeen());
        for (const int height : {300, 200, 120}) {
            table.resize(500, height);
            QVERIFY2(isSeen(), qPrintable(QString::number(height)));
            // No row stands half under the heads.
            QVERIFY2(table.rowViewportPosition(table.rowAt(0)) == 0, qPrintable(QString::number(height)));
        }
        table.resize(500, 400);
        table.scrollToBottom();
        QVERIFY(!isSeen());
        table.resize(500, 200);
        QVERIFY(!isSeen());
    }

    /// Ctrl and a click take a row back out: the keyboard stays at it, and it is no longer meant.
    void whatIsNoLongerChosenIsNotMeant()
    {
        auto model = manyReaders(12);
        QSettings memory(m_folder.filePath(u"back.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.resize(500, 400);
        table.show();
        const auto click = [&](int row) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier,
                table.visualRect(table.model()->index(row, 0)).center());
        };
        for (const int row : {2, 5, 7, 7})
            click(row);
        QCOMPARE(table.currentIndex().row(), 7);
        QCOMPARE(table.chosenSource().size(), 2);
        QCOMPARE(table.currentSource(), table.chosenSource().first());
        click(5);
        click(2);
        QVERIFY(!table.currentSource().isValid());
    }

    void sortsNumbersLargestFirst()
    {
        auto model = manyReaders(12);
        QSettings memory(m_folder.filePath(u"sort.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.show();
        QMetaObject::invokeMethod(table.horizontalHeader(), "sectionClicked", Q_ARG(int, 2));
        QCOMPARE(table.model()->index(0, 2).data().toString(), u"77"_s);
        QCOMPARE(table.model()->index(1, 2).data().toString(), u"70"_s);
        QMetaObject::invokeMethod(table.horizontalHeader(), "sectionClicked", Q_ARG(int, 2));
        QCOMPARE(table.model()->index(0, 2).data().toString(), u"0"_s);
    }

    /// Strangers' words in a cell: a screen reader hears them, and the clipboard has them, as they are shown; a copied
    /// cell is one line.
    void strangersInCells()
    {
        QStandardItemModel model(0, 2);
        const auto all = strangersWords();
        for (const StrangersWords& words : all)
            model.appendRow({new QStandardItem(words.text), new QStandardItem(u"x"_s)});
        model.item(0)->setData(all[3].text, Qt::AccessibleTextRole);
        QSettings memory(m_folder.filePath(u"strangers.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(&model);
        table.show();
        int copies = 0;
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            const QString spoken = index.data(Qt::AccessibleTextRole).toString();
            QVERIFY2(
                !spoken.isEmpty() && !drivesScreens(spoken) && spoken.size() <= 1100, qPrintable(spoken.left(200)));
            // whole, for filters and for what is done with it
            QVERIFY(index.data().toString() == model.item(row)->text());
            table.choose(table.sourceIndex(index));
            QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
            const QString copied = QGuiApplication::clipboard()->text();
            QVERIFY2(
                !copied.isEmpty() && !drivesScreens(copied) && !copied.contains(u'\n'), qPrintable(copied.left(200)));
            ++copies;
        }
        QVERIFY(copies >= 17);
    }

    void copiesRowsWithTabs()
    {
        auto model = manyReaders(4);
        QSettings memory(m_folder.filePath(u"copy.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.choose(model->index(1, 0));
        QCOMPARE(table.copiedRows(), u"Reader 1\tready\t7\n"_s);
        QCOMPARE(table.currentSource().row(), 1);
        table.selectAll();
        QCOMPARE(table.copiedCells().count(u'\n'), 4);
    }

    /// Tab comes to its first row without choosing it: the arrows do, also where there is no other.
    void theOnlyRowIsChosenWithAnArrow()
    {
        auto model = manyReaders(1);
        QSettings memory(m_folder.filePath(u"one.ini"_s), QSettings::IniFormat);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Home, Qt::Key_End}) {
            Table table(u"t"_s, memory);
            table.setSource(model.get());
            table.resize(400, 300);
            table.show();
            table.selectionModel()->setCurrentIndex(table.model()->index(0, 0), QItemSelectionModel::NoUpdate);
            QVERIFY(table.chosenSource().isEmpty());
            QTest::keyClick(&table, key);
            QCOMPARE(table.chosenSource().size(), 1);
        }
    }

    /// Whoever came by Tab or from the filter: Enter opens the row, and the detail is that of the row that is chosen.
    void enterChoosesWhatItOpens()
    {
        auto model = manyReaders(3);
        QSettings memory(m_folder.filePath(u"enter.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.selectionModel()->setCurrentIndex(table.model()->index(1, 0), QItemSelectionModel::NoUpdate);
        QVERIFY(!table.currentSource().isValid());
        QModelIndex chosen;
        connect(&table, &Table::opened, this, [&] { chosen = table.currentSource(); });
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(chosen, table.sourceIndex(table.model()->index(1, 0)));
        QCOMPARE(table.chosenSource().size(), 1);
    }

    void stepsBackOnceFromWhatIsChosen()
    {
        auto model = manyReaders(4);
        QSettings memory(m_folder.filePath(u"chosen.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        QVERIFY(!table.stepBack()); // it has no rows yet
        table.setSource(model.get());
        QVERIFY(!table.stepBack());
        table.choose(model->index(1, 0));
        QVERIFY(table.stepBack());
        QVERIFY(!table.currentSource().isValid());
        QVERIFY(!table.stepBack());
    }

    void saysWhyItIsEmpty()
    {
        auto model = manyReaders(0);
        QSettings memory(m_folder.filePath(u"empty.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        auto* empty = new EmptyState(u"nfc"_s, u"No readers yet."_s);
        table.setEmptyWidget(empty);
        table.setSource(model.get());
        table.resize(400, 300);
        table.show();
        QVERIFY(empty->isVisible());
        QCOMPARE(table.accessibleDescription(), u"No readers yet."_s);
        model->appendRow(new QStandardItem(u"Reader"_s));
        QVERIFY(!empty->isVisible());
        QCOMPARE(table.accessibleDescription(), QString());
        table.rows()->setTyped(u"nothing like it"_s);
        QVERIFY(!empty->isVisible());
        QVERIFY(!table.findChildren<EmptyState*>().last()->isHidden());
        QVERIFY2(
            table.accessibleDescription().startsWith("None of the 1 "_L1), qPrintable(table.accessibleDescription()));
        table.rows()->setTyped({});
        QCOMPARE(table.accessibleDescription(), QString());
    }

    /// A filter tells nobody of rows that it hides, and the sentence counts them.
    void countsHiddenRowsThatComeAndGo()
    {
        auto model = manyReaders(0);
        QSettings memory(m_folder.filePath(u"hidden.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setEmptyWidget(new EmptyState(u"nfc"_s, u"No readers yet."_s));
        table.setSource(model.get());
        table.resize(400, 300);
        table.show();
        table.rows()->setTyped(u"nothing like it"_s);
        QCOMPARE(table.accessibleDescription(), u"No readers yet."_s);
        model->appendRow(new QStandardItem(u"Reader"_s));
        QVERIFY2(
            table.accessibleDescription().startsWith("None of the 1 "_L1), qPrintable(table.accessibleDescription()));
        model->appendRow(new QStandardItem(u"Another"_s));
        QVERIFY2(
            table.accessibleDescription().startsWith("None of the 2 "_L1), qPrintable(table.accessibleDescription()));
        model->removeRows(0, 2);
        QCOMPARE(table.accessibleDescription(), u"No readers yet."_s);
    }

    void manyRowsAreNoTrouble()
    {
        auto model = manyReaders(100'000);
        QSettings memory(m_folder.filePath(u"many.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.resize(600, 400);
        table.show();
        QElapsedTimer since;
        since.start();
        for (int i = 0; i < 50; ++i) {
            table.scrollTo(table.model()->index(i * 1900, 0));
            table.grab();
        }
        // 50 pictures of a table that jumps: far below a frame's time each, whatever machine this is.
        QVERIFY2(since.elapsed() < 5000, qPrintable(QString::number(since.elapsed())));
    }
};

QTEST_MAIN(TableTest)
#include "tst_table.moc"
