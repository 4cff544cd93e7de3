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

/// An IP address as sixteen bytes in network order; an IPv4 address as IPv6 writes it (::ffff:a.b.c.d, RFC 4291
/// §2.5.5.2). `ipBytes` gives nothing for what is no numeric address: names, Unix sockets, serial lines.
using IpBytes = std::array<unsigned char, 16>;
std::optional<IpBytes> ipBytes(const Address& address);
std::optional<IpBytes> ipBytes(const QString& numeric);
/// From bytes to an Address, of Family::IPv4 where they are a mapped one.
Address ipAddress(const IpBytes& bytes, quint16 port);
bool isIPv4(const IpBytes& bytes);
bool isLoopback(const IpBytes& bytes); ///< 127.0.0.0/8 and ::1.

/// A block of addresses (CIDR, RFC 4632): "192.168.0.0/16", "2001:db8::/32", or one address alone. A value.
class IpNetwork {
public:
    /// Error: Malformed/BadValue with a sentence that says what would be right.
    static Result<IpNetwork> parse(const QString& text);
    /// Several, separated by commas and blanks. Error: that of the first that is wrong.
    static Result<QList<IpNetwork>> parseList(const QString& text);

    /// The network that `address` is in; `bits` counts within the sixteen bytes, so IPv4's /24 is 120.
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
    int m_bits = 128; // of the sixteen bytes: IPv4's /8 is 104
};

/// The networks by which limits count somebody with many addresses as one caller, widest first: for IPv4 its /24 and
/// the address itself; for IPv6 its /48, /56 and /64, of which providers give one to a customer.
QList<IpNetwork> networksAround(const IpBytes& address);

bool anyContains(const QList<IpNetwork>& networks, const Address& address);

} // namespace everyport
