#pragma once

#include <QByteArray>
#include <QList>

#include "netcore/address/ipnetwork.h"

namespace everyport {

/// Packets as they might have passed on the wire, made up around a connection's plain bytes: IPv4 or IPv6 and TCP
/// headers with right sequence numbers and checksums (RFC 791, 8200, 9293), so that tools put the streams together.
/// What has no IP addresses (Unix, serial) gets loopback ones.
class TcpConversation {
public:
    /// `number` tells conversations apart whose ends have no ports.
    TcpConversation(const Address& local, const Address& peer, bool weServe, quint16 number);

    QList<QByteArray> opening(); ///< SYN, SYN-ACK, ACK.
    /// As many segments as it takes. The last is longer by `leftOut` bytes, which are not there: as if they had been
    /// cut off while capturing. No more than 16 KiB, since IPv4 has no larger packets.
    QList<QByteArray> data(bool in, QByteArrayView bytes, quint16 leftOut = 0);
    QList<QByteArray> ending(bool orderly); ///< FIN both ways, or a reset by the peer.

private:
    struct Side {
        IpBytes address;
        quint16 port;
        quint32 next; // sequence number
    };
    enum Flag : quint8 { Fin = 1, Syn = 2, Reset = 4, Push = 8, Ack = 16 };
    QByteArray segment(Side& from, const Side& to, quint8 flags, QByteArrayView payload = {}, quint16 leftOut = 0);
    QByteArray ipHeader(const Side& from, const Side& to, quint16 tcpSize) const;

    Side m_us;
    Side m_peer;
    bool m_weServe;
    bool m_isV4;
};

} // namespace everyport
