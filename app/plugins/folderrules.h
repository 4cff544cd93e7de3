#pragma once

#include <QString>

#include "netcore/base/result.h"

namespace everyport::plugins {

/// Whether code of this folder may be run: it, the folder around it and all that lies in it belong to this user or
/// root, nobody else may write there (nor put another folder in its place), and no link leads out of it.
/// Local/PermissionDenied with a sentence that names the file. At most some thousand files are looked at; more is
/// refused.
Result<Done> checkFolder(const QString& folder);

} // namespace everyport::plugins
