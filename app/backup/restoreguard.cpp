#include "app/backup/restoreguard.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include "app/backup/removal.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

enum class Links { None, Own };

/// By device and inode: a start after a crash may name the same folder by another path.
bool isSameFolder(const QString& a, const QString& b)
{
    struct stat first = {};
    struct stat second = {};
    return a == b
        || (::stat(QFile::encodeName(a).constData(), &first) == 0
            && ::stat(QFile::encodeName(b).constData(), &second) == 0 && first.st_dev == second.st_dev
            && first.st_ino == second.st_ino);
}

bool mayLeadOn(const QString& folder, Links links)
{
    return !QFileInfo(folder).isSymLink() || (links == Links::Own && checkBelongs(folder).ok());
}

bool leadsBelow(const QString& path, const QString& root, Links links)
{
    if (!path.startsWith(u'/') || QDir::cleanPath(path) != path)
        return false;
    auto folder = QFileInfo(path).path();
    while (!isSameFolder(folder, root)) {
        if (folder == "/"_L1 || !mayLeadOn(folder, links))
            return false;
        folder = QFileInfo(folder).path();
    }
    return true;
}

Result<Done> checkPlainFolder(const QString& folder, unsigned alsoOf)
{
    const QFileInfo there(folder);
    if (there.isSymLink() || (there.exists() && !there.isDir()))
        return Error::local(Reason::PermissionDenied,
            u"%1 is a link or a file, where bringing back a backup needs a folder of its own. Remove it, then try again."_s
                .arg(folder));
    return checkBelongs(folder, alsoOf);
}

} // namespace

RestoreGuard::RestoreGuard(const Places& here)
    : m_config(QDir::cleanPath(here.config)), m_data(QDir::cleanPath(here.data))
{
}

QString RestoreGuard::staging() const
{
    return m_data + u"/restore"_s;
}

QString RestoreGuard::keptPlace() const
{
    return m_data + u"/backups"_s;
}

Result<Done> RestoreGuard::checkFolders() const
{
    const auto done = checkPlainFolder(staging(), dataOwner());
    return done ? checkPlainFolder(keptPlace(), dataOwner()) : done;
}

Result<Done> RestoreGuard::checkWriter(const QString& path) const
{
    if (checkBelongs(path).ok())
        return Done();
    return Error::local(Reason::PermissionDenied,
        u"%1 belongs to another user, who could put anything there; it is not used. Start the program as that user or with --uid, or remove %2."_s
            .arg(path, staging()));
}

bool RestoreGuard::isOfThisFolder(const QString& path) const
{
    return checkBelongs(path, dataOwner()).ok();
}

bool RestoreGuard::isKept(const QString& folder) const
{
    const QFileInfo there(folder);
    return folder.startsWith(u'/') && QDir::cleanPath(folder) == folder && there.fileName().startsWith("before-"_L1)
        && !there.isSymLink() && isSameFolder(there.path(), keptPlace());
}

bool RestoreGuard::isStaged(const QString& file) const
{
    return isPlainlyBelow(file, staging());
}

bool RestoreGuard::isCopy(const QString& file) const
{
    return file.endsWith(".restoring"_L1) && leadsBelow(file, m_config, Links::Own);
}

bool RestoreGuard::isPlace(const QString& file) const
{
    return leadsBelow(file, m_config, Links::Own) || leadsBelow(file, m_data, Links::Own);
}

bool RestoreGuard::isPlainlyBelow(const QString& file, const QString& folder)
{
    return leadsBelow(file, folder, Links::None);
}

void RestoreGuard::remove(const QString& path) const
{
    static_cast<void>(removeBelow(m_data, path));
}

void RestoreGuard::removeKept(const QString& folder) const
{
    if (isKept(folder))
        remove(keptPlace() + u'/' + QFileInfo(folder).fileName());
}

unsigned RestoreGuard::dataOwner() const
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(m_data).constData(), &facts) == 0 ? facts.st_uid : 0;
}

} // namespace everyport::backup
