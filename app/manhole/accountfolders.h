#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

// What is kept of each account in files, under names that a file's name may have. Any thread.
namespace everyport {

/// The account's own name there: 32 hexadecimal digits, since its name may hold what a file's name may not.
QString accountFileName(const QString& account);

/// Removes what an account has in these folders, files and folders alike; links are removed, not followed. Local: what
/// could not be, by name. A folder that is not there has nothing.
Result<Done> removeAccountFiles(const QStringList& folders, const QString& account);
/// The same for all that is of none of `accounts`; what has another kind of name is left alone.
Result<Done> removeFilesOfOthers(const QStringList& folders, const QStringList& accounts);

} // namespace everyport
