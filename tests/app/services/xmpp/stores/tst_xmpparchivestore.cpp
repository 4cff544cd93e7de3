#include "app/services/xmpp/stores/xmpparchivestore.h"

#include "app/storage/migration.h"
#include "app/storage/query.h"
#include "tests/app/services/queryplans.h"
#include "tests/app/services/storeroom.h"
#include "tests/support/storageplace.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

/// The tables as they were before messages stood in the order of time, with what was in them.
class FolderOfBefore : public StoreRoom {
public:
    FolderOfBefore()
    {
        if (!wait(database->migrate(u"xmpp-archive"_s, xmpparchive::steps().first(3))))
            qFatal("no tables");
    }
    void fill(int count, qsizetype bytes)
    {
        const auto filled = write([=](QSqlDatabase& connection) -> Result<Done> {
            for (int i = 1; i <= count; ++i) {
                const auto stanza = "<message>" + QByteArray::number(i) + QByteArray(bytes, 'x') + "</message>";
                for (const auto& [domain, account] : {std::pair(u"localhost"_s, u"romeo"_s),
                         {u"localhost"_s, u"anna"_s}, {u"elsewhere"_s, u"romeo"_s}}) {
                    const auto put = runStatement(connection,
                        u"INSERT INTO xmpp_archive (domain, account, number, peer, resource, stanza) VALUES (?, ?, ?, ?, ?, ?)"_s,
                        {domain, account, i, i % 2 ? u"juliet@localhost"_s : u"nurse@localhost"_s,
                            i % 2 ? u"r"_s : u""_s, stanza});
                    if (!put)
                        return put;
                }
            }
            return Done{};
        });
        if (!filled)
            qFatal("not filled");
    }
    bool hasTable(const QString& name)
    {
        return *write([name](QSqlDatabase& connection) { return everyport::hasTable(connection, name); });
    }
};

} // namespace

class XmppArchiveStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store.reset();
        m_failures.clear();
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(XmppArchiveStore::migrate(*m_room->database)));
        open();
        for (qint64 number = 1; number <= 6; ++number) {
            const auto with = xmpp::Jid::parse(number % 2 ? u"juliet@localhost/r"_s : u"nurse@localhost"_s);
            store().put(u"romeo"_s, {number, *with, "<message>" + QByteArray::number(number) + "</message>", number});
        }
        store().put(u"other"_s, {7, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>", 7});
        QVERIFY(m_room->wait(store().flush()));
    }

    void pages_data()
    {
        QTest::addColumn<int>("max");
        QTest::addColumn<bool>("fromEnd");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<bool>("complete");
        QTest::newRow("all") << 50 << false << qint64(0) << qint64(0) << QList<qint64>{1, 2, 3, 4, 5, 6} << true;
        QTest::newRow("first page") << 2 << false << qint64(0) << qint64(0) << QList<qint64>{1, 2} << false;
        QTest::newRow("next page") << 2 << false << qint64(2) << qint64(0) << QList<qint64>{3, 4} << false;
        QTest::newRow("last page") << 2 << false << qint64(4) << qint64(0) << QList<qint64>{5, 6} << true;
        QTest::newRow("from the end") << 2 << true << qint64(0) << qint64(0) << QList<qint64>{5, 6} << false;
        QTest::newRow("before") << 3 << true << qint64(0) << qint64(4) << QList<qint64>{1, 2, 3} << true;
        QTest::newRow("none, only counted") << 0 << false << qint64(0) << qint64(0) << QList<qint64>{} << false;
    }

    void pages()
    {
        QFETCH(int, max);
        QFETCH(bool, fromEnd);
        QFETCH(qint64, after);
        QFETCH(qint64, before);
        QFETCH(QList<qint64>, numbers);
        QFETCH(bool, complete);
        again();
        xmpp::ArchiveQuery query;
        query.max = max;
        query.fromEnd = fromEnd;
        if (after)
            query.pageAfter = after;
        if (before)
            query.pageBefore = before;
        const auto page = m_room->wait(store().query(u"romeo"_s, query));
        QVERIFY(page);
        QList<qint64> found;
        for (const auto& message : page->messages)
            found.append(message.number);
        QCOMPARE(found, numbers);
        QCOMPARE(page->complete, complete);
        QCOMPARE(page->total, 6);
        if (!numbers.isEmpty())
            QCOMPARE(page->firstIndex, int(numbers.first() - 1));
    }

    void filters()
    {
        const auto numbers = [&](const xmpp::ArchiveQuery& query) {
            QList<qint64> found;
            const auto page = m_room->wait(store().query(u"romeo"_s, query));
            if (page) {
                for (const auto& message : page->messages)
                    found.append(message.number);
            }
            return found;
        };
        xmpp::ArchiveQuery query;
        query.with = *xmpp::Jid::parse(u"juliet@localhost"_s);
        QCOMPARE(numbers(query), QList<qint64>({1, 3, 5}));
        query.after = 1;
        query.before = 5;
        QCOMPARE(numbers(query), QList<qint64>({3}));
        query = {};
        query.with = *xmpp::Jid::parse(u"juliet@localhost/other"_s);
        QCOMPARE(numbers(query), QList<qint64>());
        query.with = *xmpp::Jid::parse(u"juliet@localhost/r"_s);
        QCOMPARE(numbers(query), QList<qint64>({1, 3, 5}));
        query = {};
        query.numbers = {2, 6};
        QCOMPARE(numbers(query), QList<qint64>({2, 6}));
        query.numbers = {2, 7}; // another account's
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, query)).error().code, u"item-not-found"_s);
        query = {};
        query.pageAfter = 99;
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, query)).error().code, u"item-not-found"_s);
    }

    void endsAndPrunes()
    {
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 6);
        QVERIFY(m_room->wait(store().prune(2, 3, 1'000'000)));
        const auto ends = *m_room->wait(store().ends(u"romeo"_s));
        QCOMPARE(ends.first, 4); // three are left
        QCOMPARE(ends.last, 6);
        QCOMPARE(m_room->wait(store().ends(u"other"_s))->first, 7);
        QVERIFY(m_room->wait(store().removeAll(u"romeo"_s)));
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->first, 0);
        QVERIFY(m_room->wait(store().keepOnly({u"romeo"_s})));
        QCOMPARE(m_room->wait(store().ends(u"other"_s))->first, 0);
    }

    void prunesByBytes()
    {
        for (int number = 10; number < 13; ++number)
            store().put(u"big"_s, {number, *xmpp::Jid::parse(u"juliet@localhost"_s), QByteArray(500, 'x')});
        QVERIFY(m_room->wait(store().prune(0, 100, 1500)));
        QCOMPARE(m_room->wait(store().ends(u"big"_s))->first, 10);
        QVERIFY(m_room->wait(store().prune(0, 100, 1499)));
        QCOMPARE(m_room->wait(store().ends(u"big"_s))->first, 11);
        QCOMPARE(m_room->wait(store().ends(u"other"_s))->first, 7); // and nobody else's
    }

    /// The clock was in the far future for two messages, and before all of them for one.
    void timesNeedNotStandInTheOrderOfNumbers()
    {
        qint64 number = 100;
        for (const qint64 at : {1000, 9000, 9001, 1001, 5, 1002}) {
            const auto with = *xmpp::Jid::parse(u"juliet@localhost"_s);
            store().put(u"anna"_s, {++number, with, "<message/>", at});
        }
        const auto times = [&](const xmpp::ArchiveQuery& query) {
            QList<qint64> found;
            if (const auto page = m_room->wait(store().query(u"anna"_s, query))) {
                for (const auto& message : page->messages)
                    found.append(message.at);
            }
            return found;
        };
        xmpp::ArchiveQuery query;
        query.pageAfter = 103;
        QCOMPARE(times(query), QList<qint64>({1001, 5, 1002}));
        query = {};
        query.since = 1001;
        QCOMPARE(times(query), QList<qint64>({9000, 9001, 1001, 1002}));
        query.until = 1001;
        QCOMPARE(times(query), QList<qint64>({1001}));
        QCOMPARE(*m_room->wait(store().highest()), 106);
        const auto ends = *m_room->wait(store().ends(u"anna"_s));
        QCOMPARE(ends.firstAt, 1000);
        QCOMPARE(ends.lastAt, 1002);
        QVERIFY(m_room->wait(store().prune(1001, 100, 1'000'000)));
        QCOMPARE(times({}), QList<qint64>({9000, 9001, 1001, 1002}));
        QVERIFY(m_room->wait(store().prune(1002, 2, 1'000'000)));
        QCOMPARE(times({}), QList<qint64>({1002})); // of the last two, the other is too old
    }

    /// What was kept before a message had a time of its own.
    void aNumberOfBeforeTellsTheTime()
    {
        FolderOfBefore folder;
        folder.fill(4, 0);
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        QVERIFY(folder.write([](QSqlDatabase& connection) {
            auto moved = runStatement(connection, u"UPDATE xmpp_archive_messages SET number = number << 12"_s);
            return moved ? runStatement(connection, u"UPDATE xmpp_archive_index SET number = number << 12"_s) : moved;
        }));
        XmppArchiveStore kept(folder.reactor, *folder.database, u"localhost"_s);
        QCOMPARE(folder.wait(kept.query(u"romeo"_s, {}))->messages.first().at, 1);
        QCOMPARE(folder.wait(kept.ends(u"romeo"_s))->lastAt, 4);
        QVERIFY(folder.wait(kept.prune(3, 100, 1'000'000)));
        QCOMPARE(folder.wait(kept.ends(u"romeo"_s))->firstAt, 3);
    }

    void aClockThatIsAheadTakesNothing()
    {
        constexpr qint64 ahead = qint64(15) * 365 * 86'400'000;
        const auto& clock = m_room->reactor.manualClock();
        const auto with = *xmpp::Jid::parse(u"juliet@localhost"_s);
        for (qint64 number = 1; number <= 3; ++number)
            store().put(u"anna"_s, {number, with, "<message/>", clock.wallMsecs()});
        QVERIFY(m_room->wait(store().prune(clock.wallMsecs(), 100, 1'000'000)));
        m_room->reactor.manualClock().setWallClock(ahead);
        again();
        QVERIFY(m_room->wait(store().prune(clock.wallMsecs(), 100, 1'000'000)));
        QCOMPARE(m_room->wait(store().query(u"anna"_s, {}))->total, 3);
        QCOMPARE(m_failures.size(), 1);
        QVERIFY(m_room->wait(store().prune(clock.wallMsecs(), 2, 1'000'000)));
        QCOMPARE(m_room->wait(store().query(u"anna"_s, {}))->total, 2); // the limits hold
        m_room->reactor.advance(std::chrono::hours(24));
        QVERIFY(m_room->wait(store().prune(clock.wallMsecs(), 100, 1'000'000)));
        QCOMPARE(m_room->wait(store().query(u"anna"_s, {}))->total, 0); // it has stayed so
    }

    void isKeptWhenItGoes()
    {
        store().put(u"romeo"_s, {10, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(!store().isSettled());
        again(); // in the same turn
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 10);
    }

    void oneJobKeepsATurn()
    {
        int commits = 0;
        m_room->database->setFault([&] {
            ++commits;
            return std::optional<Error>();
        });
        for (qint64 number = 100; number < 150; ++number)
            store().put(u"romeo"_s, {number, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->reactor.turnUntil([&] { return store().isSettled(); })); // nobody has to ask for it
        QCOMPARE(commits, 1);
        m_room->freeDisk();
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 149);
    }

    void aNumberThatIsThereTakesOnlyItsOwnMessageWithIt()
    {
        for (const qint64 number : {20, 6, 21})
            store().put(u"romeo"_s, {number, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->wait(store().flush()));
        xmpp::ArchiveQuery query;
        query.after = 5;
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, query))->messages.size(), 3);
    }

    /// Whoever asks whether all is safe is told that it is not, once; so nothing is acknowledged that was lost.
    void saysWhatWasLost()
    {
        m_room->fillDisk();
        store().put(u"romeo"_s, {10, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->reactor.turnUntil([&] { return !m_failures.isEmpty(); }));
        QCOMPARE(m_failures, QStringList(u"Archiving messages: The disk is full."_s));
        m_room->freeDisk();
        QVERIFY(!store().isSettled());
        QCOMPARE(m_room->wait(store().flush()).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(store().flush()));
        QVERIFY(store().isSettled());
    }

    void holdsNoMoreThanItMay()
    {
        for (qsizetype i = 0; i < XmppArchiveStore::mostWaiting + 5; ++i)
            store().put(u"romeo"_s, {100 + i, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QCOMPARE(m_room->wait(store().flush()).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 100 + XmppArchiveStore::mostWaiting - 1);
    }

    void keepsWhatAnEarlierVersionKept()
    {
        FolderOfBefore folder;
        folder.fill(450, 0); // more than is taken away at once
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        QVERIFY(folder.hasTable(u"xmpp_archive"_s)); // it goes when there is time
        XmppArchiveStore kept(folder.reactor, *folder.database, u"localhost"_s);
        const auto looksRight = [&](const QString& account) {
            xmpp::ArchiveQuery query;
            query.max = 1000;
            const auto page = folder.wait(kept.query(account, query));
            bool isRight = page && page->messages.size() == 450;
            for (qsizetype i = 0; isRight && i < 450; ++i) {
                const auto& message = page->messages.at(i);
                isRight = message.number == i + 1
                    && message.stanza == "<message>" + QByteArray::number(i + 1) + "</message>"
                    && message.with.toString() == (i % 2 ? u"nurse@localhost"_s : u"juliet@localhost/r"_s);
            }
            query.with = *xmpp::Jid::parse(u"juliet@localhost/r"_s);
            return isRight && folder.wait(kept.query(account, query))->total == 225;
        };
        QVERIFY(looksRight(u"romeo"_s));
        QVERIFY(folder.wait(kept.keepOnly({u"romeo"_s, u"anna"_s})));
        QVERIFY(folder.reactor.turnUntil([&] { return !folder.hasTable(u"xmpp_archive"_s); }));
        QVERIFY(looksRight(u"romeo"_s));
        QVERIFY(looksRight(u"anna"_s));
        folder.again();
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database))); // once
        XmppArchiveStore again(folder.reactor, *folder.database, u"elsewhere"_s);
        QCOMPARE(folder.wait(again.ends(u"romeo"_s))->last, 450);
        again.put(u"romeo"_s, {450, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"}); // known from before
        again.put(u"romeo"_s, {451, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(folder.wait(again.flush()));
        QCOMPARE(folder.wait(again.query(u"romeo"_s, {}))->total, 451);
    }

    void clearsUpByTheKey()
    {
        FolderOfBefore folder;
        folder.fill(450, 0);
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        int jobs = 0;
        for (bool more = true; more; ++jobs) {
            const auto removed = folder.write(
                [](QSqlDatabase& connection) { return xmpparchive::removeSomeOfBefore(connection); });
            QVERIFY(removed);
            more = *removed;
        }
        QCOMPARE(jobs, 3 * 3 + 1); // three accounts, and the table
    }

    void whatCouldNotBeMovedStandsAsItWas()
    {
        FolderOfBefore folder;
        folder.fill(10, 0);
        folder.fillDisk();
        QCOMPARE(folder.wait(XmppArchiveStore::migrate(*folder.database)).error().reason, Reason::NoSpace);
        folder.freeDisk();
        QVERIFY(!folder.hasTable(u"xmpp_archive_messages"_s));
        folder.again();
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        XmppArchiveStore kept(folder.reactor, *folder.database, u"localhost"_s);
        QCOMPARE(folder.wait(kept.query(u"anna"_s, {}))->total, 10);
    }

    void movesWithoutHoldingIt()
    {
        if (isOnServer())
            QSKIP("a server has its own memory");
        constexpr qint64 most = 9 * 1024 * 1024;
        FolderOfBefore folder;
        folder.fill(1000, 6000); // 18 MB
        folder.again();
        sqlite3_memory_highwater(1);
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        XmppArchiveStore kept(folder.reactor, *folder.database, u"localhost"_s);
        QVERIFY(folder.wait(kept.keepOnly({u"romeo"_s, u"anna"_s})));
        QVERIFY(folder.reactor.turnUntil([&] { return !folder.hasTable(u"xmpp_archive"_s); }));
        const auto used = sqlite3_memory_highwater(0);
        QVERIFY2(used > 0 && used < most, qPrintable(QString::number(used)));
    }

    /// What was learnt in a job that was undone is not believed: the account's number is another's next.
    void forgetsWhatWasUndone()
    {
        m_room->fillDisk();
        store().put(u"mercutio"_s, {30, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message>mercutio</message>"});
        QVERIFY(!m_room->wait(store().flush()));
        m_room->freeDisk();
        store().put(u"tybalt"_s, {31, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message>tybalt</message>"});
        store().put(u"mercutio"_s, {32, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message>mercutio</message>"});
        QVERIFY(m_room->wait(store().flush()));
        QCOMPARE(m_room->wait(store().query(u"tybalt"_s, {}))->messages.first().stanza,
            QByteArray("<message>tybalt</message>"));
        const auto page = m_room->wait(store().query(u"mercutio"_s, {}));
        QCOMPARE(page->total, 1);
        QCOMPARE(page->messages.first().number, 32);
        QVERIFY(m_room->wait(store().removeAll(u"tybalt"_s)));
        store().put(u"tybalt"_s, {33, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message>tybalt</message>"});
        QVERIFY(m_room->wait(store().flush()));
        QCOMPARE(m_room->wait(store().query(u"tybalt"_s, {}))->total, 1);
    }

    /// Messages are put in their places many at a time; whoever reads finds all, also where the program ended between.
    void findsWhatIsNotInItsPlaceYet()
    {
        const auto unindexed = [&] {
            return *m_room->write([](QSqlDatabase& connection) {
                return xmpparchive::numberFrom(connection,
                    u"SELECT COUNT(*) FROM xmpp_archive_messages WHERE place > (SELECT indexed FROM xmpp_archive_state)"_s);
            });
        };
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, {}))->total, 6);
        QCOMPARE(unindexed(), 0);
        store().put(u"romeo"_s, {20, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->wait(store().flush()));
        QCOMPARE(unindexed(), 1);
        again();
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 20);
        QCOMPARE(unindexed(), 0);
        for (qint64 number = 0; number < 20'100; ++number)
            store().put(u"romeo"_s, {100 + number, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->wait(store().flush()));
        QVERIFY(unindexed() <= 1000); // they do not pile up
        again();
        store().put(u"romeo"_s, {20'199, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"}); // there already
        QVERIFY(m_room->wait(store().flush()));
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, {}))->total, 20'107);
        // The places of what was removed last are given again.
        QVERIFY(m_room->wait(store().removeAll(u"romeo"_s)));
        store().put(u"romeo"_s, {30'000, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QCOMPARE(m_room->wait(store().query(u"romeo"_s, {}))->total, 1);
        QCOMPARE(m_room->wait(store().query(u"other"_s, {}))->total, 1);
    }

    void readsByItsIndexAlone()
    {
        const auto scans = m_room->write([](QSqlDatabase& connection) -> Result<QStringList> {
            xmpp::ArchiveQuery query;
            query.with = *xmpp::Jid::parse(u"juliet@localhost"_s);
            for (const bool fromEnd : {false, true}) {
                query.fromEnd = fromEnd;
                query.after = 1;
                query.before = 6;
                query.pageAfter = query.pageBefore = 3;
                const auto bare = xmpparchive::page(connection, u"localhost"_s, u"romeo"_s, query);
                query.with = *xmpp::Jid::parse(u"juliet@localhost/r"_s);
                const auto full = xmpparchive::page(connection, u"localhost"_s, u"romeo"_s, query);
                xmpp::ArchiveQuery named;
                named.numbers = {3, 5};
                named.fromEnd = fromEnd;
                const auto some = xmpparchive::page(connection, u"localhost"_s, u"romeo"_s, named);
                const auto all = xmpparchive::page(connection, u"localhost"_s, u"romeo"_s, {});
                query.with.reset();
                // Nobody has the messages behind which to look; that they were looked for is seen below.
                if (bare.ok() || full.ok() || some.ok() || !all)
                    return QStringList(u"it did not even run"_s);
            }
            const auto ends = xmpparchive::ends(connection, u"localhost"_s, u"romeo"_s);
            const auto highest = xmpparchive::highest(connection, u"localhost"_s);
            const auto cuts = xmpparchive::cuts(connection, u"localhost"_s, 2, 3, 1'000'000);
            if (!ends || !highest || !cuts)
                return QStringList(u"it did not even run"_s);
            const auto removed = xmpparchive::remove(connection, *cuts);
            xmpparchive::Accounts accounts(u"localhost"_s);
            const auto gone = xmpparchive::removeAccount(connection, accounts, u"localhost"_s, u"romeo"_s);
            const auto left = xmpparchive::keepOnly(connection, accounts, u"localhost"_s, {});
            if (!removed || !gone || !left)
                return QStringList(u"it did not even run"_s);
            return statementsThatScan(connection, u"xmpp_archive_messages"_s)
                + statementsThatScan(connection, u"xmpp_archive_index"_s)
                + statementsThatScan(connection, u"xmpp_archive_accounts"_s);
        });
        QVERIFY2(scans->isEmpty(), qPrintable(scans->join(u"\n"_s)));
    }

    /// A large archive is moved in the order in which it lies: nothing is sorted in memory.
    void movesInOrder()
    {
        if (isOnServer())
            QSKIP("SQLite's plans");
        FolderOfBefore folder;
        QVERIFY(folder.wait(XmppArchiveStore::migrate(*folder.database)));
        const auto sorted = folder.write([](QSqlDatabase& connection) -> Result<QStringList> {
            QStringList all;
            const auto steps = xmpparchive::steps();
            for (const auto& step : steps.mid(7, 4)) {
                auto plan = runQuery(connection, u"EXPLAIN QUERY PLAN "_s + step);
                if (!plan)
                    return plan.error();
                while (plan->next()) {
                    if (plan->value(3).toString().contains(u"TEMP B-TREE"_s))
                        all.append(step);
                }
            }
            return all;
        });
        QVERIFY(sorted);
        QCOMPARE(*sorted, QStringList());
    }

private:
    XmppArchiveStore& store() { return *m_store; }
    void open()
    {
        m_store = std::make_unique<XmppArchiveStore>(m_room->reactor, *m_room->database, u"localhost"_s,
            [this](const QString& what, const Error& error) { m_failures.append(what + u": "_s + error.text); });
    }
    void again() ///< As after a start.
    {
        m_store.reset();
        m_room->again();
        open();
    }

    std::unique_ptr<StoreRoom> m_room;
    std::unique_ptr<XmppArchiveStore> m_store;
    QStringList m_failures;
};

QTEST_GUILESS_MAIN(XmppArchiveStoreTest)
#include "tst_xmpparchivestore.moc"
