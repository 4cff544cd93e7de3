#include "protocols/xmpp/client/connection/quicklogin.h"

#include <QDateTime>

#include "netcore/tls/tlssession.h"
#include "protocols/xmpp/client/connection/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

constexpr qsizetype longestToken = 4096;

/// What this connection can tie a token to; never weaker than the login that it stands for.
sasl::Offer tokenOffer(const Account& account, const SaslOffer& offer, TlsSession* tls)
{
    sasl::Offer own;
    if (tls) {
        own.tlsExporter = tls->exporter();
        own.tlsServerEndPoint = tls->serverEndPoint();
    }
    const auto candidates = saslCandidates(account, offer);
    own.refusesUnbound = !account.mayGoUnbound
        && (offer.wasBound || (candidates && candidates->first().endsWith("-PLUS"_L1)));
    return own;
}

} // namespace

QuickLogin::QuickLogin(QuickToken* token, const Account& account, const QString& installation)
    : m_token(token), m_account(account), m_installation(installation)
{
}

void QuickLogin::offered(const xml::Element& authentication, const SaslOffer& offer, TlsSession* tls)
{
    m_own = tokenOffer(m_account, offer, tls);
    m_mechanism = chosen(authentication, offer.isPrivate);
}

QString QuickLogin::chosen(const xml::Element& authentication, bool isPrivate) const
{
    if (!m_token || m_installation.isEmpty() || !m_account.address.hasLocal() || !isPrivate)
        return {};
    QStringList offered;
    for (const auto& mechanism :
        authentication.child(u"inline").child(u"fast", ns::fast).elements(u"mechanism", ns::fast))
        offered.append(mechanism.text());
    for (const auto& name : sasl::tokenMechanisms(m_own)) {
        if (offered.contains(name) && (name != u"HT-SHA-256-NONE" || !m_own.canBind() || !m_own.refusesUnbound))
            return name;
    }
    return {};
}

bool QuickLogin::mayTry(qint64 wallMsecs) const
{
    return m_token && m_token->mechanism == m_mechanism && sasl::tokenBinding(m_mechanism, m_own)
        && m_token->isGood(wallMsecs);
}

QByteArray QuickLogin::claim() const
{
    const auto binding = sasl::tokenBinding(m_token->mechanism, m_own).value_or(QByteArray());
    return sasl::TokenClaim{m_account.address.local(), sasl::initiatorProof(m_token->secret, binding)}.toBytes();
}

xml::Element QuickLogin::request()
{
    return xml::Element(u"fast"_s, ns::fast).with(u"count"_s, QString::number(++m_token->count));
}

bool QuickLogin::isProof(const QByteArray& last) const
{
    const auto binding = sasl::tokenBinding(m_token->mechanism, m_own);
    return binding && sasl::isSameProof(last, sasl::responderProof(m_token->secret, *binding));
}

bool QuickLogin::isBound() const
{
    return m_token->mechanism != u"HT-SHA-256-NONE";
}

void QuickLogin::failed(const Error& meaning)
{
    if (meaning.kind != Error::Kind::Busy)
        *m_token = {};
}

void QuickLogin::askForNext(xml::Element& authenticate)
{
    m_asked = m_mechanism;
    if (!m_asked.isEmpty())
        authenticate.add(xml::Element(u"request-token"_s, ns::fast).with(u"mechanism"_s, m_asked));
}

/// One that comes unasked is in place of that by which we came.
void QuickLogin::takeNext(const xml::Element& success)
{
    const auto token = success.child(u"token", ns::fast);
    const auto mechanism = m_asked.isEmpty() && m_token ? m_token->mechanism : m_asked;
    const auto expires = QDateTime::fromString(token.attribute(u"expiry"), Qt::ISODateWithMs);
    const auto secret = token.attribute(u"token").toUtf8();
    if (m_token && !mechanism.isEmpty() && !secret.isEmpty() && secret.size() <= longestToken && expires.isValid())
        *m_token = {mechanism, secret, expires.toMSecsSinceEpoch()};
}

} // namespace everyport::xmpp::client
