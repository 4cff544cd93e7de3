#include "app/backup/restoring/preparation.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/database/databasereplace.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/restoring/diskneeds.h"
#include "app/backup/restoring/restoreguard.h"
#include "netcore/base/errortext.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

/// All folders from `folder` up to `root`.
void adoptFolders(QString folder, const QString& root)
{
    for (; folder.size() > root.size(); folder = QFileInfo(folder).path())
        adopt(folder, root);
}

/// The lowest folder above it that is there.
QString freeFolder(const QString& file)
{
    auto folder = QFileInfo(file).path();
    while (!QFileInfo(folder).isDir())
        folder = QFileInfo(folder).path();
    return folder;
}

Error cannotMake(const QString& folder)
{
    return Error::local(Reason::PermissionDenied, u"The folder %1 cannot be made. Nothing was changed."_s.arg(folder));
}

Error cannotCopy(const QString& from, const QString& to, const Error& why)
{
    return Error::local(why.reason, u"%1 cannot be copied to %2: %3."_s.arg(from, to, textWithin(why)));
}

} // namespace

void adopt(const QString& path, const QString& folder)
{
    struct stat facts = {};
    if (::geteuid() != 0 || ::stat(QFile::encodeName(folder).constData(), &facts) != 0)
        return;
    const auto place = holdBelow(QDir::cleanPath(folder), QDir::cleanPath(path));
    if (path.endsWith(".restoring"_L1))
        place.setRights(facts.st_gid != 0 && (facts.st_mode & S_IRGRP) != 0 ? 0640 : 0600);
    place.giveTo({facts.st_uid, facts.st_gid});
}

QString KeptFolder::numberFile(const QString& folder)
{
    return folder + u"/number"_s;
}

Places KeptFolder::places() const
{
    return {folder + u"/config"_s, folder + u"/data"_s};
}

Preparation::Preparation(const Places& here, RestoreMode mode, RestorePlan plan, KeptFolder kept, const FreeRoom& room)
    : m_guard(here),
      m_here(here),
      m_staged(stagedPlaces(here)),
      m_mode(mode),
      m_plan(std::move(plan)),
      m_kept(std::move(kept)),
      m_room(room)
{
}

Result<Done> Preparation::run(const PreparedNote& note, RestoreJournal& journal)
{
    if (const auto fits = checkDisk(); !fits)
        return fits;
    auto done = prepareAll(note);
    if (done)
        done = journal.write(m_moves, m_kept.folder);
    if (!done)
        note.takeBack();
    return done;
}

Result<Done> Preparation::prepareAll(const PreparedNote& note)
{
    auto done = note.write(m_kept.folder, copies());
    if (done)
        done = keepWhatIsHere();
    if (done)
        writeNumber();
    if (done && m_plan.hasDatabase)
        done = prepareDatabase();
    auto changes = m_plan.files;
    // What leaves does so first: a folder may stand where a file comes, or a file where a folder does.
    std::stable_partition(changes.begin(), changes.end(),
        [](const FileChange& change) { return change.state == FileChange::State::Gone; });
    for (const auto& change : std::as_const(changes)) {
        if (done)
            done = prepareFile(change);
    }
    return done;
}

/// Before anything is made: what cannot be done would be taken back, and nobody knew why it can never be.
Result<Done> Preparation::checkDisk() const
{
    Renames renames{.data = QDir::cleanPath(m_here.data),
        .staging = QFileInfo(m_staged.data).path(),
        .keptPlace = QFileInfo(m_kept.folder).path(),
        .movesDatabase = m_plan.hasDatabase};
    for (const auto& change : m_plan.files) {
        if (doesCome(change) && change.path.startsWith("data/"_L1))
            renames.come << fileOf(m_here, change.path);
    }
    const auto done = checkDisks(renames);
    const auto as = m_guard.asConfigs();
    return done ? checkKeptRoom(ownFiles(m_here), renames.keptPlace, m_room) : done;
}

bool Preparation::doesCome(const FileChange& change) const
{
    return change.state == FileChange::State::Fresh
        || (change.state == FileChange::State::Other && m_mode == RestoreMode::Replace);
}

/// Where a copy waits for its name: the configuration may be on another disk.
QString Preparation::copyOf(const QString& path) const
{
    const auto to = fileOf(m_here, path);
    return PreparedNote::copyName(isBelowFile(to) ? freeFolder(to) + u'/' + QFileInfo(to).fileName() : to);
}

QStringList Preparation::copies() const
{
    QStringList all;
    for (const auto& change : m_plan.files) {
        if (doesCome(change) && change.path.startsWith("config/"_L1))
            all << copyOf(change.path);
    }
    return all;
}

/// The files of both folders, so that what is kept is a backup itself.
Result<Done> Preparation::keepWhatIsHere()
{
    const auto as = m_guard.asConfigs();
    m_keptFolder = m_guard.holdMaking(m_kept.folder).makePrivateFolder();
    if (!m_keptFolder)
        return cannotMake(m_kept.folder);
    auto done = keptPlace(u"data/everyport.sqlite"_s) ? Result<Done>(Done()) : cannotMake(m_kept.folder);
    for (const auto& file : ownFiles(m_here)) {
        if (done)
            done = keep(file);
    }
    return done;
}

/// With the folders on the way to it, for this account's eyes only.
HeldPlace Preparation::keptPlace(const QString& path) const
{
    const auto folder = pathOf(m_keptFolder);
    return holdBelow(folder, fileOf(KeptFolder{folder}.places(), path), 0700);
}

Result<Done> Preparation::keep(const OwnFile& file) const
{
    const auto from = m_guard.hold(file.file);
    const auto place = keptPlace(file.path);
    if (!place)
        return cannotMake(QFileInfo(fileOf(m_kept.places(), file.path)).path());
    // What people have sent is large and is never written again: a second name is enough. What they keep (data/files)
    // is written where it stands.
    if (file.path.startsWith("data/uploads/"_L1) && from.linkTo(place))
        return Done();
    const auto copied = from.copyTo(place);
    return copied ? copied : cannotCopy(file.file, fileOf(m_kept.places(), file.path), copied.error());
}

void Preparation::writeNumber() const
{
    const auto as = m_guard.asConfigs();
    const auto folder = pathOf(m_keptFolder);
    const auto place = holdBelow(folder, KeptFolder::numberFile(folder));
    if (place.write(QByteArray::number(m_kept.number) + '\n'))
        place.giveTo(m_guard.owner());
}

Result<Done> Preparation::prepareDatabase()
{
    const auto path = u"data/everyport.sqlite"_s;
    const auto kept = fileOf(m_kept.places(), path);
    const auto here = fileOf(m_here, path);
    auto comes = fileOf(m_staged, path);
    if (m_plan.hasDatabaseHere && (m_mode == RestoreMode::Add || !m_plan.parts.isWhole())) {
        const auto merged = QFileInfo(m_staged.data).path() + u"/merged.sqlite"_s;
        if (auto done = mergeDatabase(here, comes, merged); !done)
            return done;
        comes = merged;
    } else if (m_plan.hasDatabaseHere) {
        // Its log goes into it, its keys into what comes. Where it is damaged, or somebody still reads it, the log
        // is kept beside it as it is, and unpackBackup() takes it along.
        if (auto own = OwnConnection::open(here))
            static_cast<void>((*own)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        static_cast<void>(keepStationKeys(comes, here));
    }
    m_guard.hold(comes).setRights(0600);
    adopt(comes, m_here.data);
    // What was stored last is of the one that leaves: what comes may well be older, and nobody has to be told.
    for (const auto& ending : {u"-wal"_s, u"-shm"_s, u".log-origin"_s, u".stored-last"_s, u".log-ends"_s})
        m_moves << Move{{}, here + ending, kept + ending};
    m_moves << Move{comes, here, kept};
    if (m_mode == RestoreMode::Replace && m_plan.parts.has(u"polls"_s))
        m_moves << Move{{}, fileOf(m_here, u"data/taps.journal"_s), fileOf(m_kept.places(), u"data/taps.journal"_s)};
    return Done();
}

Result<Done> Preparation::mergeDatabase(const QString& here, const QString& comes, const QString& merged) const
{
    m_guard.hold(merged).remove();
    auto own = OwnConnection::open(here);
    auto done = own ? (*own)->run(u"VACUUM INTO ?"_s, {merged}) : Result<Done>(own.error());
    if (done && m_mode == RestoreMode::Replace)
        done = replaceParts(merged, comes, m_plan.parts);
    return done ? addDatabase(merged, comes) : done;
}

/// As whoever is going to move it there. What stands there may be a link, of which there is no copy: it is kept itself,
/// so its folder is made here.
bool Preparation::isPlace(const FileChange& change) const
{
    const auto as = m_guard.asConfigs();
    const auto to = fileOf(m_here, change.path);
    return m_guard.isPlace(to) && (!m_guard.hold(to).stands() || keptPlace(change.path));
}

Result<Done> Preparation::prepareFile(const FileChange& change)
{
    const bool comes = doesCome(change);
    const bool goes = change.state == FileChange::State::Gone && m_mode == RestoreMode::Replace;
    if (!comes && !goes)
        return Done();
    const auto to = fileOf(m_here, change.path);
    if (!isPlace(change)) // by another's link
        return cannotMake(QFileInfo(to).path());
    const auto from = comes ? prepareComing(change.path, to) : Result<QString>(QString());
    if (!from)
        return from.error();
    m_moves << Move{*from, to, fileOf(m_kept.places(), change.path)};
    return Done();
}

/// Gives what is to be renamed.
Result<QString> Preparation::prepareComing(const QString& path, const QString& to) const
{
    const bool isConfigs = path.startsWith("config/"_L1);
    const auto as = isConfigs ? m_guard.asConfigs() : nullptr;
    const auto from = fileOf(m_staged, path);
    // One that a file stands in the way of is made when that has left (RestoreJournal).
    if (!isBelowFile(to) && !m_guard.holdMaking(to))
        return cannotMake(QFileInfo(to).path());
    if (isConfigs) {
        const auto copy = copyOf(path);
        if (auto copied = m_guard.hold(from).copyOursTo(m_guard.hold(copy)); !copied)
            return cannotCopy(from, copy, copied.error());
        adopt(copy, m_here.config);
        return copy;
    }
    adopt(from, m_here.data);
    adoptFolders(QFileInfo(to).path(), QDir::cleanPath(m_here.data));
    return from;
}

} // namespace everyport::backup
