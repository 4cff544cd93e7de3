#pragma once

#include <QSqlDatabase>

#include "app/polls/cards/persons.h"
#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

/// Who is one person in a poll's log, by all of its links that came to something: as its count has them at its end. A
/// job for a Database.
Result<Persons> readPersons(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls
