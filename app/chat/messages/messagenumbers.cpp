#include "app/chat/messages/messagenumbers.h"

#include <algorithm>

#include "app/storage/query.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

QStringList MessageNumbers::postgresTable()
{
    return {u"CREATE TABLE chat_numbers (only INTEGER PRIMARY KEY CHECK (only = 1), last INTEGER NOT NULL)"_s,
        u"INSERT INTO chat_numbers (only, last) VALUES (1, 0)"_s};
}

Result<qint64> MessageNumbers::last(QSqlDatabase& connection)
{
    auto found = runQuery(connection,
        dialectOf(connection) == Dialect::Sqlite ? u"SELECT seq FROM sqlite_sequence WHERE name = 'chat_message'"_s
                                                 : u"SELECT last FROM chat_numbers"_s);
    if (!found)
        return found.error();
    return found->next() ? found->value(0).toLongLong() : qint64(0);
}

Result<MessageNumbers> MessageNumbers::open(QSqlDatabase& connection)
{
    const auto dialect = dialectOf(connection);
    const auto known = dialect == Dialect::Sqlite ? Result<qint64>(0) : last(connection);
    return known ? Result<MessageNumbers>(MessageNumbers(dialect, *known)) : Result<MessageNumbers>(known.error());
}

QVariant MessageNumbers::toBind(qint64 chosen) const
{
    if (chosen != 0)
        return chosen;
    return m_dialect == Dialect::Sqlite ? QVariant() : QVariant(m_last + 1);
}

qint64 MessageNumbers::stored(qint64 chosen, const QSqlQuery& insert)
{
    if (m_dialect == Dialect::Sqlite)
        return insert.lastInsertId().toLongLong();
    const auto number = chosen != 0 ? chosen : m_last + 1;
    m_last = std::max(m_last, number);
    return number;
}

Result<Done> MessageNumbers::keep(QSqlDatabase& connection)
{
    return m_last == m_kept ? Result<Done>(Done{})
                            : runStatement(connection, u"UPDATE chat_numbers SET last = ?"_s, {m_last});
}

} // namespace everyport::chat
