#include "app/storage/sqlite/storagefile.h"

#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include "app/storage/query.h"

namespace everyport {

using namespace Qt::StringLiterals;

namespace {

/// The disk, what this account may have of it, or the file (RLIMIT_FSIZE).
bool isFull(int number)
{
    return number == ENOSPC || number == EDQUOT || number == EFBIG;
}

Error failed(const QString& file, int number)
{
    const auto folder = QFileInfo(file).absolutePath();
    auto error = Error::fromErrno(number, u"Opening %1"_s.arg(file));
    if (number == ENOENT || number == ENOTDIR)
        error.text = u"The folder %1 does not exist. Make it, or choose another one with --data."_s.arg(folder);
    else if (number == EACCES || number == EPERM || number == EROFS)
        error.text =
            u"%1 cannot be written. Give this account the right to write it and its folder, or choose another folder with --data."_s
                .arg(file);
    else if (isFull(number))
        error = diskFullError(file);
    error.native = number;
    return error;
}

/// None where it may be opened, or is not there.
QString standsInTheWay(const QString& file)
{
    struct stat facts = {};
    if (::stat(QFile::encodeName(file).constData(), &facts) != 0 || S_ISREG(facts.st_mode))
        return {};
    return S_ISDIR(facts.st_mode) ? u"%1 is a folder. Move it away, or choose another folder with --data."_s.arg(file)
        : S_ISFIFO(facts.st_mode)
        ? u"%1 is a pipe. Move it away, or choose another folder with --data."_s.arg(file)
        : u"%1 is a socket or a device. Move it away, or choose another folder with --data."_s.arg(file);
}

// With the rights that opening will have, which need not be those of whoever started the program.
bool mayUse(const QByteArray& path, int mode)
{
    return ::faccessat(AT_FDCWD, path.constData(), mode, AT_EACCESS) == 0;
}

// Never opened when it is there: closing any descriptor of a file drops every lock that this process has on it
// (fcntl(2), "record locks"), and SQLite's are of that kind.
Result<Done> make(const QByteArray& path, const QString& file)
{
    const int fd = ::open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (fd < 0)
        return failed(file, errno);
    ::close(fd);
    return Done{};
}

// A log of before the file was moved and linked to: SQLite would look for it beside what the link leads to, and go on
// without it.
std::optional<Error> logBesideLink(const QString& file)
{
    const QFileInfo link(file);
    const QFileInfo log(file + u"-wal"_s);
    const auto real = link.canonicalFilePath();
    if (!link.isSymLink() || log.size() == 0
        || log.canonicalFilePath() == QFileInfo(real + u"-wal"_s).canonicalFilePath())
        return {};
    return Error::local(Reason::BadValue,
        u"%1 leads to %2, but what was stored last is in %3, which SQLite would not find. Move it there (mv %3 %2-wal) unless that one has a log "
        "already; or remove it if it is not wanted."_s.arg(file, real, log.filePath()));
}

} // namespace

QString finishedCopyName(const QString& file)
{
    return file + u".saved"_s;
}

QString foundName(const QString& file)
{
    return file + u".found-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmsszzz"_s);
}

Result<Done> checkStorageFiles(const QString& file)
{
    const auto real = QFileInfo(file).canonicalFilePath(); // beside which SQLite has its others
    for (const auto* ending : {"", "-wal", "-shm", "-journal", ".log-origin"}) {
        const auto why = standsInTheWay((real.isEmpty() ? file : real) + QLatin1String(ending));
        if (!why.isEmpty())
            return Error::local(Reason::BadValue, why);
    }
    return Done{};
}

Result<Done> prepareStorageFile(const QString& file)
{
    if (const auto checked = checkStorageFiles(file); !checked)
        return checked;
    const auto path = QFile::encodeName(file);
    struct stat facts = {};
    if (::stat(path.constData(), &facts) != 0) {
        if (errno != ENOENT)
            return failed(file, errno);
        return make(path, file);
    }
    if (!mayUse(path, R_OK | W_OK))
        return failed(file, errno);
    // SQLite writes its log beside the file.
    const auto folder = QFile::encodeName(QFileInfo(file).absolutePath());
    if (!mayUse(folder, W_OK | X_OK))
        return failed(file, errno);
    if (auto error = logBesideLink(file))
        return std::move(*error);
    if ((facts.st_mode & 0077) != 0 && ::chmod(path.constData(), 0600) != 0)
        return failed(file, errno);
    return Done{};
}

bool moveFile(const QString& from, const QString& to)
{
    return ::renameat2(AT_FDCWD, QFile::encodeName(from).constData(), AT_FDCWD, QFile::encodeName(to).constData(),
               RENAME_NOREPLACE)
        == 0;
}

Error fileError(const QString& file, const QString& doing)
{
    auto error = isFull(errno) ? diskFullError(file) : Error::fromErrno(errno, doing);
    error.kind = Error::Kind::Local;
    return error;
}

} // namespace everyport
