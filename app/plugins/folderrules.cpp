#include "app/plugins/folderrules.h"

#include <QDirIterator>
#include <QFileInfo>

#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::plugins {

namespace {

constexpr int mostFiles = 5000;

Result<Done> checkLink(const QFileInfo& link, const QString& folder)
{
    const auto target = link.canonicalFilePath();
    if (target.isEmpty() || !target.startsWith(folder + u'/'))
        return Error::local(Reason::PermissionDenied,
            u"%1 is a link that leads out of the plugin's folder; nothing outside of it is loaded."_s.arg(
                link.filePath()));
    return Done();
}

} // namespace

Result<Done> checkFolder(const QString& folder)
{
    const auto real = QFileInfo(folder).canonicalFilePath();
    if (real.isEmpty())
        return Error::local(Reason::NotFound, u"There is no folder %1."_s.arg(folder));
    if (auto own = checkOnlyOwnerWrites(real); !own)
        return own;
    int count = 0;
    QDirIterator files(
        real, QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        if (++count > mostFiles)
            return Error::local(Reason::PermissionDenied,
                u"%1 has more than %2 files; a plugin has fewer."_s.arg(folder, QString::number(mostFiles)));
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
