#pragma once

#include <optional>

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace everyport {

/// What stands in a certificate, for people who look at one; nothing of it is checked here.
struct CertificateDetails {
    enum class KeyKind { Rsa, Ec, Dsa, Other };

    QStringList commonNames = {}; ///< Of the subject.
    QStringList organizations = {};
    QStringList issuerCommonNames = {};
    QStringList issuerOrganizations = {};
    /// What it is good for (subjectAltName), as it stands there: DNS names and IP addresses, then services of a domain
    /// ("_xmpp-client.example.org").
    QStringList names = {};
    QDateTime from = {}; ///< UTC
    QDateTime until = {};
    KeyKind keyKind = KeyKind::Other;
    int keyBits = 0;
    bool isSelfIssued = false; ///< It could have signed itself: by its names, and by what its key may do.
    QByteArray pem = {};

    /// Null where these bytes are no certificate (DER).
    static std::optional<CertificateDetails> of(const QByteArray& der);
};

} // namespace everyport
