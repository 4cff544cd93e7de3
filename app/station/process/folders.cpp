#include "app/station/process/folders.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// XDG Base Directory Specification: a relative path there is to be ignored.
QString baseFolder(const char* variable, const QString& fallback)
{
    const auto path = qEnvironmentVariable(variable);
    return QDir::isAbsolutePath(path) ? path : QDir::homePath() + fallback;
}

} // namespace

Folders defaultFolders()
{
    // The same specification: one that is empty counts as one that is not set.
    if (::geteuid() == 0 && qEnvironmentVariableIsEmpty("XDG_CONFIG_HOME")
        && qEnvironmentVariableIsEmpty("XDG_DATA_HOME"))
        return {u"/etc/everyport"_s, u"/var/lib/everyport"_s};
    return {baseFolder("XDG_CONFIG_HOME", u"/.config"_s) + u"/everyport"_s,
        baseFolder("XDG_DATA_HOME", u"/.local/share"_s) + u"/everyport"_s};
}

} // namespace everyport
