#pragma once

#include <QString>

namespace everyport {

QString versionNumber(); ///< "0.1.0"
/// Several lines: the program, then each library with the version that runs and, where it is another one, the
/// version it was built with.
QString versionText(const QString& program);

} // namespace everyport
