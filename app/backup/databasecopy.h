#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport::backup {

// Copies of the program's database that may leave this computer. Everything here blocks: for a thread of the pool.

struct CopyWish {
    QString to;
    bool history = true;    ///< What people have said: the largest part.
    QString secretsTo = {}; ///< Where the secrets go that are taken out of the copy; empty: nowhere.
};

/// A consistent copy (VACUUM INTO) of `from`, which may be in use, without secrets: second factors and the keys of
/// IRC's cloaks are taken out. Who has a second factor is disabled in the copy: nobody shall get in by half of what is
/// asked. NotFound where there is no database.
Result<Done> copyDatabase(const QString& from, const CopyWish& wish);

/// Puts into a copy what was taken out of it. `secrets` is what `secretsTo` was given.
Result<Done> returnSecrets(const QString& copy, const QString& secrets);

} // namespace everyport::backup
