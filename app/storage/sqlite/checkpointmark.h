#pragma once

#include <QByteArrayView>
#include <QSqlDatabase>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// A number of chance in the head of a database (its user_version), another after each checkpoint, so that no older
/// copy of the file has the same head. SQLite writes the head in a transaction that changes it alone: whatever a
/// checkpoint moves then has a head of its own. For the one thread that writes.
class CheckpointMark {
public:
    void remember(const QSqlDatabase& connection); ///< The one that is there.
    void checkpointed() { m_isWritten = false; }   ///< The database itself was written: the next transaction marks it.
    bool isWritten() const { return m_isWritten; }
    /// In a transaction that `isWritten` is not true of.
    Result<Done> write(QSqlDatabase& connection, const QString& file);
    void committed(); ///< That transaction, or another.
    /// Whether the connection sees, in the log or in the database, what was committed last.
    bool isIn(const QSqlDatabase& connection) const;
    /// Whether the head of a database, as it stands in the file, has the number that the connection sees. Only where
    /// all of the log is in the database. True where the connection sees none.
    static bool isSeenIn(QByteArrayView head, const QSqlDatabase& connection);

private:
    int m_mark = 0; // the last that is committed
    int m_writing = 0;
    bool m_isWritten = false;
};

} // namespace everyport
