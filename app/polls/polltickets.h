#pragma once

#include <QStringList>

#include "app/polls/pollregistry.h"

namespace everyport::polls {

/// Whether a ticket votes in the poll, by its ticketTag: it was made for it, or for another question of its event that
/// goes by tickets. So who has one needs no other for the next question.
bool votesByTicket(const Polls& polls, const QString& id, const QString& tag);

/// The same, and a ticket of another question is known in this one from then on, as it has to be when it votes there:
/// under this poll's own salt, so that nobody can tell from the polls which votes are of one ticket. False where it
/// does not vote here. `registry` must outlive the Task.
Task<Result<bool>> admitTicket(PollRegistry& registry, QString id, QString tag);

/// So many codes (cards/ticket.h), each of which votes once by phone in the poll and in each other question of its
/// event that goes by tickets. Nobody can ask for them again: only their hashes are kept. Refused where the poll's
/// rules ask for no tickets. `registry` must outlive the Task.
Task<Result<QStringList>> issueTickets(PollRegistry& registry, QString id, int count);

} // namespace everyport::polls
