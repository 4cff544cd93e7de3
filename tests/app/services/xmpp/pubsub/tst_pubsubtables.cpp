#include "app/services/xmpp/pubsub/pubsubtables.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"pubsub.localhost"_s;
const QString node = u"it's; --"_s; // names are people's

xmpp::PubsubItem item(const QString& id, const QByteArray& payload = "<x xmlns='urn:x'/>")
{
    return {id, payload, *xmpp::Jid::parse(u"p@localhost"_s), 7};
}

} // namespace

/// The statements themselves: counts that stand beside the node, order, and what was damaged.
class PubsubTablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(m_room->database->migrate(u"pubsub"_s, pubsubtables::steps())));
        QVERIFY(run(
            u"INSERT INTO pubsub_nodes (service, name, config, creator, created_at) VALUES (?, ?, '', 'o@localhost', 1)"_s,
            {service, node}));
    }

    void theCountIsTheNumberOfItems()
    {
        put({u"1"_s, u"2"_s, u"3"_s, u"2"_s, u"4"_s}); // 2 again, at the end now
        QCOMPARE(read({}), u"1 3 2 4 of 4 from 0"_s);
        QVERIFY(*m_room->write(
            [](QSqlDatabase& connection) { return pubsubtables::removeItem(connection, service, node, u"3"_s); }));
        QVERIFY(!*m_room->write(
            [](QSqlDatabase& connection) { return pubsubtables::removeItem(connection, service, node, u"3"_s); }));
        QCOMPARE(counted(), 3);
        put({u"5"_s, u"6"_s}, 4);
        QCOMPARE(read({}), u"2 4 5 6 of 4 from 0"_s); // the oldest went
        put({u"7"_s}, 1);                             // the limit was lowered
        QCOMPARE(read({}), u"7 of 1 from 0"_s);
        QCOMPARE(counted(), 1);
        QVERIFY(m_room->write([](QSqlDatabase& connection) { return pubsubtables::purge(connection, service, node); }));
        QCOMPARE(counted(), 0);
        QCOMPARE(read({}), u" of 0 from 0"_s);
    }

    void pagesAreAskedForInAnyWay()
    {
        put({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s});
        const auto page = [](int max, const QString& after, const QString& before, bool last = false) {
            xmpp::ItemQuery query;
            query.page.max = max;
            query.page.after = after;
            query.page.before = before;
            query.page.last = last;
            return query;
        };
        QCOMPARE(read(page(2, {}, {})), u"a b of 5 from 0"_s);
        QCOMPARE(read(page(2, u"b"_s, {})), u"c d of 5 from 2"_s);
        QCOMPARE(read(page(2, {}, u"d"_s)), u"b c of 5 from 1"_s);
        QCOMPARE(read(page(2, {}, {}, true)), u"d e of 5 from 3"_s);
        QCOMPARE(read(page(9, u"b"_s, u"d"_s)), u"c of 5 from 2"_s);
        QCOMPARE(read(page(0, {}, {})), u" of 5 from 0"_s); // only the count
        QCOMPARE(read(page(2, u"e"_s, {})), u" of 5 from 0"_s);
        xmpp::ItemQuery newest;
        newest.newest = 2;
        QCOMPARE(read(newest), u"d e of 2 from 0"_s);
        newest.newest = 99;
        QCOMPARE(read(newest), u"a b c d e of 5 from 0"_s);
        xmpp::ItemQuery named;
        named.ids = QStringList{u"e"_s, u"zz"_s, u"a"_s, u"' OR 1=1 --"_s};
        QCOMPARE(read(named), u"a e of 2 from 0"_s);
    }

    void timeNarrowsThem()
    {
        for (int number = 1; number <= 5; ++number) {
            auto one = item(QString::number(number));
            one.at = number * 10;
            QVERIFY(m_room->write(
                [one](QSqlDatabase& connection) { return pubsubtables::putItem(connection, service, node, one, 10); }));
        }
        const auto between = [](std::optional<qint64> since, std::optional<qint64> until, const QString& after = {}) {
            xmpp::ItemQuery query;
            query.since = since;
            query.until = until;
            query.page.after = after;
            return query;
        };
        QCOMPARE(read(between(20, 40)), u"2 3 4 of 3 from 0"_s);
        QCOMPARE(read(between(21, {})), u"3 4 5 of 3 from 0"_s);
        QCOMPARE(read(between({}, 29)), u"1 2 of 2 from 0"_s);
        QCOMPARE(read(between(20, 40, u"3"_s)), u"4 of 3 from 2"_s);
        QCOMPARE(read(between(51, {})), u" of 0 from 0"_s);
        QCOMPARE(read(between({}, 9)), u" of 0 from 0"_s);
    }

    void othersAreLeftAlone()
    {
        put({u"1"_s});
        QVERIFY(m_room->write([](QSqlDatabase& connection) {
            return pubsubtables::putItem(connection, u"other"_s, node, item(u"1"_s), 10);
        }));
        QVERIFY(
            m_room->write([](QSqlDatabase& connection) { return pubsubtables::purge(connection, u"other"_s, node); }));
        QCOMPARE(read({}), u"1 of 1 from 0"_s);
        QVERIFY(m_room->write([](QSqlDatabase& connection) { return pubsubtables::readNodes(connection, u"other"_s); })
                    ->isEmpty());
    }

    // A file from another hand must not keep the service from starting.
    void readsPastWhatIsDamaged()
    {
        QVERIFY(run(u"UPDATE pubsub_nodes SET config = '<not xml', creator = '@@'"_s, {}));
        QVERIFY(run(u"INSERT INTO pubsub_affiliations VALUES (?, ?, 'a@localhost', 'emperor')"_s, {service, node}));
        QVERIFY(run(u"INSERT INTO pubsub_affiliations VALUES (?, ?, 'b@localhost', 'owner')"_s, {service, node}));
        QVERIFY(
            run(u"INSERT INTO pubsub_affiliations VALUES (?, 'no such node', 'b@localhost', 'owner')"_s, {service}));
        const auto nodes = m_room->write(
            [](QSqlDatabase& connection) { return pubsubtables::readNodes(connection, service); });
        QCOMPARE(nodes->size(), 1);
        QVERIFY(nodes->first().config == xmpp::NodeConfig());
        QCOMPARE(nodes->first().affiliations.size(), 1);
        QVERIFY(nodes->first().isOwner(*xmpp::Jid::parse(u"b@localhost"_s)));
    }

    // From before subscriptions had options, and accounts' nodes told when they send the newest.
    void takesOverOlderFiles()
    {
        StoreRoom room;
        const auto steps = pubsubtables::steps();
        QVERIFY(room.wait(room.database->migrate(u"pubsub"_s, steps.first(5))));
        const auto write = [&](const QString& sql, const QVariantList& values) {
            return room
                .write([=](QSqlDatabase& connection) -> Result<Done> { return runStatement(connection, sql, values); })
                .ok();
        };
        const QByteArray form =
            "<x xmlns='jabber:x:data' type='submit'><field var='pubsub#send_last_published_item'><value>on_sub</value></field></x>";
        for (const auto& where : {service, u"juliet@localhost"_s}) {
            QVERIFY(write(
                u"INSERT INTO pubsub_nodes (service, name, config, creator, created_at) VALUES (?, 'n', ?, '', 1)"_s,
                {where, form}));
            QVERIFY(write(u"INSERT INTO pubsub_subscribers (service, node, who) VALUES (?, 'n', 'a@b')"_s, {where}));
        }
        QVERIFY(room.wait(room.database->migrate(u"pubsub"_s, steps)));
        const auto of = [&](const QString& where) {
            return room.write([=](QSqlDatabase& connection) { return pubsubtables::readNodes(connection, where); })
                ->first();
        };
        QVERIFY(of(service).isSubscribed(*xmpp::Jid::parse(u"a@b"_s)));
        QCOMPARE(of(service).config.sendLast, xmpp::SendLast::OnSubscribe);
        if (!isOnServer()) // where nothing is of before
            QCOMPARE(of(u"juliet@localhost"_s).config.sendLast, xmpp::SendLast::OnSubscribeAndPresence);
    }

    void votesLieApartByTheirNumbers()
    {
        putVotes({u"1"_s, u"2"_s, u"10"_s});
        QCOMPARE(readVotes({}), u"1 2 10 of 3 from 0"_s);
        putVotes({u"3"_s, u"10"_s, u"11"_s}); // one again, one late
        QCOMPARE(readVotes({}), u"1 2 3 10 11 of 5 from 0"_s);
        QCOMPARE(counted(), 5);
        xmpp::ItemQuery query;
        query.page.after = u"2"_s;
        query.page.max = 2;
        QCOMPARE(readVotes(query), u"3 10 of 5 from 2"_s);
        query = {};
        query.ids = QStringList{u"10"_s, u"x"_s, u"4"_s};
        QCOMPARE(readVotes(query), u"10 of 1 from 0"_s);
        query = {};
        query.newest = 2;
        QCOMPARE(readVotes(query), u"10 11 of 2 from 0"_s);
        const auto remove = [](QSqlDatabase& connection) {
            return pubsubtables::removeItem(connection, service, node, u"3"_s, pubsubtables::Items::Votes);
        };
        QVERIFY(*m_room->write(remove));
        QVERIFY(!*m_room->write(remove));
        putVotes({u"12"_s, u"13"_s}, 4); // the oldest go
        QCOMPARE(readVotes({}), u"10 11 12 13 of 4 from 0"_s);
        QCOMPARE(read({}), u" of 4 from 0"_s); // none among the others
        QVERIFY(m_room->write([](QSqlDatabase& connection) { return pubsubtables::purge(connection, service, node); }));
        QCOMPARE(readVotes({}), u" of 0 from 0"_s);
    }

    // From before votes were kept apart: whole items stay what they are.
    void takesOverVotesOfOlderFiles()
    {
        StoreRoom room;
        const auto steps = pubsubtables::steps();
        QVERIFY(room.wait(room.database->migrate(u"pubsub"_s, steps.first(steps.size() - 3))));
        const auto add = [&](const QString& where, const QString& name, const QString& id) {
            return room
                .write([=](QSqlDatabase& connection) -> Result<Done> {
                    return runStatement(connection,
                        u"INSERT INTO pubsub_items (service, node, id, publisher, at, payload) VALUES (?, ?, ?, '', 7, '<v/>')"_s,
                        {where, name, id});
                })
                .ok();
        };
        QVERIFY(add(service, u"vote/fruit"_s, u"12"_s) && add(service, u"vote/fruit"_s, u"9"_s)
            && add(service, u"news"_s, u"1"_s));
        QVERIFY(add(u"juliet@localhost"_s, u"vote/mine"_s, u"1"_s)); // her own node, which is called so
        QVERIFY(room.wait(room.database->migrate(u"pubsub"_s, steps)));
        const auto read = [&](const QString& where, const QString& name, pubsubtables::Items items) {
            const auto page = room.write(
                [=](QSqlDatabase& connection) { return pubsubtables::readItems(connection, where, name, {}, items); });
            QStringList all;
            for (const auto& one : page ? page->items : QList<xmpp::PubsubItem>())
                all.append(one.id + QString::fromUtf8(one.payload));
            return all.join(u' ');
        };
        using pubsubtables::Items;
        QCOMPARE(read(service, u"vote/fruit"_s, Items::Votes), u"9<v/> 12<v/>"_s);
        QCOMPARE(read(service, u"vote/fruit"_s, Items::Any), QString());
        QCOMPARE(read(service, u"news"_s, Items::Any), u"1<v/>"_s);
        QCOMPARE(read(u"juliet@localhost"_s, u"vote/mine"_s, Items::Any), u"1<v/>"_s);
    }

    void aFailureLeavesNothingHalf()
    {
        put({u"1"_s});
        m_room->fillDisk();
        QVERIFY(!m_room->write([](QSqlDatabase& connection) {
            return pubsubtables::putItem(connection, service, node, item(u"2"_s), 10);
        }));
        m_room->freeDisk();
        QCOMPARE(read({}), u"1 of 1 from 0"_s);
    }

private:
    Result<Done> run(const QString& sql, const QVariantList& values)
    {
        return m_room->write([=](QSqlDatabase& connection) -> Result<Done> {
            const auto query = runQuery(connection, sql, values);
            return query ? Result<Done>(Done{}) : Result<Done>(query.error());
        });
    }
    void put(const QStringList& ids, int most = 100)
    {
        for (const auto& id : ids)
            QVERIFY(m_room->write([=](QSqlDatabase& connection) {
                return pubsubtables::putItem(connection, service, node, item(id), most);
            }));
    }
    void putVotes(const QStringList& ids, int most = 100)
    {
        QList<xmpp::PubsubItem> items;
        for (const auto& id : ids)
            items.append(item(id));
        QVERIFY(m_room->write(
            [=](QSqlDatabase& connection) { return pubsubtables::putVotes(connection, service, node, items, most); }));
    }
    QString readVotes(const xmpp::ItemQuery& query) { return read(query, pubsubtables::Items::Votes); }
    QString read(const xmpp::ItemQuery& query, pubsubtables::Items items = pubsubtables::Items::Any)
    {
        const auto page = m_room->write(
            [=](QSqlDatabase& connection) { return pubsubtables::readItems(connection, service, node, query, items); });
        if (!page)
            return page.error().text;
        QStringList ids;
        for (const auto& one : page->items)
            ids.append(one.id);
        return ids.join(u' ') + u" of %1 from %2"_s.arg(page->total).arg(page->firstIndex);
    }
    int counted()
    {
        return *m_room->write([](QSqlDatabase& connection) -> Result<int> {
            auto query = runQuery(connection, u"SELECT items FROM pubsub_nodes WHERE name = ?"_s, {node});
            return query && query->next() ? Result<int>(query->value(0).toInt()) : Result<int>(-1);
        });
    }

    std::unique_ptr<StoreRoom> m_room;
};

QTEST_GUILESS_MAIN(PubsubTablesTest)
#include "tst_pubsubtables.moc"
