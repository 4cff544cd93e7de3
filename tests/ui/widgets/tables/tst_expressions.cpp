#include <QMimeData>
#include <QStandardItemModel>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/expressions.h"
#include "ui/widgets/tables/rowfilter.h"

using namespace Qt::StringLiterals;
using namespace everyport::ui;

class ExpressionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dragsExpressions()
    {
        QCOMPARE(itemExpression(u"services"_s, u"a \"b\" \\ \nä"_s), u"services[\"a \\\"b\\\" \\\\ \\u000aä\"]"_s);
        QStandardItemModel model(2, 2);
        model.setData(model.index(0, 0), u"services[\"a\"]"_s, Role::Expression);
        model.setData(model.index(0, 1), u"services[\"a\"]"_s, Role::Expression);
        model.setData(model.index(1, 0), u"services[\"b\"]"_s, Role::Expression);
        RowFilter filter;
        filter.setSourceModel(&model);
        QVERIFY(filter.flags(filter.index(0, 0)) & Qt::ItemIsDragEnabled);
        QVERIFY(filter.mimeTypes().contains(u"application/x-everyport-expression"_s));
        const std::unique_ptr<QMimeData> one(filter.mimeData({filter.index(0, 0), filter.index(0, 1)}));
        QCOMPARE(expressionOf(one.get()), u"services[\"a\"]"_s);
        QCOMPARE(one->text(), u"services[\"a\"]"_s);
        const std::unique_ptr<QMimeData> both(filter.mimeData({filter.index(0, 0), filter.index(1, 0)}));
        QCOMPARE(expressionOf(both.get()), u"[services[\"a\"], services[\"b\"]]"_s);
        QCOMPARE(filter.mimeData({}), nullptr);
        QCOMPARE(dictExpression({{u"name"_s, u"a \"b\""_s}, {u"on"_s, true}, {u"off"_s, false}, {u"times"_s, 3}}),
            u"{\"name\": \"a \\\"b\\\"\", \"on\": True, \"off\": False, \"times\": 3}"_s);
        QMimeData text;
        text.setText(u"x"_s);
        QCOMPARE(expressionOf(&text), QString());
    }
};

QTEST_MAIN(ExpressionsTest)
#include "tst_expressions.moc"
