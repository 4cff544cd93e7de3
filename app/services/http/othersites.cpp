#include "app/services/http/othersites.h"

#include <algorithm>

#include "protocols/http/server/site.h"

using namespace Qt::StringLiterals;

namespace everyport {

OtherSites::OtherSites(const QStringList& origins) : m_all(origins.contains(u"*"_s)), m_none(origins.isEmpty())
{
    for (const auto& origin : origins)
        m_rules.allow(origin.toLatin1());
    m_policy = http::Site::securityHeaders().value("Content-Security-Policy");
    if (!m_none)
        m_policy.replace("frame-ancestors 'none'",
            "frame-ancestors 'self' " + (m_all ? QByteArray("*") : origins.join(u' ').toLatin1()));
}

bool OtherSites::isGood(const QString& origin)
{
    // Authorities may have more, which has a meaning of its own in a policy.
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"-._:/[]"_s.contains(c);
    };
    return origin == u"*"_s
        || (http::OriginRules::isOrigin(origin.toUtf8()) && std::all_of(origin.begin(), origin.end(), isPlain));
}

void OtherSites::letFrame(http::Response& response) const
{
    if (m_none)
        return;
    response.headers.set("Content-Security-Policy", m_policy);
    response.headers.set("Cross-Origin-Resource-Policy", "cross-origin");
    response.headers.set("Cache-Control", "no-store");
    response.headers.remove("ETag");
}

void OtherSites::letRead(const http::Request& request, http::Response& response) const
{
    if (m_none)
        return;
    if (m_all) {
        response.headers.add("Access-Control-Allow-Origin", "*");
        return;
    }
    response.headers.add("Vary", "Origin");
    const auto origin = http::originOf(request).value_or(QByteArray());
    if (!origin.isEmpty() && m_rules.allows(request))
        response.headers.add("Access-Control-Allow-Origin", origin);
}

http::Response OtherSites::preflight() const
{
    http::Response response{.status = 204, .headers = {{"Allow", "GET, HEAD, OPTIONS"}}};
    if (m_none)
        return response;
    response.headers.add("Access-Control-Allow-Methods", "GET, HEAD");
    response.headers.add("Access-Control-Allow-Headers", "Cache-Control, If-None-Match, Last-Event-ID");
    response.headers.add("Access-Control-Max-Age", "600");
    return response;
}

} // namespace everyport
