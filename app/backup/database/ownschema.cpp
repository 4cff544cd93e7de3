#include "app/backup/database/ownschema.h"

#include <algorithm>

#include <QRegularExpression>

#include "app/backup/database/mergedtables.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

QList<OwnTable> declaredTables()
{
    const auto accounts = u"accounts"_s;
    const auto departures = u"account-departures"_s;
    const auto polls = u"polls"_s;
    const auto chat = u"chat"_s;
    const auto archive = u"xmpp-archive"_s;
    QList<OwnTable> tables;
    for (const auto& merged : mergedTables())
        tables << OwnTable{merged.name, merged.room};
    return tables
        + QList<OwnTable>{{u"account_secret"_s, accounts}, {u"account_tombstones"_s, u"account-tombstones"_s},
            {u"account_departures"_s, departures}, {u"account_departures_cleared"_s, departures},
            {u"account_places_seeded"_s, u"account-places"_s}, {u"audit"_s, u"audit"_s}, {u"polls_station"_s, polls},
            {u"polls_journal"_s, polls}, {u"polls_journals"_s, polls}, {u"polls_removed"_s, polls},
            {u"chat_words"_s, chat}, {u"chat_words_config"_s, chat}, {u"chat_words_data"_s, chat},
            {u"chat_words_docsize"_s, chat}, {u"chat_words_idx"_s, chat}, {u"irc_history_sizes"_s, u"irc-history"_s},
            {u"xmpp_archive"_s, archive}, {u"xmpp_archive_index"_s, archive}, {u"xmpp_archive_state"_s, archive},
            {u"rule_hook"_s, u"rulehooks"_s}, {u"forgetting_clock"_s, u"forgetting"_s},
            {u"stations_memory"_s, u"stations"_s}, {u"storage_progress"_s, u"storage"_s},
            {u"storage_programs"_s, u"storage"_s}, {u"storage_runs"_s, u"storage"_s}};
}

// What was made once stands in databases for ever, so nothing leaves this list: irc_history_grows is made no more.
QList<OwnTrigger> declaredTriggers()
{
    const auto chat = u"chat"_s;
    const auto history = u"irc-history"_s;
    return {
        {u"chat_words_added"_s, chat,
            u"CREATE TRIGGER chat_words_added AFTER INSERT ON chat_message WHEN new.kind <= 2 BEGIN"
            " INSERT INTO chat_words (rowid, text, sender) VALUES (new.number, new.text, new.sender); END"_s},
        {u"chat_words_removed"_s, chat,
            u"CREATE TRIGGER chat_words_removed AFTER DELETE ON chat_message WHEN old.kind <= 2 BEGIN"
            " INSERT INTO chat_words (chat_words, rowid, text, sender) VALUES ('delete', old.number, old.text, old.sender); END"_s},
        {u"chat_words_changed"_s, chat,
            u"CREATE TRIGGER chat_words_changed AFTER UPDATE OF text ON chat_message WHEN old.kind <= 2 AND old.text <> new.text BEGIN"
            " INSERT INTO chat_words (chat_words, rowid, text, sender) VALUES ('delete', old.number, old.text, old.sender);"
            " INSERT INTO chat_words (rowid, text, sender) VALUES (new.number, new.text, new.sender); END"_s},
        {u"irc_certificates_leave"_s, u"irc-certificates"_s,
            u"CREATE TRIGGER irc_certificates_leave AFTER DELETE ON accounts BEGIN"
            " DELETE FROM irc_certificates WHERE account = OLD.name; END"_s},
        {u"irc_channels_leave"_s, u"irc-channels"_s,
            u"CREATE TRIGGER irc_channels_leave AFTER DELETE ON accounts BEGIN"
            " DELETE FROM irc_channels WHERE founder = CAST(OLD.name AS BLOB); END"_s},
        {u"irc_users_leave"_s, u"irc-users"_s,
            u"CREATE TRIGGER irc_users_leave AFTER DELETE ON accounts BEGIN"
            " DELETE FROM irc_users WHERE account = CAST(OLD.name AS BLOB); END"_s},
        {u"irc_history_leaves"_s, history,
            u"CREATE TRIGGER irc_history_leaves AFTER DELETE ON accounts BEGIN"
            " DELETE FROM irc_history WHERE target > CAST(OLD.name || ' ' AS BLOB) AND target < CAST(OLD.name || '!' AS BLOB);"
            " DELETE FROM irc_markers WHERE account = CAST(OLD.name AS BLOB); END"_s},
        {u"irc_history_shrinks"_s, history,
            u"CREATE TRIGGER irc_history_shrinks AFTER DELETE ON irc_history BEGIN"
            " UPDATE irc_history_sizes SET bytes = bytes - length(OLD.body) - length(OLD.tags)"
            " WHERE target IN (OLD.target, X'') AND service = OLD.service;"
            " DELETE FROM irc_history_sizes WHERE target = OLD.target AND service = OLD.service AND bytes <= 0; END"_s},
        {u"irc_history_grows"_s, history,
            u"CREATE TRIGGER irc_history_grows AFTER INSERT ON irc_history BEGIN"
            " INSERT INTO irc_history_sizes (target, service, bytes)"
            " VALUES (NEW.target, NEW.service, length(NEW.body) + length(NEW.tags)), (X'', NEW.service, length(NEW.body) + length(NEW.tags))"
            " ON CONFLICT (target, service) DO UPDATE SET bytes = bytes + excluded.bytes; END"_s},
    };
}

/// SQLite keeps the statement as it was written but for its beginning.
bool isOwnTrigger(const QString& sql)
{
    return std::ranges::any_of(
        ownTriggers(), [text = sql.simplified()](const OwnTrigger& own) { return own.sql == text; });
}

/// Names and kinds of columns, plain defaults, keys; of what is checked, the one row that marks are kept in.
bool isPlainTable(const QString& name, const QString& sql)
{
    static const QRegularExpression known(
        uR"(CHECK \(only = 1\)|REFERENCES \w+ \(\w+\) ON DELETE CASCADE)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(uR"(\b(CHECK|GENERATED|AS|SELECT|REFERENCES|ON)\b|\bDEFAULT\s*\(|/\*|--)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (sql.simplified() == wordsTable())
        return true;
    const QRegularExpression begin(uR"(^CREATE TABLE (["']?)%1\1\s*\()"_s.arg(QRegularExpression::escape(name)));
    return sql.contains(begin) && !sql.simplified().remove(known).contains(code);
}

/// By columns, over all rows or those that one of ours is about.
bool isPlainIndex(const QString& name, const QString& sql)
{
    static const QStringList some{u"id IS NOT NULL"_s, u"sender_id IS NOT NULL"_s, u"uuid IS NOT NULL"_s,
        u"card IS NOT NULL"_s, u"mark IS NOT NULL"_s, u"kind = 0"_s, u"kind = 6"_s, u"kind IN (0, 2, 3, 4)"_s,
        u"target <> X''"_s};
    static const QRegularExpression plain(
        uR"(^CREATE (?:UNIQUE )?INDEX (\w+) ON \w+ ?\(\w+(?:, ?\w+)*\)(?: WHERE (.+))?$)"_s);
    const auto match = plain.match(sql.simplified());
    return match.hasMatch() && match.captured(1) == name && (!match.hasCaptured(2) || some.contains(match.captured(2)));
}

} // namespace

const QList<OwnTable>& ownTables()
{
    static const QList<OwnTable> tables = declaredTables();
    return tables;
}

const QList<OwnTrigger>& ownTriggers()
{
    static const QList<OwnTrigger> triggers = declaredTriggers();
    return triggers;
}

const QString& wordsTable()
{
    static const QString sql =
        u"CREATE VIRTUAL TABLE chat_words USING fts5 (text, sender, content='chat_message', content_rowid='number',"
        " tokenize='unicode61 remove_diacritics 2')"_s;
    return sql;
}

bool isOwnCode(const QString& type, const QString& name, const QString& sql)
{
    // What is written has to be of that kind, too: SQLite goes by the text.
    if (type == "trigger"_L1)
        return isOwnTrigger(sql);
    return type == "table"_L1 ? isPlainTable(name, sql) : type == "index"_L1 && isPlainIndex(name, sql);
}

} // namespace everyport::backup
