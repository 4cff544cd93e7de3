#include "app/backup/making/holelimit.h"

#include <QFile>

#include <sys/stat.h>

#include "app/backup/format/backupparts.h"
#include "app/backup/held/holes.h"
#include "app/config/filesaswhom.h"
#include "netcore/files/fileguard.h"

namespace everyport::backup {

bool HoleLimit::takes(const OwnFile& own)
{
    const auto* part = partOfFile(own.path);
    const auto id = part ? part->id : QString();
    const auto left = m_left.value(id, most);
    const auto holes = holesOf(own, left + 1);
    if (holes > left)
        return false;
    m_left[id] = left - holes;
    return true;
}

/// Only a file that takes less than it is long has any. Where the disk packs files there may be none in it for all
/// that.
qint64 HoleLimit::holesOf(const OwnFile& own, qint64 enough) const
{
    constexpr qint64 statBlock = 512;
    const auto as = own.path.startsWith(QStringLiteral("config/")) ? asConfigs(m_from.config) : nullptr;
    struct stat facts = {};
    if (::lstat(QFile::encodeName(own.file).constData(), &facts) != 0 || facts.st_blocks * statBlock >= facts.st_size)
        return 0;
    QFile file;
    return openChosenFile(file, own.file) ? holesIn(file, enough) : 0; // else whoever reads it says why not
}

} // namespace everyport::backup
