#include "app/backup/restore.h"

#include <algorithm>
#include <cerrno>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/databasereplace.h"
#include "app/backup/mergedtables.h"
#include "app/backup/overlap.h"
#include "app/backup/ownconnection.h"
#include "app/backup/restorejournal.h"
#include "netcore/files/fileguard.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

using State = FileChange::State;

constexpr qsizetype mostKept = 3; // folders of what was here before
constexpr qint64 comparedPiece = 1024 * 1024;
constexpr qint64 mostPrepared = 256 * 1024 * 1024;
constexpr auto databasePath = "data/everyport.sqlite"_L1;

QString restoreFolder(const Places& here)
{
    return QDir::cleanPath(here.data) + u"/restore"_s;
}

QString orderFile(const Places& here)
{
    return restoreFolder(here) + u"/ordered.json"_s;
}

QString journalFile(const Places& here)
{
    return restoreFolder(here) + u"/journal.json"_s;
}

/// What a preparation makes outside of that folder, noted before the first of it.
QString preparedFile(const Places& here)
{
    return restoreFolder(here) + u"/prepared.json"_s;
}

QString keptPlace(const Places& here)
{
    return QDir::cleanPath(here.data) + u"/backups"_s;
}

/// What is left of a preparation that was killed: half of what was here is no backup, and copies in the folder of
/// configuration wait for nothing.
void dropPrepared(const Places& here)
{
    const auto text = readPlainFile(preparedFile(here), mostPrepared);
    if (!text || isRestoreBegun(here)) // then files have moved there
        return;
    const auto object = QJsonDocument::fromJson(*text).object();
    for (const auto& value : object.value(u"beside"_s).toArray()) {
        if (const auto file = value.toString(); file.endsWith(".restoring"_L1))
            QFile::remove(file);
    }
    if (const auto kept = object.value(u"kept"_s).toString(); kept.startsWith(keptPlace(here) + u"/before-"_s))
        QDir(kept).removeRecursively();
    QFile::remove(preparedFile(here));
}

QString besideName(const QString& file)
{
    constexpr qsizetype longestName = 255; // bytes
    const auto ending = u".restoring"_s;
    const QFileInfo there(file);
    if (QFile::encodeName(there.fileName() + ending).size() <= longestName)
        return file + ending;
    const auto digest = QCryptographicHash::hash(there.fileName().toUtf8(), QCryptographicHash::Sha256);
    return there.path() + u'/' + QString::fromLatin1(digest.toHex()) + ending;
}

/// Whether a plain file stands where a folder above it would have to.
bool isBelowFile(const QString& file)
{
    auto folder = QFileInfo(file).path();
    while (!QFileInfo::exists(folder) && folder.size() > 1)
        folder = QFileInfo(folder).path();
    return !QFileInfo(folder).isDir();
}

/// False also as soon as `progress` is told to stop: what people have sent may be many gigabytes.
bool isAlike(const QString& a, const QString& b, const BackupProgress* progress)
{
    QFile first(a);
    QFile second(b);
    if (!first.open(QFile::ReadOnly) || !second.open(QFile::ReadOnly) || first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        const auto piece = first.read(comparedPiece);
        if (progress && progress->isStopped())
            return false;
        if (piece.isEmpty() || piece != second.read(comparedPiece))
            return false;
    }
    return true;
}

/// What nothing in a backup stands for where it was made without a word stays, whatever else is replaced.
bool mayGo(const QString& path)
{
    return !path.startsWith("data/certificates/"_L1) && !path.startsWith("data/hostkeys/"_L1);
}

/// Where root brings back what another account uses: it belongs to whom its folder does, and whoever may read a folder
/// of configuration may read what is in it.
void adopt(const QString& path, const QString& folder)
{
    struct stat facts = {};
    if (::geteuid() != 0 || ::stat(QFile::encodeName(folder).constData(), &facts) != 0)
        return;
    const auto name = QFile::encodeName(path);
    if (::lchown(name.constData(), facts.st_uid, facts.st_gid) != 0 || !path.endsWith(".restoring"_L1))
        return;
    ::chmod(name.constData(), facts.st_gid != 0 && (facts.st_mode & S_IRGRP) != 0 ? 0640 : 0600);
}

/// All folders from `folder` up to `root`.
void adoptFolders(QString folder, const QString& root)
{
    for (; folder.size() > root.size(); folder = QFileInfo(folder).path())
        adopt(folder, root);
}

constexpr auto numberName = "/number"_L1; // of the folder, counted from 1

/// 0 for what an older version has kept.
qint64 numberOf(const QString& kept)
{
    constexpr qint64 most = 1'000'000'000;
    const auto text = readPlainFile(kept + numberName, 32);
    const auto number = text ? text->trimmed().toLongLong() : 0;
    return number > 0 && number <= most ? number : 0;
}

/// Behind all that are here, whatever the clock says.
void countKept(const Places& here, const QString& newest)
{
    const auto all = keptFolders(here);
    const auto number = all.isEmpty() ? 1 : numberOf(all.first()) + 1;
    QSaveFile file(newest + numberName);
    if (file.open(QFile::WriteOnly) && file.write(QByteArray::number(number) + '\n') > 0 && commitWhole(file))
        adopt(newest + numberName, here.data);
}

/// All that is done before the first file changes its name.
class Preparation {
public:
    Preparation(const Places& here, RestoreMode mode, PartChoice parts)
        : m_here(here), m_staged(stagedPlaces(here)), m_mode(mode), m_parts(std::move(parts)), m_kept(keptFolder(here))
    {
    }

    Result<Done> run(RestoreJournal& journal)
    {
        const auto plan = planRestore(m_here, m_parts);
        auto done = plan ? notePrepared(plan->files) : Result<Done>(plan.error());
        if (done)
            done = keepWhatIsHere();
        if (done)
            countKept(m_here, QFileInfo(m_kept.data).path());
        if (done && plan->hasDatabase)
            done = prepareDatabase(plan->hasDatabaseHere);
        auto changes = plan ? plan->files : QList<FileChange>();
        // What leaves does so first: a folder may stand where a file comes, or a file where a folder does.
        std::stable_partition(
            changes.begin(), changes.end(), [](const FileChange& change) { return change.state == State::Gone; });
        for (const auto& change : std::as_const(changes)) {
            if (done)
                done = prepareFile(change);
        }
        if (done)
            done = journal.write(m_moves, QFileInfo(m_kept.data).path());
        if (!done)
            giveUp();
        return done;
    }

private:
    static Places keptFolder(const Places& here)
    {
        const auto base = keptPlace(here) + u"/before-"_s
            + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
        auto folder = base;
        for (int i = 2; QFileInfo::exists(folder); ++i)
            folder = u"%1-%2"_s.arg(base).arg(i);
        return {folder + u"/config"_s, folder + u"/data"_s};
    }

    bool doesCome(const FileChange& change) const
    {
        return change.state == State::Fresh || (change.state == State::Other && m_mode == RestoreMode::Replace);
    }

    /// Where a copy waits for its name: the configuration may be on another disk.
    QString besideOf(const QString& path) const
    {
        const auto to = fileOf(m_here, path);
        return besideName(isBelowFile(to) ? freeFolder(to) + u'/' + QFileInfo(to).fileName() : to);
    }

    Result<Done> notePrepared(const QList<FileChange>& changes)
    {
        for (const auto& change : changes) {
            if (doesCome(change) && change.path.startsWith("config/"_L1))
                m_beside << besideOf(change.path);
        }
        const QJsonObject prepared{
            {u"kept"_s, QFileInfo(m_kept.data).path()}, {u"beside"_s, QJsonArray::fromStringList(m_beside)}};
        QSaveFile file(preparedFile(m_here));
        if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(prepared).toJson()) > 0 && commitWhole(file))
            return Done();
        return Error::local(Reason::NoSpace,
            u"%1 could not be written: %2. Nothing was changed."_s.arg(preparedFile(m_here), whyNotSaved(file)));
    }

    /// The files of both folders, so that what is kept is a backup itself.
    Result<Done> keepWhatIsHere()
    {
        auto done = makePrivateFolder(m_kept.data);
        adoptFolders(m_kept.data, QDir::cleanPath(m_here.data));
        for (const auto& file : ownFiles(m_here)) {
            const auto to = fileOf(m_kept, file.path);
            if (done)
                done = makePrivateFolder(QFileInfo(to).path());
            // What people have sent is large and is never written again: a second name is enough. What they keep
            // (data/files) is written where it stands.
            const bool isLinked = done && file.path.startsWith("data/uploads/"_L1)
                && ::link(QFile::encodeName(file.file).constData(), QFile::encodeName(to).constData()) == 0;
            if (done && !isLinked)
                done = copyPrivately(file.file, to);
        }
        return done;
    }

    Result<Done> prepareDatabase(bool isHere)
    {
        const auto here = fileOf(m_here, databasePath);
        auto comes = fileOf(m_staged, databasePath);
        if (isHere && (m_mode == RestoreMode::Add || !m_parts.isWhole())) {
            const auto merged = restoreFolder(m_here) + u"/merged.sqlite"_s;
            if (auto done = mergeDatabase(here, comes, merged); !done)
                return done;
            comes = merged;
        } else if (isHere) {
            // Its log goes into it, its keys into what comes. Where it is damaged, or somebody still reads it, the log
            // is kept beside it as it is, and unpackBackup() takes it along.
            if (auto own = OwnConnection::open(here))
                static_cast<void>((*own)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
            static_cast<void>(keepStationKeys(comes, here));
        }
        QFile::setPermissions(comes, QFile::ReadOwner | QFile::WriteOwner);
        adopt(comes, m_here.data);
        for (const auto& ending : {u"-wal"_s, u"-shm"_s, u".log-origin"_s})
            m_moves << Move{{}, here + ending, fileOf(m_kept, databasePath) + ending};
        m_moves << Move{comes, here, fileOf(m_kept, databasePath)};
        if (m_mode == RestoreMode::Replace && m_parts.has(u"polls"_s))
            m_moves << Move{{}, fileOf(m_here, u"data/taps.journal"_s), fileOf(m_kept, u"data/taps.journal"_s)};
        return Done();
    }

    Result<Done> mergeDatabase(const QString& here, const QString& comes, const QString& merged) const
    {
        QFile::remove(merged);
        auto own = OwnConnection::open(here);
        auto done = own ? (*own)->run(u"VACUUM INTO ?"_s, {merged}) : Result<Done>(own.error());
        if (done && m_mode == RestoreMode::Replace)
            done = replaceParts(merged, comes, m_parts);
        return done ? addDatabase(merged, comes) : done;
    }

    Result<Done> prepareFile(const FileChange& change)
    {
        const bool comes = doesCome(change);
        const bool goes = change.state == State::Gone && m_mode == RestoreMode::Replace && mayGo(change.path);
        if (!comes && !goes)
            return Done();
        const auto to = fileOf(m_here, change.path);
        auto from = goes ? QString() : fileOf(m_staged, change.path);
        if (comes) {
            // One that a file stands in the way of is made when that has left (RestoreJournal).
            const bool isMadeLater = isBelowFile(to);
            auto folder = isMadeLater ? Result<Done>(Done()) : makeFolder(QFileInfo(to).path(), change.path);
            if (!folder)
                return folder;
            if (change.path.startsWith("config/"_L1)) {
                const auto beside = besideOf(change.path);
                if (auto copied = copyPrivately(from, beside); !copied)
                    return copied;
                from = beside;
                adopt(from, m_here.config);
            } else {
                adopt(from, m_here.data);
                adoptFolders(QFileInfo(to).path(), QDir::cleanPath(m_here.data));
            }
        }
        m_moves << Move{from, to, fileOf(m_kept, change.path)};
        return Done();
    }

    /// The lowest folder above it that is there.
    static QString freeFolder(const QString& file)
    {
        auto folder = QFileInfo(file).path();
        while (!QFileInfo(folder).isDir())
            folder = QFileInfo(folder).path();
        return folder;
    }

    static Result<Done> makeFolder(const QString& folder, const QString& path)
    {
        if (!path.startsWith("config/"_L1))
            return makePrivateFolder(folder);
        if (QDir().mkpath(folder))
            return Done();
        return Error::local(
            Reason::PermissionDenied, u"The folder %1 cannot be made. Nothing was changed."_s.arg(folder));
    }

    void giveUp()
    {
        for (const auto& file : std::as_const(m_beside))
            QFile::remove(file);
        QDir(QFileInfo(m_kept.data).path()).removeRecursively();
    }

    const Places m_here;
    const Places m_staged;
    const RestoreMode m_mode;
    const PartChoice m_parts;
    const Places m_kept;
    QList<Move> m_moves;
    QStringList m_beside; // copies that wait for their names, made or not
};

/// Not `newest`, though its number could not be written.
void removeOldest(const Places& here, const QString& newest)
{
    auto folders = keptFolders(here);
    folders.removeIf(
        [&](const QString& folder) { return QFileInfo(folder).fileName() == QFileInfo(newest).fileName(); });
    while (folders.size() >= mostKept)
        QDir(folders.takeLast()).removeRecursively();
}

} // namespace

qint64 RestorePlan::count(FileChange::State state, const QString& below) const
{
    return std::count_if(files.begin(), files.end(),
        [&](const FileChange& change) { return change.state == state && change.path.startsWith(below); });
}

Places stagedPlaces(const Places& here)
{
    return {restoreFolder(here) + u"/config"_s, restoreFolder(here) + u"/data"_s};
}

Result<RestorePlan> planRestore(const Places& here, const PartChoice& parts, std::shared_ptr<BackupProgress> progress)
{
    const auto staged = stagedPlaces(here);
    RestorePlan plan{.parts = parts};
    const Overlap overlap(here);
    QSet<QString> come; // where they stand here: in a folder that is both, two paths may be one file
    for (const auto& file : ownFiles(staged)) {
        const auto there = fileOf(here, file.path);
        const auto place = overlap.placeOf(file.path);
        if (come.contains(place) || !overlap.hasPlace(file.path))
            continue;
        come.insert(place);
        // Where a plain file stands in the way of its folder something else is here, as far as adding goes.
        const auto state = isBelowFile(there)           ? State::Other
            : !QFileInfo::exists(there)                 ? State::Fresh
            : isAlike(file.file, there, progress.get()) ? State::Same
                                                        : State::Other;
        if (progress && progress->isStopped()) // so it may not be as it seems
            return Error::cancelled();
        plan.files << FileChange{file.path, state};
    }
    for (const auto& file : ownFiles(here)) {
        if (!come.contains(overlap.placeOf(file.path)) && parts.hasFile(file.path))
            plan.files << FileChange{file.path, State::Gone};
    }
    plan.hasDatabase = QFileInfo::exists(fileOf(staged, databasePath));
    if (plan.hasDatabase) { // also where it comes whole, as it is
        auto own = OwnConnection::open(fileOf(staged, databasePath));
        if (own)
            (*own)->setProgress(progress);
        const auto sound = own ? checkNumbers(**own, u"main"_s) : Result<Done>(own.error());
        if (!sound)
            return sound.error();
    }
    plan.hasDatabaseHere = QFileInfo::exists(fileOf(here, databasePath));
    if (plan.hasDatabase && plan.hasDatabaseHere) {
        auto things = compareDatabases(fileOf(here, databasePath), fileOf(staged, databasePath), progress);
        if (!things)
            return things.error();
        plan.things = *things;
    }
    return plan;
}

Result<Done> orderRestore(const Places& here, RestoreMode mode, const PartChoice& parts)
{
    const QJsonObject order{{u"mode"_s, mode == RestoreMode::Replace ? u"replace"_s : u"add"_s},
        {u"parts"_s, QJsonArray::fromStringList(parts.ids())}};
    QSaveFile file(orderFile(here));
    if (file.open(QFile::WriteOnly) && file.write(QJsonDocument(order).toJson()) > 0 && commitWhole(file))
        return Done();
    return Error::local(Reason::NoSpace, u"%1 could not be written: %2."_s.arg(orderFile(here), whyNotSaved(file)));
}

bool isRestoreOrdered(const Places& here)
{
    return QFileInfo::exists(orderFile(here));
}

QStringList keptFolders(const Places& here)
{
    const QDir kept(keptPlace(here));
    QStringList folders;
    for (const auto& name : kept.entryList({u"before-*"_s}, QDir::Dirs | QDir::NoSymLinks, QDir::Name))
        folders.prepend(kept.filePath(name));
    std::stable_sort(
        folders.begin(), folders.end(), [](const QString& a, const QString& b) { return numberOf(a) > numberOf(b); });
    return folders;
}

bool isRestoreBegun(const Places& here)
{
    return RestoreJournal(journalFile(here)).exists();
}

void dropRestore(const Places& here)
{
    dropPrepared(here);
    QFile::remove(orderFile(here));
    QDir(restoreFolder(here)).removeRecursively();
}

Result<std::optional<QString>> applyRestore(const Places& here)
{
    RestoreJournal journal(journalFile(here));
    if (!journal.exists()) {
        if (!isRestoreOrdered(here))
            return std::optional<QString>();
        const auto text = readPlainFile(orderFile(here), 1024);
        const auto order = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
        const auto wanted = order.value(u"mode"_s).toString() == "replace"_L1 ? RestoreMode::Replace : RestoreMode::Add;
        // One without them is of a version that had no parts, or was written by hand.
        const auto named = order.value(u"parts"_s);
        const auto parts = named.isArray() ? PartChoice::of(named.toVariant().toStringList()) : PartChoice();
        dropPrepared(here);
        if (auto prepared = Preparation(here, wanted, parts).run(journal); !prepared) {
            dropRestore(here);
            return prepared.error();
        }
    }
    // Before the journal goes: what has moved must never be taken for what was staged, nor what is kept for a leftover.
    QFile::remove(orderFile(here));
    if (QFileInfo::exists(preparedFile(here)) && !QFile::remove(preparedFile(here)))
        return Error::fromErrno(errno, u"Removing "_s + preparedFile(here));
    const auto kept = journal.carryOut();
    if (!journal.exists()) // else it could not be read, and what it tells of is not done
        dropRestore(here);
    if (!kept)
        return kept.error();
    adopt(QDir::cleanPath(here.data) + u"/lock"_s, here.data); // made by whoever took it first
    removeOldest(here, *kept);
    return std::optional(*kept);
}

} // namespace everyport::backup
