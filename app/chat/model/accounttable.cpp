#include "app/chat/model/accounttable.h"

#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::chat::accounttable {

using namespace Qt::StringLiterals;

namespace {

enum Flag { Enters = 1, Pinned = 2, Muted = 4 };
// Behind the flags, two bits say which notes it gives, and all above them until which minute since 1970 it is silent.
constexpr int notesShift = 3;
constexpr int silenceShift = 5;
constexpr qint64 minute = 60'000;

qint64 flagsOf(const Conversation& conversation)
{
    return qint64((conversation.entersOnConnect ? Enters : 0) | (conversation.isPinned ? Pinned : 0)
               | (conversation.isMuted ? Muted : 0))
        | (qint64(conversation.notes) << notesShift) | ((conversation.silentUntil / minute) << silenceShift);
}

StoredConversation conversationFrom(const QSqlQuery& row)
{
    StoredConversation stored;
    stored.account = row.value(1).toLongLong();
    auto& conversation = stored.conversation;
    conversation.id = row.value(0).toLongLong();
    conversation.kind = Conversation::Kind(std::clamp(row.value(2).toInt(), 0, int(Conversation::Kind::Person)));
    conversation.name = row.value(3).toString();
    conversation.key = row.value(4).toString();
    conversation.topic.text = row.value(5).toString();
    conversation.topic.readSpans(row.value(6).toByteArray());
    const auto flags = row.value(7).toLongLong();
    conversation.entersOnConnect = flags & Enters;
    conversation.isPinned = flags & Pinned;
    conversation.isMuted = flags & Muted;
    conversation.notes = Conversation::Notes((flags >> notesShift) & 3);
    conversation.silentUntil = (flags >> silenceShift) * minute;
    conversation.lastRead = row.value(8).toLongLong();
    conversation.draft = row.value(9).toString();
    conversation.newest = row.value(10).toLongLong();
    conversation.newestAt = row.value(11).toLongLong();
    conversation.lastReadAt = row.value(12).toLongLong();
    conversation.unread = row.value(13).toInt();
    conversation.mentions = row.value(14).toInt();
    stored.isClosed = row.value(15).toBool();
    return stored;
}

// Counted behind the last one that was read, at most so many: nobody reads the number of 100,000.
const auto unreadCount =
    u"(SELECT count(*) FROM (SELECT 1 FROM chat_message m WHERE m.conversation = c.id AND m.kind <= 2 AND m.flags & 1 = 0"
    " AND (m.at, m.number) > (coalesce(r.at, 0), coalesce(r.number, 0)) LIMIT 1000) AS part)"_s;
const auto mentionCount =
    u"(SELECT count(*) FROM (SELECT 1 FROM chat_message m WHERE m.conversation = c.id AND m.flags & 3 = 2"
    " AND (m.at, m.number) > (coalesce(r.at, 0), coalesce(r.number, 0)) LIMIT 1000) AS part)"_s;

} // namespace

QStringList migration()
{
    return {
        u"CREATE TABLE chat_account (id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, title TEXT NOT NULL, options TEXT NOT NULL,"
        " connects INTEGER NOT NULL)"_s,
        u"CREATE TABLE chat_conversation (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " account INTEGER NOT NULL REFERENCES chat_account (id) ON DELETE CASCADE, kind INTEGER NOT NULL, name TEXT NOT NULL, key TEXT NOT NULL,"
        " topic TEXT, topic_spans BLOB, flags INTEGER NOT NULL, last_read INTEGER NOT NULL DEFAULT 0, draft TEXT, closed INTEGER NOT NULL DEFAULT 0,"
        " UNIQUE (account, kind, key))"_s,
    };
}

Result<Everything> load(QSqlDatabase& connection)
{
    Everything all;
    auto accounts = runQuery(
        connection, u"SELECT id, type, title, options, connects, notes FROM chat_account ORDER BY id"_s);
    if (!accounts)
        return accounts.error();
    while (accounts->next()) {
        all.accounts.append(
            {accounts->value(0).toLongLong(), accounts->value(1).toString(), accounts->value(2).toString(),
                accounts->value(3).toByteArray(), accounts->value(4).toBool(), accounts->value(5).toByteArray()});
    }
    auto conversations = runQuery(connection,
        u"SELECT c.id, c.account, c.kind, c.name, c.key, c.topic, c.topic_spans, c.flags, c.last_read, c.draft, n.number, n.at, r.at,"
        " %1, %2, c.closed FROM chat_conversation c LEFT JOIN chat_message r ON r.number = c.last_read LEFT JOIN chat_message n"
        " ON n.number = (SELECT number FROM chat_message WHERE conversation = c.id ORDER BY at DESC, number DESC LIMIT 1)"
        " ORDER BY c.account, c.kind, c.id"_s.arg(unreadCount, mentionCount));
    if (!conversations)
        return conversations.error();
    while (conversations->next())
        all.conversations.append(conversationFrom(*conversations));
    return all;
}

Result<qint64> addAccount(QSqlDatabase& connection, const StoredAccount& account)
{
    const auto added = runQuery(connection,
        u"INSERT INTO chat_account (type, title, options, connects) VALUES (?, ?, ?, ?)"_s,
        {account.type, account.title, QString::fromUtf8(account.values), account.connectsOnStart});
    if (!added)
        return added.error();
    return added->lastInsertId().toLongLong();
}

Result<Done> updateAccount(QSqlDatabase& connection, const StoredAccount& account)
{
    return runStatement(connection, u"UPDATE chat_account SET title = ?, options = ?, connects = ? WHERE id = ?"_s,
        {account.title, QString::fromUtf8(account.values), account.connectsOnStart, account.id});
}

Result<Done> updateNotes(QSqlDatabase& connection, qint64 id, const QByteArray& notes)
{
    return runStatement(
        connection, u"UPDATE chat_account SET notes = ? WHERE id = ?"_s, {QString::fromUtf8(notes), id});
}

Result<Done> removeAccount(QSqlDatabase& connection, qint64 id)
{
    // Messages by themselves: their words leave the index by a trigger.
    auto gone = runStatement(connection,
        u"DELETE FROM chat_message WHERE conversation IN (SELECT id FROM chat_conversation WHERE account = ?)"_s, {id});
    return gone ? runStatement(connection, u"DELETE FROM chat_account WHERE id = ?"_s, {id}) : gone;
}

Result<Done> saveConversation(QSqlDatabase& connection, const StoredConversation& stored)
{
    const auto& conversation = stored.conversation;
    return runStatement(connection,
        u"INSERT INTO chat_conversation (id, account, kind, name, key, topic, topic_spans, flags, last_read, draft, closed)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, key = excluded.key, topic = excluded.topic,"
        " topic_spans = excluded.topic_spans, flags = excluded.flags, last_read = excluded.last_read, draft = excluded.draft, closed = excluded.closed"_s,
        {conversation.id, stored.account, int(conversation.kind), notNull(conversation.name), notNull(conversation.key),
            conversation.topic.text, conversation.topic.writeSpans(), flagsOf(conversation), conversation.lastRead,
            conversation.draft, stored.isClosed});
}

Result<ReadState> readUpTo(QSqlDatabase& connection, qint64 conversation, qint64 at)
{
    auto moved = runStatement(connection,
        u"UPDATE chat_conversation SET last_read = coalesce((SELECT number FROM chat_message WHERE conversation = ? AND at <= ?"
        " ORDER BY at DESC, number DESC LIMIT 1), last_read) WHERE id = ?"_s,
        {conversation, at, conversation});
    if (!moved)
        return moved.error();
    auto found = runQuery(connection,
        u"SELECT c.last_read, coalesce(r.at, 0), %1, %2 FROM chat_conversation c LEFT JOIN chat_message r ON r.number = c.last_read WHERE c.id = ?"_s
            .arg(unreadCount, mentionCount),
        {conversation});
    if (!found)
        return found.error();
    if (!found->next())
        return ReadState();
    return ReadState{
        found->value(0).toLongLong(), found->value(1).toLongLong(), found->value(2).toInt(), found->value(3).toInt()};
}

Result<Done> failWaiting(QSqlDatabase& connection, const QString& trouble)
{
    return runStatement(
        connection, u"UPDATE chat_message SET delivery = 4, trouble = ? WHERE delivery = 1"_s, {trouble});
}

} // namespace everyport::chat::accounttable
