#include "app/station/process/folderaccount.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

#include "app/station/process/privileges.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

/// Root's own are root's choice.
Result<Done> checkNoLinks(const QString& dataFolder)
{
    for (const auto& ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        const QString file = dataFolder + u"/everyport.sqlite"_s + ending;
        struct stat facts = {};
        if (::lstat(QFile::encodeName(file).constData(), &facts) == 0 && S_ISLNK(facts.st_mode) && facts.st_uid != 0)
            return Error::local(Reason::PermissionDenied,
                u"%1 is a link of another account, and root follows none of those. Put the file itself in its place, or give the command as that account."_s
                    .arg(file));
    }
    return Done();
}

Error doesNotFit(const QString& dataFolder, const QString& user)
{
    return Error::refused(Reason::PermissionDenied,
        u"The folder %1 does not belong to %2. Leave --uid and --gid out, or give it to that account: chown -R %2 %1"_s
            .arg(dataFolder, user));
}

} // namespace

Result<std::unique_ptr<ActingAs>> actForFolder(
    const QString& dataFolder, const QString& user, const QString& group, bool makesFolder)
{
    const auto wanted = Privileges::find(user, group);
    if (!wanted)
        return wanted.error();
    if (makesFolder) {
        if (auto made = wanted->makeFolder(dataFolder); !made)
            return made.error();
    }
    struct stat facts = {};
    if (::geteuid() != 0 || ::stat(QFile::encodeName(dataFolder).constData(), &facts) != 0)
        return std::unique_ptr<ActingAs>();
    if (wanted->isWanted() && facts.st_uid != wanted->user())
        return doesNotFit(dataFolder, user);
    auto acting = ActingAs::ownerOf(dataFolder);
    if (!acting || !*acting)
        return acting;
    const auto owner = Privileges::find(QString::number(facts.st_uid), {});
    auto done = owner ? owner->mayRead(dataFolder) : Result<Done>(owner.error());
    if (done)
        done = checkNoLinks(dataFolder);
    if (!done)
        return done.error();
    return acting;
}

} // namespace everyport
