#include "protocols/http/server/originrules.h"

#include "protocols/http/messages/message.h"
#include "protocols/http/messages/target.h"
#include "protocols/http/server/hostrules.h"

namespace everyport::http {

namespace {

constexpr QByteArrayView plainScheme = "http://";
constexpr QByteArrayView secureScheme = "https://";

/// One spelling for each place: lower case, always with a port. Empty where it is no web origin ("null", a file).
QByteArray normal(QByteArrayView origin)
{
    const auto text = origin.toByteArray().toLower();
    const bool secure = text.startsWith(secureScheme);
    if (!secure && !text.startsWith(plainScheme))
        return {};
    const auto authority = QByteArrayView(text).sliced(secure ? secureScheme.size() : plainScheme.size());
    if (!isAuthority(authority))
        return {};
    const auto [host, port] = splitAuthority(authority);
    const auto shown = host.contains(':') ? '[' + host + ']' : host;
    return (secure ? secureScheme : plainScheme).toByteArray() + shown + ':'
        + QByteArray::number(port < 0 ? (secure ? 443 : 80) : port);
}

} // namespace

std::optional<QByteArray> originOf(const Request& request)
{
    if (request.headers.count("Origin") > 1)
        return {};
    return request.headers.value("Origin");
}

bool isFromSameOrigin(const Request& request)
{
    return OriginRules().allows(request);
}

bool OriginRules::isOrigin(QByteArrayView text)
{
    return !normal(text).isEmpty();
}

void OriginRules::allow(QByteArrayView origin)
{
    if (origin == "*")
        m_all = true;
    else if (const auto place = normal(origin); !place.isEmpty())
        m_origins.insert(place);
}

bool OriginRules::allows(const Request& request) const
{
    const auto origin = originOf(request);
    return origin && allows(*origin, request.authority, request.encrypted);
}

bool OriginRules::allows(QByteArrayView origin, QByteArrayView authority, bool encrypted) const
{
    return m_all || HostRules::isSameOrigin(origin, authority, encrypted) || m_origins.contains(normal(origin));
}

QByteArrayList OriginRules::hosts() const
{
    QByteArrayList all;
    for (const auto& origin : m_origins)
        all.append(splitAuthority(origin.sliced(origin.indexOf("//") + 2)).first);
    return all;
}

} // namespace everyport::http
