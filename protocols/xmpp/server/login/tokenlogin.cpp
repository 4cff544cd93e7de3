#include "protocols/xmpp/server/login/tokenlogin.h"

#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/server/login/loginname.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestClient = 256;

/// What a client calls itself; empty where that is nothing to go by.
QString clientOf(const xml::Element& authenticate)
{
    const auto id = authenticate.child(u"user-agent", ns::sasl2).attribute(u"id");
    return id.size() <= longestClient ? id : QString();
}

} // namespace

TokenLogin::TokenLogin(LoginTokens& tokens, xml::Element request, LoginState state)
    : m_tokens(tokens), m_request(std::move(request)), m_state(std::move(state))
{
}

QStringList TokenLogin::mechanisms(const LoginState& state)
{
    return state.isPrivate ? sasl::tokenMechanisms(state.offer) : QStringList();
}

bool TokenLogin::authenticates() const
{
    return !m_request.child(u"fast", ns::fast).isNull();
}

Task<Result<sasl::Step>> TokenLogin::authenticate(QByteArray message)
{
    auto claim = claimIn(message);
    if (!claim)
        co_return claim.error();
    const auto name = claim->account + u'@' + m_state.domain;
    auto accepting = m_tokens.accept(std::move(*claim));
    const auto accepted = co_await std::move(accepting);
    if (!accepted)
        co_return accepted.error();
    m_renews = accepted->isToBeRenewed;
    sasl::Step step{accepted->proof, true, name, {}};
    co_return step;
}

Result<LoginTokens::Claim> TokenLogin::claimIn(const QByteArray& message) const
{
    const auto mechanism = m_request.attribute(u"mechanism");
    const auto binding = mechanisms(m_state).contains(mechanism) ? sasl::tokenBinding(mechanism, m_state.offer)
                                                                 : std::nullopt;
    if (!binding)
        return Error::unsupported(Reason::None, u"No token is taken here in this way."_s);
    const auto said = sasl::TokenClaim::parse(message);
    const auto account = said ? accountNamed(said->name, m_state.domain) : Result<Jid>(said.error());
    if (said && !account)
        return account.error();
    bool isNumber = true;
    const auto wish = m_request.child(u"fast", ns::fast);
    const auto written = wish.attribute(u"count");
    const auto count = written.isNull() ? 0u : written.toUInt(&isNumber);
    if (!account || !isNumber || clientOf(m_request).isEmpty())
        return Error::malformed(Reason::BadSyntax, {});
    LoginTokens::Claim claim{account->local(), clientOf(m_request), mechanism, said->proof, *binding};
    if (!written.isNull())
        claim.count = count;
    const auto last = wish.attribute(u"invalidate");
    claim.isLast = last == u"true" || last == u"1";
    claim.peer = m_state.peer.host;
    return claim;
}

/// The mechanism that the client is to have a token for; empty: none.
QString TokenLogin::mechanismToIssue() const
{
    const auto wish = m_request.child(u"request-token", ns::fast);
    const auto mechanism = wish.isNull() ? (m_renews ? m_request.attribute(u"mechanism") : QString())
                                         : wish.attribute(u"mechanism");
    return !clientOf(m_request).isEmpty() && mechanisms(m_state).contains(mechanism) ? mechanism : QString();
}

Task<xml::Element> TokenLogin::loggedIn(Jid account, bool isGuest)
{
    const auto mechanism = isGuest ? QString() : mechanismToIssue();
    if (mechanism.isEmpty())
        co_return xml::Element();
    auto issuing = m_tokens.issue(account.local(), clientOf(m_request), mechanism);
    const auto issued = co_await std::move(issuing);
    if (!issued)
        co_return xml::Element();
    co_return xml::Element(u"token"_s, ns::fast)
        .with(u"expiry"_s, dateTimeText(issued->expires))
        .with(u"token"_s, issued->token);
}

} // namespace everyport::xmpp
