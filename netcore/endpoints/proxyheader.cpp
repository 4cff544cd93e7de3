#include "netcore/endpoints/proxyheader.h"

#include <algorithm>
#include <cstring>

#include <QList>
#include <QtEndian>

#include "netcore/address/ipnetwork.h"
#include "netcore/endpoints/endpoint.h"

namespace everyport {

namespace {

using Answer = Result<std::optional<ProxyHeader>>;

const QByteArray signature = QByteArray::fromHex("0d0a0d0a000d0a515549540a");
constexpr qsizetype headSize = 16;     // of version 2
constexpr qsizetype longestLine = 107; // of version 1

Answer malformed(const QString& why)
{
    return Error::malformed(Reason::BadSyntax, QStringLiteral("No PROXY header came first: %1.").arg(why));
}

bool mayBegin(QByteArrayView bytes, QByteArrayView with)
{
    const auto common = std::min(bytes.size(), with.size());
    return bytes.first(common) == with.first(common);
}

std::optional<Address> numericAddress(const QByteArray& host, const QByteArray& port, Address::Family family)
{
    const auto bytes = ipBytes(QString::fromLatin1(host));
    const auto number = writtenPort(QString::fromLatin1(port));
    const bool fits = host.contains(':') == (family == Address::Family::IPv6);
    if (!bytes || !number || !fits || host.contains('%'))
        return std::nullopt;
    return Address{family, QString::fromLatin1(host), *number};
}

Answer parseLine(QByteArrayView bytes)
{
    const auto end = bytes.first(std::min(bytes.size(), longestLine)).indexOf("\r\n");
    if (end < 0)
        return bytes.size() >= longestLine ? malformed(QStringLiteral("its line does not end"))
                                           : Answer(std::optional<ProxyHeader>());
    const auto words = bytes.first(end).toByteArray().split(' ');
    ProxyHeader header;
    header.size = end + 2;
    if (words.size() >= 2 && words[1] == "UNKNOWN") {
        header.isLocal = true;
        return std::optional(header);
    }
    const bool isSix = words.size() == 6 && words[1] == "TCP6";
    if (!isSix && !(words.size() == 6 && words[1] == "TCP4"))
        return malformed(QStringLiteral("its line has other words"));
    const auto family = isSix ? Address::Family::IPv6 : Address::Family::IPv4;
    const auto source = numericAddress(words[2], words[4], family);
    const auto destination = numericAddress(words[3], words[5], family);
    if (!source || !destination)
        return malformed(QStringLiteral("its addresses are none"));
    header.source = *source;
    header.destination = *destination;
    return std::optional(header);
}

Address packedAddress(QByteArrayView bytes, bool isSix, quint16 port)
{
    auto packed = *ipBytes(QStringLiteral("0.0.0.0"));
    memcpy(packed.data() + (isSix ? 0 : 12), bytes.data(), isSix ? 16 : 4);
    return ipAddress(packed, port);
}

Answer parseBinary(QByteArrayView bytes)
{
    if (bytes.size() < headSize)
        return std::optional<ProxyHeader>();
    const auto versionAndCommand = uchar(bytes[12]);
    const auto family = uchar(bytes[13]);
    const auto length = qsizetype(qFromBigEndian<quint16>(bytes.data() + 14));
    if (versionAndCommand != 0x20 && versionAndCommand != 0x21)
        return malformed(QStringLiteral("its version or command is unknown"));
    if (headSize + length > ProxyHeader::largest)
        return malformed(QStringLiteral("it is too long"));
    if (bytes.size() < headSize + length)
        return std::optional<ProxyHeader>();
    ProxyHeader header;
    header.size = headSize + length;
    const bool isFour = family == 0x11;
    const bool isSix = family == 0x21;
    // Unix sockets and what is to come: the connection is as good, its ends stay as the system tells them.
    header.isLocal = versionAndCommand == 0x20 || (!isFour && !isSix);
    if (header.isLocal)
        return std::optional(header);
    const qsizetype size = isSix ? 16 : 4;
    if (length < 2 * size + 4)
        return malformed(QStringLiteral("its addresses are cut off"));
    const auto addresses = bytes.sliced(headSize);
    header.source = packedAddress(addresses, isSix, qFromBigEndian<quint16>(addresses.data() + 2 * size));
    header.destination = packedAddress(
        addresses.sliced(size), isSix, qFromBigEndian<quint16>(addresses.data() + 2 * size + 2));
    return std::optional(header);
}

} // namespace

Result<std::optional<ProxyHeader>> ProxyHeader::parse(QByteArrayView bytes)
{
    if (mayBegin(bytes, signature))
        return bytes.size() < signature.size() ? Answer(std::optional<ProxyHeader>()) : parseBinary(bytes);
    if (mayBegin(bytes, "PROXY "))
        return parseLine(bytes);
    return malformed(QStringLiteral("something else did"));
}

} // namespace everyport
