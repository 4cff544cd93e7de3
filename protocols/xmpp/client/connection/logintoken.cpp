// Login's part that takes a token in place of the password, and asks for the next (XEP-0484).
#include <QDateTime>

#include "netcore/tls/tlssession.h"
#include "protocols/sasl/hashedtoken.h"
#include "protocols/xmpp/client/connection/login.h"
#include "protocols/xmpp/client/connection/namespaces.h"
#include "protocols/xmpp/client/connection/refusals.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr qsizetype longestToken = 4096;

} // namespace

/// What this connection can tie a token to; never weaker than the login that it stands for.
sasl::Offer Login::tokenOffer(const SaslOffer& offer) const
{
    sasl::Offer own;
    auto* tls = m_stream.transport()->tls();
    if (tls) {
        own.tlsExporter = tls->exporter();
        own.tlsServerEndPoint = tls->serverEndPoint();
    }
    const auto candidates = saslCandidates(m_account, offer);
    own.refusesUnbound = !m_account.mayGoUnbound
        && (m_wasBound || (candidates && candidates->first().endsWith("-PLUS"_L1)));
    return own;
}

/// The best that both know; empty where there is none.
QString Login::tokenMechanism(const xml::Element& authentication, const sasl::Offer& own) const
{
    if (!m_token || m_rules.installation.isEmpty() || !m_account.address.hasLocal() || !isPrivate())
        return {};
    QStringList offered;
    for (const auto& mechanism :
        authentication.child(u"inline").child(u"fast", ns::fast).elements(u"mechanism", ns::fast))
        offered.append(mechanism.text());
    for (const auto& name : sasl::tokenMechanisms(own)) {
        if (offered.contains(name) && (name != u"HT-SHA-256-NONE" || !own.canBind() || !own.refusesUnbound))
            return name;
    }
    return {};
}

/// Unsupported: there is none that could be tried. Refused: it is none any more.
Task<Result<Done>> Login::tryToken(xml::Element authentication, sasl::Offer own)
{
    const auto binding = m_token ? sasl::tokenBinding(m_token->mechanism, own) : std::nullopt;
    const bool isOffered = m_token && m_token->mechanism == tokenMechanism(authentication, own);
    if (!isOffered || !binding || !m_token->isGood(m_reactor.clock().wallMsecs()))
        co_return Error{Error::Kind::Unsupported, Reason::None, {}, u"invalid-mechanism"_s};
    auto request = inlineRequests(authentication);
    request.add(xml::Element(u"fast"_s, ns::fast).with(u"count"_s, QString::number(++m_token->count)));
    const sasl::TokenClaim claim{m_account.address.local(), sasl::initiatorProof(m_token->secret, *binding)};
    sendFirst(m_token->mechanism, true, claim.toBytes(), request);
    auto answering = next();
    const auto answer = co_await std::move(answering);
    if (!answer)
        co_return answer.error();
    if (answer->is(u"failure", ns::sasl2)) {
        auto meaning = saslMeaning(*answer);
        if (meaning.kind != Error::Kind::Busy)
            *m_token = {};
        co_return meaning;
    }
    const auto proof = decoded(answer->childText(u"additional-data"));
    if (!answer->is(u"success", ns::sasl2) || !proof
        || !sasl::isSameProof(*proof, sasl::responderProof(m_token->secret, *binding)))
        co_return broken(
            u"The server did not show that it has handed out our token. It may be another than it says."_s);
    m_isProven = true;
    m_done.isBound = m_token->mechanism != u"HT-SHA-256-NONE";
    auto going = letIn(*answer, true);
    const auto gone = co_await std::move(going);
    co_return gone;
}

void Login::askForToken(xml::Element& request, const QString& mechanism)
{
    m_tokenMechanism = mechanism;
    if (!mechanism.isEmpty())
        request.add(xml::Element(u"request-token"_s, ns::fast).with(u"mechanism"_s, mechanism));
}

/// One that comes unasked is in place of that by which we came.
void Login::takeToken(const xml::Element& success)
{
    const auto token = success.child(u"token", ns::fast);
    const auto mechanism = m_tokenMechanism.isEmpty() && m_token ? m_token->mechanism : m_tokenMechanism;
    const auto expires = QDateTime::fromString(token.attribute(u"expiry"), Qt::ISODateWithMs);
    const auto secret = token.attribute(u"token").toUtf8();
    if (m_token && !mechanism.isEmpty() && !secret.isEmpty() && secret.size() <= longestToken && expires.isValid())
        *m_token = {mechanism, secret, expires.toMSecsSinceEpoch()};
}

} // namespace everyport::xmpp::client
