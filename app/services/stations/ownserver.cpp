#include "app/services/stations/ownserver.h"

#include <algorithm>

#include <QUrl>

#include "app/accounts/accounts.h"
#include "app/services/core/secretfile.h"
#include "app/services/core/servicelist.h"
#include "app/services/xmpp/xmppservice.h"
#include "app/stations/enrolling/invitationwords.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"
#include "netcore/tls/certificatedetails.h"

using namespace Qt::StringLiterals;

namespace everyport::stations {

namespace {

/// Whatever its key may be used for: it was made for this server alone.
bool signedItself(const CertificateDetails& details)
{
    return details.isSelfIssued
        || (details.commonNames == details.issuerCommonNames && details.organizations == details.issuerOrganizations);
}

/// Of a service's addresses, the one that other computers reach, if any does.
QString placeAmong(const QStringList& addresses)
{
    QString best;
    for (const auto& address : addresses) {
        const QUrl url(address);
        const bool isClients = url.scheme() == u"xmpp" || url.scheme() == u"xmpps";
        if (!isClients || url.port() <= 0 || (!best.isEmpty() && isThisComputer(url.host())))
            continue;
        const auto kind = url.scheme() == u"xmpps" ? u"tls:"_s : u"tcp:"_s;
        const auto place = kind + Endpoint::quoted(url.host()) + u':' + QString::number(url.port());
        if (!isThisComputer(url.host()))
            return place;
        best = place;
    }
    return best;
}

} // namespace

bool isOwnAddress(const ServiceList& services, const QString& address)
{
    const auto who = xmpp::Jid::parse(address);
    if (!who || !who->hasLocal())
        return false;
    const auto all = services.all();
    return std::any_of(all.begin(), all.end(), [&who](const ServiceStatus& status) {
        if (status.type != "xmpp"_L1)
            return false;
        const auto domain = xmpp::Jid::parse(status.values.text(u"domain"_s));
        return domain && domain->domainView() == who->domainView();
    });
}

QString OwnServer::domain() const
{
    const auto* running = dynamic_cast<XmppService*>(m_context.services.running(m_service));
    return running ? running->domain().toString() : QString();
}

QString OwnServer::accountAddress(const QString& name) const
{
    const auto address = xmpp::Jid::make(name, domain());
    return address ? address->toString() : QString();
}

Task<Result<QString>> OwnServer::makeAccount(QString name, QString password)
{
    const auto address = xmpp::Jid::make(name, domain());
    if (!address)
        co_return domain().isEmpty()
            ? Error::disconnected(Reason::NotFound, u"The service %1 does not run: start it."_s.arg(m_service))
            : address.error();
    auto& accounts = m_context.accounts; // this may be gone when one is made
    auto adding = accounts.add(address->local(), std::move(password), Role::Station);
    const auto added = co_await std::move(adding);
    if (!added)
        co_return added.error();
    co_return address->toString();
}

Task<Result<Done>> OwnServer::removeAccount(QString address)
{
    const auto who = xmpp::Jid::parse(address);
    if (!who || !who->hasLocal())
        co_return Error::refused(Reason::BadValue, u"%1 is no account."_s.arg(address.left(100)));
    if (!isOwnAddress(m_context.services, address))
        co_return Done();
    auto& accounts = m_context.accounts;
    auto looking = accounts.find(who->local());
    const auto account = co_await std::move(looking);
    if (!account && account.error().reason == Reason::NotFound)
        co_return Done();
    if (!account)
        co_return account.error();
    if (account->role != Role::Station)
        co_return Error::refused(Reason::PermissionDenied,
            u"The account %1 is no station's any more: remove it by hand if it shall go."_s.arg(account->name));
    auto removing = accounts.remove(who->local());
    const auto removed = co_await std::move(removing);
    co_return removed;
}

QString OwnServer::server() const
{
    const auto* running = m_context.services.running(m_service);
    return running ? placeAmong(running->addresses()) : QString();
}

QByteArray OwnServer::certificate() const
{
    const auto status = m_context.services.status(m_service);
    if (!status)
        return {};
    const auto given = status->values.text(u"certificate"_s);
    const auto made = u"%1/certificates/%2.crt"_s.arg(m_context.dataFolder, m_service);
    const auto pem = smallFile(given.isEmpty() ? made : given, {});
    const auto details = pem ? CertificateDetails::of(firstDer(*pem)) : std::nullopt;
    return details && (given.isEmpty() || signedItself(*details)) ? details->pem : QByteArray();
}

} // namespace everyport::stations
