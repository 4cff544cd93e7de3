#include "app/accounts/record/accountstore.h"

#include <QTest>

#include "app/accounts/credentials/scramkeys.h"
#include "app/storage/migration.h"
#include "app/storage/query.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

accountstore::Keys keysOf(const QString& password)
{
    return {makeScramKeys(ScramHash::Sha1, password, randomSalt(), 100),
        makeScramKeys(ScramHash::Sha256, password, randomSalt(), 100)};
}

} // namespace

class AccountStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"store"_s);
        m_database.setDatabaseName(u":memory:"_s);
        QVERIFY(m_database.open());
        QVERIFY(runQuery(m_database, u"PRAGMA foreign_keys = ON"_s));
        QVERIFY(runMigration(m_database, u"accounts"_s, accountstore::migration()));
    }
    void cleanup()
    {
        m_database = {};
        QSqlDatabase::removeDatabase(u"store"_s);
    }

    void givesBackWhatItGot()
    {
        const auto keys = keysOf(u"x"_s);
        QVERIFY(accountstore::add(m_database, {u"alice"_s, Role::Operator, 123, 0}, keys));
        auto found = accountstore::find(m_database, u"alice"_s);
        QVERIFY(found);
        QCOMPARE(found->role, Role::Operator);
        QCOMPARE(found->createdAt, 123);
        auto sha1 = accountstore::keys(m_database, u"alice"_s, ScramHash::Sha1);
        auto sha256 = accountstore::keys(m_database, u"alice"_s, ScramHash::Sha256);
        QVERIFY(sha1 && sha256);
        QCOMPARE(sha1->storedKey, keys.sha1.storedKey);
        QCOMPARE(sha256->salt, keys.sha256.salt);
        QCOMPARE(sha256->iterations, 100);
        QVERIFY(sha256->real);
    }

    void stationsOfOlderFoldersAreKnown()
    {
        auto steps = accountstore::migration();
        const auto last = steps.takeLast();
        const auto add = [&](const QString& name, Role role, const QList<QVariantList>& rules) {
            QVERIFY(accountstore::add(m_database, {name, role, 0, 0}, keysOf(u"x"_s)));
            for (const auto& rule : rules)
                QVERIFY(runQuery(
                    m_database, u"INSERT INTO account_rights VALUES (?, ?, ?, ?)"_s, QVariantList{name} + rule));
        };
        const QList<QVariantList> asMade{{u"login"_s, u"xmpp"_s, 1}, {u"login"_s, u""_s, 0}, {u"python"_s, u""_s, 0}};
        add(u"station-yard"_s, Role::Guest, asMade);
        add(u"station-master"_s, Role::Member, asMade);
        add(u"station-fan"_s, Role::Guest, asMade.first(1));
        add(u"door"_s, Role::Guest, asMade);
        QVERIFY(runQuery(m_database, last));
        QCOMPARE(accountstore::find(m_database, u"station-yard"_s)->role, Role::Station);
        QCOMPARE(accountstore::find(m_database, u"station-master"_s)->role, Role::Member);
        QCOMPARE(accountstore::find(m_database, u"station-fan"_s)->role, Role::Guest);
        QCOMPARE(accountstore::find(m_database, u"door"_s)->role, Role::Guest);
    }

    void hasEachNameOnce()
    {
        QVERIFY(accountstore::add(m_database, {u"alice"_s, Role::Member, 0, 0}, keysOf(u"x"_s)));
        auto again = accountstore::add(m_database, {u"alice"_s, Role::Member, 0, 0}, keysOf(u"y"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, Reason::AlreadyExists);
        QCOMPARE(again.error().text, u"There is an account alice already."_s);
    }

    void saysWhoIsMissing()
    {
        for (const auto& result :
            {accountstore::setRole(m_database, u"bob"_s, Role::Guest), accountstore::remove(m_database, u"bob"_s),
                accountstore::setKeys(m_database, u"bob"_s, keysOf(u"x"_s)),
                accountstore::addSshKey(m_database, u"bob"_s, u"ssh-ed25519"_s, "blob", {})}) {
            QVERIFY(!result);
            QCOMPARE(result.error().reason, Reason::NotFound);
        }
    }

    void listsByName()
    {
        QVERIFY(accountstore::add(m_database, {u"bob"_s, Role::Member, 0, 0}, keysOf(u"x"_s)));
        QVERIFY(accountstore::add(m_database, {u"alice"_s, Role::Guest, 0, 0}, keysOf(u"x"_s)));
        QVERIFY(accountstore::addSshKey(m_database, u"bob"_s, u"ssh-ed25519"_s, "blob", u"bob's laptop"_s));
        QVERIFY(accountstore::addSshKey(m_database, u"bob"_s, u"ssh-ed25519"_s, "blob", u"the same again"_s));
        auto accounts = accountstore::list(m_database);
        QVERIFY(accounts);
        QCOMPARE(accounts->size(), 2);
        QCOMPARE(accounts->at(0).name, u"alice"_s);
        QCOMPARE(accounts->at(1).sshKeys, 1);
        QCOMPARE(*accountstore::sshKeys(m_database, u"bob"_s), QStringList{u"ssh-ed25519 YmxvYg== the same again"_s});
        QVERIFY(accountstore::remove(m_database, u"bob"_s));
        QVERIFY(accountstore::sshKeys(m_database, u"bob"_s)->isEmpty());
    }

    void keepsItsFirstSecret()
    {
        QCOMPARE(*accountstore::fakeSecret(m_database, "first"), QByteArray("first"));
        QCOMPARE(*accountstore::fakeSecret(m_database, "second"), QByteArray("first"));
    }

private:
    QSqlDatabase m_database;
};

QTEST_GUILESS_MAIN(AccountStoreTest)
#include "tst_accountstore.moc"
