#include "app/polls/polltickets.h"

#include <QSet>

#include "app/polls/cards/ticket.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

Task<Result<QStringList>> issueTickets(PollRegistry& registry, QString id, int count)
{
    const auto* poll = registry.find(id);
    if (!poll)
        co_return Ledgers::missing(id);
    if (poll->policy.phones != Policy::Phones::Ticket)
        co_return Error::refused(Reason::BadValue,
            u"Nobody votes with tickets in this poll. Choose “phones with a ticket's code” in its rules first."_s,
            u"policy.phones"_s);
    if (poll->leftOut.contains(registry.station()))
        co_return Error::refused(Reason::NotAuthorised,
            u"This station is left out of this question: tickets that are made here do not count. Make them at another one."_s);
    if (count < 1 || count > maximumTickets)
        co_return Error::refused(
            Reason::BadValue, u"Between 1 and %1 tickets are made at once."_s.arg(maximumTickets), u"count"_s);
    QSet<QString> tickets;
    while (tickets.size() < count)
        tickets.insert(makeTicket());
    QStringList tags;
    for (const auto& ticket : std::as_const(tickets))
        tags.append(ticketTag(ticket));
    auto registering = registry.registerCards(id, tags);
    const auto registered = co_await std::move(registering);
    if (!registered)
        co_return registered.error();
    co_return QStringList(tickets.begin(), tickets.end());
}

} // namespace everyport::polls
