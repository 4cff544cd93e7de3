#include "protocols/http/server/hostrules.h"

#include <arpa/inet.h>

#include "protocols/http/messages/target.h"

namespace everyport::http {

namespace {

bool isNumeric(const QByteArray& host)
{
    in6_addr address{};
    return inet_pton(AF_INET, host.constData(), &address) == 1 || inet_pton(AF_INET6, host.constData(), &address) == 1;
}

} // namespace

void HostRules::allow(QByteArrayView name)
{
    if (name == "*")
        m_all = true;
    else if (!name.isEmpty())
        m_names.insert(name.toByteArray().toLower());
}

bool HostRules::allows(QByteArrayView authority) const
{
    if (!isAuthority(authority))
        return false;
    // As it is written nearly always; the rest is for other ways to write it.
    const auto colon = authority.indexOf(':');
    const auto name = authority.first(colon < 0 ? authority.size() : colon);
    if (name == "localhost" || m_names.contains(QByteArray::fromRawData(name.data(), name.size())))
        return true;
    QByteArray host = splitAuthority(authority).first;
    if (host.endsWith('.'))
        host.chop(1); // the root's dot
    return m_all || host == "localhost" || host.endsWith(".localhost") || isNumeric(host) || m_names.contains(host);
}

bool HostRules::isSameOrigin(QByteArrayView origin, QByteArrayView authority, bool encrypted)
{
    if (origin.isEmpty())
        return true;
    const bool secure = origin.startsWith("https://");
    if (!secure && !origin.startsWith("http://"))
        return false; // "null", extensions, files
    // Behind a proxy that does TLS for us, the page is https while we are not; the other way round is a downgrade.
    if (encrypted && !secure)
        return false;
    const QByteArrayView from = origin.sliced(secure ? 8 : 7);
    if (!isAuthority(from) || !isAuthority(authority))
        return false;
    auto [host, port] = splitAuthority(from);
    auto [ownHost, ownPort] = splitAuthority(authority);
    const int usual = secure ? 443 : 80;
    return host == ownHost && (port < 0 ? usual : port) == (ownPort < 0 ? usual : ownPort);
}

} // namespace everyport::http
