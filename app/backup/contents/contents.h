#pragma once

#include <QList>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::backup {

/// The two folders that a backup is made of, and that it is unpacked into.
struct Places {
    QString config;
    QString data;
};

struct OwnFile {
    QString path; ///< As in a backup: "config/services/irc.toml".
    QString file; ///< Where it stands.
    qint64 size = 0;
};

/// Whether a path may stand in a backup: below config or data, no way out, no name that the running program uses itself
/// (its lock, its socket, the database's log). What people keep (isPeoplesFile) may have any name. Asked of what is
/// saved, and of what comes.
bool belongs(const QString& path);
bool isDatabase(const QString& path);

/// The plain files of both folders that belong, but for the database, in the order of their paths; no links. Each is
/// there once, also where the folders are one or one lies in the other (overlap.h).
QList<OwnFile> ownFiles(const Places& places);
/// Whether a backup may be written to, or read from, a path that somebody named: Local/BadValue where a device, a pipe
/// or a folder stands there, which a new file would replace, or whose end never comes. One that is not there may come.
Result<Done> isOrdinaryFile(const QString& file);
/// Where a path of a backup stands.
QString fileOf(const Places& places, const QString& path);
/// Whether a plain file stands where a folder above it would have to.
bool isBelowFile(const QString& file);

} // namespace everyport::backup
