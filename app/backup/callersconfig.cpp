#include "app/backup/callersconfig.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

namespace everyport::backup {

std::unique_ptr<ActingAsCaller> asConfigs(const QString& configFolder)
{
    if (!ActingAs::isOn())
        return {};
    // Of one that is not there, whose the folder is that it would be made in.
    auto folder = QDir::cleanPath(configFolder);
    struct stat facts = {};
    while (::stat(QFile::encodeName(folder).constData(), &facts) != 0 && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return facts.st_uid == accountForFiles() ? nullptr : std::make_unique<ActingAsCaller>();
}

} // namespace everyport::backup
