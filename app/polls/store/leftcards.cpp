#include "app/polls/store/leftcards.h"

#include "app/polls/counting/logentry.h"
#include "app/storage/query.h"
#include "app/storage/sqltext.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<bool> isAnyLeft(QSqlDatabase& connection, const LeftCards& left)
{
    if (left.polls.isEmpty() || left.cards.isEmpty())
        return false;
    QStringList stays{QString::number(int(LogEntry::Kind::Linked))};
    if (left.areTickets)
        stays.append(QString::number(int(LogEntry::Kind::Registered)));
    QVariantList values;
    for (const auto& text : left.polls + left.cards)
        values.append(text);
    auto query = runQuery(connection,
        u"SELECT 1 FROM polls_log WHERE poll IN (SELECT key FROM polls_poll WHERE id IN (%1)) AND card IN (%2) AND kind NOT IN (%3) LIMIT 1"_s
            .arg(placeholders(left.polls.size()), placeholders(left.cards.size()), stays.join(u", ")),
        values);
    if (!query)
        return query.error();
    const bool isAny = query->next();
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return isAny;
}

} // namespace everyport::polls
