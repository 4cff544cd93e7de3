#include "netcore/address/ipnetwork.h"

#include <algorithm>
#include <cstring>

#include <arpa/inet.h>

#include <QRegularExpression>
#include <QStringList>

namespace everyport {

namespace {

constexpr IpBytes mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff}; // RFC 4291 §2.5.5.2
constexpr int mappedBits = 96;

Error badNetwork(const QString& text)
{
    return Error::malformed(Reason::BadValue,
        QStringLiteral("“%1” is no network; write one such as 192.168.0.0/16, 2001:db8::/32 or a single address.")
            .arg(text));
}

} // namespace

std::optional<IpBytes> ipBytes(const QString& numeric)
{
    // Asked several times for each caller: no copies.
    char text[INET6_ADDRSTRLEN] = {};
    const auto scope = numeric.indexOf(QLatin1Char('%'));
    const auto size = scope < 0 ? numeric.size() : scope;
    if (size >= qsizetype(sizeof text))
        return std::nullopt; // longer than any address
    for (qsizetype at = 0; at < size; ++at) {
        const auto c = numeric[at].unicode();
        if (c == 0 || c > 0x7f) // inet_pton would stop at a zero
            return std::nullopt;
        text[at] = char(c);
    }
    IpBytes bytes = mapped;
    if (inet_pton(AF_INET, text, bytes.data() + mappedBits / 8) == 1 || inet_pton(AF_INET6, text, bytes.data()) == 1)
        return bytes;
    return std::nullopt;
}

std::optional<IpBytes> ipBytes(const Address& address)
{
    if (address.family != Address::Family::IPv4 && address.family != Address::Family::IPv6)
        return std::nullopt;
    return ipBytes(address.host);
}

bool isIPv4(const IpBytes& bytes)
{
    return memcmp(bytes.data(), mapped.data(), mappedBits / 8) == 0;
}

bool isLoopback(const IpBytes& bytes)
{
    return isIPv4(bytes) ? bytes[mappedBits / 8] == 127
                         : bytes == IpBytes{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};
}

Address ipAddress(const IpBytes& bytes, quint16 port)
{
    char text[INET6_ADDRSTRLEN] = {};
    if (isIPv4(bytes)) {
        inet_ntop(AF_INET, bytes.data() + mappedBits / 8, text, sizeof text);
        return {Address::Family::IPv4, QLatin1String(text), port};
    }
    inet_ntop(AF_INET6, bytes.data(), text, sizeof text);
    return {Address::Family::IPv6, QLatin1String(text), port};
}

Result<IpNetwork> IpNetwork::parse(const QString& text)
{
    const auto slash = text.indexOf(QLatin1Char('/'));
    const auto bytes = ipBytes(slash < 0 ? text : text.left(slash));
    if (!bytes || text.contains(QLatin1Char('%')))
        return badNetwork(text);
    const int offset = isIPv4(*bytes) && !text.contains(QLatin1Char(':')) ? mappedBits : 0;
    int networkBits = 128;
    if (slash >= 0) {
        static const QRegularExpression number(QStringLiteral("^[0-9]{1,3}$"));
        const auto bits = text.mid(slash + 1);
        if (!number.match(bits).hasMatch() || bits.toInt() > 128 - offset)
            return badNetwork(text);
        networkBits = bits.toInt() + offset;
    }
    return around(*bytes, networkBits);
}

IpNetwork IpNetwork::around(const IpBytes& address, int bits)
{
    IpNetwork network;
    network.m_bits = bits;
    network.m_bytes = address;
    // What stands behind the prefix does not count: 10.1.2.3/8 is 10.0.0.0/8.
    for (int bit = bits; bit < 128; ++bit)
        network.m_bytes[size_t(bit / 8)] &= uchar(~(0x80 >> (bit % 8)));
    return network;
}

Result<QList<IpNetwork>> IpNetwork::parseList(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    QList<IpNetwork> networks;
    for (const auto& part : text.split(between, Qt::SkipEmptyParts)) {
        const auto one = parse(part);
        if (!one)
            return one.error();
        networks.append(*one);
    }
    return networks;
}

bool IpNetwork::contains(const Address& address) const
{
    const auto bytes = ipBytes(address);
    if (!bytes)
        return false;
    const auto whole = size_t(m_bits / 8);
    const int rest = m_bits % 8;
    return memcmp(bytes->data(), m_bytes.data(), whole) == 0
        && (rest == 0 || (((*bytes)[whole] ^ m_bytes[whole]) >> (8 - rest)) == 0);
}

QString IpNetwork::toString() const
{
    const auto address = ipAddress(m_bytes, 0);
    const int bits = address.family == Address::Family::IPv4 ? m_bits - mappedBits : m_bits;
    const int all = address.family == Address::Family::IPv4 ? 32 : 128;
    return bits == all ? address.host : QStringLiteral("%1/%2").arg(address.host, QString::number(bits));
}

QList<IpNetwork> networksAround(const IpBytes& address)
{
    if (isIPv4(address))
        return {IpNetwork::around(address, 120), IpNetwork::around(address, 128)};
    return {IpNetwork::around(address, 48), IpNetwork::around(address, 56), IpNetwork::around(address, 64)};
}

bool anyContains(const QList<IpNetwork>& networks, const Address& address)
{
    return std::any_of(networks.begin(), networks.end(), [&](const IpNetwork& one) { return one.contains(address); });
}

} // namespace everyport
