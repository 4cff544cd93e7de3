#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/connections/kindsmodel.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class KindsModelTest : public QObject {
    Q_OBJECT

    static QStringList rows(const KindsModel& model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(); ++column)
                cells << model.index(row, column).data().toString();
            rows << cells.join(u'|');
        }
        return rows;
    }

private Q_SLOTS:
    /// Rows that add up to less than the totals beside them look like a mistake.
    void allKindsAreThere()
    {
        TrafficTally tally;
        for (int kind = 0; kind < 40; ++kind)
            tally.add(u"kind %1"_s.arg(kind), kind % 2 == 0, 100);
        KindsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds(tally.kinds());
        QCOMPARE(model.rowCount(), 40);
        quint64 in = 0, out = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            in += model.index(row, KindsModel::In).data().toULongLong();
            out += model.index(row, KindsModel::Out).data().toULongLong();
            for (const auto column : {KindsModel::In, KindsModel::Out, KindsModel::Size})
                QVERIFY(model.index(row, column).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
        }
        QCOMPARE(in, tally.in());
        QCOMPARE(out, tally.out());
    }

    void rowsStayWhereTheyAre()
    {
        KindsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds({{u"GET"_s, 2, 0, 80}, {u"200"_s, 0, 1, 1200}});
        QCOMPARE(rows(model), (QStringList{u"GET|2|0|0.1 kB"_s, u"200|0|1|1.2 kB"_s}));
        model.setKinds({{u"200"_s, 0, 5, 6000}, {u"404"_s, 0, 3, 900}, {u"GET"_s, 2, 0, 80}});
        QCOMPARE(rows(model), (QStringList{u"GET|2|0|0.1 kB"_s, u"200|0|5|6.0 kB"_s, u"404|0|3|0.9 kB"_s}));
        model.setKinds({{u"PING"_s, 1, 0, 8}}); // another connection
        QCOMPARE(rows(model), (QStringList{u"PING|1|0|0.1 kB"_s}));
    }
};

QTEST_MAIN(KindsModelTest)
#include "tst_kindsmodel.moc"
