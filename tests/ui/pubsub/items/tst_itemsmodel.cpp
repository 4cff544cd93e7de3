#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/pubsub/nodesbench.h"
#include "ui/pubsub/items/itemsmodel.h"
#include "ui/style/words/timeformat.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Items newest first by pages.
class ItemsModelTest : public QObject, private NodesBench {
    Q_OBJECT

    static QStringList ids(const ItemsModel& model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids.append(model.item(model.index(row, 0))->id);
        return ids;
    }

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

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

    /// When it was is said before it: what else there is has the room.
    void whatItSaysLeavesOutTheTimeThatIsShown()
    {
        make(u"river"_s);
        xmpp::PubsubItem item;
        item.publisher = m_nodes->service();
        const auto add = [&](const QString& id, const QByteArray& payload) {
            item.id = id;
            item.at = QDateTime::fromString(u"2026-03-02T16:50:00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
            item.payload = "<v xmlns='urn:x'>" + payload + "</v>";
            QVERIFY(waited(m_nodes->publish(u"river"_s, item)).ok());
        };
        add(u"same"_s, "<updated>2026-03-02T16:50:00Z</updated><level>1.32</level>");
        add(u"other"_s, "<since>2026-03-01T00:00:00Z</since><level>1.32</level>");
        add(u"only"_s, "<updated>2026-03-02T16:50:00Z</updated>");
        ItemsModel model;
        model.show(m_source.get(), u"river"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        const auto content = [&](const QString& id) {
            return model.indexOf(id).siblingAtColumn(ItemsModel::Content).data().toString();
        };
        QCOMPARE(content(u"same"_s), u"level 1.32"_s);
        QVERIFY(content(u"other"_s).contains(u"2026-03-01"_s));
        QVERIFY(content(u"only"_s).contains(u"2026-03-02"_s));
    }

    /// Of a node that goes on for days, hours alone say nothing.
    void whatIsNotOfTodaySaysItsDay()
    {
        make(u"river"_s);
        const QDateTime now = QDateTime::currentDateTime();
        xmpp::PubsubItem item;
        item.publisher = m_nodes->service();
        for (const int days : {0, 1, 800}) {
            item.id = QString::number(days);
            item.at = now.addDays(-days).toMSecsSinceEpoch();
            QVERIFY(waited(m_nodes->publish(u"river"_s, item)).ok());
        }
        ItemsModel model;
        model.show(m_source.get(), u"river"_s);
        QTRY_COMPARE(model.rowCount(), 3);
        const auto time = [&](int days) {
            return model.indexOf(QString::number(days)).siblingAtColumn(ItemsModel::Time).data().toString();
        };
        const QString clock = longTime(now.time());
        QCOMPARE(time(0), clock);
        QVERIFY2(time(1).contains(shortDay(now.date().addDays(-1))), qPrintable(time(1)));
        QVERIFY2(time(800).contains(dayOfYear(now.date().addDays(-800))), qPrintable(time(800)));
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

QTEST_MAIN(ItemsModelTest)
#include "tst_itemsmodel.moc"
