#pragma once

#include <QByteArray>
#include <QList>
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
    /// The keys of a file such as authorized_keys: a line each, without options in front; empty lines and those with a
    /// # say nothing. At least one, none twice, each of them whole; of the first that is not, the Error names the line.
    static Result<QList<SshPublicKey>> parseLines(const QString& text);
    /// Malformed/BadValue: no more than the beginning of a key, or not what its type has. Unsupported: of a type that
    /// nobody should use. Refused: a certificate, which is no key. Before one is taken; what is stored is listed and
    /// removed all the same.
    Result<Done> checkWhole() const;
};

} // namespace everyport
