#include "netcore/tls/servicename.h"

#include <algorithm>

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"
#include "netcore/tls/certificateder.h"
#include "netcore/tls/opensslptr.h"
#include "netcore/tls/othernames.h"
#include "netcore/tls/peerverification.h"
#include "netcore/tls/tlscontext.h"

namespace everyport {

namespace {

bool isConstrained(const STACK_OF(X509) * chain)
{
    for (int i = 0; i < sk_X509_num(chain); ++i) {
        if (X509_get_ext_by_NID(sk_X509_value(chain, i), NID_name_constraints, -1) >= 0)
            return true;
    }
    return false;
}

/// RFC 9525 §6.3, as OpenSSL reads DNS names: a star is the whole leftmost label of three or more, and stands for one.
bool isNameOf(const QString& host, const QString& name)
{
    if (host.isEmpty() || ipBytes(host))
        return false;
    const auto dot = host.indexOf(QLatin1Char('.'));
    const bool hasThreeLabels = dot > 0 && host.indexOf(QLatin1Char('.'), dot + 1) > 0;
    return name.compare(host, Qt::CaseInsensitive) == 0
        || (hasThreeLabels && name.compare(QLatin1Char('*') + host.mid(dot), Qt::CaseInsensitive) == 0);
}

const auto xmppDomain = QLatin1String("xmpp:");

/// A person's XMPP address, or a device's, names nobody's server.
bool isDomain(const QString& address)
{
    return !address.contains(QLatin1Char('@')) && !address.contains(QLatin1Char('/')) && !ipBytes(address);
}

bool isDomainOf(const QString& host, const QString& address)
{
    return !host.isEmpty() && isDomain(address)
        && QString::fromLatin1(asciiHost(address)).compare(host, Qt::CaseInsensitive) == 0;
}

bool isServiceOf(const QString& host, const QString& name, const QStringList& services)
{
    if (name.startsWith(xmppDomain))
        return services.contains(namedByXmppAddress) && isDomainOf(host, name.mid(xmppDomain.size()));
    const auto service = name.section(QLatin1Char('.'), 0, 0);
    return service.startsWith(QLatin1Char('_')) && services.contains(service.mid(1), Qt::CaseInsensitive)
        && isNameOf(host, name.mid(service.size() + 1));
}

/// What a certificate says of them, whoever vouches for it.
QStringList serviceNamesIn(const QByteArray& der)
{
    auto names = otherNames(der, serviceName);
    names.removeIf([](const QString& name) { return !name.startsWith(QLatin1Char('_')); });
    for (const auto& address : otherNames(der, xmppAddressName)) {
        if (isDomain(address))
            names.append(xmppDomain + address);
    }
    return names;
}

} // namespace

bool namesHost(const QStringList& names, const QString& host)
{
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return isNameOf(host, name); });
}

bool namesService(const QStringList& names, const QString& host, const QStringList& services)
{
    return std::any_of(
        names.begin(), names.end(), [&](const QString& name) { return isServiceOf(host, name, services); });
}

QStringList serviceNames(const STACK_OF(X509) * chain)
{
    if (!chain || sk_X509_num(chain) == 0 || isConstrained(chain))
        return {};
    return serviceNamesIn(derOf(sk_X509_value(chain, 0)));
}

int checkServiceNames(int isFine, X509_STORE_CTX* store)
{
    if (isFine || X509_STORE_CTX_get_error(store) != X509_V_ERR_HOSTNAME_MISMATCH)
        return isFine;
    auto* ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const auto* peer = ssl ? static_cast<const ExpectedPeer*>(SSL_get_app_data(ssl)) : nullptr;
    if (!peer || !namesService(serviceNames(X509_STORE_CTX_get0_chain(store)), peer->host, peer->services))
        return 0;
    X509_STORE_CTX_set_error(store, X509_V_OK);
    return 1;
}

int resumeByTicket(SSL*, SSL_SESSION* session, const unsigned char*, size_t, int status, void*)
{
    if (status != SSL_TICKET_SUCCESS && status != SSL_TICKET_SUCCESS_RENEW)
        return SSL_TICKET_RETURN_IGNORE_RENEW; // there is none, or it is not ours: as ever
    const auto* shown = SSL_SESSION_get0_peer(session);
    if (shown && !serviceNamesIn(derOf(shown)).isEmpty())
        return SSL_TICKET_RETURN_IGNORE_RENEW;
    return status == SSL_TICKET_SUCCESS ? SSL_TICKET_RETURN_USE : SSL_TICKET_RETURN_USE_RENEW;
}

} // namespace everyport
