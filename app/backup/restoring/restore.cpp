#include "app/backup/restoring/restore.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/backup/contents/overlap.h"
#include "app/backup/database/mergedtables.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/held/holes.h"
#include "app/backup/restoring/preparation.h"
#include "app/backup/restoring/restoreguard.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

using State = FileChange::State;

constexpr qint64 mostOrdered = 128 * 1024; // bytes: what was left out is named there
constexpr qsizetype mostKept = 3;          // folders of what was here before
constexpr qint64 comparedPiece = 1024 * 1024;
constexpr auto databasePath = "data/everyport.sqlite"_L1;

QString restoreFolder(const Places& here)
{
    return RestoreGuard(here).staging();
}

QString orderFile(const Places& here)
{
    return restoreFolder(here) + u"/ordered.json"_s;
}

QString keptPlace(const Places& here)
{
    return RestoreGuard(here).keptPlace();
}

void dropPrepared(const Places& here)
{
    if (!isRestoreBegun(here)) // else files have moved there
        PreparedNote(here).takeBack();
}

/// Both are at the same place, and at one behind it then.
bool passHoles(QFile& a, QFile& b)
{
    const auto place = a.pos();
    const auto hole = std::min(passHole(a), passHole(b));
    return a.seek(place + hole) && b.seek(place + hole);
}

/// Of what is staged no other's link is followed: root would compare what it cannot bring. False also as soon as
/// `progress` is told to stop: what people have sent may be many gigabytes.
bool isAlike(const HeldPlace& staged, const QString& there, const BackupProgress* progress)
{
    QFile first;
    QFile second;
    if (!staged.openPlain(first) || !openChosenFile(second, there) || first.size() != second.size())
        return false;
    while (!first.atEnd()) {
        if ((progress && progress->isStopped()) || !passHoles(first, second))
            return false;
        const auto piece = first.read(comparedPiece);
        if (piece != second.read(comparedPiece) || (piece.isEmpty() && !first.atEnd()))
            return false;
    }
    return true;
}

/// Names alone: what of the configuration is staged may be root's.
QList<OwnFile> stagedFiles(const Places& here)
{
    const auto as = asConfigs(here.config);
    return ownFiles(stagedPlaces(here));
}

/// 0 for what an older version has kept.
qint64 numberOf(const QString& kept)
{
    constexpr qint64 most = 1'000'000'000;
    const auto text = readPlainFile(KeptFolder::numberFile(kept), 32);
    const auto number = text ? text->trimmed().toLongLong() : 0;
    return number > 0 && number <= most ? number : 0;
}

KeptFolder newKeptFolder(const Places& here)
{
    const auto all = keptFolders(here);
    const auto base = keptPlace(here) + u"/before-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s);
    auto folder = base;
    for (int i = 2; QFileInfo::exists(folder); ++i)
        folder = u"%1-%2"_s.arg(base).arg(i);
    return {folder, all.isEmpty() ? 1 : numberOf(all.first()) + 1};
}

struct Order {
    RestoreMode mode = RestoreMode::Add;
    RestoreNote note = {};
    LeftOut leftOut = {};
};

Order readOrder(const Places& here)
{
    const RestoreGuard guard(here);
    const auto as = guard.asConfigs();
    const auto text = guard.hold(orderFile(here)).readOurs(mostOrdered);
    const auto order = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    const bool replaces = order.value(u"mode"_s).toString() == "replace"_L1;
    return {replaces ? RestoreMode::Replace : RestoreMode::Add, RestoreNote::fromJson(order),
        LeftOut::fromJson(order.value(u"left-out"_s))};
}

Result<Done> prepare(const Places& here, const Order& order, const Secrecy& secrecy, RestoreJournal& journal)
{
    auto plan = planRestore(here, order.note.parts, {}, KeptSecrets(order.leftOut, secrecy));
    if (!plan)
        return plan.error();
    return Preparation(here, order.mode, std::move(*plan), newKeptFolder(here)).run(PreparedNote(here), journal);
}

/// Not `newest`, though its number could not be written.
void removeOldest(const Places& here, const QString& newest)
{
    auto folders = keptFolders(here);
    folders.removeIf(
        [&](const QString& folder) { return QFileInfo(folder).fileName() == QFileInfo(newest).fileName(); });
    while (folders.size() >= mostKept)
        RestoreGuard(here).removeKept(folders.takeLast());
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

QStringList RestorePlan::gone() const
{
    QStringList paths;
    for (const auto& change : files) {
        if (change.state == FileChange::State::Gone)
            paths << change.path;
    }
    return paths;
}

Result<RestorePlan> planRestore(
    const Places& here, const PartChoice& parts, std::shared_ptr<BackupProgress> progress, const KeptSecrets& secrets)
{
    const auto staged = stagedPlaces(here);
    const RestoreGuard guard(here);
    RestorePlan plan{.parts = parts};
    const Overlap overlap(here);
    QSet<QString> come; // where they stand here: in a folder that is both, two paths may be one file
    for (const auto& file : stagedFiles(here)) {
        const auto as = file.path.startsWith("config/"_L1) ? asConfigs(here.config) : nullptr;
        const auto there = fileOf(here, file.path);
        const auto place = overlap.placeOf(file.path);
        if (come.contains(place) || !overlap.hasPlace(file.path))
            continue;
        come.insert(place);
        // Where a plain file stands in the way of its folder something else is here, as far as adding goes.
        const auto state = isBelowFile(there)                       ? State::Other
            : !QFileInfo::exists(there)                             ? State::Fresh
            : isAlike(guard.hold(file.file), there, progress.get()) ? State::Same
                                                                    : State::Other;
        if (progress && progress->isStopped()) // so it may not be as it seems
            return Error::cancelled();
        plan.files << FileChange{file.path, state};
    }
    for (const auto& file : ownFiles(here)) {
        if (progress && progress->isStopped())
            return Error::cancelled();
        if (!come.contains(overlap.placeOf(file.path)) && parts.hasFile(file.path) && !secrets.stays(here, file))
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

Result<Done> orderRestore(
    const Places& here, RestoreMode mode, const PartChoice& parts, const RestoreNote& about, const LeftOut& leftOut)
{
    auto note = about;
    note.parts = parts;
    auto order = note.toJson();
    order.insert(u"left-out"_s, leftOut.toJson());
    order.insert(u"mode"_s, mode == RestoreMode::Replace ? u"replace"_s : u"add"_s);
    const RestoreGuard guard(here);
    const auto as = guard.asConfigs(); // it decides over that, too
    const auto written = guard.hold(orderFile(here)).write(QJsonDocument(order).toJson());
    if (written)
        return Done();
    return Error::local(Reason::NoSpace, u"%1 could not be written: %2."_s.arg(orderFile(here), written.error().text));
}

bool isRestoreOrdered(const Places& here)
{
    const auto place = RestoreGuard(here).hold(orderFile(here));
    return place.stands() || !place.canBeSeen();
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
    return RestoreJournal(here).exists();
}

Result<Done> checkWaiting(const Places& here)
{
    const RestoreGuard guard(here);
    auto done = guard.checkFolders();
    if (done)
        done = guard.checkStagedSeen();
    // What is staged is as powerful as who puts it in place: a service, a plugin.
    for (const auto& path : {guard.staging(), stagedPlaces(here).config, stagedPlaces(here).data, orderFile(here)}) {
        if (done)
            done = guard.checkWriter(path);
    }
    return done ? RestoreJournal(here).check() : done;
}

void dropRestore(const Places& here)
{
    dropPrepared(here);
    const RestoreGuard guard(here);
    guard.remove(orderFile(here));
    guard.remove(guard.staging());
}

Result<std::optional<QString>> applyRestore(const Places& here, const Secrecy& secrecy)
{
    const RestoreGuard guard(here);
    RestoreJournal journal(here);
    const bool isOrdered = isRestoreOrdered(here);
    if (!isOrdered && !journal.exists())
        return std::optional<QString>();
    if (auto safe = checkWaiting(here); !safe)
        return safe.error();
    const auto order = isOrdered ? readOrder(here) : Order();
    if (!journal.exists()) {
        dropPrepared(here);
        if (auto prepared = prepare(here, order, secrecy, journal); !prepared) {
            dropRestore(here);
            return prepared.error();
        }
    }
    if (isOrdered) // also where an earlier start got no further than the journal
        writeRestoreNote(here, order.note);
    // Before the journal goes: what has moved must never be taken for what was staged, nor what is kept for a leftover.
    auto gone = guard.removeNote(orderFile(here)); // else by it nothing that is staged would take the place of all
    if (gone)
        gone = PreparedNote(here).remove();
    if (!gone)
        return gone.error();
    const auto kept = journal.carryOut([&here] { dropRestoreNote(here); });
    if (!journal.exists()) // else it could not be read, and what it tells of is not done
        dropRestore(here);
    if (!kept)
        return kept.error();
    adopt(QDir::cleanPath(here.data) + u"/lock"_s, here.data); // made by whoever took it first
    removeOldest(here, *kept);
    return std::optional(*kept);
}

} // namespace everyport::backup
