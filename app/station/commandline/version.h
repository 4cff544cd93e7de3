#pragma once

#include <QList>
#include <QString>

namespace everyport {

QString versionNumber(); ///< "0.1.0"
QString versionDate();   ///< "2026-11-24": the day of that version, not of the build.
/// Tells Qt what the program is called and which version it is: what services and clients say of it is read from there.
void nameProgram(const QString& program);

/// A library that the program is made of. A value.
struct LibraryVersion {
    QString name = {};
    QString running = {};
    QString built = {}; ///< Empty where that is the running one's.
};
QList<LibraryVersion> libraryVersions();
/// A line each: the program, which build of it runs (the linker's build id), Qt and the system. What every report of a
/// fault begins with.
QString systemText(const QString& program);

/// Several lines: the program, then each library with the version that runs and, where it is another one, the
/// version it was built with.
QString versionText(const QString& program);

} // namespace everyport
