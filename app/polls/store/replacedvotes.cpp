#include "app/polls/store/replacedvotes.h"

#include "app/polls/counting/vote.h"
#include "app/polls/store/logpersons.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const ReplacedVotes>> ReplacedVotes::read(QSqlDatabase& connection, const PollPlace& place)
{
    const auto made = std::make_shared<ReplacedVotes>();
    auto last = runQuery(connection, u"SELECT max(number) FROM polls_log WHERE poll = ?"_s, {place.key});
    if (!last)
        return last.error();
    if (last->next())
        made->m_last = last->value(0).toLongLong();
    auto persons = readPersons(connection, place);
    if (!persons)
        return persons.error();
    made->m_persons = std::move(*persons);
    auto query = runQuery(connection,
        u"SELECT round, card, number FROM polls_log WHERE poll = ? AND kind = 1 AND outcome = ? AND flags & ? = 0"
        " ORDER BY %1"_s.arg(logOrder(place)),
        {place.key, int(Outcome::Changed), voidedFlag});
    if (!query)
        return query.error();
    while (query->next()) {
        const auto person = made->m_persons.of(Fingerprint::of(query->value(1).toString()));
        made->m_lastOf.insert({query->value(0).toInt(), person}, query->value(2).toLongLong());
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    return std::shared_ptr<const ReplacedVotes>(made);
}

bool ReplacedVotes::contains(int round, const QString& card, qint64 number) const
{
    const auto last = m_lastOf.constFind({round, m_persons.of(Fingerprint::of(card))});
    return last != m_lastOf.cend() && *last != number;
}

} // namespace everyport::polls
