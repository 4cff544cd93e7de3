#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/tablegeometry.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Readers with long names: what a list shows of them in the room it has, and what a person says to that.
class TableColumnsTest : public QObject {
    Q_OBJECT

    enum { Name, Place, State, Reads, Kind, Columns };

    QTemporaryDir m_folder;
    int m_file = 0;

    std::unique_ptr<QSettings> memory()
    {
        return std::make_unique<QSettings>(
            m_folder.filePath(QString::number(++m_file) + u".ini"_s), QSettings::IniFormat);
    }

    static void declare(QStandardItemModel& model, int column, const QMap<int, QVariant>& roles)
    {
        for (auto it = roles.cbegin(); it != roles.cend(); ++it)
            model.setHeaderData(column, Qt::Horizontal, it.value(), it.key());
    }
    static void addReader(QStandardItemModel& model, const QString& name, int reads)
    {
        QList<QStandardItem*> row;
        for (const QString& text : {name, u"Hall"_s, u"no permission"_s, QString::number(reads), u"RDM6300"_s})
            row.append(new QStandardItem(text));
        row[Name]->setData(int(Qt::ElideMiddle), Role::Elide);
        row[State]->setData(int(Mark::Good), Role::MarkIs);
        row[Reads]->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        model.appendRow(row);
    }
    static std::unique_ptr<QStandardItemModel> readers(int rows)
    {
        auto model = std::make_unique<QStandardItemModel>(0, Columns);
        model->setHorizontalHeaderLabels({u"Name"_s, u"Place"_s, u"State"_s, u"Reads"_s, u"Kind"_s});
        declare(*model, Name,
            {{Role::Key, u"name"_s}, {Role::NaturalWidth, 144}, {Role::LeastWidth, 90},
                {Role::Elide, int(Qt::ElideMiddle)}});
        declare(*model, Place,
            {{Role::Key, u"place"_s}, {Role::NaturalWidth, 140}, {Role::LeastWidth, 70}, {Role::Share, 1},
                {Role::Yield, 1}});
        declare(*model, State, {{Role::Key, u"state"_s}, {Role::NaturalWidth, 130}});
        declare(*model, Reads,
            {{Role::Key, u"reads"_s}, {Role::NaturalWidth, 58}, {Qt::TextAlignmentRole, int(Qt::AlignRight)}});
        declare(*model, Kind, {{Role::Key, u"kind"_s}, {Role::NaturalWidth, 180}, {Role::Yield, 2}});
        for (int row = 0; row < rows; ++row)
            addReader(*model, u"Table at the window to the yard, left of door %1"_s.arg(row), 123456 * row);
        return model;
    }
    static std::unique_ptr<Table> shownTable(QAbstractItemModel* model, QSettings& memory, int width)
    {
        auto table = std::make_unique<Table>(u"t"_s, memory);
        table->setSource(model);
        table->resize(width, 300);
        table->show();
        return table;
    }
    static QList<int> hidden(const Table& table)
    {
        QList<int> result;
        for (int column = 0; column < Columns; ++column) {
            if (table.horizontalHeader()->isSectionHidden(column))
                result.append(column);
        }
        return result;
    }

private Q_SLOTS:
    void columnsComeBack()
    {
        auto model = manyReaders(3);
        QSettings memory(m_folder.filePath(u"columns.ini"_s), QSettings::IniFormat);
        {
            Table table(u"t"_s, memory);
            table.setSource(model.get());
            table.horizontalHeader()->resizeSection(1, 222);
            table.horizontalHeader()->moveSection(2, 0);
        }
        Table again(u"t"_s, memory);
        again.setSource(model.get());
        QCOMPARE(again.horizontalHeader()->sectionSize(1), 222);
        QCOMPARE(again.horizontalHeader()->logicalIndex(0), 2);
    }

    void longNamesUseTheRoom_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        // with a detail beside it and alone, at 1024, 1280 and 1920
        for (const int width : {420, 800, 676, 1060, 1316, 1700}) {
            QTest::addRow("%d", width) << width << Qt::LeftToRight;
            QTest::addRow("%d mirrored", width) << width << Qt::RightToLeft;
        }
    }
    void longNamesUseTheRoom()
    {
        QFETCH(int, width);
        QFETCH(Qt::LayoutDirection, direction);
        auto model = readers(12);
        const auto memory = this->memory();
        Table table(u"t"_s, *memory);
        table.setLayoutDirection(direction);
        table.setSource(model.get());
        table.resize(width, 600);
        table.show();
        const auto wrong = roomFaults(table, {u"name"_s, u"state"_s, u"reads"_s});
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QCOMPARE(table.horizontalHeader()->length(), table.viewport()->width());
    }

    /// In the order of their ranks, back in the other order, and never a state, a number or the name.
    void columnsHideByRank()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 900);
        QList<QList<int>> steps;
        for (int width = 900; width >= 100; width -= 5) {
            table->resize(width, 300);
            if (steps.isEmpty() || steps.last() != hidden(*table))
                steps.append(hidden(*table));
        }
        QCOMPARE(steps, (QList<QList<int>>{{}, {Kind}, {Place, Kind}}));
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0); // the last resort
        for (int width = 100; width <= 900; width += 5) {
            table->resize(width, 300);
            if (steps.last() != hidden(*table))
                steps.append(hidden(*table));
        }
        QCOMPARE(steps, (QList<QList<int>>{{}, {Kind}, {Place, Kind}, {Kind}, {}}));
        QVERIFY(memory->allKeys().isEmpty()); // all that was no person's wish
    }

    /// Also where nobody is left who would take the rest.
    void noGapIsLeftBehindTheLastColumn()
    {
        auto model = readers(1);
        model->item(0, Name)->setText(u"R"_s);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 900);
        std::unique_ptr<QMenu> menu(table->columns().makeMenu(nullptr));
        menu->actions().at(Place)->trigger();
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        QVERIFY(table->horizontalHeader()->sectionSize(Name) > 200);
    }

    void doubleClickOnAnEdgeFits()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        int fitted = 0;
        {
            const auto table = shownTable(model.get(), *memory, 500);
            const QModelIndex longest = table->model()->index(2, Name);
            QVERIFY(table->horizontalHeader()->sectionSize(Name) < RowDelegate::wantedWidth(*table, longest));
            Q_EMIT table->horizontalHeader()->sectionHandleDoubleClicked(Name);
            fitted = table->horizontalHeader()->sectionSize(Name);
            for (int row = 0; row < 3; ++row)
                QVERIFY(RowDelegate::wantedWidth(*table, table->model()->index(row, Name)) <= fitted);
            QVERIFY(fitted <= RowDelegate::wantedWidth(*table, longest) + 20);
        }
        const auto again = shownTable(model.get(), *memory, 900);
        QCOMPARE(again->horizontalHeader()->sectionSize(Name), fitted);
    }

    /// The others have what is left, and those that nobody has touched go on fitting themselves.
    void aPersonsWidthStays()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        {
            const auto table = shownTable(model.get(), *memory, 800);
            table->horizontalHeader()->resizeSection(State, 211);
            for (const int width : {800, 600, 1200}) {
                table->resize(width, 300);
                QCOMPARE(table->horizontalHeader()->sectionSize(State), 211);
                QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
            }
        }
        const auto again = shownTable(model.get(), *memory, 700);
        QCOMPARE(again->horizontalHeader()->sectionSize(State), 211);
        QCOMPARE(memory->value(u"t/widths"_s).toStringList(), (QStringList{u"0"_s, u"0"_s, u"211"_s, u"0"_s, u"0"_s}));
        std::unique_ptr<QMenu> menu(again->columns().makeMenu(nullptr));
        menu->actions().last()->trigger(); // as at first
        QVERIFY(again->horizontalHeader()->sectionSize(State) < 211);
    }

    void columnsGoBackToTheirPlacesAtOnce()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 900);
        table->horizontalHeader()->moveSection(Kind, 0);
        table->horizontalHeader()->moveSection(4, 1);
        std::unique_ptr<QMenu> menu(table->columns().makeMenu(nullptr));
        menu->actions().last()->trigger(); // as at first
        for (int column = 0; column < Columns; ++column)
            QCOMPARE(table->horizontalHeader()->visualIndex(column), column);
    }

    void aPersonHasTheLastWord()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        {
            const auto table = shownTable(model.get(), *memory, 240);
            QCOMPARE(hidden(*table), (QList<int>{Place, Kind}));
            std::unique_ptr<QMenu> menu(table->columns().makeMenu(nullptr));
            QVERIFY(!menu->actions().at(Kind)->isChecked());
            menu->actions().at(Kind)->trigger();
            QCOMPARE(hidden(*table), QList<int>{Place}); // this is still for want of room
            menu->actions().at(State)->trigger();
            QVERIFY(hidden(*table).contains(State));
        }
        const auto again = shownTable(model.get(), *memory, 240);
        QVERIFY(hidden(*again).contains(State) && !hidden(*again).contains(Kind));
        again->resize(1000, 300);
        QCOMPARE(hidden(*again), QList<int>{State});
    }

    /// What widths were kept by a version that kept them all when one was changed: those as at first are nobody's.
    void widthsAsAtFirstAreNobodys()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        QStringList kept;
        for (const int natural : {144, 140, 130, 58, 180})
            kept.append(QString::number(Metrics::px(natural)));
        kept[State] = u"222"_s;
        memory->setValue(u"t/widths"_s, kept);
        const auto table = shownTable(model.get(), *memory, 900);
        QCOMPARE(table->horizontalHeader()->sectionSize(State), 222);
        QVERIFY(table->horizontalHeader()->sectionSize(Name) > Metrics::px(144));
    }

    /// As ages and counts of readers, where a list has none: they are no reason to cut a name.
    void emptyColumnsCutNothing()
    {
        auto model = readers(0);
        declare(*model, Reads, {{Role::YieldsEmpty, true}});
        addReader(*model, u"Hall 2, at the window to the yard"_s, 1);
        model->item(0, Reads)->setText({});
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 1200);
        QVERIFY(!table->isColumnHidden(Reads)); // there is room for all
        const QModelIndex name = table->model()->index(0, Name);
        const int needed = RowDelegate::wantedWidth(*table, name);
        int room = 1200;
        while (room > 200 && !table->isColumnHidden(Reads))
            table->resize(--room, 300);
        QVERIFY(table->isColumnHidden(Reads));
        QVERIFY(table->columnWidth(Name) >= needed);
        QVERIFY(!table->isColumnHidden(Kind)); // which would yield for more, and has something to say
        model->item(0, Reads)->setText(u"123"_s);
        QTRY_VERIFY(!table->isColumnHidden(Reads));
    }

    void rowsThatComeLaterAreFittedTo()
    {
        auto model = readers(0);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 560);
        const int before = table->horizontalHeader()->sectionSize(Name);
        addReader(*model, u"Table at the window to the yard, left of the door"_s, 1);
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(Name) > before);
        const int wide = table->horizontalHeader()->sectionSize(Name);
        table->setAttribute(Qt::WA_UnderMouse, false); // nothing moves under somebody's hand
        model->item(0, Name)->setText(u"R"_s);
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(Name) < wide);
    }

    /// Also below the pointer, where all that is wider than it has to be stays as it is: "x…p" is nobody's name.
    void aNameThatComesToAShortOneIsNotCut()
    {
        auto model = readers(0);
        addReader(*model, u"R"_s, 123456);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 460);
        const auto width = [&] { return table->horizontalHeader()->sectionSize(Name); };
        for (int room = 460; room > 100 && width() >= Metrics::px(90); room -= 5)
            table->resize(room, 300); // until no column has more than its row needs
        QVERIFY(width() < Metrics::px(90));
        table->setAttribute(Qt::WA_UnderMouse, true);
        addReader(*model, u"Hall 2, at the window"_s, 123456);
        const int wanted = RowDelegate::wantedWidth(*table, table->model()->index(1, Name));
        QVERIFY(wanted > width());
        QTRY_VERIFY(width() >= qMin(wanted, Metrics::px(90)));
    }
    /// As where another node is chosen by the pointer, which then is in its list: no width is left of the one before.
    void otherRowsAreMeasuredAnew()
    {
        QStringListModel model({u"Hall 2, at the window to the yard, left of the door"_s});
        const auto memory = this->memory();
        Table table(u"t"_s, *memory);
        table.setSource(&model);
        table.resize(700, 300);
        table.show();
        const auto width = [&] { return table.horizontalHeader()->sectionSize(0); };
        QTRY_VERIFY(width() >= RowDelegate::wantedWidth(table, table.model()->index(0, 0)));
        const int wide = width();
        table.setAttribute(Qt::WA_UnderMouse, true);
        model.setStringList({});
        model.setStringList({u"R"_s});
        QTRY_VERIFY(width() < wide);
    }

    /// Nor does it wait until the pointer leaves the table, which keeps all other columns as they are.
    void aStateThatGrowsIsNotCut()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 500);
        table->setAttribute(Qt::WA_UnderMouse, true);
        const QModelIndex state = table->model()->index(1, State);
        const int before = table->horizontalHeader()->sectionSize(State);
        model->item(1, State)->setText(u"does not answer since noon"_s);
        QVERIFY(RowDelegate::wantedWidth(*table, state) > before);
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(State) >= RowDelegate::wantedWidth(*table, state));
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        const int wide = table->horizontalHeader()->sectionSize(State);
        model->appendRow({new QStandardItem(u"R"_s), new QStandardItem(u"Hall"_s),
            new QStandardItem(u"does not answer since the day before yesterday"_s), new QStandardItem(u"1"_s),
            new QStandardItem(u"RDM6300"_s)});
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(State) > wide);
    }
    /// As "used by" whom: the states beside it are whole, and the list is no wider than its pane.
    void aNameAmongStatesGivesWay()
    {
        auto model = readers(3);
        model->item(1, State)->setText(u"used by the table at the window to the yard, left of door 12"_s);
        model->item(1, State)->setData(int(Qt::ElideMiddle), Role::Elide);
        model->item(2, State)->setText(u"no permission to open"_s);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 420);
        const auto wanted = [&](int row) {
            return RowDelegate::wantedWidth(*table, table->model()->index(row, State));
        };
        const int width = table->horizontalHeader()->sectionSize(State);
        QVERIFY2(width >= wanted(2) && width < wanted(1), qPrintable(QString::number(width)));
        QCOMPARE(table->horizontalHeader()->length(), table->viewport()->width());
    }
    /// A state that needs a little less keeps its width, but not while a name beside it is cut for that.
    void aNameHasWhatAStateNeedsNoMore()
    {
        auto model = readers(0);
        addReader(*model, u"Hall 2, at the window"_s, 1);
        model->item(0, State)->setText(u"on battery, 38 %, 44 min left"_s);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 700);
        table->setAttribute(Qt::WA_UnderMouse, false);
        const auto width = [&] { return table->horizontalHeader()->sectionSize(Name); };
        const int wanted = RowDelegate::wantedWidth(*table, table->model()->index(0, Name));
        for (int room = 700; room > 100 && width() >= wanted; --room)
            table->resize(room, 300);
        QVERIFY(width() < wanted);
        model->item(0, State)->setText(u"on battery, 4 %, 6 min left"_s);
        QTRY_VERIFY(width() >= wanted);
    }
    /// Whoever filters has the columns of what is then shown, also with the pointer in the list.
    void whatIsFilteredIsMeasuredAtOnce()
    {
        auto model = readers(0);
        addReader(*model, u"Reader 1"_s, 1);
        addReader(*model, u"Reader 2"_s, 1);
        model->item(0, State)->setText(u"does not answer since the day before yesterday"_s);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 500);
        const int before = table->horizontalHeader()->sectionSize(State);
        table->setAttribute(Qt::WA_UnderMouse, true);
        table->rows()->setTyped(u"Reader 2"_s);
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(State) < before);
    }
    void aPersonsWidthStaysWhereAStateGrows()
    {
        auto model = readers(3);
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 800);
        table->horizontalHeader()->resizeSection(State, 60);
        model->item(1, State)->setText(u"does not answer since noon"_s);
        model->item(1, Reads)->setText(u"123,456,789,012"_s); // this one grows
        const QModelIndex reads = table->model()->index(1, Reads);
        QTRY_VERIFY(table->horizontalHeader()->sectionSize(Reads) >= RowDelegate::wantedWidth(*table, reads));
        QCOMPARE(table->horizontalHeader()->sectionSize(State), 60);
    }

    /// Also with the arrow of the column that is sorted by: what has no room for its title hides.
    void titlesAreWhole_data()
    {
        QTest::addColumn<int>("sorted");
        QTest::newRow("nothing is sorted by it") << -1;
        QTest::newRow("short words below a long title") << int(Place);
        QTest::newRow("a name") << int(Name);
        QTest::newRow("numbers") << int(Reads);
    }
    void titlesAreWhole()
    {
        QFETCH(int, sorted);
        auto model = readers(3);
        model->setHorizontalHeaderLabels(
            {u"Bezeichnung des Lesers"_s, u"Zusammenfassung"_s, u"Zustand"_s, u"Lesungen insgesamt"_s, u"Art"_s});
        const auto memory = this->memory();
        const auto table = shownTable(model.get(), *memory, 900);
        if (sorted >= 0)
            Q_EMIT table->horizontalHeader()->sectionClicked(sorted);
        bool isEverHidden = false;
        for (int width = 900; width >= 400; width -= 20) {
            table->resize(width, 300);
            for (int column = 0; column < Columns; ++column) {
                isEverHidden = isEverHidden || table->isColumnHidden(column);
                if (table->isColumnHidden(column))
                    continue;
                const QString title = model->headerData(column, Qt::Horizontal).toString();
                const int arrow = column == sorted ? Metrics::px(16) : 0;
                const int room = table->columnWidth(column) - RowDelegate::edges(*table, column) - arrow;
                const QFontMetrics metrics(Fonts::caption(arrow > 0 ? 600 : 500));
                QVERIFY2(metrics.elidedText(title, Qt::ElideRight, room) == title,
                    qPrintable(u"%1 at %2 has %3"_s.arg(title).arg(width).arg(room)));
            }
        }
        QVERIFY(isEverHidden);
    }
};

QTEST_MAIN(TableColumnsTest)
#include "tst_tablecolumns.moc"
