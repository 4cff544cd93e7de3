#include "app/backup/backupfile.h"

#include <utility>

#include <QFile>
#include <QFileInfo>

#include "app/backup/backupreader.h"
#include "app/backup/diskroom.h"
#include "app/config/callersconfig.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

bool lacks(const QStorageInfo& disk, qint64 bytes)
{
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes;
}

Error notReadAgain(const Error& why)
{
    if (why.isCancelled())
        return why;
    return Error::local(
        Reason::None, u"The backup was made and could not be read again, so it is not kept: %1"_s.arg(why.text));
}

namespace {

/// Takes what is read again of a backup that was just made.
class Witness final : public UnpackSink {
public:
    Witness(const QIODevice& from, BackupProgress& progress) : m_from(from), m_progress(progress) {}

    Result<Done> begin(const QString&) override { return follow(); }
    Result<Done> write(const QByteArray&) override { return follow(); }
    Result<Done> end() override { return follow(); }

private:
    Result<Done> follow()
    {
        m_progress.add(m_from.pos() - std::exchange(m_seen, m_from.pos()));
        return m_progress.isStopped() ? Result<Done>(Error::cancelled()) : Result<Done>(Done());
    }

    const QIODevice& m_from;
    BackupProgress& m_progress;
    qint64 m_seen = 0;
};

/// Before it has its name, so only the system can say where it is.
Result<Done> readAgain(const QSaveFile& made, BackupProgress& progress)
{
    QFile file(u"/proc/self/fd/%1"_s.arg(made.handle()));
    if (!file.open(QFile::ReadOnly))
        return notReadAgain(Error::local(Reason::None, file.errorString()));
    Witness witness(file, progress);
    const auto read = readBackup(file, witness);
    return read ? Result<Done>(Done()) : notReadAgain(read.error());
}

Error cannotBeWritten(const QString& to, const QString& why)
{
    const auto reason = QFileInfo(QFileInfo(to).absolutePath()).isDir() ? Reason::PermissionDenied : Reason::NotFound;
    return Error::local(reason, u"%1 cannot be written: %2."_s.arg(to, why));
}

} // namespace

BackupFile::BackupFile(QString path, std::shared_ptr<BackupProgress> progress)
    : m_path(std::move(path)),
      m_progress(std::move(progress)),
      m_isCallers(asWriterOf(m_path) != nullptr),
      m_file(std::in_place, m_path)
{
}

BackupFile::~BackupFile()
{
    const auto as = asWhoNamed();
    m_file.reset();
}

std::unique_ptr<ActingAsCaller> BackupFile::asWhoNamed() const
{
    return m_isCallers ? std::make_unique<ActingAsCaller>() : nullptr;
}

Result<Done> BackupFile::check() const
{
    const auto as = asWhoNamed();
    return isOrdinaryFile(m_path); // it would be replaced, /dev/null too
}

Result<Done> BackupFile::hasRoom(qint64 bytes) const
{
    const auto as = asWhoNamed();
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    if (!lacks(disk, bytes))
        return Done();
    return Error::local(Reason::NoSpace,
        u"There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out."_s
            .arg(megabytes(bytes), megabytes(disk.bytesAvailable()), disk.rootPath()));
}

Result<Done> BackupFile::open()
{
    const auto as = asWhoNamed();
    if (m_file->open(QFile::WriteOnly) && m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return Done();
    return cannotBeWritten(m_path, m_file->errorString());
}

Result<Done> BackupFile::settle()
{
    const auto as = asWhoNamed();
    const auto notSaved = [this] {
        return Error::local(Reason::NoSpace, u"%1 could not be written: %2."_s.arg(m_path, whyNotSaved(*m_file)));
    };
    if (!m_file->flush())
        return notSaved();
    if (auto whole = readAgain(*m_file, *m_progress); !whole)
        return whole;
    return commitWhole(*m_file) ? Result<Done>(Done()) : notSaved();
}

} // namespace everyport::backup
