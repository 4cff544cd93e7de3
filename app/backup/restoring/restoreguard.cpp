#include "app/backup/restoring/restoreguard.h"

#include <cerrno>
#include <cstring>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

#include "app/backup/held/removal.h"
#include "netcore/base/shellword.h"
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
    const auto done = checkPlainFolder(staging(), owner().user);
    return done ? checkPlainFolder(keptPlace(), owner().user) : done;
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
    return checkBelongs(path, owner().user).ok();
}

Error RestoreGuard::closed(const QString& path, int why) const
{
    if (why != EACCES && why != EPERM)
        return Error::local(Reason::None,
            u"%1 cannot be looked at: %2. Nothing was changed; what was begun waits."_s.arg(
                path, QString::fromLocal8Bit(strerror(why))));
    if (accountForFiles() == 0)
        return Error::local(Reason::PermissionDenied,
            u"%1 is not used: something on its way is another account's, where only root may have put anything. Nothing more was changed. Look who has changed %2 meanwhile, put back what root had there, then try again."_s
                .arg(path, m_data));
    return Error::local(Reason::PermissionDenied,
        u"A restore that another account began is not done, and %1 is closed to this one. Nothing was changed. As root go on with it by everyportd --config %2 --data %3 restore --resume; then try again."_s
            .arg(path, shellWord(m_config), shellWord(m_data)));
}

Result<Done> RestoreGuard::checkSeen(const QString& file) const
{
    const int why = hold(file).whyUnseen();
    return why == 0 ? Result<Done>(Done()) : Result<Done>(closed(file, why));
}

Result<Done> RestoreGuard::checkStagedSeen() const
{
    auto done = checkSeen(staging() + u"/x"_s);
    for (const auto& name :
        {u""_s, u"/ordered.json"_s, u"/journal.json"_s, u"/prepared.json"_s, u"/config"_s, u"/data"_s}) {
        const auto as = name == "/data"_L1 ? nullptr : asConfigs();
        const auto place = hold(staging() + name);
        if (done && place.stands() && !place.open())
            done = closed(staging() + name, errno);
        if (done)
            done = checkSeen(staging() + name + u"/x"_s);
    }
    return done;
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

bool RestoreGuard::remove(const QString& path) const
{
    const ActingAsCaller caller; // some of it may be root's
    return removeBelow(m_data, path);
}

Result<Done> RestoreGuard::removeNote(const QString& file) const
{
    const bool isGone = remove(file);
    const int why = errno;
    if (isGone || !hold(file).stands())
        return Done();
    return Error::local(Reason::PermissionDenied,
        u"%1 cannot be removed: %2. A restore waits for that. Remove it, then start again."_s.arg(
            file, QString::fromLocal8Bit(strerror(why))));
}

void RestoreGuard::removeKept(const QString& folder) const
{
    if (isKept(folder))
        remove(keptPlace() + u'/' + QFileInfo(folder).fileName());
}

HeldPlace RestoreGuard::hold(const QString& file) const
{
    return holdWith(file, false);
}

HeldPlace RestoreGuard::holdMaking(const QString& file) const
{
    return holdWith(file, true);
}

HeldPlace RestoreGuard::holdWith(const QString& file, bool makes) const
{
    const auto root = rootOf(file);
    if (root.isEmpty())
        return {};
    if (makes)
        QDir().mkpath(root);
    const unsigned rights = isSameFolder(root, m_data) ? 0700 : 0777;
    return holdBelow(root, file, makes ? rights : 0, oursOf(file));
}

/// What is staged and kept of a configuration that is root's alone lies in a folder of another account, who may put one
/// of its own in its place at any time.
QString RestoreGuard::oursOf(const QString& file) const
{
    const auto staged = staging() + u"/config"_s;
    const bool isStaged = file.startsWith(staged + u'/');
    const auto kept = file.startsWith(keptPlace() + u'/')
        ? file.first(std::max<qsizetype>(0, file.indexOf(u'/', keptPlace().size() + 1)))
        : QString();
    const bool isKept = !kept.isEmpty() && file.startsWith(kept + u"/config/"_s);
    if ((!isStaged && !isKept) || !asConfigs())
        return {};
    return isStaged ? staged : kept;
}

/// The one that is named, of which the lower; or, named by another path, the upper: a link further down may be
/// another's.
QString RestoreGuard::rootOf(const QString& file) const
{
    QString named;
    for (const auto& root : {m_config, m_data}) {
        if (file.startsWith(root + u'/') && root.size() > named.size())
            named = root;
    }
    if (!named.isEmpty() || !file.startsWith(u'/'))
        return named;
    for (auto end = file.indexOf(u'/', 1); end > 0; end = file.indexOf(u'/', end + 1)) {
        const auto folder = file.first(end);
        if (isSameFolder(folder, m_config) || isSameFolder(folder, m_data))
            return folder;
    }
    return {};
}

Owner RestoreGuard::owner() const
{
    struct stat facts = {};
    return ::stat(QFile::encodeName(m_data).constData(), &facts) == 0 ? Owner{facts.st_uid, facts.st_gid} : Owner();
}

void RestoreGuard::giveKept(const QString& folder) const
{
    const auto as = asConfigs();
    if (!isKept(folder))
        return;
    const auto place = hold(keptPlace() + u'/' + QFileInfo(folder).fileName());
    if (!as)
        return place.giveFoldersTo(owner());
    // Its configuration stays root's: root brings it back one day.
    hold(keptPlace() + u'/' + QFileInfo(folder).fileName() + u"/data"_s).giveFoldersTo(owner());
    place.giveTo(owner());
}

} // namespace everyport::backup
