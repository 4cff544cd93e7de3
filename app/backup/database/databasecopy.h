#pragma once

#include <memory>

#include <QString>

#include "app/backup/format/backupparts.h"
#include "app/backup/format/backupprogress.h"
#include "netcore/base/result.h"

namespace everyport::backup {

// Copies of the program's database that may leave this computer. Everything here blocks: for a thread of the pool.

/// What is a secret as it stands there, and so not in a copy; all others keep digests and keys that no password can be
/// read from.
inline constexpr QLatin1StringView secretTables[] = {QLatin1StringView("account_totp"),
    QLatin1StringView("irc_secrets"), QLatin1StringView("voters_key"), QLatin1StringView("links_key"),
    QLatin1StringView("links_place"), QLatin1StringView("stations_memory")};

struct CopyWish {
    QString to;
    PartChoice parts = {};
    QString secretsTo = {}; ///< Where the secrets go that are taken out of the copy; empty: nowhere.
    std::shared_ptr<BackupProgress> progress = {}; ///< Asked whether to stop; null: nobody does.
};

/// A consistent copy (VACUUM INTO) of `from`, which may be in use, without secrets: second factors and the keys of
/// IRC's cloaks are taken out. Who has a second factor is disabled in the copy: nobody shall get in by half of what is
/// asked. The tables of parts that are not wanted are empty. NotFound where there is no database.
Result<Done> copyDatabase(const QString& from, const CopyWish& wish);

/// Puts into a copy what was taken out of it. `secrets` is what `secretsTo` was given, or anybody's: Malformed where it
/// is none of this program's.
Result<Done> returnSecrets(const QString& copy, const QString& secrets, std::shared_ptr<BackupProgress> progress = {});

} // namespace everyport::backup
