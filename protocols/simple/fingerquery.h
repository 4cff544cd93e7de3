#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport::simple {

/// What finger asks for, a line (RFC 1288 §2.3): "/W alice", "alice@there", or nothing at all: everyone.
struct FingerQuery {
    bool isVerbose = false;   ///< /W: whois mode, more of it.
    QString user = {};        ///< Empty: everyone.
    QString forwardedTo = {}; ///< The rest behind the first @: somebody else's computer, which we never ask.
    bool isForwarded = false; ///< There was an @.

    static constexpr qsizetype longest = 512; ///< Bytes.
    /// Malformed/BadSyntax: a control character, not UTF-8, or more than one name.
    static Result<FingerQuery> parse(QByteArrayView line);
    QByteArray encode() const; ///< With CR LF.

    bool operator==(const FingerQuery&) const = default;
};

/// Text as it may be shown on a terminal: without control characters but line ends and tabs (RFC 1288 §3.3), nor any
/// that turn the direction of writing; ended by CR LF.
QByteArray fingerText(const QString& text);

} // namespace everyport::simple
