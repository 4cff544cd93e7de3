#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "protocols/xmpp/pubsub/nodes/pubsubnodes.h"
#include "protocols/xmpp/streams/router.h"
#include "tests/protocols/xmpp/pubsub/memorypubsub.h"
#include "tests/support/testclass.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/pubsub/nodes/localnodes.h"
#include "ui/pubsub/nodes/nodesmodel.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;
using xmpp::PubsubItem;

/// Nodes level by level, items newest first by pages, over a real service with its store in memory.
class PubsubModelsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<EpollReactor> m_reactor;
    std::unique_ptr<xmpp::Router> m_router;
    std::unique_ptr<xmpp::MemoryPubsub> m_store;
    std::unique_ptr<xmpp::PubsubNodes> m_nodes;
    std::unique_ptr<LocalNodes> m_source;

    template <typename T>
    static T waited(Task<T> task)
    {
        while (!task.isReady())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        return task.take();
    }
    void make(const QString& node)
    {
        QVERIFY(waited(m_nodes->create(node, m_nodes->service(), xmpp::NodeConfig())).ok());
    }
    void publish(const QString& node, const QString& id, int value = 1)
    {
        PubsubItem item;
        item.id = id;
        item.payload = "<v xmlns='urn:x'><n>" + QByteArray::number(value) + "</n></v>";
        item.publisher = m_nodes->service();
        item.at = 1'750'000'000'000 + value;
        QVERIFY(waited(m_nodes->publish(node, item)).ok());
    }
    static QStringList ids(const ItemsModel& model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.item(model.index(row, 0))->id);
        return ids;
    }
    static QStringList below(const NodesModel& model, const QModelIndex& parent)
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(parent); ++row)
            names.append(model.index(row, 0, parent).data().toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_reactor = std::make_unique<EpollReactor>();
        m_router = std::make_unique<xmpp::Router>();
        m_store = std::make_unique<xmpp::MemoryPubsub>();
        m_nodes = std::make_unique<xmpp::PubsubNodes>(
            *m_reactor, *m_router, *xmpp::Jid::parse(u"pubsub.localhost"_s), *m_store);
        QVERIFY(waited(m_nodes->open()).ok());
        m_source = std::make_unique<LocalNodes>(*m_nodes);
    }
    void cleanup()
    {
        m_source.reset();
        m_nodes.reset();
    }

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
        QVERIFY(!model.indexOf(u"vote"_s).data(Role::Tag).isValid());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        live = false;
        model.touched(u"vote/lunch"_s);
        QTRY_COMPARE(changed.count(), 1);
        QVERIFY(!model.indexOf(u"vote/lunch"_s).data(Role::Tag).isValid());
    }

    void itemsStandNewestFirstByPages()
    {
        make(u"log"_s);
        for (int i = 0; i < 250; ++i)
            publish(u"log"_s, QString::number(i), i);
        ItemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        tester.setUseFetchMore(false); // it would read all pages at once
        model.show(m_source.get(), u"log"_s);
        QTRY_COMPARE(model.rowCount(), ItemsModel::pageSize);
        QCOMPARE(model.total(), 250);
        QCOMPARE(ids(model).first(), u"249"_s);
        QCOMPARE(ids(model).last(), u"150"_s);
        QCOMPARE(model.index(0, ItemsModel::Publisher).data().toString(), u"pubsub.localhost"_s);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 2 * ItemsModel::pageSize);
        model.fetchMore({});
        QTRY_COMPARE(model.rowCount(), 250);
        QCOMPARE(ids(model).last(), u"0"_s);
        QVERIFY(!model.canFetchMore({}));
    }

    void newItemsComeByThemselves()
    {
        make(u"log"_s);
        publish(u"log"_s, u"a"_s, 1);
        ItemsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(m_source.get(), u"log"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        publish(u"log"_s, u"b"_s, 2);
        publish(u"log"_s, u"a"_s, 3); // again: the same item, now the newest
        QTRY_COMPARE(ids(model), (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(model.total(), 2);
        QCOMPARE(model.fields(model.index(0, 0)).first().value, u"3"_s);
        QVERIFY(waited(m_nodes->retract(u"log"_s, u"b"_s, true)).ok());
        QCOMPARE(ids(model), QStringList{u"a"_s});
        QVERIFY(waited(m_nodes->purge(u"log"_s)).ok());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.total(), 0);
    }

    void nothingMovesWhileItIsHeld()
    {
        make(u"log"_s);
        publish(u"log"_s, u"a"_s);
        ItemsModel model;
        model.show(m_source.get(), u"log"_s);
        QTRY_COMPARE(model.rowCount(), 1);
        model.setHeld(true);
        publish(u"log"_s, u"b"_s);
        publish(u"log"_s, u"c"_s);
        QTRY_COMPARE(model.waiting(), 2);
        QCOMPARE(ids(model), QStringList{u"a"_s});
        QVERIFY(waited(m_nodes->retract(u"log"_s, u"c"_s, true)).ok());
        QCOMPARE(model.waiting(), 1); // what was taken back before anyone saw it
        model.setHeld(false);
        QCOMPARE(ids(model), (QStringList{u"b"_s, u"a"_s}));
        model.setFollow(false);
        publish(u"log"_s, u"d"_s);
        QTRY_COMPARE(model.waiting(), 1);
        QCOMPARE(ids(model).first(), u"b"_s);
        model.setFollow(true);
        QCOMPARE(ids(model).first(), u"d"_s);
    }

    void tellsWhenItemsCannotBeRead()
    {
        ItemsModel model;
        QString word;
        connect(&model, &ItemsModel::failed, this, [&word](const Error& error) { word = error.code; });
        model.show(m_source.get(), u"nowhere"_s);
        QTRY_COMPARE(word, u"item-not-found"_s);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(PubsubModelsTest)
#include "tst_pubsubmodels.moc"
