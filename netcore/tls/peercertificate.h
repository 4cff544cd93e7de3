#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace everyport {

/// What the other end showed of itself: for whoever decides by certificate who somebody is (SASL EXTERNAL, a pin). A
/// value; empty where none was shown.
struct PeerCertificate {
    QByteArray der = {};
    QString subject = {};   ///< RFC 2253: "CN=alice,O=Example".
    QStringList names = {}; ///< subjectAltName's DNS names, addresses, mail addresses and URIs, in its order.
    /// Its SRV-IDs, "_xmpp-server.example.org", and its XMPP addresses that are a domain, "xmpp:example.org". Only
    /// where it is trusted by a chain that was shown here, none of whose authorities may vouch for certain names alone.
    QStringList services = {};
    QString fingerprint = {}; ///< SHA-256 of `der` in lower-case hex, without colons.
    /// Its chain ends at something that this side was told to trust. A certificate that is not trusted says nothing
    /// about who somebody is, unless its fingerprint is known.
    bool trusted = false;

    bool isEmpty() const { return der.isEmpty(); }
    /// Names that host (as asciiHost has it) by a DNS name, or one of these services of it, as
    /// TlsContext::ClientOptions::namedServices has them, by an SRV-ID (RFC 9525 §6.3) or an XMPP address.
    bool isOf(const QString& host, const QStringList& ofServices) const;
    static PeerCertificate fromDer(const QByteArray& der, bool trusted);
};

/// "AB:CD…" and "abcd…" alike, as `openssl x509 -fingerprint -sha256` and browsers show it; empty when it is none.
QString normalFingerprint(const QString& text);

} // namespace everyport
