#include "app/services/irc/irchistorystore.h"

#include "app/accounts/accounts.h"
#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "tests/app/services/queryplans.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ircd;
using namespace Qt::StringLiterals;

class IrcHistoryStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
        QVERIFY(m_room->wait(m_accounts->open()));
        QVERIFY(m_room->wait(IrcHistoryStore::migrate(*m_room->database)));
        QList<HistoryItem> items;
        for (int at = 1; at <= 5; ++at)
            items.append({"#x", HistoryItem::Kind::Message, 1000 * at, "m" + QByteArray::number(at), "acc", at == 2,
                at == 3 ? QByteArray("+a=b") : QByteArray(), "line" + QByteArray::number(at)});
        items.insert(2, {"#x", HistoryItem::Kind::Event, 2000, "e", {}, false, {}, "join"});
        items.append({"alice bob", HistoryItem::Kind::Message, 9000, "p1", {}, false, {}, "psst"});
        QVERIFY(m_room->wait(store().append(items)));
    }

    void cleanup()
    {
        m_accounts.reset();
        m_room.reset();
    }

    void bringsBackWhatWasKept()
    {
        again();
        const auto items = *m_room->wait(store().find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, false}));
        QCOMPARE(items.size(), 5);
        QCOMPARE(items[1].id, "m2");
        QVERIFY(items[1].bot);
        QCOMPARE(items[2].clientTags, "+a=b");
        QCOMPARE(items[2].account, "acc");
        QCOMPARE(items[2].time, 3000);
        QCOMPARE(items[2].body, "line3");
    }

    void noQuestionWalksAHistory_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::addColumn<QString>("index");
        // As irchistorystore.cpp asks them.
        QTest::newRow("a page")
            << u"SELECT body FROM irc_history WHERE service = ? AND target = ? AND kind = 0 AND (at, number) > (?, ?)"
               " AND (at, number) < (?, ?) ORDER BY at, number LIMIT ?"_s
            << u"irc_history_of_messages"_s;
        QTest::newRow("a line") << u"SELECT at, number FROM irc_history WHERE id = ? AND +service = ? AND +target = ?"_s
                                << u"irc_history_by_id"_s;
        QTest::newRow("the latest")
            << u"SELECT at FROM irc_history WHERE kind = 0 AND target = ? AND service = ? ORDER BY at DESC, number DESC LIMIT 1"_s
            << u"irc_history_of_messages"_s;
        QTest::newRow("the next target")
            << u"SELECT target FROM irc_history WHERE kind = 0 AND target > ? AND target < ? ORDER BY target LIMIT 1"_s
            << u"irc_history_of_messages"_s;
        QTest::newRow("an account goes")
            << u"DELETE FROM irc_history WHERE target > CAST(? || ' ' AS BLOB) AND target < CAST(? || '!' AS BLOB)"_s
            << u"irc_history_by_place"_s;
    }
    void noQuestionWalksAHistory()
    {
        QFETCH(QString, statement);
        QFETCH(QString, index);
        if (isOnServer())
            QSKIP("SQLite's plans");
        const auto plan = m_room->wait(
            m_room->database->write([statement](QSqlDatabase& connection) -> Result<QString> {
                auto rows = runQuery(
                    connection, u"EXPLAIN QUERY PLAN "_s + statement, QVariantList(statement.count(u'?'), 1));
                if (!rows)
                    return rows.error();
                QString text;
                while (rows->next())
                    text += rows->value(3).toString() + u'\n';
                return text;
            }));
        QVERIFY(plan);
        QVERIFY2(plan->contains(index) && !plan->contains(u"SCAN irc"_s) && !plan->contains(u"TEMP B-TREE"_s),
            qPrintable(*plan));
    }

    void tellsTheLatestOfEachTarget()
    {
        IrcHistoryStore other(*m_room->database, u"another"_s);
        QVERIFY(m_room->wait(
            other.append({{"alice dan", HistoryItem::Kind::Message, 9500, "d", {}, false, {}, "of another network"}})));
        QVERIFY(m_room->wait(
            store().append({{"alice carol", HistoryItem::Kind::TagMessage, 9600, "t", {}, false, {}, "typing"},
                {"#x", HistoryItem::Kind::Event, 9700, "e2", {}, false, {}, "join"},
                {"alice eve", HistoryItem::Kind::Message, 9800, "v", {}, false, {}, "hi"}})));
        const auto targets = m_room->wait(store().targets("alice", {"#x", "#empty"}, 0, 10'000, 10));
        QByteArrayList told;
        for (const auto& target : *targets)
            told.append(target.target + '=' + QByteArray::number(target.time));
        QCOMPARE(told.join(' '), "#x=5000 alice bob=9000 alice eve=9800");
    }

    void takesBackAPrivateMessageOnBothSides()
    {
        QVERIFY(
            m_room->wait(store().append({{"bob alice", HistoryItem::Kind::Message, 9000, "p1", {}, false, {}, "psst"},
                {"#y", HistoryItem::Kind::Message, 9000, "p1", {}, false, {}, "else"}})));
        QVERIFY(m_room->wait(store().removeConversations("p1")));
        QVERIFY(!m_room->wait(store().item("alice bob", "p1")));
        QVERIFY(!m_room->wait(store().item("bob alice", "p1")));
        QVERIFY(m_room->wait(store().item("#y", "p1")));
    }

    void finds_data()
    {
        using Order = HistoryQuery::Order;
        QTest::addColumn<int>("order");
        QTest::addColumn<QByteArray>("fromId");
        QTest::addColumn<qint64>("fromTime");
        QTest::addColumn<QByteArray>("toId");
        QTest::addColumn<qint64>("toTime");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("events");
        QTest::addColumn<QByteArray>("expected");
        const QByteArray none;
        QTest::newRow("latest") << int(Order::Latest) << none << -1LL << none << -1LL << 2 << false
                                << QByteArray("m4 m5");
        QTest::newRow("latest after an id")
            << int(Order::Latest) << QByteArray("m2") << -1LL << none << -1LL << 2 << false << QByteArray("m4 m5");
        QTest::newRow("before an id") << int(Order::Before) << QByteArray("m4") << -1LL << none << -1LL << 2 << false
                                      << QByteArray("m2 m3");
        QTest::newRow("before a time") << int(Order::Before) << none << 3000LL << none << -1LL << 10 << false
                                       << QByteArray("m1 m2");
        QTest::newRow("after an id") << int(Order::After) << QByteArray("m2") << -1LL << none << -1LL << 2 << false
                                     << QByteArray("m3 m4");
        QTest::newRow("after a time") << int(Order::After) << none << 3000LL << none << -1LL << 10 << false
                                      << QByteArray("m4 m5");
        QTest::newRow("around") << int(Order::Around) << QByteArray("m3") << -1LL << none << -1LL << 3 << false
                                << QByteArray("m2 m3 m4");
        QTest::newRow("around a time") << int(Order::Around) << none << 3000LL << none << -1LL << 2 << false
                                       << QByteArray("m2 m3");
        QTest::newRow("between") << int(Order::Between) << QByteArray("m1") << -1LL << QByteArray("m4") << -1LL << 10
                                 << false << QByteArray("m2 m3");
        QTest::newRow("between, backwards") << int(Order::Between) << QByteArray("m5") << -1LL << QByteArray("m1")
                                            << -1LL << 2 << false << QByteArray("m3 m4");
        QTest::newRow("between times") << int(Order::Between) << none << 1000LL << none << 4000LL << 1 << false
                                       << QByteArray("m2");
        QTest::newRow("with events") << int(Order::After) << QByteArray("m1") << -1LL << none << -1LL << 2 << true
                                     << QByteArray("m2 e");
    }

    void finds()
    {
        QFETCH(int, order);
        QFETCH(QByteArray, fromId);
        QFETCH(qint64, fromTime);
        QFETCH(QByteArray, toId);
        QFETCH(qint64, toTime);
        QFETCH(int, limit);
        QFETCH(bool, events);
        QFETCH(QByteArray, expected);
        const auto items = m_room->wait(
            store().find({"#x", HistoryQuery::Order(order), {fromId, fromTime}, {toId, toTime}, limit, events}));
        QVERIFY(items);
        QByteArrayList ids;
        for (const auto& item : *items)
            ids.append(item.id);
        QCOMPARE(ids.join(' '), expected);
    }

    void saysSoWhenThereIsNoSuchMessage()
    {
        QCOMPARE(m_room->wait(store().find({"#x", HistoryQuery::Order::Before, {"nothing", -1}, {}, 5, false}))
                     .error()
                     .reason,
            Reason::NotFound);
        QCOMPARE(m_room->wait(store().item("#x", "p1")).error().reason, Reason::NotFound); // it is another target's
    }

    void targetsAreTheChannelsAskedForAndOnesOwnConversations()
    {
        const auto found = *m_room->wait(store().targets("alice", {"#x", "#y"}, 0, 100'000, 10));
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].target, "#x");
        QCOMPARE(found[0].time, 5000);
        QCOMPARE(found[1].target, "alice bob");
        QVERIFY(m_room->wait(store().targets("ali", {}, 0, 100'000, 10))->isEmpty());
        QCOMPARE(m_room->wait(store().targets("alice", {"#x"}, 5000, 100'000, 10))->size(), 1);
    }

    void whatIsTakenBackIsGone()
    {
        QVERIFY(m_room->wait(store().remove("#x", "m3")));
        QCOMPARE(m_room->wait(store().find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, false}))->size(), 4);
    }

    void theOldestGoWhereAConversationIsTooLarge()
    {
        auto small = store();
        small.setLimits({4096, 0});
        int told = 0;
        small.limitsExceeded = [&told] { ++told; };
        QVERIFY(m_room->wait(small.append(
            {{"#y", HistoryItem::Kind::TagMessage, 900, "t", {}, false, QByteArray(4000, 't'), "TAGMSG"}})));
        QCOMPARE(told, 0);
        QVERIFY(m_room->wait(
            small.append({{"#y", HistoryItem::Kind::Message, 1000, "n", {}, false, {}, QByteArray(500, 'n')}})));
        QCOMPARE(told, 1);
        QVERIFY(m_room->wait(small.trim()));
        QCOMPARE(ids("#y"), "n"); // what is written in tags counts as well
        QCOMPARE(ids("#x"), "m1 m2 e m3 m4 m5");
        QCOMPARE(sizes(), "#x=33 #y=500 alice bob=4 all=537");
    }

    void theOldestOfAllGoWhereThereIsTooMuch()
    {
        IrcHistoryStore other(*m_room->database, u"another"_s);
        QVERIFY(m_room->wait(
            other.append({{"#x", HistoryItem::Kind::Message, 1, "o", {}, false, {}, QByteArray(5000, 'o')}})));
        auto small = store();
        small.setLimits({0, 32'000});
        for (int write = 0; write < 10; ++write) {
            QList<HistoryItem> items;
            for (int at = 0; at < 100; ++at)
                items.append({"#y" + QByteArray::number(at % 7), HistoryItem::Kind::Message, 20'000 + write, "y", {},
                    false, {}, QByteArray(100, 'y')});
            QVERIFY(m_room->wait(small.append(items)));
        }
        QVERIFY(m_room->wait(small.trim()));
        QVERIFY(m_room->wait(small.trim())); // and once more, where the first ended
        QCOMPARE(ids("#x"), "");             // they came first
        const auto left = bytes();
        QVERIFY2(left <= 32'000 && left >= 30'000 - 100, qPrintable(QString::number(left)));
        QCOMPARE(m_room->wait(other.find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, true}))->size(), 1);
    }

    void sizesFollowWhateverGoes()
    {
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        QCOMPARE(sizes(), "#x=33 alice bob=4 all=37");
        QVERIFY(m_room->wait(store().remove("#x", "m3")));
        QCOMPARE(sizes(), "#x=24 alice bob=4 all=28");
        QVERIFY(m_room->wait(store().forgetBefore(3000)));
        QCOMPARE(sizes(), "#x=10 alice bob=4 all=14");
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QCOMPARE(sizes(), "#x=10 all=10");
    }

    void anOlderFoldersHistoryIsCounted()
    {
        if (isOnServer())
            QSKIP("where nothing is of before");
        QVERIFY(m_room->wait(m_room->database->write([](QSqlDatabase& connection) -> Result<Done> {
            for (const auto& sql : {u"DROP TRIGGER irc_history_shrinks"_s, u"DROP TABLE irc_history_sizes"_s}) {
                if (auto done = runStatement(connection, sql); !done)
                    return done;
            }
            for (const auto& step : irchistorysizes::migration()) {
                for (const auto& sql : statementsOf(step, Dialect::Sqlite)) {
                    if (auto done = runStatement(connection, sql); !done)
                        return done;
                }
            }
            return Done{};
        })));
        QCOMPARE(sizes(), "#x=33 alice bob=4 all=37");
    }

    void nothingWalksAHistoryToShortenIt()
    {
        auto small = store();
        small.setLimits({16, 0});
        QVERIFY(m_room->wait(small.trim()));
        small.setLimits({0, 8});
        QVERIFY(m_room->wait(small.append({{"#z", HistoryItem::Kind::Message, 1, "z", {}, false, {}, "zzzz"}})));
        QVERIFY(m_room->wait(small.trim()));
        const auto scans = m_room->wait(m_room->database->write([](QSqlDatabase& connection) -> Result<QStringList> {
            return statementsThatScan(connection, u"irc_history"_s);
        }));
        QVERIFY2(scans && scans->isEmpty(), scans ? qPrintable(scans->join(u'\n')) : "");
    }

    void oldLinesAreForgotten()
    {
        QVERIFY(m_room->wait(store().forgetBefore(3000)));
        QCOMPARE(m_room->wait(store().find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, true}))->first().id, "m3");
    }

    void servicesKeepApart()
    {
        IrcHistoryStore other(*m_room->database, u"other"_s);
        QVERIFY(m_room->wait(other.find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, true}))->isEmpty());
    }

    void readMarkersNeverGoBack()
    {
        QCOMPARE(*m_room->wait(store().readMarker("alice", "#x")), -1);
        QCOMPARE(*m_room->wait(store().setReadMarker("alice", "#x", 500)), 500);
        QCOMPARE(*m_room->wait(store().setReadMarker("alice", "#x", 400)), 500);
        QCOMPARE(*m_room->wait(store().readMarker("alice", "#x")), 500);
    }

    void aFullDiskLosesNothingThatWasSafe()
    {
        m_room->fillDisk();
        const auto refused = m_room->wait(
            store().append({{"#x", HistoryItem::Kind::Message, 6000, "m6", {}, false, {}, "line6"}}));
        QCOMPARE(refused.error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(store().setReadMarker("alice", "#x", 500)).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(store().remove("#x", "m1")).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(store().forgetBefore(100'000)).error().reason, Reason::NoSpace);
        m_room->freeDisk();
        QCOMPARE(latest(), "m1 m2 m3 m4 m5");
        QVERIFY(m_room->wait(store().append({{"#x", HistoryItem::Kind::Message, 7000, "m7", {}, false, {}, "line7"}})));
        QCOMPARE(latest(), "m1 m2 m3 m4 m5 m7");
    }

    void closedStorageAnswersAll()
    {
        auto last = store().append({{"#x", HistoryItem::Kind::Message, 6000, "m6", {}, false, {}, "line6"}});
        QVERIFY(m_room->wait(m_room->database->stop()));
        QVERIFY(m_room->wait(std::move(last))); // was asked for before
        QVERIFY(m_room->wait(store().append({{"#x", HistoryItem::Kind::Message, 7000, "m7", {}, false, {}, "line7"}}))
                    .error()
                    .isCancelled());
        QVERIFY(
            m_room->wait(store().find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, false})).error().isCancelled());
        QVERIFY(m_room->wait(store().targets("alice", {}, 0, 100'000, 10)).error().isCancelled());
        QVERIFY(m_room->wait(store().item("#x", "m1")).error().isCancelled());
        QVERIFY(m_room->wait(store().readMarker("alice", "#x")).error().isCancelled());
        again();
        QCOMPARE(latest(), "m1 m2 m3 m4 m5 m6");
    }

    void whoTakesAFreedNameReadsNothing()
    {
        const auto conversations = [this] {
            return m_room->wait(store().find({"alice bob", HistoryQuery::Order::Latest, {}, {}, 10, true}))->size();
        };
        QVERIFY(m_room->wait(m_accounts->add(u"ali"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        QVERIFY(m_room->wait(store().setReadMarker("alice", "#x", 500)));
        QVERIFY(m_room->wait(m_accounts->remove(u"ali"_s))); // another's
        QCOMPARE(conversations(), 1);
        QVERIFY(m_room->wait(m_accounts->remove(u"alice"_s)));
        QCOMPARE(conversations(), 0);
        QCOMPARE(*m_room->wait(store().readMarker("alice", "#x")), -1);
        QCOMPARE(latest(), "m1 m2 m3 m4 m5");
    }

    void whatWaitsToBeWrittenGoesWithItsAccount()
    {
        QVERIFY(m_room->wait(m_accounts->add(u"alice"_s, u"secret"_s, Role::Member)));
        std::vector<Task<Result<Done>>> appending;
        for (int at = 0; at < 50; ++at)
            appending.push_back(store().append({{"alice bob", HistoryItem::Kind::Message, 9001 + at,
                "q" + QByteArray::number(at), {}, false, {}, "psst"}}));
        auto removing = m_accounts->remove(u"alice"_s);
        QVERIFY(m_room->reactor.turnUntil([&] { return removing.isReady(); }));
        QVERIFY(removing.take().ok());
        for (auto& appended : appending)
            QVERIFY(m_room->reactor.turnUntil([&] { return appended.isReady(); }));
        QCOMPARE(m_room->wait(store().find({"alice bob", HistoryQuery::Order::Latest, {}, {}, 10, true}))->size(), 0);
    }

private:
    /// As after a start.
    void again()
    {
        m_accounts.reset();
        m_room->again();
        m_accounts = std::make_unique<Accounts>(m_room->reactor, *m_room->database);
    }
    QByteArray ids(const QByteArray& target)
    {
        QByteArrayList all;
        const auto items = m_room->wait(store().find({target, HistoryQuery::Order::Latest, {}, {}, 10, true}));
        for (const auto& item : *items)
            all.append(item.id);
        return all.join(' ');
    }
    QByteArray sizes()
    {
        return *m_room->wait(m_room->database->write([](QSqlDatabase& connection) -> Result<QByteArray> {
            auto rows = runQuery(connection,
                u"SELECT target, bytes FROM irc_history_sizes WHERE service = 'irc' ORDER BY target = X'', target"_s);
            if (!rows)
                return rows.error();
            QByteArrayList all;
            while (rows->next())
                all.append((rows->value(0).toByteArray().isEmpty() ? "all" : rows->value(0).toByteArray()) + '='
                    + rows->value(1).toByteArray());
            return all.join(' ');
        }));
    }
    qint64 bytes() { return sizes().split('=').last().toLongLong(); }
    QByteArray latest()
    {
        QByteArrayList ids;
        const auto items = m_room->wait(store().find({"#x", HistoryQuery::Order::Latest, {}, {}, 10, false}));
        for (const auto& item : *items)
            ids.append(item.id);
        return ids.join(' ');
    }
    IrcHistoryStore store() { return {*m_room->database, u"irc"_s}; }
    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<Accounts> m_accounts;
};

QTEST_GUILESS_MAIN(IrcHistoryStoreTest)
#include "tst_irchistorystore.moc"
