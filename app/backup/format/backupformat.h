#pragma once

#include <QDateTime>
#include <QString>

#include "app/backup/format/backupparts.h"
#include "app/backup/format/leftout.h"
#include "netcore/base/result.h"

namespace everyport::backup {

// What stands in a backup beside the files: first its head, then the files, last what is encrypted and the sums of all.
inline constexpr QLatin1StringView headName("everyport-backup.json");
inline constexpr QLatin1StringView sealedName("everyport-secrets");
inline constexpr QLatin1StringView sumsName("everyport-sums.json");
inline constexpr QLatin1StringView secretRowsName("data/secrets.sqlite"); ///< Encrypted only.

/// Who made a backup, when, and what is in it.
struct BackupHead {
    static constexpr int format = 1;

    QDateTime made = {};
    QString host = {};
    QString version = {}; ///< Of the program.
    PartChoice parts = {};
    int secrets = 0;      ///< Files that are encrypted, whole or in part.
    LeftOut leftOut = {}; ///< Of what anybody can read of it. Where its secrets were opened, and brought back: nothing.

    QByteArray toJson() const;
    /// Unsupported where a newer version made it.
    static Result<BackupHead> fromJson(const QByteArray& json);
};

/// What this program cannot bring back: Unsupported.
Error madeByNewer();

} // namespace everyport::backup
