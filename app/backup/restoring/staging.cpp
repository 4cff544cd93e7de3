#include "app/backup/restoring/staging.h"

#include <map>
#include <mutex>

#include <QFile>

#include <sys/stat.h>

#include "app/backup/restoring/restore.h"
#include "app/backup/restoring/restoreguard.h"
#include "netcore/files/socketfilelock.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// Of this process.
struct HeldLock {
    SocketFileLock lock;
    int holders = 0;
};

std::mutex heldGuard;

std::map<QString, HeldLock>& heldLocks()
{
    static std::map<QString, HeldLock> locks;
    return locks;
}

QString stagingFolder(const Places& here)
{
    return RestoreGuard(here).staging();
}

bool waitsForStart(const Places& here)
{
    return isRestoreOrdered(here) || isRestoreBegun(here);
}

Error waitsAlready(const Places& here)
{
    if (isRestoreBegun(here))
        return Error::busy(Reason::InUse,
            u"An earlier restore was interrupted while files took their places. Go on with it by everyportd restore --resume; then try again."_s);
    return Error::busy(Reason::InUse,
        u"Another backup waits for the next start of the program already. Start it, or take that back by everyportd restore --cancel; then try again."_s);
}

Result<SocketFileLock> lockStaging(const RestoreGuard& guard, const QString& data)
{
    auto lock = SocketFileLock::take(guard.staging());
    if (!lock && lock.error().reason == Reason::AddressInUse)
        return Error::busy(Reason::InUse,
            u"A window or another command looks at a backup of the folder %1 just now. Finish that or close it, then try again."_s
                .arg(data));
    // Where root brings back what another account uses, that one must not be kept out by a lock that was left behind.
    if (lock)
        guard.hold(guard.staging() + u".lock"_s).giveTo(guard.owner());
    return lock;
}

bool isThisAccounts(const QString& folder)
{
    struct stat facts = {};
    return ::lstat(QFile::encodeName(folder).constData(), &facts) != 0 || facts.st_uid == accountForFiles();
}

} // namespace

Result<std::shared_ptr<Staging>> Staging::hold(const Places& here)
{
    return take(here, false);
}

Result<std::shared_ptr<Staging>> Staging::holdWaiting(const Places& here)
{
    return take(here, true);
}

Result<std::shared_ptr<Staging>> Staging::take(const Places& here, bool isOfWaiting)
{
    const std::lock_guard alone(heldGuard);
    const RestoreGuard guard(here);
    if (auto safe = guard.checkFolders(); !safe)
        return safe.error();
    if (!isOfWaiting && waitsForStart(here))
        return waitsAlready(here);
    const auto folder = stagingFolder(here);
    auto& held = heldLocks()[folder];
    if (held.holders == 0) {
        auto lock = lockStaging(guard, here.data);
        if (!lock || (!isOfWaiting && waitsForStart(here))) { // ordered by who had it until now
            heldLocks().erase(folder);
            return lock ? waitsAlready(here) : lock.error();
        }
        held.lock = std::move(*lock);
        // Abandoned; who owns a folder can put links where files are written.
        if (!isOfWaiting && !isThisAccounts(folder))
            dropRestore(here);
    }
    ++held.holders;
    return std::shared_ptr<Staging>(new Staging(folder));
}

Staging::~Staging()
{
    const std::lock_guard alone(heldGuard);
    const auto held = heldLocks().find(m_folder);
    if (--held->second.holders == 0)
        heldLocks().erase(held);
}

void dropAbandoned(const Places& here)
{
    if (waitsForStart(here))
        return;
    // Not shared with this process: what a window of it looks at is not abandoned.
    if (const auto lock = SocketFileLock::take(stagingFolder(here)); lock && !waitsForStart(here))
        dropRestore(here);
}

} // namespace everyport::backup
