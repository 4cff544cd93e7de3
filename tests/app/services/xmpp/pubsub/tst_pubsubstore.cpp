#include "app/services/xmpp/pubsub/pubsubstore.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/services/xmpp/pubsub/voteitemstore.h"
#include "tests/support/memoryreactor.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"pubsub.localhost"_s;

/// A store on a real file; `again` opens the file anew.
class Shelf {
public:
    Shelf() { again(); }
    void again()
    {
        store.reset();
        database.reset();
        auto opened = Database::open(reactor, storagePlace(folder.filePath(u"items.db"_s)));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        database = std::move(*opened);
        if (!wait(SqlPubsubStore::migrate(*database)))
            qFatal("no tables");
        store = std::make_unique<SqlPubsubStore>(*database, service);
    }
    template <typename T>
    Result<T> wait(Task<Result<T>> task)
    {
        if (!reactor.turnUntil([&] { return task.isReady(); }))
            qFatal("the storage never answered");
        return task.take();
    }
    void make(const QString& name)
    {
        xmpp::PubsubNode node;
        node.name = name;
        node.creator = jid(u"owner@localhost"_s);
        node.createdAt = 17;
        if (!wait(store->saveNode(node)))
            qFatal("no node");
    }
    void put(const QString& node, int from, int to, int maxItems = 1000)
    {
        for (int number = from; number <= to; ++number) {
            const xmpp::PubsubItem item{QString::number(number),
                "<n xmlns='urn:n'>" + QByteArray::number(number) + "</n>", jid(u"p@localhost"_s), number};
            if (!wait(store->putItem(node, item, maxItems)))
                qFatal("no item");
        }
    }
    QString read(const QString& node, const xmpp::ItemQuery& query)
    {
        const auto page = wait(store->items(node, query));
        if (!page)
            return page.error().text;
        QStringList ids;
        for (const auto& item : page->items)
            ids.append(item.id);
        return ids.join(u' ') + u" of %1 from %2"_s.arg(page->total).arg(page->firstIndex);
    }
    static xmpp::Jid jid(const QString& text) { return *xmpp::Jid::parse(text); }

    QTemporaryDir folder;
    MemoryReactor reactor;
    std::unique_ptr<Database> database;
    std::unique_ptr<SqlPubsubStore> store;
};

xmpp::ItemQuery page(int max, const QString& after = {}, const QString& before = {}, bool last = false, int index = 0)
{
    xmpp::ItemQuery query;
    query.page.max = max;
    query.page.after = after;
    query.page.before = before;
    query.page.last = last;
    if (index)
        query.page.index = index;
    return query;
}

} // namespace

class PubsubStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesNoMoreThanThereIsRoomFor()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.make(u"b"_s);
        SqlPubsubStore bounded(*shelf.database, service, pubsubtables::Room{1000, 0});
        const auto put = [&](const QString& node, const QString& id, int size) {
            return shelf.wait(
                bounded.putItem(node, {id, QByteArray(size, 'x'), *xmpp::Jid::parse(u"p@localhost"_s), 1}, 10));
        };
        QVERIFY(put(u"a"_s, u"1"_s, 600));
        QCOMPARE(put(u"b"_s, u"1"_s, 600).error().code, u"resource-constraint"_s); // of all nodes together
        QVERIFY(put(u"a"_s, u"1"_s, 1000));                                        // in place of the other
        QVERIFY(!put(u"a"_s, u"2"_s, 1));
        QVERIFY(shelf.wait(bounded.purge(u"a"_s)));
        QVERIFY(put(u"b"_s, u"1"_s, 600));
    }

    /// Who makes nodes pays for what stands in them, whoever publishes; what the program keeps for itself counts for
    /// none.
    void boundsWhatOneOwnerHas()
    {
        Shelf shelf;
        SqlPubsubStore bounded(*shelf.database, service, pubsubtables::Room{0, 1000});
        const auto make = [&](const QString& name, const QString& creator) {
            xmpp::PubsubNode node;
            node.name = name;
            node.creator = Shelf::jid(creator);
            return shelf.wait(bounded.saveNode(node)).ok();
        };
        QVERIFY(make(u"a"_s, u"owner@localhost"_s) && make(u"b"_s, u"owner@localhost"_s));
        QVERIFY(make(u"c"_s, u"other@localhost"_s) && make(u"votes"_s, service));
        const auto put = [&](const QString& node, const QString& id, int size) {
            const auto done = shelf.wait(
                bounded.putItem(node, {id, QByteArray(size, 'x'), Shelf::jid(u"p@localhost"_s), 1}, 2));
            return done ? u"kept"_s : done.error().code;
        };
        QCOMPARE(put(u"a"_s, u"1"_s, 600), u"kept"_s);
        QCOMPARE(put(u"b"_s, u"1"_s, 600), u"resource-constraint"_s);
        QCOMPARE(put(u"b"_s, u"1"_s, 400), u"kept"_s);
        QCOMPARE(put(u"a"_s, u"2"_s, 1), u"resource-constraint"_s);
        QCOMPARE(put(u"c"_s, u"1"_s, 1000), u"kept"_s); // another's
        QCOMPARE(put(u"votes"_s, u"1"_s, 2000), u"kept"_s);
        QCOMPARE(put(u"a"_s, u"1"_s, 500), u"kept"_s); // in place of the other
        QCOMPARE(put(u"a"_s, u"2"_s, 100), u"kept"_s);
        QVERIFY(shelf.wait(bounded.removeItem(u"a"_s, u"1"_s)));
        QCOMPARE(put(u"b"_s, u"2"_s, 500), u"kept"_s);
        QCOMPARE(put(u"b"_s, u"3"_s, 1), u"resource-constraint"_s);
        QVERIFY(shelf.wait(bounded.removeNode(u"b"_s, {})));
        QCOMPARE(put(u"a"_s, u"3"_s, 900), u"kept"_s);
        bounded.setRoom({});
        QCOMPARE(put(u"a"_s, u"4"_s, 5000), u"kept"_s); // 2 fell out behind, 3 is still there
        bounded.setRoom({0, 6000});
        QCOMPARE(put(u"a"_s, u"3"_s, 1001), u"resource-constraint"_s);
        QCOMPARE(put(u"a"_s, u"3"_s, 1000), u"kept"_s);
        QVERIFY(shelf.wait(bounded.removeOlder(u"a"_s, 2)));
        QCOMPARE(put(u"a"_s, u"5"_s, 6000), u"kept"_s);
    }

    void nodesComeBack()
    {
        Shelf shelf;
        xmpp::PubsubNode node;
        node.name = u"vote/it's"_s;
        node.config.title = u"Which <fruit>?"_s;
        node.config.maxItems = 7;
        node.config.accessModel = xmpp::AccessModel::Whitelist;
        node.creator = Shelf::jid(u"owner@localhost"_s);
        node.createdAt = 1234;
        QVERIFY(shelf.wait(shelf.store->saveNode(node)));
        QVERIFY(shelf.wait(shelf.store->setAffiliation(node.name, node.creator, xmpp::Affiliation::Owner)));
        QVERIFY(shelf.wait(shelf.store->setAffiliation(node.name, Shelf::jid(u"a@b"_s), xmpp::Affiliation::Outcast)));
        QVERIFY(shelf.wait(shelf.store->setAffiliation(node.name, Shelf::jid(u"a@b"_s), xmpp::Affiliation::Member)));
        QVERIFY(shelf.wait(shelf.store->setAffiliation(node.name, Shelf::jid(u"c@d"_s), xmpp::Affiliation::Member)));
        QVERIFY(shelf.wait(shelf.store->setAffiliation(node.name, Shelf::jid(u"c@d"_s), xmpp::Affiliation::None)));
        for (const auto& who : {u"z@localhost"_s, u"a@localhost/r"_s, u"z@localhost"_s, u"gone@localhost"_s})
            QVERIFY(shelf.wait(shelf.store->setSubscription(node.name, {Shelf::jid(who)})));
        QVERIFY(shelf.wait(shelf.store->removeSubscription(node.name, Shelf::jid(u"gone@localhost"_s))));
        shelf.again();
        const auto nodes = shelf.wait(shelf.store->load());
        QVERIFY(nodes);
        QCOMPARE(nodes->size(), 1);
        const auto& back = nodes->first();
        QCOMPARE(back.name, node.name);
        QVERIFY(back.config == node.config);
        QCOMPARE(back.creator, node.creator);
        QCOMPARE(back.createdAt, 1234);
        QCOMPARE(back.affiliations.size(), 2);
        QVERIFY(back.isOwner(node.creator));
        QVERIFY(back.affiliation(Shelf::jid(u"a@b"_s)) == xmpp::Affiliation::Member);
        QCOMPARE(back.subscriptions.all(),
            QList<xmpp::PubsubSubscription>({{Shelf::jid(u"z@localhost"_s)}, {Shelf::jid(u"a@localhost/r"_s)}}));
    }

    void itemsComeBack()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        const xmpp::PubsubItem item{u"i'd"_s, "<x xmlns='urn:x'>\xE2\x82\xAC</x>", Shelf::jid(u"p@localhost"_s), 99};
        const xmpp::PubsubItem nobodys{u"2"_s, "<y/>", {}, 1};
        QVERIFY(shelf.wait(shelf.store->putItem(u"a"_s, item, 10)));
        QVERIFY(shelf.wait(shelf.store->putItem(u"a"_s, nobodys, 10)));
        shelf.again();
        const auto back = shelf.wait(shelf.store->items(u"a"_s, {}));
        QCOMPARE(back->items, QList<xmpp::PubsubItem>({item, nobodys}));
    }

    void itemsByPages()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.make(u"b"_s);
        shelf.put(u"b"_s, 1, 3); // between, so that places have gaps
        shelf.put(u"a"_s, 1, 4);
        shelf.put(u"b"_s, 4, 5);
        shelf.put(u"a"_s, 5, 7);
        const auto a = u"a"_s;
        QCOMPARE(shelf.read(a, {}), u"1 2 3 4 5 6 7 of 7 from 0"_s);
        QCOMPARE(shelf.read(a, page(3)), u"1 2 3 of 7 from 0"_s);
        QCOMPARE(shelf.read(a, page(3, u"3"_s)), u"4 5 6 of 7 from 3"_s);
        QCOMPARE(shelf.read(a, page(3, u"6"_s)), u"7 of 7 from 6"_s);
        QCOMPARE(shelf.read(a, page(3, {}, {}, true)), u"5 6 7 of 7 from 4"_s);
        QCOMPARE(shelf.read(a, page(3, {}, u"5"_s)), u"2 3 4 of 7 from 1"_s);
        QCOMPARE(shelf.read(a, page(2, {}, {}, false, 4)), u"5 6 of 7 from 4"_s);
        QCOMPARE(shelf.read(a, page(0)), u" of 7 from 0"_s);
        xmpp::ItemQuery newest;
        newest.newest = 2;
        QCOMPARE(shelf.read(a, newest), u"6 7 of 2 from 0"_s);
        newest.newest = 50;
        QCOMPARE(shelf.read(a, newest), u"1 2 3 4 5 6 7 of 7 from 0"_s);
        xmpp::ItemQuery some;
        some.ids = {u"6"_s, u"2"_s, u"none"_s};
        QCOMPARE(shelf.read(a, some), u"2 6 of 2 from 0"_s);
        QCOMPARE(shelf.read(u"nowhere"_s, {}), u" of 0 from 0"_s);
    }

    void replacesAndTrims()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.put(u"a"_s, 1, 5, 3);
        QCOMPARE(shelf.read(u"a"_s, {}), u"3 4 5 of 3 from 0"_s);
        shelf.put(u"a"_s, 4, 4, 3); // again, so it is the newest
        QCOMPARE(shelf.read(u"a"_s, {}), u"3 5 4 of 3 from 0"_s);
        shelf.put(u"a"_s, 9, 9, 1); // fewer are kept from now on
        QCOMPARE(shelf.read(u"a"_s, {}), u"9 of 1 from 0"_s);
        QCOMPARE(*shelf.wait(shelf.store->removeItem(u"a"_s, u"9"_s)), true);
        QCOMPARE(*shelf.wait(shelf.store->removeItem(u"a"_s, u"9"_s)), false);
        QCOMPARE(shelf.read(u"a"_s, {}), u" of 0 from 0"_s);
        shelf.put(u"a"_s, 1, 3);
        QVERIFY(shelf.wait(shelf.store->purge(u"a"_s)));
        shelf.put(u"a"_s, 4, 4);
        QCOMPARE(shelf.read(u"a"_s, {}), u"4 of 1 from 0"_s);
    }

    void removedNodesLeaveNothing()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.put(u"a"_s, 1, 3);
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"a"_s, {Shelf::jid(u"s@localhost"_s)})));
        QVERIFY(shelf.wait(shelf.store->removeNode(u"a"_s, {})));
        QVERIFY(shelf.wait(shelf.store->load())->isEmpty());
        shelf.make(u"a"_s);
        QCOMPARE(shelf.read(u"a"_s, {}), u" of 0 from 0"_s);
        QVERIFY(shelf.wait(shelf.store->load())->first().subscriptions.isEmpty());
    }

    void configuringKeepsItems()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.put(u"a"_s, 1, 2);
        auto node = shelf.wait(shelf.store->load())->first();
        node.config.title = u"New"_s;
        QVERIFY(shelf.wait(shelf.store->saveNode(node)));
        QCOMPARE(shelf.wait(shelf.store->load())->first().config.title, u"New"_s);
        QCOMPARE(shelf.read(u"a"_s, {}), u"1 2 of 2 from 0"_s);
    }

    void subscriptionsComeBack()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        xmpp::PubsubSubscription waiting{Shelf::jid(u"w@localhost"_s), xmpp::SubscriptionState::Pending};
        xmpp::PubsubSubscription leased{Shelf::jid(u"l@localhost/r"_s)};
        leased.options = {false, 1'700'000'000'123, {u"away"_s, u"xa"_s}, xmpp::SubscribeOptions::Kind::All,
            xmpp::SubscribeOptions::allTheWay};
        const xmpp::PubsubSubscription usual{Shelf::jid(u"u@localhost"_s)};
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"a"_s, waiting)));
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"a"_s, {leased.who, xmpp::SubscriptionState::Pending})));
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"a"_s, usual)));
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"a"_s, leased))); // changed, and in its place
        QVERIFY(shelf.wait(shelf.store->setSubscription({}, usual)));      // the root
        QVERIFY(shelf.wait(shelf.store->setSubscription({}, waiting)));
        QVERIFY(shelf.wait(shelf.store->removeSubscription({}, waiting.who)));
        QVERIFY(shelf.wait(shelf.store->setSubscription(u"no such node"_s, usual)));
        shelf.again();
        const auto nodes = shelf.wait(shelf.store->load());
        QCOMPARE(nodes->size(), 2);
        for (const auto& node : *nodes) {
            const QList<xmpp::PubsubSubscription> expected = node.name.isEmpty() ? QList{usual}
                                                                                 : QList{waiting, leased, usual};
            QCOMPARE(node.subscriptions.all(), expected);
        }
    }

    void redirectsComeBack()
    {
        Shelf shelf;
        for (const auto& name : {u"a"_s, u"b"_s, u"c"_s})
            shelf.make(name);
        QVERIFY(shelf.wait(shelf.store->removeNode(u"a"_s, u"xmpp:x?;node=it's"_s)));
        QVERIFY(shelf.wait(shelf.store->removeNode(u"b"_s, u"xmpp:y"_s)));
        QVERIFY(shelf.wait(shelf.store->removeNode(u"c"_s, {})));
        shelf.again();
        QCOMPARE(*shelf.wait(shelf.store->redirects()),
            (QHash<QString, QString>{{u"a"_s, u"xmpp:x?;node=it's"_s}, {u"b"_s, u"xmpp:y"_s}}));
        shelf.make(u"b"_s);
        QVERIFY(shelf.wait(shelf.store->removeNode(u"a"_s, {})));
        QVERIFY(shelf.wait(shelf.store->redirects())->isEmpty());
        for (int i = 0; i < 1005; ++i) // only the newest are kept
            QVERIFY(shelf.wait(shelf.store->removeNode(u"n%1"_s.arg(i), u"xmpp:z"_s)));
        const auto kept = shelf.wait(shelf.store->redirects());
        QCOMPARE(kept->size(), 1000);
        QVERIFY(!kept->contains(u"n4"_s) && kept->contains(u"n5"_s));
    }

    void olderItemsGo()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.make(u"b"_s);
        shelf.put(u"a"_s, 1, 5); // the number is the time as well
        shelf.put(u"b"_s, 1, 2);
        QVERIFY(shelf.wait(shelf.store->removeOlder(u"a"_s, 3)));
        QCOMPARE(shelf.read(u"a"_s, {}), u"3 4 5 of 3 from 0"_s);
        QCOMPARE(shelf.read(u"b"_s, {}), u"1 2 of 2 from 0"_s);
    }

    void whatIsOldGoesByAClockThatIsBelieved()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        auto& wall = shelf.reactor.manualClock();
        QVERIFY(shelf.wait(shelf.store->putItem(u"a"_s, {u"1"_s, "<a/>", {}, wall.wallMsecs()}, 10)));
        ForgettingClock clock(*shelf.database, wall, TaskSet::alreadyTold, SqlPubsubStore::newestAt());
        shelf.store->forgetBy(clock);
        VoteItemStore inFront(wall, *shelf.store);
        wall.setWallClock(15LL * 365 * 86'400'000);
        QCOMPARE(shelf.wait(shelf.store->mayForget()).valueOr(true), false);
        QCOMPARE(shelf.wait(inFront.mayForget()).valueOr(true), false);
        wall.setWallClock(-15LL * 365 * 86'400'000);
        QCOMPARE(shelf.wait(inFront.mayForget()).valueOr(false), true);
    }

    void servicesDoNotMeet()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.put(u"a"_s, 1, 2);
        SqlPubsubStore other(*shelf.database, u"pubsub.elsewhere"_s);
        QVERIFY(shelf.wait(other.load())->isEmpty());
        QCOMPARE(shelf.wait(other.items(u"a"_s, {}))->total, 0);
        QVERIFY(shelf.wait(other.removeNode(u"a"_s, {})));
        QCOMPARE(shelf.read(u"a"_s, {}), u"1 2 of 2 from 0"_s);
    }

    void aFullDiskIsAnError()
    {
        Shelf shelf;
        shelf.make(u"a"_s);
        shelf.database->setFault([] {
            return std::optional(Error{Error::Kind::Local, Reason::NoSpace, u"The disk is full."_s, {}, 0});
        });
        const auto put = shelf.wait(shelf.store->putItem(u"a"_s, {u"1"_s, "<a/>"}, 10));
        QCOMPARE(put.error().reason, Reason::NoSpace);
        shelf.database->setFault({});
        shelf.put(u"a"_s, 2, 2);
        QCOMPARE(shelf.read(u"a"_s, {}), u"2 of 1 from 0"_s);
    }
};

QTEST_GUILESS_MAIN(PubsubStoreTest)
#include "tst_pubsubstore.moc"
