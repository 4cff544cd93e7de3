#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/server/login/clienthost.h"
#include "protocols/xmpp/server/login/clientstream.h"
#include "protocols/xmpp/server/login/logintokens.h"
#include "protocols/xmpp/server/login/negotiation.h"
#include "protocols/xmpp/stanza/delay.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

// The part of Negotiation that takes tokens in place of a login, and hands them out after one (XEP-0484).
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

/// Where nobody can read along: a token is as good as a password.
QStringList Negotiation::tokenMechanisms() const
{
    return m_stream.host().extensions().find<LoginTokens>() && isPrivate() ? sasl::tokenMechanisms(offer())
                                                                           : QStringList();
}

void Negotiation::logInByToken(const xml::Element& authenticate, const QByteArray& message)
{
    const auto mechanism = authenticate.attribute(u"mechanism");
    const auto binding = tokenMechanisms().contains(mechanism) ? sasl::tokenBinding(mechanism, offer()) : std::nullopt;
    if (!binding) {
        refuse(u"invalid-mechanism"_s, u"No token is taken here in this way."_s);
        return;
    }
    const auto wish = authenticate.child(u"fast", ns::fast);
    const auto said = sasl::TokenClaim::parse(message);
    bool isNumber = true;
    const auto written = wish.attribute(u"count");
    const auto count = written.isNull() ? 0u : written.toUInt(&isNumber);
    const auto account = said ? accountOf({{}, true, said->name, {}}) : Result<Jid>(said.error());
    if (clientOf(authenticate).isEmpty() || !isNumber || !account) {
        refuse(account || account.error().kind == Error::Kind::Malformed ? u"malformed-request"_s : u"not-authorized"_s,
            {});
        return;
    }
    LoginTokens::Claim claim{account->local(), clientOf(authenticate), mechanism, said->proof, *binding};
    if (!written.isNull())
        claim.count = count;
    const auto last = wish.attribute(u"invalidate");
    claim.isLast = last == u"true" || last == u"1";
    claim.peer = m_stream.transport()->peer().host;
    m_stream.pauseStanzas();
    m_claim = m_stream.host().extensions().find<LoginTokens>()->accept(std::move(claim));
    m_claim.whenDone([this, name = account->toString()](const Result<LoginTokens::Accepted>& accepted) {
        if (!accepted) {
            refuse(failureCondition(accepted.error()), accepted.error().text);
            return;
        }
        m_renewsToken = accepted->isToBeRenewed;
        succeed({accepted->proof, true, name, {}});
    });
}

/// The mechanism that the client is to have a token for; empty: none.
QString Negotiation::tokenToIssue() const
{
    const auto wish = m_inline.child(u"request-token", ns::fast);
    const auto mechanism = wish.isNull() ? (m_renewsToken ? m_inline.attribute(u"mechanism") : QString())
                                         : wish.attribute(u"mechanism");
    return !clientOf(m_inline).isEmpty() && tokenMechanisms().contains(mechanism) ? mechanism : QString();
}

/// A login that cannot be given one goes well all the same.
void Negotiation::issueToken(const QString& mechanism, const sasl::Step& step)
{
    m_issue = m_stream.host().extensions().find<LoginTokens>()->issue(m_account.local(), clientOf(m_inline), mechanism);
    m_issue.whenDone([this, step](const Result<LoginTokens::Issued>& issued) {
        xml::Element token;
        if (issued)
            token = xml::Element(u"token"_s, ns::fast)
                        .with(u"expiry"_s, dateTimeText(issued->expires))
                        .with(u"token"_s, issued->token);
        succeedInline(step, token);
    });
}

} // namespace everyport::xmpp
