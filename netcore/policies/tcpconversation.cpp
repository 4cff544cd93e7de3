#include "netcore/policies/tcpconversation.h"

#include <cstring>

#include <QtEndian>

namespace everyport {

namespace {

constexpr qsizetype segmentSize = 32 * 1024; // no wire to fit; small enough for IPv4's length field
constexpr uchar tcpNumber = 6;
constexpr qsizetype tcpHeaderSize = 20;
constexpr qsizetype mappedAt = 12; // where IPv4's four bytes stand

template <typename Number>
void put(QByteArray& bytes, Number number)
{
    char raw[sizeof number];
    qToBigEndian(number, raw);
    bytes.append(raw, sizeof raw);
}

void append(QByteArray& bytes, const IpBytes& address, bool isV4)
{
    const auto at = isV4 ? mappedAt : 0;
    bytes.append(reinterpret_cast<const char*>(address.data()) + at, qsizetype(address.size()) - at);
}

/// RFC 1071.
quint16 checksum(QByteArrayView bytes)
{
    quint32 sum = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i)
        sum += quint32(uchar(bytes[i])) << (i % 2 ? 0 : 8);
    while (sum >> 16)
        sum = (sum & 0xffff) + (sum >> 16);
    return quint16(~sum);
}

void putChecksum(QByteArray& bytes, qsizetype at, quint16 sum)
{
    qToBigEndian(sum, bytes.data() + at);
}

} // namespace

TcpConversation::TcpConversation(const Address& local, const Address& peer, bool weServe, quint16 number)
    : m_weServe(weServe)
{
    const auto ours = ipBytes(local);
    const auto theirs = ipBytes(peer);
    const auto loopback = *ipBytes(QStringLiteral("127.0.0.1"));
    const bool real = ours && theirs;
    m_us = {real ? *ours : loopback, real ? local.port : quint16(1), 1000};
    m_peer = {real ? *theirs : loopback, real ? peer.port : number, 2'000'000};
    m_isV4 = ipAddress(m_us.address, 0).family == Address::Family::IPv4
        && ipAddress(m_peer.address, 0).family == Address::Family::IPv4;
}

QList<QByteArray> TcpConversation::opening()
{
    auto& caller = m_weServe ? m_peer : m_us;
    auto& callee = m_weServe ? m_us : m_peer;
    QList<QByteArray> packets;
    packets.append(segment(caller, callee, Syn));
    packets.append(segment(callee, caller, Syn | Ack));
    packets.append(segment(caller, callee, Ack));
    return packets;
}

QList<QByteArray> TcpConversation::data(bool in, QByteArrayView bytes, quint16 leftOut)
{
    QList<QByteArray> packets;
    for (qsizetype at = 0; at < bytes.size(); at += segmentSize) {
        const bool isLast = at + segmentSize >= bytes.size();
        packets.append(segment(in ? m_peer : m_us, in ? m_us : m_peer, Push | Ack,
            bytes.sliced(at, std::min(segmentSize, bytes.size() - at)), isLast ? leftOut : quint16(0)));
    }
    return packets;
}

QList<QByteArray> TcpConversation::ending(bool orderly)
{
    if (!orderly)
        return {segment(m_peer, m_us, Reset | Ack)};
    QList<QByteArray> packets;
    packets.append(segment(m_peer, m_us, Fin | Ack));
    packets.append(segment(m_us, m_peer, Fin | Ack));
    packets.append(segment(m_peer, m_us, Ack));
    return packets;
}

QByteArray TcpConversation::segment(Side& from, const Side& to, quint8 flags, QByteArrayView payload, quint16 leftOut)
{
    QByteArray tcp;
    put(tcp, from.port);
    put(tcp, to.port);
    put(tcp, from.next);
    put(tcp, flags & Ack ? to.next : quint32(0));
    // Nothing is acknowledged in between, so the window is as large as can be said (RFC 7323 §2).
    // Segments are as large as said (RFC 9293 §3.7.1): without it 536 bytes would be the most.
    static_assert(segmentSize == 0x8000);
    const QByteArray options = flags & Syn ? QByteArray::fromHex("020480000103030e") : QByteArray();
    put(tcp, quint16(((tcpHeaderSize + options.size()) / 4) << 12 | flags));
    put(tcp, quint16(65535));
    put(tcp, quint16(0)); // its sum, below
    put(tcp, quint16(0));
    tcp.append(options);
    tcp.append(payload);
    from.next += quint32(payload.size()) + leftOut + (flags & (Syn | Fin) ? 1 : 0);

    QByteArray summed; // RFC 9293 §3.1: over a pseudo-header too
    append(summed, from.address, m_isV4);
    append(summed, to.address, m_isV4);
    put(summed, quint32(tcpNumber));
    put(summed, quint32(tcp.size() + leftOut));
    putChecksum(tcp, 16, checksum(summed + tcp)); // what is left out counts as zeros
    return ipHeader(from, to, quint16(tcp.size() + leftOut)) + tcp;
}

QByteArray TcpConversation::ipHeader(const Side& from, const Side& to, quint16 tcpSize) const
{
    QByteArray ip;
    if (!m_isV4) {
        put(ip, quint32(6) << 28);
        put(ip, tcpSize);
        put(ip, tcpNumber);
        put(ip, uchar(64));
        append(ip, from.address, false);
        append(ip, to.address, false);
        return ip;
    }
    put(ip, quint16(0x4500));
    put(ip, quint16(20 + tcpSize));
    put(ip, quint16(0));
    put(ip, quint16(0x4000)); // not to be parted
    put(ip, uchar(64));
    put(ip, tcpNumber);
    put(ip, quint16(0));
    append(ip, from.address, true);
    append(ip, to.address, true);
    putChecksum(ip, 10, checksum(ip));
    return ip;
}

} // namespace everyport
