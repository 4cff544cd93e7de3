#pragma once

#include <array>
#include <compare>
#include <optional>

#include <QHashFunctions>
#include <QList>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/base/result.h"

namespace everyport {

/// The sixteen bytes of an IPv6 address, or an IPv4 address as IPv6 writes it (::ffff:a.b.c.d); nothing for others.
using IpBytes = std::array<unsigned char, 16>;
std::optional<IpBytes> ipBytes(const Address& address);
std::optional<IpBytes> ipBytes(const QString& numeric);
/// The way back: IPv4 where it is one.
Address ipAddress(const IpBytes& bytes, quint16 port);
bool isIPv4(const IpBytes& bytes);
bool isLoopback(const IpBytes& bytes); ///< 127.0.0.0/8 and ::1.

/// A block of addresses (CIDR, RFC 4632): "192.168.0.0/16", "2001:db8::/32", or one address alone. A value.
class IpNetwork {
public:
    /// Error: Malformed/BadValue with a sentence that says what would be right.
    static Result<IpNetwork> parse(const QString& text);
    /// Several, parted by commas and blanks.
    static Result<QList<IpNetwork>> parseList(const QString& text);

    /// The network around an address; `bits` are those of the sixteen bytes, so that IPv4's /24 is 120.
    static IpNetwork around(const IpBytes& address, int bits);

    bool contains(const Address& address) const;
    QString toString() const;
    auto operator<=>(const IpNetwork&) const = default;
    bool operator==(const IpNetwork&) const = default;
    friend size_t qHash(const IpNetwork& network, size_t seed = 0)
    {
        return qHashBits(network.m_bytes.data(), network.m_bytes.size(), seed) ^ size_t(network.m_bits);
    }

private:
    IpBytes m_bytes{};
    int m_bits = 128; ///< IPv4's /8 is 104.
};

/// The networks by which somebody with many addresses is still counted as one, widest first: IPv4's /24 and the address
/// itself; IPv6's /48, /56 and /64, of which providers give one to a customer.
QList<IpNetwork> networksAround(const IpBytes& address);

bool anyContains(const QList<IpNetwork>& networks, const Address& address);

} // namespace everyport
