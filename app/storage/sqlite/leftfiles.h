#pragma once

#include <QList>
#include <QString>

#include "netcore/base/error.h"
#include "netcore/base/result.h"

namespace everyport {

/// What stands beside the database at a start: of an earlier run that was killed, or put there, cut off or taken away
/// by somebody since. SQLite takes the log that it finds for the database's own, goes on without one, and says nothing.
/// Nothing of it is thrown away, and what was done with it is told.
///
/// Before this process has a connection to the database, but for keepCopy. Blocks.
class LeftFiles {
public:
    explicit LeftFiles(QString file) : m_file(std::move(file)) {}

    /// Before the database is made anew: a copy that was finished but not yet put in its place when the program ended
    /// takes the place where nothing is.
    Result<Done> adoptCopy();
    /// Before SQLite opens the database: a log of another one is put aside; of one that is damaged, or lacks what was
    /// stored, a copy is kept. One that an earlier run had put aside comes back where it is this database's, and none
    /// stands there. An Error where that cannot be done.
    Result<Done> checkLog();
    /// When the database was opened, and is sound: a finished copy beside it is of another time. It is put aside, so
    /// that it does not take the place when the database is moved away one day.
    void keepCopy();

    bool isLogDamaged() const { return m_isLogDamaged; }
    const QList<Error>& told() const { return m_told; } ///< For a person: what happened, and where what was found is.
    Error with(Error error) const; ///< The same, of a start that `error` ends: it has all that is told.

private:
    QString logToTakeBack() const;
    Result<Done> takeLogBack(const QString& aside);
    Result<Done> putLogAside(const QString& why);
    Result<Done> keepDamagedLog();
    Result<Done> keepShortLog();
    void tell(const QString& text);

    QString m_file;
    QString m_real; // SQLite follows links, too
    QList<Error> m_told = {};
    bool m_isLogDamaged = false;
};

} // namespace everyport
