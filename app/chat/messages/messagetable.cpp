#include "app/chat/messages/messagetable.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/chat/messages/knownmessages.h"
#include "app/chat/messages/messagenumbers.h"
#include "app/chat/messages/wordvector.h"
#include "app/storage/dialect.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::chat::messagetable {

using namespace Qt::StringLiterals;

namespace {

enum Flag { Mine = 1, Mention = 2, Playback = 4, Bot = 8, Redacted = 16, Edited = 32 };

int flagsOf(const Message& message)
{
    return (message.isMine ? Mine : 0) | (message.isMention ? Mention : 0) | (message.isPlayback ? Playback : 0)
        | (message.isBot ? Bot : 0) | (message.isRedacted ? Redacted : 0) | (message.isEdited ? Edited : 0);
}

QVariant reactionsText(const Message& message)
{
    if (message.reactions.isEmpty())
        return {};
    QJsonObject all;
    for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
        all.insert(it.key(), QJsonArray::fromStringList(it.value()));
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QMap<QString, QStringList> reactionsFrom(const QString& text)
{
    QMap<QString, QStringList> reactions;
    const auto all = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = all.begin(); it != all.end(); ++it) {
        QStringList names;
        for (const auto& name : it.value().toArray())
            names.append(name.toString());
        reactions.insert(it.key(), names);
    }
    return reactions;
}

QVariantList valuesOf(const Message& message)
{
    const auto spans = message.text.writeSpans();
    return {message.conversation, message.at, int(message.kind), notNull(message.sender), orNull(message.account),
        orNull(message.detail), notNull(message.text.text), spans.isEmpty() ? QVariant() : QVariant(spans),
        orNull(message.id), orNull(message.replyTo), flagsOf(message), int(message.delivery), orNull(message.trouble),
        reactionsText(message), orNull(message.senderId)};
}

const auto names =
    u"conversation, at, kind, sender, account, detail, text, spans, id, reply_to, flags, delivery, trouble, reactions, sender_id"_s;

// SQLite's index of words is a table of its own, which triggers fill.
QString writtenNames(const QSqlDatabase& connection)
{
    return dialectOf(connection) == Dialect::Postgres ? names + u", words"_s : names;
}

QVariantList writtenValues(const QSqlDatabase& connection, const Message& message)
{
    auto values = valuesOf(message);
    if (dialectOf(connection) == Dialect::Postgres)
        values.append(isSpoken(message.kind) ? QVariant(wordVector(message.text.text)) : QVariant());
    return values;
}

QString marksFor(const QString& columns)
{
    return QStringList(columns.count(u',') + 1, u"?"_s).join(u", "_s);
}

/// It takes the network's id, and has arrived. What stands there as it is now, where that is something else.
Result<std::optional<Message>> adopt(
    QSqlDatabase& connection, const KnownMessages& known, const Message& own, const Message& message)
{
    auto adopted = own;
    takeName(adopted, message);
    const auto named = known.byId(adopted);
    if (!named)
        return named.error();
    if (adopted == own || (*named != 0 && *named != own.number))
        return std::optional<Message>();
    const auto done = update(connection, adopted);
    return done ? Result<std::optional<Message>>(adopted) : Result<std::optional<Message>>(done.error());
}

} // namespace

QStringList migration()
{
    return {
        u"CREATE TABLE chat_message (number INTEGER PRIMARY KEY AUTOINCREMENT,"
        " conversation INTEGER NOT NULL REFERENCES chat_conversation (id) ON DELETE CASCADE, at INTEGER NOT NULL, kind INTEGER NOT NULL,"
        " sender TEXT NOT NULL, account TEXT, detail TEXT, text TEXT NOT NULL, spans BLOB, id TEXT, reply_to TEXT, flags INTEGER NOT NULL,"
        " delivery INTEGER NOT NULL, trouble TEXT, reactions TEXT)"_s,
        u"CREATE INDEX chat_message_shown ON chat_message (conversation, at, number)"_s,
        u"CREATE UNIQUE INDEX chat_message_id ON chat_message (conversation, id) WHERE id IS NOT NULL"_s,
        // What was spoken, by word. The text itself stands in chat_message only.
        byDialect(
            u"CREATE VIRTUAL TABLE chat_words USING fts5 (text, sender, content='chat_message', content_rowid='number',"
            " tokenize='unicode61 remove_diacritics 2')"_s,
            MessageNumbers::postgresTable()
                + QStringList{u"ALTER TABLE chat_message ADD COLUMN words tsvector"_s,
                    u"CREATE INDEX chat_message_words ON chat_message USING gin (words)"_s,
                    u"CREATE INDEX chat_message_sender ON chat_message (lower(sender), number)"_s}),
        byDialect(u"CREATE TRIGGER chat_words_added AFTER INSERT ON chat_message WHEN new.kind <= 2 BEGIN"
                  " INSERT INTO chat_words (rowid, text, sender) VALUES (new.number, new.text, new.sender); END"_s,
            {}),
        byDialect(
            u"CREATE TRIGGER chat_words_removed AFTER DELETE ON chat_message WHEN old.kind <= 2 BEGIN"
            " INSERT INTO chat_words (chat_words, rowid, text, sender) VALUES ('delete', old.number, old.text, old.sender); END"_s,
            {}),
        byDialect(
            u"CREATE TRIGGER chat_words_changed AFTER UPDATE OF text ON chat_message WHEN old.kind <= 2 AND old.text <> new.text BEGIN"
            " INSERT INTO chat_words (chat_words, rowid, text, sender) VALUES ('delete', old.number, old.text, old.sender);"
            " INSERT INTO chat_words (rowid, text, sender) VALUES (new.number, new.text, new.sender); END"_s,
            {}),
    };
}

QStringList senderIdMigration()
{
    return {u"ALTER TABLE chat_message ADD COLUMN sender_id TEXT"_s,
        u"CREATE INDEX chat_message_sender_id ON chat_message (conversation, sender_id) WHERE sender_id IS NOT NULL"_s};
}

QString columns()
{
    return u"m.number, m."_s + QString(names).replace(u", "_s, u", m."_s);
}

Message read(const QSqlQuery& row)
{
    Message message;
    message.number = row.value(0).toLongLong();
    message.conversation = row.value(1).toLongLong();
    message.at = row.value(2).toLongLong();
    message.kind = MessageKind(std::clamp(row.value(3).toInt(), 0, int(MessageKind::Trouble)));
    message.sender = row.value(4).toString();
    message.account = row.value(5).toString();
    message.detail = row.value(6).toString();
    message.text.text = row.value(7).toString();
    if (const auto spans = row.value(8).toByteArray(); !spans.isEmpty())
        message.text.readSpans(spans);
    message.id = row.value(9).toString();
    message.replyTo = row.value(10).toString();
    const auto flags = row.value(11).toInt();
    message.isMine = flags & Mine;
    message.isMention = flags & Mention;
    message.isPlayback = flags & Playback;
    message.isBot = flags & Bot;
    message.isRedacted = flags & Redacted;
    message.isEdited = flags & Edited;
    message.delivery = Delivery(std::clamp(row.value(12).toInt(), 0, int(Delivery::Read)));
    message.trouble = row.value(13).toString();
    if (const auto reactions = row.value(14).toString(); !reactions.isEmpty())
        message.reactions = reactionsFrom(reactions);
    message.senderId = row.value(15).toString();
    return message;
}

Result<Appended> append(QSqlDatabase& connection, const QList<Message>& messages)
{
    auto next = MessageNumbers::open(connection);
    if (!next)
        return next.error();
    const auto columns = writtenNames(connection);
    auto insert = prepareQuery(connection,
        u"INSERT INTO chat_message (number, %1) VALUES (?, %2) ON CONFLICT DO NOTHING"_s.arg(
            columns, marksFor(columns)));
    if (!insert)
        return insert.error();
    Appended appended;
    auto& numbers = appended.numbers;
    numbers.reserve(messages.size());
    KnownMessages known(connection);
    for (const auto& message : messages) {
        const auto own = known.own(message);
        if (!own)
            return own.error();
        if (*own) {
            const auto now = adopt(connection, known, **own, message);
            if (!now)
                return now.error();
            if (*now)
                appended.adopted.append(**now);
            known.take((*own)->number);
            numbers.append(-(*own)->number);
            continue;
        }
        const auto same = known.toldBefore(message);
        if (!same)
            return same.error();
        if (*same != 0) {
            known.take(*same);
            numbers.append(-*same);
            continue;
        }
        insert->addBindValue(next->toBind(message.number));
        for (const auto& value : writtenValues(connection, message))
            insert->addBindValue(value);
        if (!insert->exec())
            return storageError(insert->lastError(), connection.databaseName());
        if (insert->numRowsAffected() > 0) {
            numbers.append(next->stored(message.number, *insert));
            known.take(numbers.last());
            continue;
        }
        const auto named = known.byId(message);
        if (!named)
            return named.error();
        numbers.append(-*named);
    }
    const auto kept = next->keep(connection);
    return kept ? Result<Appended>(std::move(appended)) : Result<Appended>(kept.error());
}

Result<LookedUp> lookUp(QSqlDatabase& connection, const QList<Message>& messages)
{
    LookedUp found;
    const auto last = MessageNumbers::last(connection);
    if (!last)
        return last.error();
    found.last = *last;
    const KnownMessages known(connection);
    for (const auto& message : messages) {
        const auto own = known.own(message);
        const auto named = own ? known.byId(message) : Result<qint64>(own.error());
        const auto same = named ? known.toldBefore(message) : named;
        if (!same)
            return same.error();
        found.isKnown.append(*own || *named > 0 || *same > 0);
    }
    return found;
}

Result<Done> update(QSqlDatabase& connection, const Message& message)
{
    // Not "OR IGNORE" for an id that another message has: it would reach into the triggers.
    auto changed = message;
    if (!message.id.isEmpty()) {
        auto taken = runQuery(connection,
            u"SELECT 1 FROM chat_message WHERE conversation = ? AND id = ? AND number <> ?"_s,
            {message.conversation, message.id, message.number});
        if (!taken)
            return taken.error();
        if (taken->next())
            changed.id.clear();
    }
    auto values = writtenValues(connection, changed);
    values.append(message.number);
    const auto columns = writtenNames(connection);
    return runStatement(
        connection, u"UPDATE chat_message SET (%1) = (%2) WHERE number = ?"_s.arg(columns, marksFor(columns)), values);
}

Result<QList<Message>> select(
    QSqlDatabase& connection, const QString& where, const QVariantList& values, bool newestFirst, int most)
{
    const auto order = newestFirst ? u"m.at DESC, m.number DESC"_s : u"m.at, m.number"_s;
    auto all = values;
    all.append(most);
    auto query = runQuery(
        connection, u"SELECT %1 FROM chat_message m WHERE %2 ORDER BY %3 LIMIT ?"_s.arg(columns(), where, order), all);
    if (!query)
        return query.error();
    QList<Message> messages;
    while (query->next())
        messages.append(read(*query));
    if (newestFirst)
        std::reverse(messages.begin(), messages.end());
    return messages;
}

Result<QList<Message>> selectNamed(
    QSqlDatabase& connection, qint64 conversation, const QString& id, int most, const QString& furthermore)
{
    // Each kind of id with the conversation beside it: an index answers it. With the conversation taken out of the
    // bracket SQLite walks all of the conversation, in the order that is asked for.
    const auto named = u"((m.conversation = ? AND m.id = ?) OR (m.conversation = ? AND m.sender_id = ?))"_s;
    return select(connection, named + furthermore, {conversation, id, conversation, id}, true, most);
}

Result<std::optional<Message>> find(QSqlDatabase& connection, const WhichMessage& which)
{
    const auto found = which.number != 0
        ? select(connection, u"m.conversation = ? AND m.number = ?"_s, {which.conversation, which.number}, false, 1)
        : selectNamed(connection, which.conversation, which.id, mostOfOneName);
    if (!found)
        return found.error();
    const auto known = std::find_if(found->crbegin(), found->crend(),
        [&which](const Message& message) { return !which.by || which.by->wrote(message); }); // the newest
    return known == found->crend() ? std::optional<Message>() : std::optional(*known);
}

Result<MessageSteps::Altered> alter(
    QSqlDatabase& connection, const WhichMessage& which, const MessageSteps::Change& change)
{
    const auto known = find(connection, which);
    if (!known)
        return known.error();
    if (!*known)
        return MessageSteps::Altered{};
    auto message = **known;
    change(message);
    if (message == **known)
        return MessageSteps::Altered{true};
    if (auto written = update(connection, message); !written)
        return written.error();
    return MessageSteps::Altered{true, message};
}

} // namespace everyport::chat::messagetable
