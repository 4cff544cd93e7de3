// The folders that a backup is unpacked into; see backupreader.h.
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/contents/contents.h"
#include "app/backup/database/databasecopy.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/held/heldplace.h"
#include "app/backup/held/holes.h"
#include "app/backup/held/removal.h"
#include "app/backup/reading/backupreader.h"
#include "app/backup/reading/foldersink.h"
#include "app/config/filesaswhom.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/base/shellword.h"
#include "netcore/files/actingas.h"
#include "netcore/files/cannotread.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 copiedPiece = 1024 * 1024;

using MaybeCaller = std::unique_ptr<ActingAsCaller>;

bool isPlainFolder(const QString& path)
{
    const QFileInfo there(path);
    return !there.exists() ? !there.isSymLink() : there.isDir() && !there.isSymLink();
}

/// The database with its log, where one was left beside it: what was written last may stand in there alone.
Result<QList<OwnFile>> databaseFiles(const Places& kept)
{
    QList<OwnFile> files;
    for (const auto& ending : {u""_s, u"-wal"_s}) {
        const auto path = u"data/everyport.sqlite"_s + ending;
        struct stat facts = {};
        if (::lstat(QFile::encodeName(fileOf(kept, path)).constData(), &facts) != 0)
            break;
        if (!S_ISREG(facts.st_mode))
            return Error::malformed(Reason::BadValue, u"%1 is no backup of this program."_s.arg(fileOf(kept, path)));
        files << OwnFile{path, fileOf(kept, path), facts.st_size};
    }
    return files;
}

/// A folder that somebody has named, of what an earlier restore has kept.
struct NamedFolder {
    QString root;           ///< Below which no link of another's is followed.
    bool isInside = false;  ///< Of the data folder: of its configuration some is root's.
    bool isCallers = false; ///< Else of the account that files are used as: of root's it shall get nothing.
};

NamedFolder namedFolder(const QString& folder, const QString& dataFolder)
{
    const bool isInside = folder.startsWith(dataFolder + u'/');
    return {isInside ? dataFolder : folder, isInside, !isInside && asNamed(folder)};
}

Error notRead(const QString& file, Reason reason, const QString& why)
{
    return cannotRead(file, Error::local(reason, why));
}

/// Neither followed nor waited for: the folder may be anybody's, and hold a link or a pipe.
Result<FileDescriptor> openKept(const NamedFolder& folder, const OwnFile& own, const FolderSink& sink)
{
    const bool isOfRoots = folder.isInside && sink.isCallers(own.path);
    const auto as = folder.isCallers || isOfRoots ? std::make_unique<ActingAsCaller>() : MaybeCaller();
    // What is kept of root's configuration is root's: who has the data folder could have put anything in its place.
    const auto ours = isOfRoots ? own.file.chopped(own.path.size()) + u"config"_s : QString();
    const auto place = holdBelow(folder.root, own.file, 0, ours);
    if (place.whyUnseen() == EPERM)
        return Error::refused(Reason::PermissionDenied,
            u"%1 is not root's alone, so anybody could have put it there, and it is to become root's. Nothing was changed. Look what is in it; then copy the folder to where only root may write, give it to root (chown -R root), and name that."_s
                .arg(ours));
    auto fd = place.open();
    if (!fd)
        return notRead(own.file, Reason::PermissionDenied, QString::fromLocal8Bit(strerror(errno)));
    return fd;
}

Result<Done> copyFile(const NamedFolder& folder, const OwnFile& own, FolderSink& sink)
{
    const auto fd = openKept(folder, own, sink);
    struct stat facts = {};
    QFile file;
    if (!fd)
        return fd.error();
    if (::fstat(fd->get(), &facts) != 0 || !file.open(fd->get(), QFile::ReadOnly | QFile::Unbuffered))
        return notRead(own.file, Reason::PermissionDenied, QString::fromLocal8Bit(strerror(errno)));
    if (!S_ISREG(facts.st_mode))
        return Error::refused(Reason::PermissionDenied, u"%1 is no plain file."_s.arg(own.file));
    auto done = sink.begin(own.path);
    qint64 left = facts.st_size; // room was asked for no more, however it grows meanwhile
    for (bool isMore = true; done && isMore;) {
        const auto hole = std::min(left, passHole(file));
        done = sink.leaveHole(hole);
        left -= hole;
        const auto piece = file.read(std::min(left, copiedPiece));
        left -= piece.size();
        isMore = !piece.isEmpty();
        if (done && isMore)
            done = sink.write(piece);
    }
    if (done && file.error() != QFile::NoError) // else the half of it would be taken for the whole
        done = notRead(own.file, Reason::None, file.errorString());
    return done ? sink.end() : done;
}

/// The log of a copied database goes into it.
Result<Done> takeLogIn(const QString& database)
{
    const auto log = database + u"-wal"_s;
    if (!QFile::exists(log))
        return Done();
    {
        auto own = OwnConnection::open(database);
        const auto busy = own ? (*own)->texts(u"PRAGMA wal_checkpoint(TRUNCATE)"_s) : Result<QStringList>(own.error());
        if (!busy || busy->value(0) != "0"_L1)
            return Error::malformed(
                Reason::BadValue, u"The backup is damaged: its database cannot be read. Nothing was changed."_s);
    }
    QFile::remove(log);
    QFile::remove(database + u"-shm"_s);
    return Done();
}

/// Names alone. Those of a folder that is no backup are none.
Result<QList<OwnFile>> keptFiles(const NamedFolder& named, const Places& kept)
{
    const auto as = named.isCallers || named.isInside ? std::make_unique<ActingAsCaller>() : MaybeCaller();
    if (!isPlainFolder(kept.config) || !isPlainFolder(kept.data))
        return QList<OwnFile>();
    const auto database = databaseFiles(kept);
    return database ? Result<QList<OwnFile>>(ownFiles(kept) + *database) : database;
}

/// What an earlier restore has kept is two folders as they were.
Result<ReadBackup> copyFolder(const QString& folder, const Places& into, FolderSink& sink, const FreeRoom& room)
{
    const Places kept{folder + u"/config"_s, folder + u"/data"_s};
    const auto none = Error::malformed(Reason::BadValue, u"%1 is no backup of this program."_s.arg(folder));
    // Of the folder that is in use: closing its database, as a file, would drop SQLite's locks.
    const auto inUse = QFileInfo(kept.data).canonicalFilePath();
    if (!inUse.isEmpty() && QFileInfo(into.data).canonicalFilePath().startsWith(inUse + u'/'))
        return none;
    const auto named = namedFolder(folder, unpackRootOf(into.data));
    const auto files = keptFiles(named, kept);
    if (!files)
        return files.error();
    if (files->isEmpty())
        return none;
    if (auto fits = checkRoom(into.data, toldSize(*files), room); !fits)
        return fits.error();
    for (const auto& own : *files) {
        if (auto done = copyFile(named, own, sink); !done)
            return done.error();
    }
    auto done = takeLogIn(fileOf(into, u"data/everyport.sqlite"_s));
    if (done)
        done = sink.settle();
    if (!done)
        return done.error();
    ReadBackup read;
    read.head.made = QFileInfo(folder).lastModified();
    read.head.leftOut = LeftOut::nothing();
    return read;
}

bool isFolder(const QString& file)
{
    const auto as = asNamed(file);
    return QFileInfo(file).isDir();
}

Result<Done> openNamed(QFile& from)
{
    const auto as = asNamed(from.fileName());
    const auto file = from.fileName();
    if (auto ordinary = isOrdinaryFile(file); !ordinary)
        return ordinary;
    const auto opened = openChosenFile(from, file); // which may be another one by now
    if (opened)
        return Done();
    const auto reason = QFile::exists(file) ? Reason::PermissionDenied : Reason::NotFound;
    return notRead(file, reason, opened.error().text);
}

Result<ReadBackup> unpack(const QString& file, const Places& into, FolderSink& sink,
    const std::optional<Wiped<QByteArray>>& word, BackupProgress* progress, const FreeRoom& room)
{
    if (isFolder(file))
        return copyFolder(QDir::cleanPath(QDir::current().absoluteFilePath(file)), into, sink, room);
    QFile from(file);
    if (auto opened = openNamed(from); !opened)
        return opened.error();
    if (auto fits = checkRoom(into.data, from, room, progress); !fits)
        return fits.error();
    if (progress)
        progress->expect(from.size());
    auto read = readBackup(from, sink);
    if (!read)
        return read;
    const bool opensSecrets = word && !read->sealed.isEmpty();
    if (opensSecrets) {
        sink.setReplaces();
        if (auto secrets = readSecrets(*read, *word, sink); !secrets)
            return secrets.error();
        read->head.leftOut = LeftOut::nothing();
    }
    if (auto settled = sink.settle(); !settled)
        return settled.error();
    const auto database = fileOf(into, u"data/everyport.sqlite"_s);
    if (const auto sound = checkDatabase(database); !sound)
        return sound.error();
    const auto rows = fileOf(into, secretRowsName);
    if (opensSecrets && QFile::exists(rows)) {
        const std::shared_ptr<BackupProgress> lent(std::shared_ptr<void>(), progress); // the caller's, and stays so
        if (auto back = returnSecrets(database, rows, lent); !back)
            return back.error();
        QFile::remove(rows);
    }
    return read;
}

/// Of what was unpacked there; neither it nor the folder that it is in is a link that is followed.
void removeUnpacked(const QString& folder)
{
    const ActingAsCaller caller; // some of it may be root's
    static_cast<void>(removeBelow(unpackRootOf(folder), folder));
}

/// With the one above it, where that is missing; both are this account's.
bool makeOwn(const QString& folder)
{
    const auto root = unpackRootOf(folder);
    QDir().mkpath(root);
    const auto above = holdBelow(root, QFileInfo(folder).path());
    if (!above.stands())
        static_cast<void>(above.makePrivateFolder());
    return bool(holdBelow(root, folder).makePrivateFolder());
}

} // namespace

Result<ReadBackup> unpackBackup(const QString& file, const Places& to, const std::optional<Wiped<QByteArray>>& word,
    BackupProgress* progress, const FreeRoom& room, bool isConfigCallers)
{
    const Places into{QDir::cleanPath(to.config), QDir::cleanPath(to.data)};
    for (const auto& folder : {into.data, into.config}) { // the first makes the one above both
        const auto as = folder == into.config && isConfigCallers ? std::make_unique<ActingAsCaller>() : MaybeCaller();
        const auto cannot = Error::local(
            Reason::PermissionDenied, u"The folder %1 cannot be made. Nothing was changed."_s.arg(folder));
        if (!isPlainFolder(QFileInfo(folder).path()))
            return cannot;
        removeUnpacked(folder); // of one that was given up
        if (QFileInfo::exists(folder))
            return Error::local(Reason::PermissionDenied,
                u"%1 is left of a restore that another account gave. As root remove it by everyportd --data %2 restore --cancel; then try again."_s
                    .arg(folder, shellWord(unpackRootOf(folder))));
        if (!makeOwn(folder))
            return cannot;
    }
    FolderSink sink(into, isConfigCallers, progress);
    auto read = unpack(file, into, sink, word, progress, room);
    if (!read) {
        removeUnpacked(into.config);
        removeUnpacked(into.data);
    }
    return read;
}

Result<BackupHead> readBackupHead(const QString& file)
{
    const auto as = asNamed(file);
    if (QFileInfo(file).isDir())
        return BackupHead{.made = QFileInfo(file).lastModified()};
    QFile from(file);
    if (auto opened = openNamed(from); !opened)
        return opened.error();
    TarReader tar(from);
    const auto first = tar.next();
    if (!first)
        return first.error();
    if (!*first || (*first)->path != headName)
        return Error::malformed(Reason::BadValue, u"%1 is no backup of this program."_s.arg(file));
    const auto json = tar.readAll(64 * 1024);
    return json ? BackupHead::fromJson(*json) : Result<BackupHead>(json.error());
}

} // namespace everyport::backup
