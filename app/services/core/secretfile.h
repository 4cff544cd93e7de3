#pragma once

#include <QByteArray>
#include <QString>

#include "netcore/base/result.h"

namespace everyport {

/// The first line of a small file, without blanks around it: a password or another secret. Empty for no path. A Local
/// error with `key` as its code where it cannot be read.
Result<QByteArray> secretIn(const QString& path, const QString& key);
/// All of it, where that is not more than 256 KiB: certificates of authorities. Errors as above.
Result<QByteArray> smallFile(const QString& path, const QString& key);

} // namespace everyport
