#include "app/services/xmpp/stores/xmppleftovers.h"

#include "tests/app/services/storeroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

class XmppLeftoversTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_room = std::make_unique<StoreRoom>();
        QVERIFY(m_room->wait(m_room->database->migrate(
            u"things"_s, {u"CREATE TABLE things (domain TEXT, account TEXT, thing TEXT)"_s})));
        put(u"localhost"_s, u"stays"_s, 2);
        put(u"localhost"_s, u"gone"_s, 3);
        put(u"localhost"_s, u"o'gone"_s, 1);
        put(u"example.org"_s, u"gone"_s, 1);
    }

    void takesWhatIsNobodys()
    {
        QVERIFY(remove({u"stays"_s, u"new"_s}));
        QCOMPARE(left(), (QStringList{u"example.org gone"_s, u"localhost stays"_s, u"localhost stays"_s}));
        QVERIFY(remove({u"stays"_s, u"new"_s})); // nothing is left to take
        QCOMPARE(left().size(), 3);
    }

    void withoutAccountsNothingStays()
    {
        QVERIFY(remove({}));
        QCOMPARE(left(), QStringList{u"example.org gone"_s});
    }

    void namesAreTakenAsTheyAre()
    {
        QVERIFY(remove({u"Stays"_s, u"o'gone"_s, u"%"_s})); // names were prepared when they were stored
        QCOMPARE(left(), (QStringList{u"example.org gone"_s, u"localhost o'gone"_s}));
    }

    void allOrNothing()
    {
        m_room->fillDisk();
        QCOMPARE(removed({u"stays"_s}).error().reason, Reason::NoSpace);
        m_room->freeDisk();
        QCOMPARE(left().size(), 7);
        auto task = removeLeftovers(*m_room->database, u"no_such_table"_s, u"localhost"_s, {});
        QVERIFY(!m_room->wait(std::move(task)));
    }

private:
    void put(const QString& domain, const QString& account, int count)
    {
        QVERIFY(m_room->write([=](QSqlDatabase& connection) -> Result<Done> {
            for (int i = 0; i < count; ++i) {
                const auto put = runQuery(connection, u"INSERT INTO things VALUES (?, ?, 'x')"_s, {domain, account});
                if (!put)
                    return put.error();
            }
            return Done{};
        }));
    }
    Result<Done> removed(const QStringList& accounts)
    {
        auto task = removeLeftovers(*m_room->database, u"things"_s, u"localhost"_s, accounts);
        return m_room->wait(std::move(task));
    }
    bool remove(const QStringList& accounts) { return removed(accounts).ok(); }
    QStringList left()
    {
        const auto rows = m_room->write([](QSqlDatabase& connection) -> Result<QStringList> {
            auto query = runQuery(connection, u"SELECT domain, account FROM things ORDER BY domain, account"_s);
            if (!query)
                return query.error();
            QStringList all;
            while (query->next())
                all.append(query->value(0).toString() + u' ' + query->value(1).toString());
            return all;
        });
        return *rows;
    }

    std::unique_ptr<StoreRoom> m_room;
};

QTEST_GUILESS_MAIN(XmppLeftoversTest)
#include "tst_xmppleftovers.moc"
