#pragma once

#include <memory>

#include "app/services/http/votes/voters/accountvoters.h"
#include "app/services/http/votes/voters/phonevoting.h"

namespace everyport {

/// Who votes at an address, by what the poll's rules take for one voter: a phone, a ticket or an account. The poll must
/// be there when it is asked. `context`'s parts must outlive it, and it the Tasks that it gives. Loop's thread.
class PhoneVoters {
public:
    PhoneVoters(const ServiceContext& context, std::shared_ptr<PhoneVoting> voting);

    /// By what the browser has kept; `key` is VoterKey's.
    Task<PhoneVoter> known(http::Request request, QByteArray key) const;
    /// By what comes with a vote, too. Who chose an answer and is nobody yet gets a token, or a fault.
    Task<PhoneVoter> asking(http::Request request, VoteRequest asked, QByteArray key) const;

private:
    PhoneVoter byPhone(const http::Request& request, const VoteRequest& asked, const QByteArray& key) const;
    PhoneVoter byTicket(const http::Request& request, const VoteRequest& asked) const;

    polls::PollRegistry& m_polls;
    const std::shared_ptr<PhoneVoting> m_voting;
    const AccountVoters m_accounts;
};

} // namespace everyport
