#include "app/services/http/votes/voters/phonevoters.h"

#include "app/polls/cards/ticket.h"
#include "app/polls/pollregistry.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;
using polls::Policy;

PhoneVoter knownPhone(const Request& request, const QByteArray& key)
{
    const auto token = VoterToken::of(VoterToken::Kind::Phone, request.headers, key);
    return token ? PhoneVoter{.tag = token->voter()} : PhoneVoter();
}

} // namespace

PhoneVoters::PhoneVoters(const ServiceContext& context, std::shared_ptr<PhoneVoting> voting)
    : m_polls(context.polls), m_voting(std::move(voting)), m_accounts(context)
{
}

Task<PhoneVoter> PhoneVoters::known(Request request, QByteArray key) const
{
    switch (addressedPoll(m_polls, request)->policy.phones) {
    case Policy::Phones::AnyDevice: co_return knownPhone(request, key);
    case Policy::Phones::Account: {
        auto looking = m_accounts.known(request, key);
        auto voter = co_await std::move(looking);
        co_return voter;
    }
    case Policy::Phones::Ticket:
    case Policy::Phones::None: break;
    }
    co_return PhoneVoter();
}

Task<PhoneVoter> PhoneVoters::asking(Request request, VoteRequest asked, QByteArray key) const
{
    switch (addressedPoll(m_polls, request)->policy.phones) {
    case Policy::Phones::AnyDevice: co_return byPhone(request, asked, key);
    case Policy::Phones::Ticket: co_return byTicket(request, asked);
    case Policy::Phones::Account: {
        auto asking = m_accounts.asking(request, asked, key);
        auto voter = co_await std::move(asking);
        co_return voter;
    }
    case Policy::Phones::None: break;
    }
    co_return PhoneVoter();
}

PhoneVoter PhoneVoters::byPhone(const Request& request, const VoteRequest& asked, const QByteArray& key) const
{
    auto known = knownPhone(request, key);
    if (!known.tag.isEmpty() || asked.answer().isEmpty())
        return known;
    const auto token = VoterToken::ofPhone(asked.uuid(), key);
    return {.tag = token.voter(), .cookie = token.cookie(key, request.encrypted)};
}

/// Wrong ones stay out of the poll's log, which whoever guesses would fill.
PhoneVoter PhoneVoters::byTicket(const Request& request, const VoteRequest& asked) const
{
    if (asked.ticket().trimmed().isEmpty())
        return {.fault = asked.answer().isEmpty() ? QLatin1StringView() : "needsTicket"_L1};
    const auto ticket = polls::ticketFromText(asked.ticket());
    if (!ticket)
        return {.fault = "badTicket"_L1};
    const auto tag = polls::ticketTag(*ticket);
    const auto id = addressedPoll(m_polls, request)->id;
    if (!m_polls.votesByTicket(id, tag)) {
        const bool isOverLimit = !m_voting->limits.takesWrongTicket(request.peer);
        if (isOverLimit)
            m_voting->turnedAway.add(TurnedAway::By::Tickets, request.peer);
        return {.fault = "badTicket"_L1, .isOverLimit = isOverLimit};
    }
    return {.tag = tag};
}

} // namespace everyport
