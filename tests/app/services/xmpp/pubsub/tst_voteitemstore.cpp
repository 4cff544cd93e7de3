#include "app/services/xmpp/pubsub/voteitemstore.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/app/storage/waited.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const QString votes = u"vote/fruit"_s;
const QString others = u"vote/nuts"_s;

/// Refuses all of a write in which one node's items are.
class PickyStore final : public SqlPubsubStore {
public:
    using SqlPubsubStore::SqlPubsubStore;

    QString refused;

    Task<Result<Done>> putVotes(QList<NodeItem> items) override
    {
        for (const auto& one : std::as_const(items)) {
            if (one.node == refused)
                return Task<Result<Done>>(Result<Done>(Error::refused(Reason::AlreadyExists, u"It is there."_s)));
        }
        return SqlPubsubStore::putVotes(std::move(items));
    }
};

xmpp::PubsubItem item(int number)
{
    return {QString::number(number), "<n xmlns='urn:n'>" + QByteArray::number(number) + "</n>",
        *xmpp::Jid::parse(u"pubsub.localhost"_s), number};
}

} // namespace

class VoteItemStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_reactor = std::make_unique<MemoryReactor>();
        auto opened = Database::open(*m_reactor, storagePlace(m_folder->filePath(u"items.db"_s)));
        QVERIFY(opened.ok());
        m_database = std::move(*opened);
        QVERIFY(wait(SqlPubsubStore::migrate(*m_database)).ok());
        m_below = std::make_unique<PickyStore>(*m_database, u"pubsub.localhost"_s);
        m_below->keepVotesApart([](const QString&) -> SqlPubsubStore::Restoring {
            return [](QSqlDatabase&, QList<xmpp::PubsubItem> items) -> Result<QList<xmpp::PubsubItem>> {
                for (auto& one : items)
                    one.payload.replace("from ", "made of ");
                return items;
            };
        });
        m_store = std::make_unique<VoteItemStore>(m_reactor->clock(), *m_below);
        for (const auto& name : {votes, others, u"news"_s}) {
            xmpp::PubsubNode node;
            node.name = name;
            QVERIFY(wait(m_store->saveNode(node)).ok());
        }
    }
    void cleanup()
    {
        m_store.reset();
        m_below.reset();
        m_database.reset();
        m_reactor.reset();
    }

    void answersVotesAtOnceAndWritesThemTogether()
    {
        QVERIFY(put(1, 3));
        QCOMPARE(below(), QStringList());
        m_reactor->advance(VoteItemStore::writtenAfter);
        QVERIFY(m_reactor->turnUntil([this] { return below().size() == 3; }));
        QCOMPARE(below(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }
    void showsAllOfThemToWhoeverReads()
    {
        QVERIFY(put(1, 3));
        QCOMPARE(read({}), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QVERIFY(put(4, 5));
        xmpp::ItemQuery newest;
        newest.newest = 1;
        QCOMPARE(read(newest), QStringList{u"5"_s});
    }
    void writesManyWithoutWaiting()
    {
        QVERIFY(put(1, 1000));
        auto more = m_store->putItem(votes, item(1001), 50'000);
        QVERIFY(!more.isReady()); // too many wait
        QVERIFY(wait(std::move(more)).ok());
        QCOMPARE(below().size(), 1001);
        QVERIFY(put(1002, 1003));
    }
    void keepsWhatThePayloadIsMadeOf()
    {
        auto one = item(1);
        one.source = "from 1";
        QVERIFY(wait(m_store->putItem(votes, one, 10)).ok());
        QVERIFY(put(2, 2));
        const auto page = wait(m_store->items(votes, {}));
        QCOMPARE(page->items.first().payload, "made of 1");
        QCOMPARE(page->items.last().payload, item(2).payload);
    }
    void othersAreKeptAsTheyAre()
    {
        auto one = item(1);
        one.source = "from 1";
        QVERIFY(wait(m_store->putItem(u"news"_s, one, 10)).ok());
        QCOMPARE(wait(m_store->items(u"news"_s, {}))->items.first().payload, item(1).payload);
    }
    void keepsTheNewestOnly()
    {
        QVERIFY(put(1, 30, 10));
        QCOMPARE(read({}).size(), 10);
        QCOMPARE(read({}).first(), u"21"_s);
    }
    void takesBackWhatIsNotWrittenYet()
    {
        QVERIFY(put(1, 3));
        QVERIFY(*wait(m_store->removeItem(votes, u"2"_s)));
        QVERIFY(!*wait(m_store->removeItem(votes, u"2"_s)));
        QCOMPARE(read({}), (QStringList{u"1"_s, u"3"_s}));
        QVERIFY(put(4, 4));
        QVERIFY(wait(m_store->purge(votes)).ok());
        QCOMPARE(read({}), QStringList());
    }
    void writesOthersBeforeItAnswers()
    {
        auto putting = m_store->putItem(u"news"_s, item(1), 10);
        QVERIFY(!putting.isReady());
        QVERIFY(wait(std::move(putting)).ok());
    }
    void handsOnWhatWaitsWhenItGoes()
    {
        QVERIFY(put(1, 700)); // some of them are under way
        m_store = std::make_unique<VoteItemStore>(m_reactor->clock(), *m_below);
        QCOMPARE(read({}).size(), 700);
        QCOMPARE(read({}).last(), u"700"_s);
    }
    void writesLaterWhatCouldNotBeWritten()
    {
        m_database->setFault([]() -> std::optional<Error> {
            return Error{Error::Kind::Local, Reason::NoSpace, u"full"_s, {}, 0};
        });
        QVERIFY(put(1, 2));
        QVERIFY(!wait(m_store->items(votes, {})).ok()); // rather than too few
        QVERIFY(put(3, 3));
        m_database->setFault({});
        m_reactor->advance(5s);
        QVERIFY(m_reactor->turnUntil([this] { return below().size() == 3; }));
        QCOMPARE(below(), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    }
    void leavesOutWhatIsRefusedAlone()
    {
        m_below->refused = others;
        QVERIFY(put(1, 3));
        for (const auto number : {1, 2})
            QVERIFY(wait(m_store->putItem(others, item(number), 10)).ok());
        QVERIFY(put(4, 5));
        const auto written = wait(m_store->written());
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Refused);
        QCOMPARE(below(), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        // Nothing is left to be tried, and what comes is written as ever.
        QVERIFY(wait(m_store->written()).ok());
        m_below->refused.clear();
        QVERIFY(put(6, 6));
        QVERIFY(wait(m_store->putItem(others, item(3), 10)).ok());
        m_reactor->advance(VoteItemStore::writtenAfter);
        QVERIFY(m_reactor->turnUntil([this] { return below().size() == 6; }));
        QCOMPARE(idsOf(wait(m_below->items(others, {}))), QStringList{u"3"_s});
    }

private:
    template <typename T>
    T wait(Task<T> task)
    {
        return waited(*m_reactor, std::move(task));
    }
    bool put(int from, int to, int most = 50'000)
    {
        bool all = true;
        for (int i = from; i <= to; ++i) {
            auto putting = m_store->putItem(votes, item(i), most);
            all = all && putting.isReady() && putting.take().ok();
        }
        return all;
    }
    static QStringList idsOf(const Result<xmpp::ItemPage>& page)
    {
        QStringList ids;
        for (const auto& one : page ? page->items : QList<xmpp::PubsubItem>())
            ids.append(one.id);
        return ids;
    }
    QStringList read(const xmpp::ItemQuery& query) { return idsOf(wait(m_store->items(votes, query))); }
    QStringList below() { return idsOf(wait(m_below->items(votes, {}))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryReactor> m_reactor;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PickyStore> m_below;
    std::unique_ptr<VoteItemStore> m_store;
};

QTEST_GUILESS_MAIN(VoteItemStoreTest)
#include "tst_voteitemstore.moc"
