#include "app/station/asking/runningconfig.h"

#include <climits>

#include <QDir>
#include <QFile>

#include <sys/stat.h>

#include "app/station/asking/controlclient.h"
#include "netcore/base/shellword.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr std::chrono::seconds longest{10};

bool isLineOfPath(const QString& text)
{
    return text.indexOf(u'\n') == text.size() - 1 && !text.contains(QChar()) && QDir::isAbsolutePath(text);
}

} // namespace

bool RunningConfig::isAt(const QString& configFolder) const
{
    struct stat here = {};
    struct stat there = {};
    return QDir::cleanPath(folder) == QDir::cleanPath(configFolder)
        || (::stat(QFile::encodeName(folder).constData(), &there) == 0
            && ::stat(QFile::encodeName(configFolder).constData(), &here) == 0 && there.st_dev == here.st_dev
            && there.st_ino == here.st_ino);
}

Error RunningConfig::another() const
{
    return Error::refused(Reason::BadValue,
        u"The program that runs on the data folder says that its configuration is in %1. Nothing was changed. If that is right, name it: --config %2"_s
            .arg(folder, shellWord(folder)));
}

std::optional<RunningConfig> configOfRunning(const QString& dataFolder)
{
    auto client = ControlClient::connect(dataFolder);
    CollectedOutput told(PATH_MAX);
    if (!client || !client->run({.words = askConfigFolder}, told, {.whole = longest}) || !isLineOfPath(told.text()))
        return {};
    return RunningConfig{told.text().chopped(1), client->isOwn()};
}

} // namespace everyport
