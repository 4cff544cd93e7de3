#include "app/plugins/folderrules.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include "netcore/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr int mostFiles = 5000;

Error refused(const QString& sentence)
{
    return {Error::Kind::Local, Reason::PermissionDenied, sentence, {}, 0};
}

/// Whoever may write there may run what they like as this user.
Result<Done> checkOwner(const QString& path)
{
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return Error::fromErrno(errno, path);
    if (facts.st_uid != ::geteuid() && facts.st_uid != 0)
        return refused(u"%1 belongs to another user, who could put anything there. Make it your own: chown."_s.arg(path));
    if (!S_ISLNK(facts.st_mode) && (facts.st_mode & S_IWOTH) != 0)
        return refused(u"Everyone may write to %1, and so run what they like. Take that back: chmod o-w."_s.arg(path));
    if (!S_ISLNK(facts.st_mode) && (facts.st_mode & S_IWGRP) != 0 && !isGroupOfOne(::geteuid(), facts.st_gid))
        return refused(u"Others of its group may write to %1, and so run what they like. Take that back: chmod g-w."_s.arg(path));
    return Done();
}

/// Whoever may rename one of these may put another in its place. In a sticky folder, as /tmp is, only its owner may.
Result<Done> checkAbove(const QString& path)
{
    for (QFileInfo each(path); !each.isRoot();) {
        each = QFileInfo(each.absolutePath());
        struct stat facts = {};
        if (::stat(QFile::encodeName(each.filePath()).constData(), &facts) != 0)
            return Error::fromErrno(errno, each.filePath());
        if ((facts.st_mode & S_IWOTH) != 0 && (facts.st_mode & S_ISVTX) == 0)
            return refused(u"Everyone may write to %1, and so put another folder in this one's place. Take that back: chmod o-w."_s.arg(each.filePath()));
    }
    return Done();
}

Result<Done> checkLink(const QFileInfo& link, const QString& folder)
{
    const auto target = link.canonicalFilePath();
    if (target.isEmpty() || !target.startsWith(folder + u'/'))
        return refused(u"%1 is a link that leads out of the plugin's folder; nothing outside of it is loaded."_s.arg(link.filePath()));
    return Done();
}

} // namespace

Result<Done> checkFolder(const QString& folder)
{
    const auto real = QFileInfo(folder).canonicalFilePath();
    if (real.isEmpty())
        return Error {Error::Kind::Local, Reason::NotFound, u"There is no folder %1."_s.arg(folder), {}, 0};
    for (const auto& path : {QFileInfo(real).absolutePath(), real}) {
        if (auto owner = checkOwner(path); !owner)
            return owner;
    }
    if (auto above = checkAbove(QFileInfo(real).absolutePath()); !above)
        return above;
    int count = 0;
    QDirIterator files(real, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (++count > mostFiles)
            return refused(u"%1 has more than %2 files; a plugin has fewer."_s.arg(folder).arg(mostFiles));
        if (auto owner = checkOwner(file.filePath()); !owner)
            return owner;
        if (file.isSymLink()) {
            if (auto link = checkLink(file, real); !link)
                return link;
        }
    }
    return Done();
}

} // namespace everyport::plugins
