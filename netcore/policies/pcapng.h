#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::pcapng {

/// Blocks of a capture file as Wireshark reads it (draft-ietf-opsawg-pcapng). Little-endian, one interface of
/// LINKTYPE_RAW: packets begin with their IPv4 or IPv6 header.

/// A section's header (§4.1) and its one interface (§4.2): how a file begins.
QByteArray beginning(const QString& application, const QString& interfaceName);
/// §4.3, an enhanced packet: `microseconds` since 1970. `comment` for a person; may be empty. So many bytes of it that
/// `leftOut` says were not captured.
QByteArray packet(qint64 microseconds, const QByteArray& bytes, const QString& comment = {}, quint16 leftOut = 0);

} // namespace everyport::pcapng
