#pragma once

#include <QString>

namespace everyport {

/// What the log says of a login to a service: "alice came in from 192.0.2.7 by SCRAM-SHA-256, TLS 1.3." `tls` as
/// OpenSSL names it, "TLSv1.3"; empty: without.
inline QString loginText(const QString& name, const QString& from, const QString& how, const QString& tls)
{
    if (tls.isEmpty())
        return QStringLiteral("%1 came in from %2 by %3.").arg(name, from, how);
    return QStringLiteral("%1 came in from %2 by %3, %4.")
        .arg(name, from, how, QString(tls).replace(QStringLiteral("TLSv"), QStringLiteral("TLS ")));
}

} // namespace everyport
