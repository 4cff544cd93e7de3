#include "app/backup/database/databasereplace.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/backup/database/databasemerge.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

class DatabaseReplaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString here(const QString& sql) const { return rowsOf(at(u"here"_s), sql); }
    void makeBoth() const
    {
        for (const auto& name : {u"here"_s, u"old"_s})
            makeDatabase(at(name),
                {u"CREATE TABLE storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL)"_s,
                    u"INSERT INTO storage_rooms VALUES ('accounts', 1), ('polls', 1), ('chat', 1), ('devices', 1)"_s,
                    u"CREATE TABLE accounts (name TEXT PRIMARY KEY)"_s, u"CREATE TABLE irc_channels (founder TEXT)"_s,
                    u"CREATE TRIGGER irc_channels_leave AFTER DELETE ON accounts BEGIN DELETE FROM irc_channels WHERE founder = CAST(OLD.name AS BLOB); END"_s,
                    u"CREATE TABLE polls_poll (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE)"_s,
                    u"CREATE TABLE polls_journal (taken INTEGER)"_s,
                    u"CREATE TABLE devices (position INTEGER PRIMARY KEY, id TEXT)"_s,
                    u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT, title TEXT, options TEXT)"_s,
                    u"CREATE TABLE chat_conversation (id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER, last_read INTEGER)"_s,
                    u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY AUTOINCREMENT, conversation INTEGER, text TEXT)"_s});
        makeDatabase(at(u"here"_s),
            {u"INSERT INTO accounts VALUES ('alice')"_s, u"INSERT INTO irc_channels VALUES (CAST('alice' AS BLOB))"_s,
                u"INSERT INTO polls_poll (id) VALUES ('lunch')"_s, u"INSERT INTO polls_journal VALUES (7)"_s,
                u"INSERT INTO devices VALUES (1, 'door')"_s,
                u"INSERT INTO chat_account VALUES (1, 'irc', 'here', '')"_s,
                u"INSERT INTO chat_conversation VALUES (1, 1, 1)"_s,
                u"INSERT INTO chat_message VALUES (1, 1, 'said here')"_s});
        makeDatabase(at(u"old"_s),
            {u"INSERT INTO accounts VALUES ('mia')"_s, u"INSERT INTO devices VALUES (1, 'window')"_s,
                u"INSERT INTO chat_account VALUES (1, 'xmpp', 'old', '')"_s,
                u"INSERT INTO chat_conversation VALUES (1, 1, 0)"_s});
    }
    QString replace(const PartChoice& parts) const
    {
        auto done = replaceParts(at(u"here"_s), at(u"old"_s), parts);
        if (done)
            done = addDatabase(at(u"here"_s), at(u"old"_s));
        return done ? QString() : done.error().text;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeBoth();
    }

    void partsThatAreNotInItStay()
    {
        QCOMPARE(replace(PartChoice::without({u"polls"_s, u"services"_s})), QString());
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"mia"_s);
        QCOMPARE(here(u"SELECT id FROM devices"_s), u"window"_s);
        QCOMPARE(here(u"SELECT id FROM polls_poll"_s), u"lunch"_s);
        QCOMPARE(here(u"SELECT taken FROM polls_journal"_s), u"7"_s);
        QCOMPARE(here(u"SELECT founder FROM irc_channels"_s), u"alice"_s); // she has not left, she is elsewhere
        QCOMPARE(here(u"SELECT count(*) FROM chat_message"_s), u"0"_s);
    }

    /// A backup that was made without a word has none: who has voted by phone could do so again.
    void keysStayWhereNoneCome()
    {
        for (const auto& name : {u"here"_s, u"old"_s})
            makeDatabase(at(name),
                {u"CREATE TABLE voters_key (only INTEGER PRIMARY KEY CHECK (only = 1), key BLOB NOT NULL)"_s,
                    u"CREATE TABLE irc_secrets (service TEXT PRIMARY KEY, cloak BLOB NOT NULL)"_s,
                    u"CREATE TABLE account_totp (account TEXT PRIMARY KEY, secret BLOB)"_s});
        makeDatabase(at(u"here"_s),
            {u"INSERT INTO voters_key VALUES (1, 'phones')"_s, u"INSERT INTO irc_secrets VALUES ('irc', 'masks')"_s,
                u"INSERT INTO account_totp VALUES ('alice', 'factor')"_s});
        QCOMPARE(replace(PartChoice::without({u"files"_s})), QString());
        QCOMPARE(here(u"SELECT key FROM voters_key"_s), u"phones"_s);
        QCOMPARE(here(u"SELECT cloak FROM irc_secrets"_s), u"masks"_s);
        QCOMPARE(here(u"SELECT count(*) FROM account_totp"_s), u"0"_s); // that of nobody
        makeDatabase(at(u"old"_s), {u"INSERT INTO voters_key VALUES (1, 'theirs')"_s});
        const auto kept = keepStationKeys(at(u"old"_s), at(u"here"_s)); // which comes whole
        QVERIFY2(kept.ok(), qPrintable(kept ? QString() : kept.error().text));
        QCOMPARE(rowsOf(at(u"old"_s), u"SELECT key FROM voters_key"_s), u"theirs"_s);
        QCOMPARE(rowsOf(at(u"old"_s), u"SELECT cloak FROM irc_secrets"_s), u"masks"_s);
        QCOMPARE(rowsOf(at(u"old"_s), u"SELECT count(*) FROM account_totp"_s), u"0"_s);
        QCOMPARE(replace(PartChoice::without({u"files"_s})), QString());
        QCOMPARE(here(u"SELECT key FROM voters_key"_s), u"theirs"_s);
    }

    void messagesThatStayKeepTheirConversations()
    {
        QCOMPARE(replace(PartChoice::without({u"history"_s})), QString());
        QCOMPARE(here(u"SELECT a.title FROM chat_message m JOIN chat_conversation c ON c.id = m.conversation"
                      " JOIN chat_account a ON a.id = c.account"_s),
            u"here"_s);
        QCOMPARE(here(u"SELECT title FROM chat_account ORDER BY title"_s), u"here old"_s);
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"mia"_s);
        QCOMPARE(here(u"SELECT count(*) FROM polls_poll"_s), u"0"_s);
    }

    void anotherVersionsTablesAreRefusedWhole()
    {
        makeDatabase(at(u"old"_s), {u"ALTER TABLE polls_poll ADD COLUMN more TEXT"_s});
        const auto done = replaceParts(at(u"here"_s), at(u"old"_s), PartChoice::without({u"files"_s}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Unsupported);
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"alice"_s);
    }

    /// A step may change only what the rows say: their columns do not tell.
    void otherStepsAreRefusedWhole()
    {
        makeDatabase(at(u"here"_s), {u"UPDATE storage_rooms SET steps = 2 WHERE room = 'chat'"_s});
        const auto older = replaceParts(at(u"here"_s), at(u"old"_s), PartChoice::without({u"files"_s}));
        QVERIFY(!older);
        QCOMPARE(older.error().kind, Error::Kind::Unsupported);
        QVERIFY2(older.error().text.contains(u"An older version"_s), qPrintable(older.error().text));
        makeDatabase(at(u"old"_s), {u"UPDATE storage_rooms SET steps = 3 WHERE room = 'chat'"_s});
        const auto newer = replaceParts(at(u"here"_s), at(u"old"_s), PartChoice::without({u"files"_s}));
        QVERIFY(!newer);
        QVERIFY2(newer.error().text.contains(u"Start this one once"_s), qPrintable(newer.error().text));
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"alice"_s);
        QCOMPARE(here(u"SELECT id FROM devices"_s), u"door"_s);
    }

    /// Behind 2^63-1 nothing can be counted: what comes would take no further row, nor what is added to it.
    void numbersWithoutEndAreDamage_data()
    {
        QTest::addColumn<QString>("made");
        QTest::newRow("what SQLite remembers")
            << u"UPDATE sqlite_sequence SET seq = 9223372036854775807 WHERE name = 'chat_account'"_s;
        QTest::newRow("of a table that it has not")
            << u"INSERT INTO sqlite_sequence VALUES ('audit', '9223372036854775000')"_s;
        QTest::newRow("as a fraction") << u"UPDATE sqlite_sequence SET seq = 1e300 WHERE name = 'chat_account'"_s;
        QTest::newRow("a key") << u"INSERT INTO chat_message VALUES (9007199254740993, 1, 'x')"_s;
        QTest::newRow("below") << u"INSERT INTO devices VALUES (-9223372036854775808, 'x')"_s;
        QTest::newRow("what is added to") << u"UPDATE chat_conversation SET last_read = 9223372036854775807"_s;
        QTest::newRow("a counter") << u"INSERT INTO polls_journal VALUES (9223372036854775807)"_s;
    }
    void numbersWithoutEndAreDamage()
    {
        QFETCH(const QString, made);
        makeDatabase(at(u"old"_s), {made});
        const auto replaced = replaceParts(at(u"here"_s), at(u"old"_s), PartChoice::without({u"files"_s}));
        const auto added = addDatabase(at(u"here"_s), at(u"old"_s));
        const auto compared = compareDatabases(at(u"here"_s), at(u"old"_s));
        QVERIFY(!replaced && !added && !compared);
        for (const auto& error : {replaced.error(), added.error(), compared.error()}) {
            QCOMPARE(error.kind, Error::Kind::Malformed);
            QVERIFY2(error.text.startsWith(u"The backup is damaged"_s), qPrintable(error.text));
        }
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"alice"_s);
    }

    /// Messages of an XMPP archive are numbered by the time they came at, with twelve bits behind the milliseconds.
    void timesOfLaterYearsAreNumbersToo()
    {
        const auto later = (qint64(4'102'444'800'000) << 12) + 7; // 2100
        makeDatabase(at(u"old"_s),
            {u"CREATE TABLE xmpp_archive_messages (place INTEGER PRIMARY KEY, account INTEGER NOT NULL, number INTEGER NOT NULL)"_s,
                u"INSERT INTO xmpp_archive_messages VALUES (1, 1, %1)"_s.arg(later)});
        QCOMPARE(replace({}), QString());
        makeDatabase(at(u"old"_s), {u"UPDATE xmpp_archive_messages SET number = 9223372036854775807"_s});
        QVERIFY(replace({}).contains(u"beyond all that is counted to"_s));
        makeDatabase(at(u"old"_s), {u"UPDATE xmpp_archive_messages SET number = 1, place = %1"_s.arg(later)});
        QVERIFY(replace({}).contains(u"beyond all that is counted to"_s));
    }

    void otherStepsOfWhatStaysMatterToNobody()
    {
        makeDatabase(at(u"here"_s), {u"UPDATE storage_rooms SET steps = 2 WHERE room = 'polls'"_s});
        QCOMPARE(replace(PartChoice::without({u"polls"_s})), QString());
        QCOMPARE(here(u"SELECT name FROM accounts"_s), u"mia"_s);
        QCOMPARE(here(u"SELECT id FROM polls_poll"_s), u"lunch"_s);
    }
};

QTEST_GUILESS_MAIN(DatabaseReplaceTest)
#include "tst_databasereplace.moc"
