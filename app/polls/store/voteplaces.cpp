#include "app/polls/store/voteplaces.h"

#include <algorithm>

#include <QHash>

#include "app/polls/counting/vote.h"
#include "app/polls/store/logpersons.h"
#include "app/polls/store/logrow.h"
#include "app/polls/store/voidedvotes.h"
#include "app/storage/query.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Result<std::shared_ptr<const VotePlaces>> VotePlaces::read(
    QSqlDatabase& connection, const PollPlace& place, int fromRound)
{
    const auto made = std::make_shared<VotePlaces>();
    auto last = runQuery(connection, u"SELECT max(number) FROM polls_log WHERE poll = ?"_s, {place.key});
    if (!last)
        return last.error();
    if (last->next())
        made->m_last = last->value(0).toLongLong();
    auto query = runQuery(connection,
        u"SELECT number, card, round FROM polls_log WHERE poll = ? AND kind = 1 AND outcome = ? AND flags & ? = 0"
        " AND round >= ? ORDER BY %1"_s.arg(logOrder(place)),
        {place.key, int(Outcome::Counted), voidedFlag, fromRound});
    if (!query)
        return query.error();
    // What of two linked voters was taken back is left out, so that it does not matter when they were linked.
    const auto persons = readPersons(connection, place);
    if (!persons)
        return persons.error();
    QHash<Fingerprint, int> given; // in the round, by voter
    int round = fromRound;
    while (query->next()) {
        if (const auto next = query->value(2).toInt(); std::exchange(round, next) != next)
            given.clear();
        const auto voter = persons->of(Fingerprint::of(query->value(1).toString()));
        made->m_given.push_back({query->value(0).toLongLong(), ++given[voter]});
    }
    if (query->lastError().isValid())
        return storageError(query->lastError(), connection.databaseName());
    std::sort(
        made->m_given.begin(), made->m_given.end(), [](const Given& a, const Given& b) { return a.number < b.number; });
    return std::shared_ptr<const VotePlaces>(made);
}

int VotePlaces::of(qint64 number) const
{
    const auto found = std::lower_bound(m_given.begin(), m_given.end(), number,
        [](const Given& given, qint64 wanted) { return given.number < wanted; });
    return found != m_given.end() && found->number == number ? found->place : 0;
}

} // namespace everyport::polls
