// The folders that a backup is unpacked into; see backupreader.h.
#include <cerrno>
#include <cstring>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/backupreader.h"
#include "app/backup/contents.h"
#include "app/backup/database/databasecopy.h"
#include "app/backup/database/ownconnection.h"
#include "app/backup/removal.h"
#include "netcore/base/filedescriptor.h"
#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr qint64 copiedPiece = 1024 * 1024;

/// Files below two folders, 0600.
class FolderSink final : public UnpackSink {
public:
    FolderSink(const Places& into, BackupProgress* progress) : m_into(into), m_progress(progress) {}

    /// What comes again, whole, takes the place of what was seen of it.
    void setReplaces() { m_replaces = true; }

    Result<Done> begin(const QString& path) override
    {
        if (m_progress && m_progress->isStopped()) // also where all files are empty
            return Error::cancelled();
        const auto name = fileOf(m_into, path);
        if (!hasRoom(path))
            return Error::malformed(Reason::BadValue,
                u"The backup is damaged: %1 stands twice in it, or this disk takes two of its names for one. Nothing was changed."_s
                    .arg(path.left(200)));
        if (auto folder = makePrivateFolder(QFileInfo(name).path()); !folder)
            return folder;
        if (m_replaces)
            QFile::remove(name);
        m_file.setFileName(name);
        if (m_file.open(QFile::WriteOnly | QFile::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
            return Done();
        return failed();
    }
    Result<Done> write(const QByteArray& piece) override
    {
        if (m_progress && m_progress->isStopped())
            return Error::cancelled();
        if (m_progress)
            m_progress->add(piece.size());
        return m_file.write(piece) == piece.size() ? Result<Done>(Done()) : failed();
    }
    Result<Done> end() override
    {
        if (!m_file.flush())
            return failed();
        m_file.close();
        return Done();
    }

    /// Files get their names when all are there: a power cut after that must not find one empty. All at once, since
    /// waiting for the disk at each takes minutes where there are many small ones.
    Result<Done> settle()
    {
        for (const auto& folder : {m_into.config, m_into.data}) {
            const FileDescriptor fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (!fd || ::syncfs(fd.get()) != 0)
                return Error::fromErrno(errno, u"Unpacking the backup to "_s + folder);
        }
        return Done();
    }

private:
    /// The reader knows what comes twice, but not what is a secret file here and a plain folder there, nor whether a
    /// disk tells "a" and "A" apart.
    bool hasRoom(const QString& path) const
    {
        for (auto slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', slash + 1)) {
            const QFileInfo folder(fileOf(m_into, path.first(slash)));
            if (folder.exists() && !folder.isDir())
                return false;
        }
        const QFileInfo there(fileOf(m_into, path));
        return !there.exists() || (m_replaces && there.isFile());
    }

    Result<Done> failed()
    {
        // A write that found room for a part of it is no error to QFile.
        const auto why = m_file.error() == QFile::NoError ? u"no room is left on the disk"_s : m_file.errorString();
        auto error = Error::local(Reason::NoSpace,
            u"The backup could not be unpacked: %1. Free some space there; nothing was changed."_s.arg(why));
        m_file.close();
        return error;
    }

    Places m_into;
    BackupProgress* m_progress;
    QFile m_file;
    bool m_replaces = false;
};

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

/// Neither followed nor waited for: the folder may be anybody's, and hold a link or a pipe.
Result<Done> copyFile(const OwnFile& own, FolderSink& sink)
{
    const FileDescriptor fd(
        ::open(QFile::encodeName(own.file).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    struct stat facts = {};
    QFile file;
    if (!fd || ::fstat(fd.get(), &facts) != 0 || !file.open(fd.get(), QFile::ReadOnly | QFile::Unbuffered))
        return Error::local(
            Reason::PermissionDenied, u"Reading %1: %2."_s.arg(own.file, QString::fromLocal8Bit(strerror(errno))));
    if (!S_ISREG(facts.st_mode))
        return Error::refused(Reason::PermissionDenied, u"%1 is no plain file."_s.arg(own.file));
    auto done = sink.begin(own.path);
    for (auto piece = file.read(copiedPiece); done && !piece.isEmpty(); piece = file.read(copiedPiece))
        done = sink.write(piece);
    if (done && file.error() != QFile::NoError) // else the half of it would be taken for the whole
        done = Error::local(Reason::None, u"Reading %1: %2."_s.arg(own.file, file.errorString()));
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

/// What an earlier restore has kept is two folders as they were.
Result<ReadBackup> copyFolder(const QString& folder, const Places& into, FolderSink& sink, const FreeRoom& room)
{
    const Places kept{folder + u"/config"_s, folder + u"/data"_s};
    const auto none = Error::malformed(Reason::BadValue, u"%1 is no backup of this program."_s.arg(folder));
    if (!isPlainFolder(kept.config) || !isPlainFolder(kept.data))
        return none;
    // Of the folder that is in use: closing its database, as a file, would drop SQLite's locks.
    const auto inUse = QFileInfo(kept.data).canonicalFilePath();
    if (!inUse.isEmpty() && QFileInfo(into.data).canonicalFilePath().startsWith(inUse + u'/'))
        return none;
    const auto database = databaseFiles(kept);
    if (!database)
        return database.error();
    const auto files = ownFiles(kept) + *database;
    if (files.isEmpty())
        return none;
    if (auto fits = checkRoom(into.data, toldSize(files), room); !fits)
        return fits.error();
    for (const auto& own : files) {
        if (auto done = copyFile(own, sink); !done)
            return done.error();
    }
    auto done = takeLogIn(fileOf(into, u"data/everyport.sqlite"_s));
    if (done)
        done = sink.settle();
    if (!done)
        return done.error();
    ReadBackup read;
    read.head.made = QFileInfo(folder).lastModified();
    return read;
}

Result<ReadBackup> unpack(const QString& file, const Places& into, const std::optional<Wiped<QByteArray>>& word,
    BackupProgress* progress, const FreeRoom& room)
{
    FolderSink sink(into, progress);
    if (QFileInfo(file).isDir())
        return copyFolder(file, into, sink, room);
    if (auto ordinary = isOrdinaryFile(file); !ordinary)
        return ordinary.error();
    QFile from(file);
    if (!from.open(QFile::ReadOnly)) {
        const auto reason = QFile::exists(file) ? Reason::PermissionDenied : Reason::NotFound;
        return Error::local(reason, u"Reading %1: %2."_s.arg(file, from.errorString()));
    }
    if (auto fits = checkRoom(into.data, toldSize(from), room); !fits)
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
    const auto above = QFileInfo(folder).path();
    static_cast<void>(removeBelow(QFileInfo(above).path(), folder));
}

} // namespace

Result<ReadBackup> unpackBackup(const QString& file, const Places& into, const std::optional<Wiped<QByteArray>>& word,
    BackupProgress* progress, const FreeRoom& room)
{
    for (const auto& folder : {into.config, into.data}) {
        if (!isPlainFolder(QFileInfo(folder).path()))
            return Error::local(
                Reason::PermissionDenied, u"The folder %1 cannot be made. Nothing was changed."_s.arg(folder));
        removeUnpacked(folder); // of one that was given up
        if (auto made = makePrivateFolder(folder); !made)
            return made.error();
    }
    auto read = unpack(file, into, word, progress, room);
    if (!read) {
        removeUnpacked(into.config);
        removeUnpacked(into.data);
    }
    return read;
}

Result<BackupHead> readBackupHead(const QString& file)
{
    if (QFileInfo(file).isDir())
        return BackupHead{.made = QFileInfo(file).lastModified()};
    if (auto ordinary = isOrdinaryFile(file); !ordinary)
        return ordinary.error();
    QFile from(file);
    if (!from.open(QFile::ReadOnly)) {
        const auto reason = QFile::exists(file) ? Reason::PermissionDenied : Reason::NotFound;
        return Error::local(reason, u"Reading %1: %2."_s.arg(file, from.errorString()));
    }
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
