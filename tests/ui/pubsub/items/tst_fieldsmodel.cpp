#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/pubsub/items/fieldsmodel.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FieldsModelTest : public QObject {
    Q_OBJECT

    FieldsModel m_model;

private Q_SLOTS:
    void eachFieldIsARow()
    {
        const QAbstractItemModelTester tester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model.setFields({{u"answer"_s, u"soup"_s}, {u"count"_s, u"3"_s}});
        QCOMPARE(m_model.rowCount(), 2);
        QCOMPARE(m_model.index(1, FieldsModel::Name).data().toString(), u"count"_s);
        QCOMPARE(m_model.index(1, FieldsModel::Value).data().toString(), u"3"_s);
        m_model.setFields({});
        QCOMPARE(m_model.rowCount(), 0);
        m_model.setFields({}); // nothing, again
        QCOMPARE(m_model.rowCount(), 0);
    }

    /// A field's long name takes no room from its value before the value has its own: that is what one looks for.
    void namesAreNoNamesOfThings()
    {
        m_model.setFields({{u"answer"_s, u"soup"_s}});
        for (const int column : {FieldsModel::Name, FieldsModel::Value}) {
            const QVariant elide = m_model.headerData(column, Qt::Horizontal, Role::Elide);
            QVERIFY(!elide.isValid() || elide.toInt() != Qt::ElideMiddle);
        }
        QVERIFY(m_model.headerData(FieldsModel::Value, Qt::Horizontal, Role::Share).toInt() > 0);
    }

    /// Item after item of one node: the rows stay, with selection and scroll place.
    void newValuesMoveNothing()
    {
        m_model.setFields({{u"answer"_s, u"soup"_s}, {u"count"_s, u"3"_s}});
        const QPersistentModelIndex count = m_model.index(1, FieldsModel::Value);
        QSignalSpy reset(&m_model, &QAbstractItemModel::modelReset);
        m_model.setFields({{u"answer"_s, u"soup"_s}, {u"count"_s, u"4"_s}});
        QVERIFY(reset.isEmpty());
        QCOMPARE(count.data().toString(), u"4"_s);
        m_model.setFields({{u"answer"_s, u"soup"_s}, {u"total"_s, u"4"_s}});
        QCOMPARE(reset.size(), 1);
        QVERIFY(!count.isValid());
    }
};

QTEST_MAIN(FieldsModelTest)
#include "tst_fieldsmodel.moc"
