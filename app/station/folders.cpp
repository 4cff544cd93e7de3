#include "app/station/folders.h"

#include <cerrno>

#include <QDir>
#include <QFile>

#include <sys/stat.h>
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
    if (::geteuid() == 0 && !qEnvironmentVariableIsSet("XDG_CONFIG_HOME") && !qEnvironmentVariableIsSet("XDG_DATA_HOME"))
        return {u"/etc/everyport"_s, u"/var/lib/everyport"_s};
    return {baseFolder("XDG_CONFIG_HOME", u"/.config"_s) + u"/everyport"_s,
        baseFolder("XDG_DATA_HOME", u"/.local/share"_s) + u"/everyport"_s};
}

Result<Done> makePrivateFolder(const QString& path)
{
    const auto parent = QDir::cleanPath(path + u"/.."_s);
    const auto name = QFile::encodeName(path);
    QDir().mkpath(parent);
    if (::mkdir(name.constData(), 0700) != 0 && errno != EEXIST)
        return Error::fromErrno(errno, u"Making the folder "_s + path);
    if (::access(name.constData(), R_OK | W_OK | X_OK) != 0)
        return Error::fromErrno(errno, u"Using the folder "_s + path);
    return Done();
}

} // namespace everyport
