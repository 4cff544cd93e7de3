#pragma once

#include <optional>

#include <QDateTime>
#include <QJsonObject>

#include "app/backup/contents/contents.h"
#include "app/backup/format/backupparts.h"

namespace everyport::backup {

/// Which backup is brought back: part of the order, and from then on, as files have begun to take their places, a file
/// of its own in the folder of what was here before, until a person has been told that it is done. Blocks.
struct RestoreNote {
    QDateTime made = {};           ///< When the backup was made; where nobody knows, nobody is told.
    PartChoice parts = {};         ///< That it has.
    bool isWithoutSecrets = false; ///< It has passwords, and they stayed out.

    QJsonObject toJson() const;
    /// One without parts is of a version that had none, or was written by hand: all of them.
    static RestoreNote fromJson(const QJsonObject& json);
};

/// A restore that is done is worth more than the word about it: where that cannot be written, nobody is told.
void writeRestoreNote(const Places& here, const RestoreNote& note);
/// Of what was brought back, and nobody was told yet; none while some of it is still on its way.
std::optional<RestoreNote> findRestoreNote(const Places& here);
void dropRestoreNote(const Places& here); ///< Somebody has been told, or nothing was brought back.

} // namespace everyport::backup
