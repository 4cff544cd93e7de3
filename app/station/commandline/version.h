#pragma once

#include <QString>

namespace everyport {

QString versionNumber(); ///< "0.1.0"
/// Tells Qt what the program is called and which version it is: what services and clients say of it is read from there.
void nameProgram(const QString& program);
/// Several lines: the program, then each library with the version that runs and, where it is another one, the
/// version it was built with.
QString versionText(const QString& program);

} // namespace everyport
