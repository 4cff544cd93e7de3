#pragma once

#include <array>
#include <optional>

#include <QList>
#include <QString>

#include "netcore/address.h"
#include "netcore/result.h"

namespace everyport {

/// The sixteen bytes of an IPv6 address, or an IPv4 address as IPv6 writes it (::ffff:a.b.c.d); nothing for others.
using IpBytes = std::array<unsigned char, 16>;
std::optional<IpBytes> ipBytes(const Address& address);
std::optional<IpBytes> ipBytes(const QString& numeric);
/// The way back: IPv4 where it is one.
Address ipAddress(const IpBytes& bytes, quint16 port);

/// A block of addresses (CIDR, RFC 4632): "192.168.0.0/16", "2001:db8::/32", or one address alone. A value.
class IpNetwork {
public:
    /// Error: Malformed/BadValue with a sentence that says what would be right.
    static Result<IpNetwork> parse(const QString& text);
    /// Several, parted by commas and blanks.
    static Result<QList<IpNetwork>> parseList(const QString& text);

    bool contains(const Address& address) const;
    QString toString() const;
    bool operator==(const IpNetwork&) const = default;

private:
    IpBytes m_bytes{};
    int m_bits = 128; ///< IPv4's /8 is 104.
};

bool anyContains(const QList<IpNetwork>& networks, const Address& address);

} // namespace everyport
