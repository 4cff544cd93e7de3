#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FilterFieldTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QStandardItemModel> makeModel(int rows)
    {
        auto model = std::make_unique<QStandardItemModel>(0, 3);
        model->setHorizontalHeaderLabels({u"Name"_s, u"State"_s, u"Reads"_s});
        model->setHeaderData(0, Qt::Horizontal, u"name"_s, Role::Key);
        model->setHeaderData(1, Qt::Horizontal, u"state"_s, Role::Key);
        model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
        for (int i = 0; i < rows; ++i) {
            auto* reads = new QStandardItem(QString::number(i * 7 % 100));
            reads->setData(i * 7 % 100, Role::Sort);
            model->appendRow(
                {new QStandardItem(u"Reader %1"_s.arg(i)), new QStandardItem(i % 3 ? u"ready"_s : u"gone"_s), reads});
        }
        return model;
    }

private Q_SLOTS:
    void filterFieldShowsTotalsAndClears()
    {
        auto model = makeModel(30);
        RowFilter rows;
        rows.setSourceModel(model.get());
        FilterField field(u"Filter"_s);
        field.drive(&rows);
        field.show();
        QTest::keyClicks(&field, u"gone"_s);
        QCOMPARE(rows.shown(), 10);
        QCOMPARE(field.accessibleDescription(), u"10 of 30"_s);
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(rows.shown(), 30);
    }
};

QTEST_MAIN(FilterFieldTest)
#include "tst_filterfield.moc"
