#pragma once

#include <functional>
#include <tuple>

#include <QByteArray>
#include <QList>
#include <QString>

#include "netcore/base/error.h"
#include "netcore/base/registration.h"

namespace everyport {

/// Which certificate is meant: of whom a client of TLS wanted to reach. A value.
struct CertificatePlace {
    QString host = {};    ///< As DNS has it, in small letters (asciiHost); an address as it is. Never a wildcard.
    QString service = {}; ///< As of getaddrinfo: a port's number, or a name such as "xmpp-client".

    bool operator==(const CertificatePlace&) const = default;
    bool operator<(const CertificatePlace& other) const
    {
        return std::tie(host, service) < std::tie(other.host, other.service);
    }
    /// "irc.example.org 6697": an Error's `code` when its certificate was refused and a person can decide.
    QString toString() const { return host + QLatin1Char(' ') + service; }
};

/// A certificate that a client of TLS did not take, for a reason that a person can decide about.
struct RefusedCertificate {
    CertificatePlace place;
    QList<QByteArray> chain = {}; ///< As it was shown: DER, the peer's own first.
    Reason reason = Reason::CertificateNotTrusted;
    QString text = {}; ///< OpenSSL's word for it: "self-signed certificate".
};

/// What a person has decided about certificates that nobody vouches for: asked by each client of TLS whose options
/// have it (tlscontext.h), wherever nothing else was said (a pin, an authority of one's own). Loop's thread.
class CertificateExceptions {
public:
    virtual ~CertificateExceptions() = default;
    enum class Answer {
        Unknown,  ///< Nothing was accepted there.
        Accepted, ///< This one was.
        Changed,  ///< Another one was: this one is not taken, whoever vouches for it.
    };
    /// `fingerprint` is the SHA-256 of the certificate, in lower-case hex. Called from inside OpenSSL: it decides and
    /// does nothing else.
    virtual Answer look(const CertificatePlace& place, const QString& fingerprint) const = 0;
    /// Told after the handshake has failed. Gives back what a person can do, in a sentence for the Error.
    virtual QString refused(const RefusedCertificate& certificate) = 0;
    /// `call` is called whenever a certificate was accepted: time to try again.
    virtual Registration whenAccepted(std::function<void()> call) = 0;
};

/// The reasons of a handshake that failed because of the peer's certificate.
constexpr bool isAboutCertificate(Reason reason)
{
    return reason == Reason::CertificateNotTrusted || reason == Reason::CertificateExpired
        || reason == Reason::CertificateNameMismatch;
}

} // namespace everyport
