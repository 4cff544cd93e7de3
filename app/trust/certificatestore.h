#pragma once

#include <QList>
#include <QSqlDatabase>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/tls/certificateexceptions.h"

namespace everyport::trust {

/// One certificate that was accepted at one place. A value.
struct AcceptedCertificate {
    CertificatePlace place;
    QString fingerprint = {}; ///< SHA-256, lower-case hex.
    qint64 since = 0;         ///< Wall clock, milliseconds.
    QString by = {};          ///< "window", "command"
    bool lasts = true;        ///< False: until the program ends.

    bool operator==(const AcceptedCertificate&) const = default;
};

/// The decisions that last, in the database.
namespace store {

QStringList migration();
Result<QList<AcceptedCertificate>> list(QSqlDatabase& database);
Result<Done> save(QSqlDatabase& database, const AcceptedCertificate& accepted); ///< In place of another one there.
Result<Done> remove(QSqlDatabase& database, const CertificatePlace& place);

} // namespace store

} // namespace everyport::trust
