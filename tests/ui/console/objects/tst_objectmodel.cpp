#include <QAbstractItemModelTester>
#include <QTest>

#include "tests/support/eventloop.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/waiting.h"
#include "ui/console/objects/objectmodel.h"
#include "ui/style/colours/statemark.h"
#include "ui/style/painting/rowroles.h"

using namespace Qt::StringLiterals;
using namespace everyport;
using namespace everyport::ui;

/// Something alive, with a list of others.
class Plant : public QObject {
    Q_OBJECT
    Q_CLASSINFO("doc:height", "In centimetres.")
    Q_PROPERTY(QString name READ name CONSTANT)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(int height READ height NOTIFY changed)
    Q_PROPERTY(QVariantMap leaves READ leaves)
    Q_PROPERTY(QList<QObject*> shoots READ shoots NOTIFY changed)

public:
    explicit Plant(QString name) : m_name(std::move(name)) {}
    QString name() const { return m_name; }
    QString state() const { return m_state; }
    int height() const { return m_height; }
    QVariantMap leaves() const { return m_leaves; }
    QList<QObject*> shoots() const { return m_shoots; }

    QString m_name;
    QString m_state = u"open"_s;
    int m_height = 3;
    QVariantMap m_leaves = {{u"old"_s, 1}};
    QList<QObject*> m_shoots;

Q_SIGNALS:
    void changed();
};

class ObjectModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsObjects();
    void followsLists();
};

void ObjectModelTest::followsObjects()
{
    auto fern = std::make_unique<Plant>(u"fern"_s);
    ObjectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.showObject(fern.get(), u"_"_s);
    model.setAwake(true);
    const auto row = [&](const QString& name) {
        for (int at = 0; at < model.rowCount(); ++at) {
            if (model.index(at, 0).data().toString() == name)
                return model.index(at, 0);
        }
        return QModelIndex();
    };
    QCOMPARE(row(u"height"_s).data(Role::RightText).toString(), u"3"_s);
    QCOMPARE(row(u"height"_s).data(Role::Expression).toString(), u"_.height"_s);
    QVERIFY(row(u"height"_s).data(Qt::ToolTipRole).toString().contains(u"centimetres"_s));
    QCOMPARE(row(u"changed"_s).data(Role::RightText).toString(), u"signal"_s);
    QVERIFY(!row(u"objectName"_s).isValid());
    fern->m_height = 1204;
    Q_EMIT fern->changed();
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), QLocale().toString(1204));
    // A map's entries, which nobody tells of.
    QModelIndex leaves = row(u"leaves"_s);
    if (model.canFetchMore(leaves)) // the tester may have done so
        model.fetchMore(leaves);
    QCOMPARE(model.rowCount(leaves), 1);
    QCOMPARE(model.index(0, 0, leaves).data(Role::Expression).toString(), u"_.leaves[\"old\"]"_s);
    fern->m_leaves[u"young"_s] = 2;
    QCOMPARE(fireTimers(model), 1); // the second is over
    QCOMPARE(model.rowCount(row(u"leaves"_s)), 2);
    QCOMPARE(model.index(1, 0, row(u"leaves"_s)).data(Role::RightText).toString(), u"2"_s);
    // Asleep it does nothing, and catches up.
    model.setAwake(false);
    fern->m_height = 5;
    Q_EMIT fern->changed();
    QCOMPARE(fireTimers(model), 0);
    QVERIFY(!flushBatches(model));
    QCOMPARE(row(u"height"_s).data(Role::RightText).toString(), QLocale().toString(1204));
    model.setAwake(true);
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), u"5"_s);
    fern.reset();
    QTRY_COMPARE(row(u"height"_s).data(Role::RightText).toString(), u"gone"_s);
    QVERIFY(row(u"height"_s).data(Role::Faded).toBool());
}

void ObjectModelTest::followsLists()
{
    Plant bed(u"bed"_s);
    Plant one(u"one"_s), two(u"two"_s), three(u"three"_s), again(u"two"_s);
    bed.m_shoots = {&one, &two};
    ObjectModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.addList(&bed, "shoots", u"shoots"_s);
    model.setAwake(true);
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(list.data(Role::RightText).toString(), u"2"_s);
    model.fetchMore(list);
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(model.index(1, 0, list).data(Role::Expression).toString(), u"shoots[\"two\"]"_s);
    QCOMPARE(model.index(1, 0, list).data(Role::MarkIs).toInt(), int(Mark::Good));
    const QPersistentModelIndex second = model.index(1, 0, list);
    model.fetchMore(second);
    QVERIFY(model.rowCount(second) > 4);
    bed.m_shoots = {&three, &two};
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.index(0, 0, list).data().toString(), u"three"_s);
    QCOMPARE(model.rowCount(list), 2);
    QVERIFY(second.isValid());
    QCOMPARE(second.data().toString(), u"two"_s); // the same row, wherever it stands
    bed.m_shoots = {&two, &again, &three};
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.rowCount(list), 3);
    QCOMPARE(model.index(2, 0, list).data().toString(), u"three"_s);
    bed.m_shoots.clear();
    Q_EMIT bed.changed();
    QTRY_COMPARE(model.rowCount(list), 0);
}

QTEST_MAIN(ObjectModelTest)
#include "tst_objectmodel.moc"
