#pragma once

#include <QByteArray>
#include <QStringList>

namespace everyport {

/// A kind of otherName: its object identifier, and what its text is made of.
struct OtherNameKind {
    const char* id;
    bool isAscii = false; ///< IA5String; else UTF8String.
};

/// Holds an XMPP address (RFC 6120 §13.7.1.4).
inline constexpr OtherNameKind xmppAddressName{"1.3.6.1.5.5.7.8.5"};
/// Holds a service of a domain, "_xmpp-client.example.org" (RFC 4985 §2).
inline constexpr OtherNameKind serviceName{"1.3.6.1.5.5.7.8.7", true};

/// What a certificate (DER) calls its holder by names of a kind of their own: subjectAltName's otherName of that object
/// identifier, where it is such a text (RFC 5280 §4.2.1.6). Nothing with a zero inside.
QStringList otherNames(const QByteArray& der, const OtherNameKind& kind);

} // namespace everyport
