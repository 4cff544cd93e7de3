#pragma once

#include "app/services/core/servicetype.h"
#include "app/services/http/votes/voters/phonevoter.h"
#include "app/services/http/votes/voters/voterequest.h"
#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// Voters with an account, where a poll's rules ask for one: by the token that their browser keeps for a day, or by
/// name and password. `context`'s parts must outlive it, and it the Tasks that it gives. Loop's thread.
class AccountVoters {
public:
    explicit AccountVoters(const ServiceContext& context)
        : m_accounts(context.accounts), m_clock(context.reactor.clock())
    {
    }

    /// By what the browser has kept; `key` is VoterKey's.
    Task<PhoneVoter> known(http::Request request, QByteArray key) const;
    /// By what was typed, else by what the browser has kept.
    Task<PhoneVoter> asking(http::Request request, VoteRequest asked, QByteArray key) const;

private:
    Task<PhoneVoter> login(http::Request request, VoteRequest asked, QByteArray key) const;
    Task<Result<QByteArray>> stampOf(QString account, QByteArray key) const;

    Accounts& m_accounts;
    Clock& m_clock;
};

} // namespace everyport
