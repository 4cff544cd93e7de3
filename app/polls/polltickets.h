#pragma once

#include <QStringList>

#include "app/polls/pollregistry.h"

namespace everyport::polls {

/// So many codes (cards/ticket.h), each of which votes once by phone in the poll and in each other question of its
/// event that goes by tickets. Nobody can ask for them again: only their hashes are kept. Refused where the poll's
/// rules ask for no tickets, or what this station enters does not count in it (Poll::leftOut). `registry` must outlive
/// the Task.
Task<Result<QStringList>> issueTickets(PollRegistry& registry, QString id, int count);

} // namespace everyport::polls
