#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/widgets/tables/manyreaders.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/filterfield.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FilterFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filterFieldShowsTotalsAndClears()
    {
        auto model = manyReaders(30);
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

    void stepsBackOnceFromWhatIsTyped()
    {
        FilterField field(u"Filter"_s);
        QVERIFY(!field.stepBack());
        field.setText(u"gone"_s);
        QVERIFY(field.stepBack());
        QVERIFY(field.text().isEmpty());
        QVERIFY(!field.stepBack());
    }
};

QTEST_MAIN(FilterFieldTest)
#include "tst_filterfield.moc"
