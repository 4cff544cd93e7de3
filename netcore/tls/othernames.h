#pragma once

#include <QByteArray>
#include <QStringList>

namespace everyport {

/// The kind of otherName that holds an XMPP address (RFC 6120 §13.7.1.4).
inline constexpr const char* xmppAddressName = "1.3.6.1.5.5.7.8.5";

/// What a certificate (DER) calls its holder by names of a kind of their own: subjectAltName's otherName of that object
/// identifier, where it is a UTF8String (RFC 5280 §4.2.1.6). Nothing with a zero inside.
QStringList otherNames(const QByteArray& der, const char* kind);

} // namespace everyport
