#include "app/backup/database/databasecopy.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class DatabaseCopyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    bool holds(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        return file.open(QFile::ReadOnly) && file.readAll().contains(bytes);
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeDatabase(at(u"own"_s),
            {u"PRAGMA journal_mode = WAL"_s, u"CREATE TABLE accounts (name TEXT, disabled INTEGER)"_s,
                u"CREATE TABLE account_totp (account TEXT PRIMARY KEY, secret BLOB)"_s,
                u"CREATE TABLE irc_history (number INTEGER PRIMARY KEY, body TEXT)"_s,
                u"INSERT INTO accounts VALUES ('alice', 0), ('olaf', 0), ('gus', 1)"_s,
                u"INSERT INTO account_totp VALUES ('olaf', CAST('OLAFS-SECRET' AS BLOB)), ('gus', CAST('GUS-SECRET' AS BLOB)), ('alice', NULL)"_s,
                u"INSERT INTO irc_history (body) VALUES ('good evening')"_s,
                u"CREATE TABLE voters_key (only INTEGER PRIMARY KEY, key BLOB)"_s,
                u"INSERT INTO voters_key VALUES (1, CAST('VOTERS-SECRET' AS BLOB))"_s});
    }

    void oneThatIsInUseIsCopied()
    {
        const auto own = *OwnConnection::open(at(u"own"_s));
        QVERIFY(own->run(u"INSERT INTO accounts VALUES ('mia', 0)"_s).ok()); // still in its log
        QVERIFY(own->run(u"BEGIN"_s).ok());
        QVERIFY(own->run(u"INSERT INTO accounts VALUES ('nobody', 0)"_s).ok());
        const auto done = copyDatabase(at(u"own"_s), {.to = at(u"copy"_s)});
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT name FROM accounts ORDER BY name"_s), u"alice gus mia olaf"_s);
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT body FROM irc_history"_s), u"good evening"_s);
    }

    void secretsAreNotInIt()
    {
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s)}).ok());
        QVERIFY(!holds(u"copy"_s, "SECRET"));
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT count(*) FROM account_totp"_s), u"0"_s);
        // Whoever has only the password does not get in.
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT disabled FROM accounts ORDER BY name"_s), u"0 1 1"_s);
    }

    void secretsComeBack()
    {
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .secretsTo = at(u"secrets"_s)}).ok());
        QVERIFY(!holds(u"copy"_s, "SECRET"));
        QVERIFY(holds(u"secrets"_s, "OLAFS-SECRET"));
        QVERIFY(returnSecrets(at(u"copy"_s), at(u"secrets"_s)).ok());
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT CAST(secret AS TEXT) FROM account_totp WHERE account = 'olaf'"_s),
            u"OLAFS-SECRET"_s);
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT CAST(key AS TEXT) FROM voters_key"_s), u"VOTERS-SECRET"_s);
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT disabled FROM accounts ORDER BY name"_s), u"0 1 0"_s); // gus was before
    }

    void aProxysPasswordIsNotInIt()
    {
        const auto options =
            u"{\"jid\":\"a@b.org\",\"proxy\":\"socks5:a:1:user=u:password=HUNTER\\\\:2\",\"ways\":[\"http://u:HUNTER@h/x\"]}"_s;
        makeDatabase(at(u"own"_s),
            {u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY, options TEXT)"_s,
                u"INSERT INTO chat_account (options) VALUES ('%1'), ('{ \"jid\": \"c@d.org\" }')"_s.arg(options)});
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .secretsTo = at(u"secrets"_s)}).ok());
        QVERIFY(!holds(u"copy"_s, "HUNTER"));
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT options FROM chat_account ORDER BY id"_s),
            u"{\"jid\":\"a@b.org\",\"proxy\":\"socks5:a:1:user=u\",\"ways\":[\"http://u@h/x\"]} { \"jid\": \"c@d.org\" }"_s);
        QVERIFY(returnSecrets(at(u"copy"_s), at(u"secrets"_s)).ok());
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT options FROM chat_account WHERE id = 1"_s), options);
    }

    void eachAccountsPasswordComesBackToIt()
    {
        makeDatabase(at(u"own"_s),
            {u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY, options TEXT)"_s,
                u"INSERT INTO chat_account SELECT value, '{\"proxy\":\"http://u:P' || (value % 3) || '@h\"}' FROM json_each('[1,2,3,4,5,6]')"_s,
                u"DELETE FROM chat_account WHERE id = 2"_s});
        const auto all = u"SELECT id || options FROM chat_account ORDER BY id"_s;
        const auto before = rowsOf(at(u"own"_s), all);
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .secretsTo = at(u"secrets"_s)}).ok());
        QVERIFY(!rowsOf(at(u"copy"_s), all).contains(u":P"_s));
        makeDatabase(at(u"secrets"_s), {u"INSERT INTO chat_options VALUES (2, 'of nobody'), ('x', 'of no number')"_s});
        QVERIFY(returnSecrets(at(u"copy"_s), at(u"secrets"_s)).ok());
        QCOMPARE(rowsOf(at(u"copy"_s), all), before);
    }

    /// Where a query stands for a table it may never end.
    void secretsAreTablesAlone()
    {
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .secretsTo = at(u"secrets"_s)}).ok());
        makeDatabase(at(u"secrets"_s),
            {u"DROP TABLE enabled"_s, u"CREATE TABLE enabled (name TEXT, b AS (hex(zeroblob(50000000))))"_s});
        const auto done = returnSecrets(at(u"copy"_s), at(u"secrets"_s));
        QVERIFY(!done && done.error().kind == Error::Kind::Malformed);
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT count(*) FROM account_totp"_s), u"0"_s);
    }

    void theirReturnCanBeStopped()
    {
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .secretsTo = at(u"secrets"_s)}).ok());
        makeDatabase(at(u"secrets"_s),
            {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
             " INSERT INTO account_totp SELECT 'a' || i, NULL FROM n"_s});
        const auto progress = std::make_shared<BackupProgress>();
        progress->stop();
        const auto done = returnSecrets(at(u"copy"_s), at(u"secrets"_s), progress);
        QVERIFY(!done && done.error().isCancelled());
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT count(*) FROM account_totp"_s), u"0"_s);
    }

    void historyMayStayOut()
    {
        QVERIFY(copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .parts = PartChoice::without({u"history"_s})}).ok());
        QVERIFY(!holds(u"copy"_s, "good evening"));
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT name FROM accounts ORDER BY name"_s), u"alice gus olaf"_s);
    }

    void accountsMayStayOut()
    {
        makeDatabase(at(u"own"_s),
            {u"CREATE TABLE irc_channels (founder TEXT)"_s, u"INSERT INTO irc_channels VALUES ('alice')"_s,
                u"CREATE TRIGGER leave AFTER DELETE ON accounts BEGIN DELETE FROM irc_channels WHERE founder = OLD.name; END"_s});
        const CopyWish wish{
            .to = at(u"copy"_s), .parts = PartChoice::without({u"accounts"_s}), .secretsTo = at(u"secrets"_s)};
        const auto done = copyDatabase(at(u"own"_s), wish);
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
        QVERIFY(!holds(u"copy"_s, "olaf") && !holds(u"secrets"_s, "OLAFS-SECRET"));
        QCOMPARE(rowsOf(at(u"copy"_s), u"SELECT founder FROM irc_channels"_s), u"alice"_s);
    }

    void oneThatIsStoppedIsCancelled()
    {
        const auto progress = std::make_shared<BackupProgress>();
        progress->stop();
        makeDatabase(at(u"own"_s),
            {u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
             " INSERT INTO irc_history (body) SELECT hex(randomblob(20)) FROM n"_s});
        const auto done = copyDatabase(at(u"own"_s), {.to = at(u"copy"_s), .progress = progress});
        QVERIFY(!done && done.error().isCancelled());
    }

    void whereNoneIsNoneIsMade()
    {
        QCOMPARE(copyDatabase(at(u"none"_s), {.to = at(u"copy"_s)}).error().reason, Reason::NotFound);
        QVERIFY(!QFile::exists(at(u"none"_s)));
    }
};

QTEST_GUILESS_MAIN(DatabaseCopyTest)
#include "tst_databasecopy.moc"
