#include "netcore/address/socketname.h"

#include <charconv>
#include <cstddef>
#include <cstring>

#include <arpa/inet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <sys/un.h>

#include <QFile>

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unixHeader = offsetof(sockaddr_un, sun_path);

template <typename T>
const T& as(const SocketName& name)
{
    return reinterpret_cast<const T&>(name.storage);
}

template <typename T>
T& as(SocketName& name)
{
    name.length = sizeof(T);
    return reinterpret_cast<T&>(name.storage);
}

/// The interface's number from its name or its digits; 0 is none.
unsigned scopeOf(const QString& scope)
{
    bool isNumber = false;
    const auto number = scope.toUInt(&isNumber);
    return isNumber ? number : if_nametoindex(scope.toLocal8Bit().constData());
}

QString scopeText(unsigned scope)
{
    char name[IF_NAMESIZE] = {};
    return QString::fromLocal8Bit(if_indextoname(scope, name) ? QByteArray(name) : QByteArray::number(scope));
}

Address unixAddress(const SocketName& name)
{
    const auto* path = as<sockaddr_un>(name).sun_path;
    const auto size = name.length > unixHeader ? name.length - unixHeader : 0;
    if (size > 1 && path[0] == 0)
        return {Address::Family::Unix, u'@' + QFile::decodeName(QByteArray(path + 1, qsizetype(size - 1))), 0};
    return {Address::Family::Unix, QFile::decodeName(QByteArray(path, qsizetype(strnlen(path, size)))), 0};
}

/// inet_ntop goes by way of sprintf, and each caller is asked for its address.
QString ipv4Text(in_addr address)
{
    char text[INET_ADDRSTRLEN];
    char* end = text;
    const auto* bytes = reinterpret_cast<const unsigned char*>(&address.s_addr);
    for (int i = 0; i < 4; ++i) {
        if (i > 0)
            *end++ = '.';
        end = std::to_chars(end, text + sizeof text, bytes[i]).ptr;
    }
    return QLatin1String(text, end - text);
}

Address ipv6Address(const sockaddr_in6& name)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(AF_INET6, &name.sin6_addr, text, sizeof text);
    QString host = QLatin1String(text);
    if (IN6_IS_ADDR_V4MAPPED(&name.sin6_addr))
        return {Address::Family::IPv4, host.mid(7), ntohs(name.sin6_port)};
    if (name.sin6_scope_id)
        host += u'%' + scopeText(name.sin6_scope_id);
    return {Address::Family::IPv6, host, ntohs(name.sin6_port)};
}

} // namespace

Result<SocketName> SocketName::numeric(const QString& host, quint16 port)
{
    SocketName name;
    const auto plain = host == u"*" ? QByteArray("::") : host.section(u'%', 0, 0).toLatin1();
    const auto scope = host.section(u'%', 1);
    in_addr v4{};
    if (scope.isEmpty() && inet_pton(AF_INET, plain.constData(), &v4) == 1) {
        auto& to = as<sockaddr_in>(name);
        to.sin_family = AF_INET;
        to.sin_port = htons(port);
        to.sin_addr = v4;
        return name;
    }
    in6_addr v6{};
    const auto scopeId = scope.isEmpty() ? 0 : scopeOf(scope);
    if (inet_pton(AF_INET6, plain.constData(), &v6) == 1 && (scope.isEmpty() || scopeId)) {
        auto& to = as<sockaddr_in6>(name);
        to.sin6_family = AF_INET6;
        to.sin6_port = htons(port);
        to.sin6_addr = v6;
        to.sin6_scope_id = scopeId;
        return name;
    }
    return Error::local(Reason::BadValue,
        u"“%1” is no numeric address. Write one such as 127.0.0.1 or ::1, or * for every address."_s.arg(host));
}

Result<SocketName> SocketName::unixPath(const QString& path)
{
    SocketName name;
    auto bytes = QFile::encodeName(path);
    auto& to = as<sockaddr_un>(name);
    const bool abstract = bytes.size() > 1 && bytes.startsWith('@');
    if (bytes.isEmpty() || bytes.contains('\0') || size_t(bytes.size()) >= sizeof to.sun_path)
        return Error::local(Reason::BadValue,
            u"A Unix socket's path has 1 to %1 bytes; this one has %2."_s.arg(sizeof to.sun_path - 1)
                .arg(bytes.size()));
    to.sun_family = AF_UNIX;
    if (abstract)
        bytes[0] = 0;
    memcpy(to.sun_path, bytes.constData(), size_t(bytes.size()));
    // An abstract name is all the bytes that the length tells; a path ends with a zero.
    name.length = socklen_t(unixHeader + size_t(bytes.size()) + (abstract ? 0 : 1));
    return name;
}

Result<SocketName> SocketName::of(const Address& address)
{
    return address.family == Address::Family::Unix ? unixPath(address.host) : numeric(address.host, address.port);
}

Address SocketName::address() const
{
    switch (family()) {
    case AF_INET: {
        const auto& name = as<sockaddr_in>(*this);
        return {Address::Family::IPv4, ipv4Text(name.sin_addr), ntohs(name.sin_port)};
    }
    case AF_INET6: return ipv6Address(as<sockaddr_in6>(*this));
    case AF_UNIX: return unixAddress(*this);
    default: return {};
    }
}

SocketName SocketName::mappedToIPv6() const
{
    if (family() != AF_INET)
        return *this;
    const auto& from = as<sockaddr_in>(*this);
    SocketName name;
    auto& to = as<sockaddr_in6>(name);
    to.sin6_family = AF_INET6;
    to.sin6_port = from.sin_port;
    to.sin6_addr.s6_addr[10] = 0xff;
    to.sin6_addr.s6_addr[11] = 0xff;
    memcpy(to.sin6_addr.s6_addr + 12, &from.sin_addr, 4);
    return name;
}

Address localAddress(int fd)
{
    SocketName name;
    return getsockname(fd, name.any(), &name.length) == 0 ? name.address() : Address{};
}

Address peerAddress(int fd)
{
    SocketName name;
    return getpeername(fd, name.any(), &name.length) == 0 ? name.address() : Address{};
}

} // namespace everyport
