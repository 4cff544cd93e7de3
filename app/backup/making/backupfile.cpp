#include "app/backup/making/backupfile.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <limits>
#include <utility>

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "app/backup/contents/diskroom.h"
#include "app/backup/held/abandonment.h"
#include "app/backup/held/heldfolder.h"
#include "app/backup/reading/backupreader.h"
#include "app/config/filesaswhom.h"
#include "netcore/files/savefile.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

bool lacks(const QStorageInfo& disk, qint64 bytes)
{
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes;
}

qint64 leftForOthers(qint64 free)
{
    constexpr qint64 most = 64 * 1024 * 1024;
    return std::min(most, free / 20);
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
Result<Done> readAgain(const QFile& made, BackupProgress& progress)
{
    QFile file(u"/proc/self/fd/%1"_s.arg(made.handle()));
    if (!file.open(QFile::ReadOnly))
        return notReadAgain(Error::local(Reason::None, file.errorString()));
    Witness witness(file, progress);
    const auto read = readBackup(file, witness);
    return read ? Result<Done>(Done()) : notReadAgain(read.error());
}

/// Some keep their backups elsewhere. Only a link of who calls, or of root's, is followed, and only once: the one that
/// was looked at, whatever stands there meanwhile.
QString behindOwnLink(const QString& path)
{
    const FileDescriptor link(::open(QFile::encodeName(path).constData(), O_PATH | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    std::array<char, PATH_MAX> target = {};
    if (!link || ::fstat(link.get(), &facts) != 0 || !S_ISLNK(facts.st_mode)
        || (facts.st_uid != 0 && facts.st_uid != ::geteuid())
        || ::readlinkat(link.get(), "", target.data(), target.size() - 1) <= 0)
        return path;
    return QDir(QFileInfo(path).absolutePath()).absoluteFilePath(QFile::decodeName(target.data()));
}

constexpr int numberSize = 16; // digits of 64 bits

/// What a process that was killed has left of a file that would have had this name.
void removeAbandoned(const FileDescriptor& folder, const QString& prefix)
{
    const QRegularExpression left(u"\\A%1[0-9a-f]{%2}\\z"_s.arg(QRegularExpression::escape(prefix)).arg(numberSize));
    for (const auto& name : folder ? namesIn(folder.get()) : QByteArrayList()) {
        const bool isLeft = left.match(QFile::decodeName(name)).hasMatch();
        if (const auto file = isLeft ? openUnheld(folder.get(), name) : FileDescriptor();
            file && isNameOf(folder.get(), name, file.get()))
            static_cast<void>(::unlinkat(folder.get(), name.constData(), 0) == 0);
    }
}

Error cannotBeWritten(const QString& to, const QString& why)
{
    const auto reason = QFileInfo(QFileInfo(to).absolutePath()).isDir() ? Reason::PermissionDenied : Reason::NotFound;
    return Error::local(reason, u"%1 cannot be written: %2."_s.arg(to, why));
}

} // namespace

BackupFile::BackupFile(const QString& path, std::shared_ptr<BackupProgress> progress, const QString& config)
    : m_path(behindOwnLink(path)),
      m_progress(std::move(progress)),
      m_isCallers(asWriterOf(m_path) != nullptr),
      m_hasRootsConfig(!config.isEmpty() && asConfigs(config) != nullptr)
{
}

BackupFile::~BackupFile()
{
    const auto as = asWhoNamed();
    m_file.close();
    if (m_aside)
        m_aside.remove();
}

QString BackupFile::asidePrefix(const QString& name)
{
    constexpr qsizetype most = 60; // of UTF-16, each of three bytes at most, of a name's 255
    const bool cutsOne = name.size() > most && name.at(most).isLowSurrogate(); // a half of a character has no bytes
    return u'.' + name.left(cutsOne ? most - 1 : most) + u'.';
}

std::unique_ptr<ActingAsCaller> BackupFile::asWhoNamed() const
{
    return m_isCallers ? std::make_unique<ActingAsCaller>() : nullptr;
}

// Says it before the work is done. What comes there later is not opened, as open() makes a file anew: it is replaced.
Result<Done> BackupFile::check() const
{
    const auto as = asWhoNamed();
    struct stat facts = {};
    if (::lstat(QFile::encodeName(m_path).constData(), &facts) == 0 && S_ISLNK(facts.st_mode))
        return Error::refused(
            Reason::PermissionDenied, u"%1 is a link of another account. Name the file itself."_s.arg(m_path));
    return isOrdinaryFile(m_path); // it would be replaced, /dev/null too
}

Result<qint64> BackupFile::roomFor(qint64 bytes) const
{
    const auto as = asWhoNamed();
    const QStorageInfo disk(QFileInfo(m_path).absolutePath());
    const auto free = disk.isValid() ? disk.bytesAvailable() : -1;
    if (free < 0)
        return std::numeric_limits<qint64>::max(); // it does not say, and is tried
    const auto left = leftForOthers(free);
    if (bytes <= free - left)
        return free - left;
    if (bytes > free)
        return Error::local(Reason::NoSpace,
            u"There is too little room for the backup: it takes about %1 MB, and %2 MB are free at %3. Free some, choose another place, or leave a part out."_s
                .arg(megabytes(bytes), megabytes(free), disk.rootPath()));
    return Error::local(Reason::NoSpace,
        u"There is too little room for the backup: it takes about %1 MB, and of %2 MB that are free at %3, %4 MB are left for others. Free some, choose another place, or leave a part out."_s
            .arg(megabytes(bytes), megabytes(free), disk.rootPath(), megabytes(left)));
}

Result<Done> BackupFile::open()
{
    if (isTheirsAlone())
        return Error::refused(Reason::PermissionDenied,
            u"The backup has root's configuration in it, and the folder of %1 is where another account could read it. Name a file in a folder that only root can move."_s
                .arg(m_path));
    const auto as = asWhoNamed();
    const QFileInfo named(m_path);
    const auto name = QFile::encodeName(named.fileName());
    FileDescriptor folder(
        ::open(QFile::encodeName(named.absolutePath()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    const auto why = folder ? 0 : errno;
    m_place = HeldPlace(folder.duplicate(), name, why);
    removeAbandoned(folder, asidePrefix(named.fileName()));
    auto made = makeAside(folder, named.fileName());
    if (!made) {
        const auto failed = why ? why : errno;
        m_aside = {}; // what stands there is not ours
        return cannotBeWritten(m_path, QString::fromLocal8Bit(strerror(failed)));
    }
    const bool isOpen = ::fchmod(made.get(), 0600) == 0
        && m_file.open(made.get(), QFile::ReadWrite, QFile::AutoCloseHandle);
    if (!isOpen)
        return cannotBeWritten(m_path, m_file.errorString());
    static_cast<void>(made.release()); // the file closes it
    return Done();
}

/// Locked, so that whoever finds it knows if it is at work yet: of one that was taken for abandoned before, a new one.
FileDescriptor BackupFile::makeAside(const FileDescriptor& folder, const QString& name)
{
    constexpr int attempts = 16;
    for (int i = 0; i < attempts; ++i) {
        const auto number = QString::number(QRandomGenerator::system()->generate64(), 16);
        const auto aside = QFile::encodeName(asidePrefix(name) + number.rightJustified(numberSize, u'0'));
        m_aside = HeldPlace(folder.duplicate(), aside);
        auto made = m_aside.make(0600);
        if (!made || (holdLock(made.get()) && isNameOf(folder.get(), aside, made.get())))
            return made;
    }
    errno = EAGAIN;
    return {};
}

bool BackupFile::isTheirsAlone() const
{
    return m_hasRootsConfig && !m_isCallers;
}

Result<Done> BackupFile::settle()
{
    const auto as = asWhoNamed();
    if (!m_file.flush())
        return Error::local(Reason::NoSpace, u"%1 could not be written: %2."_s.arg(m_path, whyNotSaved(m_file)));
    if (auto whole = readAgain(m_file, *m_progress); !whole)
        return whole;
    if (::fsync(m_file.handle()) != 0 || !m_aside.moveTo(m_place))
        return cannotBeWritten(m_path, QString::fromLocal8Bit(strerror(errno)));
    m_aside = {};
    return Done();
}

} // namespace everyport::backup
