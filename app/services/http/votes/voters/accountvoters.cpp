#include "app/services/http/votes/voters/accountvoters.h"

#include "app/accounts/accounts.h"
#include "app/accounts/authenticator.h"
#include "app/accounts/portal.h"
#include "app/accounts/record/accountrights.h"
#include "app/services/http/votes/voters/votertoken.h"
#include "netcore/task/timeout.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

using http::Request;

const auto accountService = u"http"_s;

/// A name as it was typed is another one than it is kept as.
bool isCalled(const QString& account, const QString& name)
{
    return name == account || Accounts::prepareName(name).valueOr(QString()) == account;
}

} // namespace

/// Of what an account's login stands on; empty where it may not log in.
Task<Result<QByteArray>> AccountVoters::stampOf(QString account, QByteArray key) const
{
    auto asking = m_accounts.rights().may(account, Right::Login, accountService);
    const auto may = co_await std::move(asking);
    if (!may)
        co_return may.error();
    if (!*may)
        co_return QByteArray();
    auto finding = m_accounts.find(account);
    const auto found = co_await std::move(finding);
    if (!found)
        co_return found.error();
    // Of one whose password is kept elsewhere they are made up, and always the same.
    auto reading = m_accounts.authenticator().scramKeys(
        account, ScramHash::Sha256, LoginContext(accountService, u"vote"_s, {}));
    const auto keys = co_await std::move(reading);
    if (!keys)
        co_return keys.error();
    const auto secrets = keys->storedKey + QByteArray::number(found->createdAt) + ' '
        + QByteArray::number(m_accounts.generation(account));
    co_return VoterToken::stampOf(secrets, key);
}

Task<PhoneVoter> AccountVoters::known(Request request, QByteArray key) const
{
    const auto token = VoterToken::of(VoterToken::Kind::Account, request.headers, key);
    if (!token)
        co_return PhoneVoter();
    auto asking = stampOf(token->account(), key);
    auto waiting = withTimeout(std::move(asking), m_clock, recognisedWithin(request));
    const auto stamp = co_await std::move(waiting);
    if (!stamp) { // the storage may lack things, too
        const bool isNobody = stamp.error().kind == Error::Kind::Refused && stamp.error().reason == Reason::NotFound;
        co_return PhoneVoter{.isStalled = !isNobody};
    }
    if (*stamp != token->stamp())
        co_return PhoneVoter();
    co_return PhoneVoter{.tag = token->voter(), .login = token->account()};
}

Task<PhoneVoter> AccountVoters::asking(Request request, VoteRequest asked, QByteArray key) const
{
    // Who says who they are is meant, whoever has used this phone before.
    const bool isNamed = !asked.account().isEmpty() || !asked.password().isEmpty();
    if (!isNamed) {
        auto looking = known(request, key);
        auto voter = co_await std::move(looking);
        // It may have waited on the phone while somebody else logged in there, or be of a page that was open before.
        if (!voter.tag.isEmpty() && !asked.login().isEmpty() && !isCalled(voter.login, asked.login()))
            voter.fault = "otherAccount"_L1;
        if (!voter.tag.isEmpty() || voter.isStalled)
            co_return voter;
    }
    if (asked.account().isEmpty() || asked.password().isEmpty()) {
        if (isNamed || !asked.answer().isEmpty())
            co_return PhoneVoter{.fault = "needsAccount"_L1};
        co_return PhoneVoter();
    }
    auto logging = login(request, asked, key);
    auto voter = co_await std::move(logging);
    co_return voter;
}

Task<PhoneVoter> AccountVoters::login(Request request, VoteRequest asked, QByteArray key) const
{
    Portal portal(m_accounts);
    auto logging = portal.login(PasswordCredentials{asked.account(), asked.password()},
        LoginContext(accountService, u"vote"_s, request.peer.host));
    const auto avatar = co_await std::move(logging);
    if (!avatar && avatar.error().kind == Error::Kind::Local)
        co_return PhoneVoter{.isStalled = true};
    if (!avatar || avatar->needsSecondFactor) // a page with two fields has no place for a code; a token does instead
        co_return PhoneVoter{.fault = "badAccount"_L1};
    const auto name = avatar->account.name;
    auto stamping = stampOf(name, key);
    auto waiting = withTimeout(std::move(stamping), m_clock, recognisedWithin(request));
    const auto stamp = co_await std::move(waiting);
    if (!stamp)
        co_return PhoneVoter{.isStalled = true};
    if (stamp->isEmpty() || m_accounts.generation(name) > avatar->generation)
        co_return PhoneVoter{.fault = "badAccount"_L1}; // what was right when it was looked at is not any more
    const auto token = VoterToken::ofAccount(name, *stamp);
    co_return PhoneVoter{.tag = token.voter(), .cookie = token.cookie(key, request.encrypted), .login = name};
}

} // namespace everyport
