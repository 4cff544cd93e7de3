#include "protocols/xmpp/client/connection/saslchoice.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp::client {

namespace {

bool isBound(const QString& mechanism)
{
    return mechanism.endsWith("-PLUS"_L1);
}

bool canBind(const SaslOffer& offer, const QString& type, const QByteArray& ours)
{
    return !ours.isEmpty() && (offer.bindings.isEmpty() ? type == offer.usualBinding : offer.bindings.contains(type));
}

bool canBind(const SaslOffer& offer)
{
    return canBind(offer, u"tls-exporter"_s, offer.tlsExporter) || canBind(offer, u"tls-unique"_s, offer.tlsUnique);
}

QStringList wanted(const Account& account, const SaslOffer& offer)
{
    QStringList names;
    if (account.hasCertificate)
        names << u"EXTERNAL"_s;
    if (!account.address.hasLocal())
        return names << u"ANONYMOUS"_s;
    if (account.password.isEmpty())
        return names;
    if (canBind(offer))
        names << u"SCRAM-SHA-256-PLUS"_s << u"SCRAM-SHA-1-PLUS"_s;
    names << u"SCRAM-SHA-256"_s << u"SCRAM-SHA-1"_s;
    if (offer.isPrivate)
        names << u"PLAIN"_s;
    return names;
}

} // namespace

Result<QStringList> saslCandidates(const Account& account, const SaslOffer& offer)
{
    auto names = wanted(account, offer);
    names.removeIf([&offer](const QString& one) { return !offer.mechanisms.contains(one); });
    const bool mustBind = offer.wasBound || std::any_of(names.cbegin(), names.cend(), isBound);
    if (mustBind && !account.mayGoUnbound)
        names.removeIf([](const QString& one) { return !isBound(one) && one != "EXTERNAL"_L1; });
    if (!names.isEmpty())
        return names;
    if (offer.wasBound && !account.mayGoUnbound)
        return Error::refused(Reason::NotAuthorised,
            u"The server used to bind the login to the encrypted connection and no longer offers it. Somebody may stand in between."_s,
            u"downgrade"_s);
    return Error::refused(
        Reason::NotAuthorised, u"The server offers no way in which we could log in."_s, u"invalid-mechanism"_s);
}

sasl::ClientLogin saslLogin(const Account& account, const SaslOffer& offer, const QString& mechanism, bool isNamed)
{
    sasl::ClientLogin login{.name = account.address.local(),
        .password = account.password,
        .mechanisms = offer.mechanisms,
        .bindings = offer.bindings};
    if (mechanism == "ANONYMOUS"_L1)
        login.name = u"guest"_s;
    if (mechanism == "EXTERNAL"_L1 && isNamed)
        login.authorisation = account.address.toString();
    if (!isBound(mechanism))
        return login;
    if (canBind(offer, u"tls-exporter"_s, offer.tlsExporter))
        login.tlsExporter = offer.tlsExporter;
    else
        login.tlsUnique = offer.tlsUnique;
    return login;
}

} // namespace everyport::xmpp::client
