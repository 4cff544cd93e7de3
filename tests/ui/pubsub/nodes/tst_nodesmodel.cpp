#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/pubsub/nodesbench.h"
#include "ui/pubsub/nodes/nodesmodel.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Nodes level by level.
class NodesModelTest : public QObject, private NodesBench {
    Q_OBJECT

    static QStringList below(const NodesModel& model, const QModelIndex& parent)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, 0, parent).data().toString());
        return names;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void nodesStandLevelByLevel()
    {
        make(u"vote/lunch"_s);
        NodesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setNodes(m_source.get());
        const QModelIndex service = model.index(0, 0);
        QCOMPARE(service.data().toString(), u"pubsub.localhost"_s);
        QVERIFY(model.isService(service));
        QCOMPARE(below(model, service), QStringList{u"vote"_s});
        const QModelIndex folder = model.index(0, 0, service);
        QVERIFY(model.nodeOf(folder).isEmpty()); // a folder is no node
        QCOMPARE(model.pathOf(folder), u"vote"_s);
        QCOMPARE(below(model, folder), QStringList{u"lunch"_s});
        QCOMPARE(folder.data(Role::Elide), QVariant(int(Qt::ElideMiddle)));

        make(u"vote/dinner"_s);
        make(u"weather"_s);
        QCOMPARE(below(model, model.index(0, 0)), (QStringList{u"vote"_s, u"weather"_s}));
        QCOMPARE(below(model, model.index(0, 0, model.index(0, 0))), (QStringList{u"dinner"_s, u"lunch"_s}));
        make(u"vote"_s); // the folder becomes a node as well
        QCOMPARE(model.nodeOf(model.indexOf(u"vote"_s)), u"vote"_s);
    }

    void foldersGoWithTheirLastNode()
    {
        make(u"a/b/c"_s);
        make(u"a/d"_s);
        NodesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setNodes(m_source.get());
        QSignalSpy gone(&model, &NodesModel::nodeGone);
        QVERIFY(waited(m_nodes->remove(u"a/b/c"_s)).ok());
        QCOMPARE(gone.takeFirst().first().toString(), u"a/b/c"_s);
        QVERIFY(!model.indexOf(u"a/b"_s).isValid());
        QVERIFY(model.indexOf(u"a/d"_s).isValid());
        QVERIFY(waited(m_nodes->remove(u"a/d"_s)).ok());
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
        model.setNodes(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void liveNodesAreMarked()
    {
        make(u"vote/lunch"_s);
        NodesModel model;
        bool live = true;
        model.setLive([&](const QString& node) { return live && node == u"vote/lunch"_s; });
        model.setNodes(m_source.get());
        QCOMPARE(model.indexOf(u"vote/lunch"_s).data(Role::Tag).toString(), u"live"_s);
        QVERIFY(model.indexOf(u"vote/lunch"_s).data(Role::TagYields).toBool()); // its name is whole first
        QVERIFY(!model.indexOf(u"vote"_s).data(Role::Tag).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        live = false;
        model.touched(u"vote/lunch"_s);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!model.indexOf(u"vote/lunch"_s).data(Role::Tag).isValid());
    }
};

QTEST_MAIN(NodesModelTest)
#include "tst_nodesmodel.moc"
