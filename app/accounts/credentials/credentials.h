#pragma once

#include <variant>

#include <QByteArray>
#include <QString>

#include "netcore/base/wiped.h"

namespace everyport {

/// What somebody shows at a door. The protocol has done its own part: a key's signature was verified before.
struct PasswordCredentials {
    QString name = {};
    Wiped<QString> password = {}; ///< Or an API token, for clients that know passwords only.
};

/// An SSH public key; SSH has proved that the caller has its private half.
struct SshKeyCredentials {
    QString name = {};
    QByteArray key = {}; ///< The blob of RFC 4253 §6.6.
};

/// An API token (ApiTokens), which says by itself whose it is.
struct TokenCredentials {
    Wiped<QString> token = {};
};

/// A client's certificate; TLS has proved that they have its key.
struct CertificateCredentials {
    QString name = {};        ///< Empty: whosever it is.
    QString fingerprint = {}; ///< SHA-256 in lower-case hex.
    /// Signed by somebody whom the service trusts, who says in it that it is `name`'s: it need not be known here.
    bool vouched = false;
};

using Credentials = std::variant<PasswordCredentials, SshKeyCredentials, TokenCredentials, CertificateCredentials>;

} // namespace everyport
