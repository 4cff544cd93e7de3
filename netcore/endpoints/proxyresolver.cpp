#include "netcore/endpoints/proxyresolver.h"

#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Done> checkProxy(const QString& proxy, const QStringList& words)
{
    if (words.contains(proxy))
        return Done();
    const bool isKnown = proxy.startsWith(u"socks5:") || proxy.startsWith(u"httpproxy:");
    // A proxy is what stands before another place.
    const auto whole = Endpoint::parse(proxy + u":tcp:example.org:1"_s);
    if (isKnown && whole && whole->host() == u"example.org")
        return Done();
    const auto says = words.contains(u"desktop"_s)
        ? u"A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct, or desktop."_s
        : u"A proxy is written as socks5:127.0.0.1:9050 or httpproxy:127.0.0.1:8080; or it is direct."_s;
    return Error::malformed(Reason::BadValue, says, u"proxy"_s);
}

} // namespace everyport
