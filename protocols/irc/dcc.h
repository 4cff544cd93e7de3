#pragma once

#include "netcore/address/address.h"
#include "netcore/base/result.h"

namespace everyport::irc {

/// What stands behind CTCP's "DCC": an offer of a file or of a chat, or about one. A file's name is reduced to its last
/// part, without control characters; addresses are numbers (IPv4) or written out (IPv6).
struct DccOffer {
    enum class Kind : quint8 { Send, Resume, Accept, Chat };
    Kind kind = Kind::Chat;
    QByteArray fileName = {};
    Address address = {}; ///< Port 0 is a passive (reverse) offer; then `token` is there.
    qint64 size = -1;     ///< Send: -1 is unknown. Resume, Accept: the position.
    QByteArray token = {};
    bool secure = false; ///< SSEND, SCHAT
    bool operator==(const DccOffer&) const = default;

    static Result<DccOffer> parse(QByteArrayView arguments); ///< Malformed with what is wrong.
    QByteArray write() const;                                ///< What follows "DCC ".
};

} // namespace everyport::irc
