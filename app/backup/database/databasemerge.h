#pragma once

#include <memory>

#include <QList>
#include <QString>

#include "app/backup/format/backupprogress.h"
#include "netcore/base/result.h"

namespace everyport::backup {

/// What adding would do with one kind of thing.
struct Comparison {
    QString what;        ///< "polls", "accounts": a word for people below ui.
    qint64 fresh = 0;    ///< Not here yet: comes.
    qint64 same = 0;     ///< Here, and alike.
    qint64 other = 0;    ///< Here under the same name, and not alike: what is here stays.
    bool mayCome = true; ///< False: its tables are of another version than those here, so that it cannot be added as
                         ///< they are.
};

/// What addDatabase would do with a database that may be in use; Unsupported where a newer version wrote `from`.
/// Blocks, as do all of these.
Result<QList<Comparison>> compareDatabases(
    const QString& here, const QString& from, std::shared_ptr<BackupProgress> progress = {});

/// Whether every room of the program (Database::migrate) that has tables in `from` has brought them exactly as far
/// here, so that both can be compared as they are.
Result<bool> haveSameSteps(const QString& here, const QString& from);

/// Adds to `target`, which nobody else has open, what `from` has and it has not: whole polls with their votes, accounts
/// with their keys and rights, readers, conversations, rooms and archives. What is there stays as it is. All or
/// nothing.
Result<Done> addDatabase(const QString& target, const QString& from);

} // namespace everyport::backup
