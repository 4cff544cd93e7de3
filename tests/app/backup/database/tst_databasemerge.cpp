#include "app/backup/database/databasemerge.h"

#include <QTemporaryDir>
#include <QTest>

#include "app/backup/database/ownschema.h"
#include "tests/app/backup/madedatabase.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::backup;
using namespace Qt::StringLiterals;

namespace {

const QStringList mergeTables{u"CREATE TABLE storage_rooms (room TEXT PRIMARY KEY, steps INTEGER NOT NULL)"_s,
    u"INSERT INTO storage_rooms VALUES ('polls', 3), ('accounts', 2), ('chat', 1)"_s,
    u"CREATE TABLE polls_poll (key INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, salt BLOB NOT NULL)"_s,
    u"CREATE TABLE polls_log (poll INTEGER NOT NULL, number INTEGER NOT NULL, answer TEXT, PRIMARY KEY (poll, number))"_s,
    u"CREATE TABLE accounts (name TEXT PRIMARY KEY, role TEXT NOT NULL)"_s,
    u"CREATE TABLE account_ssh_keys (account TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (account, key))"_s,
    u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT, title TEXT, options TEXT)"_s,
    u"CREATE TABLE chat_conversation (id INTEGER PRIMARY KEY AUTOINCREMENT, account INTEGER, name TEXT, last_read INTEGER)"_s,
    u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY AUTOINCREMENT, conversation INTEGER, text TEXT)"_s};

const QStringList ircTables{u"INSERT INTO storage_rooms VALUES ('irc-channels', 2)"_s,
    u"CREATE TABLE irc_channels (service TEXT, name TEXT, founder BLOB, PRIMARY KEY (service, name))"_s,
    u"CREATE INDEX irc_channels_founder ON irc_channels (founder)"_s,
    u"CREATE TRIGGER irc_channels_leave AFTER DELETE ON accounts BEGIN DELETE FROM irc_channels WHERE founder = CAST(OLD.name AS BLOB); END"_s};

} // namespace

class DatabaseMergeTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString here() const { return m_folder->filePath(u"here"_s); }
    QString old() const { return m_folder->filePath(u"old"_s); }
    QString found(const QString& sql) const { return rowsOf(here(), sql); }
    /// "polls 1+0+1": fresh, the same, other.
    QString compared() const
    {
        const auto all = compareDatabases(here(), old());
        if (!all)
            return u"! "_s + all.error().text;
        QStringList words;
        for (const auto& one : *all)
            words << u"%1 %2+%3+%4%5"_s.arg(one.what).arg(one.fresh).arg(one.same).arg(one.other).arg(
                one.mayCome ? u""_s : u" stays out"_s);
        return words.join(u", "_s);
    }
    void add() const
    {
        const auto done = addDatabase(here(), old());
        QVERIFY2(done.ok(), qPrintable(done ? QString() : done.error().text));
    }

    bool areSame() const
    {
        const auto same = haveSameSteps(here(), old());
        return same && *same;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeDatabase(here(), mergeTables);
        makeDatabase(old(), mergeTables);
    }

    void stepsAreTheSameWhereAllThatComesIsAsFar()
    {
        QVERIFY(areSame());
        makeDatabase(here(), {u"INSERT INTO storage_rooms VALUES ('irc-channels', 2)"_s}); // only here
        QVERIFY(areSame());
        makeDatabase(old(), {u"INSERT INTO storage_rooms VALUES ('irc-channels', 1)"_s});
        QVERIFY(!areSame());
        makeDatabase(old(), {u"UPDATE storage_rooms SET steps = 2 WHERE room = 'irc-channels'"_s});
        QVERIFY(areSame());
        makeDatabase(old(), {u"INSERT INTO storage_rooms VALUES ('pubsub', 1)"_s}); // has never run here
        QVERIFY(!areSame());
        QVERIFY(!haveSameSteps(m_folder->filePath(u"none"_s), old()));
    }

    void wholePollsComeWithTheirVotes()
    {
        makeDatabase(here(),
            {u"INSERT INTO polls_poll VALUES (1, 'lunch', 'h'), (2, 'gone', 'h')"_s,
                u"INSERT INTO polls_log VALUES (1, 1, 'soup')"_s, u"DELETE FROM polls_poll WHERE key = 2"_s});
        makeDatabase(old(),
            {u"INSERT INTO polls_poll VALUES (1, 'fruit', 'o'), (2, 'lunch', 'o')"_s,
                u"INSERT INTO polls_log VALUES (1, 1, 'apple'), (1, 2, 'pear'), (2, 1, 'curry'), (2, 2, 'curry')"_s});
        QCOMPARE(compared(), u"polls 1+0+1"_s);
        add();
        QCOMPARE(
            found(u"SELECT id || key FROM polls_poll ORDER BY key"_s), u"lunch1 fruit3"_s); // 2 is never given again
        QCOMPARE(found(u"SELECT answer FROM polls_log WHERE poll = 3 ORDER BY number"_s), u"apple pear"_s);
        QCOMPARE(found(u"SELECT answer FROM polls_log WHERE poll = 1"_s), u"soup"_s); // what is here stays as it is
        QCOMPARE(compared(), u"polls 0+1+1"_s);
        add(); // once more changes nothing
        QCOMPARE(found(u"SELECT count(*) FROM polls_log"_s), u"3"_s);
    }

    void nobodyGetsKeysToAnAccountThatIsHere()
    {
        makeDatabase(here(), {u"INSERT INTO accounts VALUES ('alice', 'guest')"_s});
        makeDatabase(old(),
            {u"INSERT INTO accounts VALUES ('alice', 'administrator'), ('mia', 'member')"_s,
                u"INSERT INTO account_ssh_keys VALUES ('alice', 'A'), ('mia', 'M')"_s});
        QCOMPARE(compared(), u"accounts 1+0+1"_s);
        add();
        QCOMPARE(found(u"SELECT name || role FROM accounts ORDER BY name"_s), u"aliceguest miamember"_s);
        QCOMPARE(found(u"SELECT account || key FROM account_ssh_keys"_s), u"miaM"_s);
    }

    void conversationsAreNumberedOn()
    {
        makeDatabase(here(),
            {u"INSERT INTO chat_account VALUES (1, 'irc', 'Libera', '{}')"_s,
                u"INSERT INTO chat_conversation VALUES (1, 1, '#a', 0)"_s,
                u"INSERT INTO chat_message VALUES (1, 1, 'here')"_s});
        makeDatabase(old(),
            {u"INSERT INTO chat_account VALUES (1, 'xmpp', 'me@old', '{}')"_s,
                u"INSERT INTO chat_conversation VALUES (1, 1, 'one', 2), (2, 1, 'two', 0)"_s,
                u"INSERT INTO chat_message VALUES (1, 1, 'a'), (2, 1, 'b'), (3, 2, 'c')"_s});
        QCOMPARE(compared(), u"chat accounts 1+0+0"_s);
        add();
        QCOMPARE(
            found(
                u"SELECT a.title || c.name || m.text || c.last_read FROM chat_message m JOIN chat_conversation c ON c.id = m.conversation"
                " JOIN chat_account a ON a.id = c.account ORDER BY m.number"_s),
            u"Libera#ahere0 me@oldonea3 me@oldoneb3 me@oldtwoc0"_s);
    }

    void whatHasNeverRunHereComesWithItsTables()
    {
        makeDatabase(old(), ircTables);
        makeDatabase(old(), {u"INSERT INTO irc_channels VALUES ('irc', '#hall', 'alice')"_s});
        QCOMPARE(compared(), u"IRC channels 1+0+0"_s);
        add();
        QCOMPARE(found(u"SELECT name FROM irc_channels"_s), u"#hall"_s);
        QCOMPARE(found(u"SELECT steps FROM storage_rooms WHERE room = 'irc-channels'"_s), u"2"_s);
        QCOMPARE(found(u"SELECT name FROM sqlite_master WHERE name LIKE 'irc_channels_%' ORDER BY name"_s),
            u"irc_channels_founder irc_channels_leave"_s);
        makeDatabase(old(), {u"INSERT INTO irc_channels VALUES ('irc', '#bar', 'b'), ('other', '#hall', 'c')"_s});
        add();
        QCOMPARE(found(u"SELECT service || name FROM irc_channels ORDER BY service, name"_s),
            u"irc#bar irc#hall other#hall"_s);
    }

    /// Its writer is anybody: a room that nobody knows brings nothing along, one that is known only what is its own.
    void tablesOfNobodyStayOut()
    {
        makeDatabase(old(), ircTables);
        makeDatabase(old(),
            {u"INSERT INTO storage_rooms VALUES ('zzz', 1), ('irc-users', 2)"_s, u"CREATE TABLE zzz (a TEXT)"_s,
                u"CREATE INDEX polls_by_answer ON polls_log (answer)"_s,
                u"CREATE TRIGGER irc_users_leave AFTER DELETE ON accounts BEGIN DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB); END"_s});
        add();
        QCOMPARE(found(u"SELECT name FROM sqlite_master WHERE name IN ('zzz', 'polls_by_answer', 'irc_users_leave')"_s),
            QString());
        QCOMPARE(found(u"SELECT room FROM storage_rooms ORDER BY room"_s), u"accounts chat irc-channels polls"_s);
        makeDatabase(here(),
            {u"INSERT INTO accounts VALUES ('mia', 'member')"_s, u"DELETE FROM accounts"_s}); // no table is missed
    }

    void onlyOwnTriggersCome()
    {
        makeDatabase(here(), {u"INSERT INTO polls_poll VALUES (1, 'lunch', 'h')"_s});
        makeDatabase(old(),
            {u"INSERT INTO storage_rooms VALUES ('zzz', 1)"_s,
                u"CREATE TRIGGER irc_history_grows AFTER INSERT ON polls_log BEGIN DELETE FROM polls_poll; END"_s});
        const auto done = addDatabase(here(), old());
        QVERIFY(!done && done.error().kind == Error::Kind::Malformed);
        makeDatabase(here(), {u"INSERT INTO polls_log VALUES (1, 1, 'soup')"_s});
        QCOMPARE(found(u"SELECT id FROM polls_poll"_s), u"lunch"_s);
    }

    /// SQLite keeps them in tables of its own, which are made with theirs.
    void chatsComeWithTheirWords()
    {
        makeDatabase(here(),
            {u"DROP TABLE chat_account"_s, u"DROP TABLE chat_conversation"_s, u"DROP TABLE chat_message"_s,
                u"DELETE FROM storage_rooms WHERE room = 'chat'"_s});
        makeDatabase(old(),
            {u"ALTER TABLE chat_message ADD COLUMN kind INTEGER"_s,
                u"ALTER TABLE chat_message ADD COLUMN sender TEXT"_s, wordsTable()});
        for (const auto& trigger : ownTriggers()) {
            if (trigger.room == "chat"_L1)
                makeDatabase(old(), {trigger.sql});
        }
        makeDatabase(old(),
            {u"INSERT INTO chat_message VALUES (1, 1, 'good evening', 0, 'mia'), (2, 1, 'evening came', 5, '')"_s});
        add();
        makeDatabase(here(), {u"INSERT INTO chat_message VALUES (3, 1, 'this evening', 1, 'ann')"_s});
        QCOMPARE(found(u"SELECT rowid FROM chat_words WHERE chat_words MATCH 'evening' ORDER BY rowid"_s), u"1 3"_s);
    }

    void whatAnotherVersionWroteStaysOut()
    {
        makeDatabase(old(), ircTables);
        makeDatabase(old(),
            {u"INSERT INTO irc_channels VALUES ('irc', '#hall', 'alice')"_s,
                u"INSERT INTO accounts VALUES ('mia', 'member')"_s,
                u"INSERT INTO polls_poll VALUES (1, 'fruit', 'o')"_s,
                u"UPDATE storage_rooms SET steps = 1 WHERE room = 'polls'"_s});
        QCOMPARE(compared(), u"polls 1+0+0 stays out, accounts 1+0+0, IRC channels 1+0+0 stays out"_s);
        add();
        QCOMPARE(found(u"SELECT count(*) FROM polls_poll"_s), u"0"_s);
        QCOMPARE(found(u"SELECT name FROM accounts"_s), u"mia"_s);
        QCOMPARE(found(u"SELECT count(*) FROM sqlite_master WHERE name = 'irc_channels'"_s), u"0"_s);
    }

    void whatANewerVersionWroteIsSaidAtOnce()
    {
        makeDatabase(old(), {u"UPDATE storage_rooms SET steps = 40 WHERE room = 'polls'"_s});
        const auto compared = compareDatabases(here(), old());
        QVERIFY(!compared);
        QCOMPARE(compared.error().kind, Error::Kind::Unsupported);
        QVERIFY(compared.error().text.contains(u"newer version"_s));
    }

    void oneThatIsDamagedChangesNothing()
    {
        QFile file(old());
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        makeDatabase(here(), {u"INSERT INTO accounts VALUES ('alice', 'guest')"_s});
        QVERIFY(!addDatabase(here(), old()).ok());
        QVERIFY(!compareDatabases(here(), old()).ok());
        QCOMPARE(found(u"SELECT name FROM accounts"_s), u"alice"_s);
    }
};

QTEST_GUILESS_MAIN(DatabaseMergeTest)
#include "tst_databasemerge.moc"
