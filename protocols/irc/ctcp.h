#pragma once

#include <QByteArray>

namespace everyport::irc {

/// One request or answer inside PRIVMSG or NOTICE, between two \x01 (the last may be missing). The old low-level
/// quoting
/// (\x10) is read and never written.
struct Ctcp {
    QByteArray command = {}; ///< Upper case: "ACTION", "VERSION", "DCC".
    QByteArray arguments = {};
    bool operator==(const Ctcp&) const = default;

    static bool isCtcp(QByteArrayView text) { return text.size() >= 2 && text.front() == '\x01'; }
    static Ctcp parse(QByteArrayView text); ///< An empty command: it is none.
    QByteArray write() const;
};

} // namespace everyport::irc
