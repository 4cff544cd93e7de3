#include "netcore/tls/servicename.h"

#include <algorithm>

#include "netcore/tls/certificateder.h"
#include "netcore/tls/opensslptr.h"
#include "netcore/tls/othernames.h"
#include "netcore/tls/peerverification.h"

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

bool isNamed(X509_STORE_CTX* store, const ExpectedPeer& peer)
{
    const auto* chain = X509_STORE_CTX_get0_chain(store);
    if (peer.host.isEmpty() || peer.services.isEmpty() || !chain || isConstrained(chain))
        return false;
    const auto names = otherNames(derOf(X509_STORE_CTX_get0_cert(store)), serviceName);
    return std::any_of(peer.services.begin(), peer.services.end(), [&](const QString& service) {
        return names.contains(QLatin1Char('_') + service + QLatin1Char('.') + peer.host, Qt::CaseInsensitive);
    });
}

} // namespace

int checkServiceNames(int isFine, X509_STORE_CTX* store)
{
    if (isFine || X509_STORE_CTX_get_error(store) != X509_V_ERR_HOSTNAME_MISMATCH)
        return isFine;
    auto* ssl = static_cast<SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const auto* peer = ssl ? static_cast<const ExpectedPeer*>(SSL_get_app_data(ssl)) : nullptr;
    if (!peer || !isNamed(store, *peer))
        return 0;
    X509_STORE_CTX_set_error(store, X509_V_OK);
    return 1;
}

} // namespace everyport
