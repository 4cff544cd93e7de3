#include "app/chat/messages/knownmessages.h"

#include "app/chat/messages/messagetable.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

using Own = Result<std::optional<Message>>;

Own first(const Result<QList<Message>>& found)
{
    if (!found)
        return found.error();
    return found->isEmpty() ? std::optional<Message>() : std::optional(found->first());
}

} // namespace

Result<qint64> KnownMessages::byId(const Message& message) const
{
    if (message.id.isEmpty())
        return qint64(0);
    auto known = runQuery(m_connection, u"SELECT number FROM chat_message WHERE conversation = ? AND id = ?"_s,
        {message.conversation, message.id});
    if (!known)
        return known.error();
    return known->next() ? known->value(0).toLongLong() : qint64(0);
}

qint64 KnownMessages::firstNotTaken(QSqlQuery& numbers) const
{
    while (numbers.next()) {
        if (const auto number = numbers.value(0).toLongLong(); !m_taken.contains(number))
            return number;
    }
    return 0;
}

/// The nearest one that stands here without an id, unless the network's stands here as well; see isToldAgain.
Own KnownMessages::unnamed(const Message& message) const
{
    if (!message.isPlayback)
        return std::optional<Message>();
    auto near = runQuery(m_connection,
        u"SELECT number FROM chat_message WHERE conversation = ? AND at BETWEEN ? AND ? AND (flags & 1) <> 0 AND id IS NULL"
        " AND sender_id IS NULL AND kind = ? AND text = ? AND delivery <> 1 ORDER BY abs(at - ?), number LIMIT 100"_s,
        {message.conversation, message.at - toldAgainWithin(message), message.at + toldAgainBefore, int(message.kind),
            notNull(message.text.text), message.at});
    if (!near)
        return near.error();
    const auto known = byId(message);
    if (!known)
        return known.error();
    const auto number = *known == 0 ? firstNotTaken(*near) : 0;
    return number != 0 ? first(messagetable::select(m_connection, u"m.number = ?"_s, {number}, false, 1))
                       : Own(std::optional<Message>());
}

Own KnownMessages::own(const Message& message) const
{
    if (!message.isMine)
        return std::optional<Message>();
    if (!message.senderId.isEmpty()) {
        const auto known = first(messagetable::selectNamed(
            m_connection, message.conversation, message.senderId, 1, u" AND (m.flags & 1) <> 0"_s));
        if (!known || *known)
            return known;
    }
    return unnamed(message);
}

Result<qint64> KnownMessages::toldBefore(const Message& message) const
{
    if (!message.isPlayback || !message.id.isEmpty() || message.isMine)
        return qint64(0);
    auto same = runQuery(m_connection,
        u"SELECT number FROM chat_message WHERE conversation = ? AND at = ? AND kind = ? AND sender = ? AND text = ?"
        " ORDER BY number LIMIT 100"_s,
        {message.conversation, message.at, int(message.kind), notNull(message.sender), notNull(message.text.text)});
    if (!same)
        return same.error();
    return firstNotTaken(*same);
}

} // namespace everyport::chat
