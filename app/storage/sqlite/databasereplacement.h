#pragma once

#include <QSqlDatabase>
#include <QString>

#include "app/storage/sqlite/databaseparts.h"
#include "netcore/base/result.h"

namespace everyport {

/// Puts a database that is still open back under its name, from which it was deleted or moved away: all that its
/// connection sees is saved as a new file, safe from loss of power. For the one thread that writes. Blocks.
class DatabaseReplacement {
public:
    /// `ours`: the files that are open. Of those under the names they alone are deleted; what somebody else has put
    /// there is kept, the log with its database. The connection has to be closed and opened afterwards.
    Result<Done> replace(QSqlDatabase& connection, const QString& file, const databaseparts::Facts& ours);
    /// Under which name a database that stood there is kept; empty: none did.
    const QString& kept() const { return m_kept; }
    void forgetKept() { m_kept.clear(); }

private:
    Result<Done> clearPlace(const QString& file, const databaseparts::Facts& ours);

    QString m_kept;
};

} // namespace everyport
