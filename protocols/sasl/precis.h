#pragma once

#include <QString>

#include "netcore/base/result.h"

/// RFC 8264 and 8265: how names and passwords of all scripts are prepared so that equal means equal. Any thread.
namespace everyport::precis {

/// UsernameCaseMapped (RFC 8265 §3.3).
Result<QString> username(const QString& text);
/// A JID's localpart, and an account's name (RFC 7622 §3.3): a username of at most 1,023 bytes of UTF-8, without what
/// would part an address. The Error's text is a sentence about "it".
Result<QString> localpart(const QString& text);
/// OpaqueString (RFC 8265 §4.2): what a JID's resourcepart and a password are made of.
Result<QString> opaque(const QString& text);
/// The same of what is left without the characters that it cannot hold; empty where that is nothing.
QString opaqueWithin(const QString& text);

} // namespace everyport::precis
