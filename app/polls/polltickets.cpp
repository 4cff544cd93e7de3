#include "app/polls/polltickets.h"

#include <algorithm>

#include <QSet>

#include "app/polls/cards/ticket.h"

namespace everyport::polls {

using namespace Qt::StringLiterals;

namespace {

bool knows(const Polls& polls, const QString& id, const QString& tag)
{
    return polls.knowsCard(id, polls.voterOf(id, tag));
}

} // namespace

bool votesByTicket(const Polls& polls, const QString& id, const QString& tag)
{
    const auto* poll = polls.find(id);
    if (!poll || poll->policy.phones != Policy::Phones::Ticket)
        return false;
    if (knows(polls, id, tag))
        return true;
    if (poll->event.isEmpty())
        return false;
    const auto all = polls.polls();
    return std::any_of(all.begin(), all.end(), [&, event = poll->event](const Poll& other) {
        return other.event == event && other.policy.phones == Policy::Phones::Ticket && knows(polls, other.id, tag);
    });
}

Task<Result<bool>> admitTicket(PollRegistry& registry, QString id, QString tag)
{
    if (!votesByTicket(registry, id, tag))
        co_return false;
    if (knows(registry, id, tag))
        co_return true;
    auto registering = registry.registerCards(id, {tag});
    const auto registered = co_await std::move(registering);
    if (!registered)
        co_return registered.error();
    co_return true;
}

Task<Result<QStringList>> issueTickets(PollRegistry& registry, QString id, int count)
{
    const auto* poll = registry.find(id);
    if (!poll)
        co_return Ledgers::missing(id);
    if (poll->policy.phones != Policy::Phones::Ticket)
        co_return Error::refused(Reason::BadValue,
            u"Nobody votes with tickets in this poll. Choose “phones with a ticket's code” in its rules first."_s,
            u"policy.phones"_s);
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
