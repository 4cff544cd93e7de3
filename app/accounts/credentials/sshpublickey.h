#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// One line of a .pub file (RFC 4253 §6.6, as OpenSSH writes it).
struct SshPublicKey {
    QString type = {}; ///< "ssh-ed25519"
    QByteArray blob = {};
    QString comment = {}; ///< At most 200 characters.

    QString line() const;
    QString fingerprint() const { return fingerprintOf(blob); }
    static QString fingerprintOf(const QByteArray& blob); ///< "SHA256:…", as ssh-keygen -l shows it.
    /// Malformed/BadSyntax: it is something else. The blob begins with the type again, so a file of anything else is
    /// noticed.
    static Result<SshPublicKey> parse(const QString& line);
    /// Malformed/BadValue: no more than the beginning of a key, or not what its type has. Before one is taken; what is
    /// stored is listed and removed all the same.
    Result<Done> checkWhole() const;
};

} // namespace everyport
