#include "protocols/xmpp/server/login/certificates.h"

#include "netcore/tls/peercertificate.h"
#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype longestKeyName = 255;
constexpr qsizetype longestCertificate = 8192;

} // namespace

QStringList Certificates::namespaces(Place place) const
{
    return place == Place::Account ? QStringList(ns::certificates) : QStringList();
}

Task<Answer> Certificates::answer(Stanza request, Place)
{
    const auto verb = request.payload().name();
    if (!request.isSet())
        return verb == u"items" ? list(std::move(request)) : answeredNow(StanzaError(Condition::BadRequest));
    if (verb == u"append")
        return append(std::move(request));
    if (verb == u"disable" || verb == u"revoke")
        return remove(std::move(request));
    return answeredNow(StanzaError(Condition::BadRequest));
}

/// §3.2
Task<Answer> Certificates::list(Stanza request)
{
    const auto known = co_await m_users.certificates(request.from().local());
    if (!known)
        co_return StanzaError::of(known.error());
    xml::Element items(u"items"_s, ns::certificates);
    for (const auto& certificate : *known) {
        xml::Element item(u"item"_s, ns::certificates);
        item.addTextElement(u"name"_s, certificate.name);
        item.addTextElement(u"x509cert"_s, QString::fromLatin1(certificate.der.toBase64()));
        items.add(std::move(item));
    }
    co_return items;
}

/// §3.1. That it may not be used to change the list (`<no-cert-management/>`) is more than we can promise.
Task<Answer> Certificates::append(Stanza request)
{
    const auto wish = request.payload();
    const auto name = wish.childText(u"name").trimmed();
    const auto text = wish.childText(u"x509cert").toLatin1();
    const auto decoded = QByteArray::fromBase64Encoding(
        text.simplified().replace(' ', ""), QByteArray::AbortOnBase64DecodingErrors);
    if (!wish.child(u"no-cert-management").isNull())
        co_return StanzaError(Condition::FeatureNotImplemented);
    if (name.isEmpty() || name.size() > longestKeyName || !decoded || decoded.decoded.size() > longestCertificate)
        co_return StanzaError(Condition::BadRequest, u"A name and a certificate are needed."_s);
    const auto shown = PeerCertificate::fromDer(decoded.decoded, false);
    if (shown.isEmpty())
        co_return StanzaError(Condition::BadRequest, u"That is no certificate."_s);
    AccountCertificate certificate{name, shown.fingerprint, shown.der};
    const auto added = co_await m_users.addCertificate(request.from().local(), certificate);
    if (!added)
        co_return StanzaError::of(added.error());
    co_return xml::Element();
}

/// §§3.3, 3.4: a revoked one logs nobody in, and whoever is here by it goes.
Task<Answer> Certificates::remove(Stanza request)
{
    const auto account = request.from().local();
    const auto wish = request.payload();
    const auto known = co_await m_users.certificates(account);
    if (!known)
        co_return StanzaError::of(known.error());
    const auto name = wish.childText(u"name").trimmed();
    const auto found = std::find_if(
        known->begin(), known->end(), [&](const AccountCertificate& one) { return one.name == name; });
    if (found == known->end())
        co_return StanzaError(Condition::ItemNotFound);
    const auto fingerprint = found->fingerprint;
    const auto removed = co_await m_users.removeCertificate(account, fingerprint);
    if (!removed)
        co_return StanzaError::of(removed.error());
    if (wish.name() == u"revoke")
        m_ended(account, fingerprint);
    co_return xml::Element();
}

} // namespace everyport::xmpp
