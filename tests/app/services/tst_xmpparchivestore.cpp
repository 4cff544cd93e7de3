#include "app/services/xmpparchivestore.h"

#include "tests/app/services/storeroom.h"

using namespace everyport;
using namespace Qt::StringLiterals;

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
            store().put(u"romeo"_s, {number, *with, "<message>" + QByteArray::number(number) + "</message>"});
        }
        store().put(u"other"_s, {7, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->wait(store().settle()));
    }

    void pages_data()
    {
        QTest::addColumn<int>("max");
        QTest::addColumn<bool>("fromEnd");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("before");
        QTest::addColumn<QList<qint64>>("numbers");
        QTest::addColumn<bool>("complete");
        QTest::newRow("all") << 50 << false << qint64(0) << qint64(0) << QList<qint64> {1, 2, 3, 4, 5, 6} << true;
        QTest::newRow("first page") << 2 << false << qint64(0) << qint64(0) << QList<qint64> {1, 2} << false;
        QTest::newRow("next page") << 2 << false << qint64(2) << qint64(0) << QList<qint64> {3, 4} << false;
        QTest::newRow("last page") << 2 << false << qint64(4) << qint64(0) << QList<qint64> {5, 6} << true;
        QTest::newRow("from the end") << 2 << true << qint64(0) << qint64(0) << QList<qint64> {5, 6} << false;
        QTest::newRow("before") << 3 << true << qint64(0) << qint64(4) << QList<qint64> {1, 2, 3} << true;
        QTest::newRow("none, only counted") << 0 << false << qint64(0) << qint64(0) << QList<qint64> {} << false;
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
        m_room->database->setFault([&] { ++commits; return std::optional<Error>(); });
        for (qint64 number = 100; number < 150; ++number)
            store().put(u"romeo"_s, {number, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->reactor.turnUntil([&] { return store().isSettled(); })); // nobody has to ask for it
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 149);
        m_room->freeDisk();
        QCOMPARE(commits, 1);
    }

    void aNumberThatIsThereTakesOnlyItsOwnMessageWithIt()
    {
        for (const qint64 number : {20, 6, 21})
            store().put(u"romeo"_s, {number, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QVERIFY(m_room->wait(store().settle()));
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
        QCOMPARE(m_room->wait(store().settle()).error().reason, Reason::NoSpace);
        QVERIFY(m_room->wait(store().settle()));
        QVERIFY(store().isSettled());
    }

    void holdsNoMoreThanItMay()
    {
        for (qsizetype i = 0; i < XmppArchiveStore::mostWaiting + 5; ++i)
            store().put(u"romeo"_s, {100 + i, *xmpp::Jid::parse(u"juliet@localhost"_s), "<message/>"});
        QCOMPARE(m_room->wait(store().settle()).error().reason, Reason::NoSpace);
        QCOMPARE(m_room->wait(store().ends(u"romeo"_s))->last, 100 + XmppArchiveStore::mostWaiting - 1);
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
