#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class TableColumnsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

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

    void columnsGiveWayWithoutAGap()
    {
        auto model = manyReaders(3);
        for (int column = 0; column < 3; ++column)
            model->setHeaderData(column, Qt::Horizontal, 150, Role::NaturalWidth);
        QSettings memory(m_folder.filePath(u"room.ini"_s), QSettings::IniFormat);
        Table table(u"t"_s, memory);
        table.setSource(model.get());
        table.columns().setStretched(2);
        table.columns().setGivingWay({1, 2});
        QHeaderView* header = table.horizontalHeader();
        const auto fit = [&](int width) {
            table.resize(width, 300);
            return header->length() == table.viewport()->width();
        };
        table.show();
        QVERIFY(fit(600));
        QCOMPARE(header->sectionSize(0), 150);
        QVERIFY(fit(400)); // the state goes first
        QVERIFY(header->isSectionHidden(1) && !header->isSectionHidden(2));
        header->resizeSection(0, 160); // a width is no wish to see a column
        QVERIFY(fit(250));             // the stretched one, too: the name has the room
        QVERIFY(header->isSectionHidden(1) && header->isSectionHidden(2));
        QCOMPARE(header->sectionSize(0), table.viewport()->width());
        QVERIFY(fit(600)); // and all come back
        QVERIFY(!header->isSectionHidden(1) && !header->isSectionHidden(2));
        QCOMPARE(header->sectionSize(0), 160);
        QVERIFY(fit(400));
        std::unique_ptr<QMenu> menu(table.columns().makeMenu(nullptr));
        menu->actions().at(1)->trigger(); // a person has the last word
        QVERIFY(!header->isSectionHidden(1));
        fit(250);
        QVERIFY(!header->isSectionHidden(1) && !header->isSectionHidden(2));
    }
};

QTEST_MAIN(TableColumnsTest)
#include "tst_tablecolumns.moc"
