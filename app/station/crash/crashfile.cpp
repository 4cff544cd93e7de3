#include "app/station/crash/crashfile.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <functional>

#include <QDir>
#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "netcore/files/fileguard.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

constexpr off_t roomKept = 64 * 1024; // a whole report's
const auto seenEnd = u".seen.txt"_s;

QString folderOf(const QString& dataFolder)
{
    return dataFolder + u"/crashes"_s;
}

bool isEmptyFile(int fd)
{
    struct stat facts = {};
    return ::fstat(fd, &facts) == 0 && facts.st_size == 0;
}

/// Whoever waits for a crash has the file locked; a lock goes with its program.
bool isAbandoned(const QString& path)
{
    const FileDescriptor fd(
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    return fd && ::flock(fd.get(), LOCK_EX | LOCK_NB) == 0;
}

QFileInfoList reportFiles(const QString& folder)
{
    auto files = QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks);
    // Not by a name's pattern: it would be compiled as a regular expression before the first paint of a window.
    const auto isReport = [](const QFileInfo& file) {
        return file.fileName().startsWith("crash-"_L1) && file.fileName().endsWith(".txt"_L1);
    };
    files.erase(std::remove_if(files.begin(), files.end(), std::not_fn(isReport)), files.end());
    std::sort(files.begin(), files.end(), [](const QFileInfo& a, const QFileInfo& b) {
        return std::pair(a.lastModified(), a.fileName()) > std::pair(b.lastModified(), b.fileName());
    });
    return files;
}

} // namespace

Result<std::unique_ptr<CrashFile>> CrashFile::make(const QString& dataFolder)
{
    for (const auto& folder : {dataFolder, folderOf(dataFolder)}) {
        auto made = makePrivateFolder(folder);
        if (!made)
            return made.error();
    }
    static std::atomic<int> s_made{0};
    const auto name = u"/crash-%1-%2-%3.txt"_s.arg(QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss"_s),
        QString::number(::getpid()), QString::number(++s_made));
    const auto path = folderOf(dataFolder) + name;
    FileDescriptor fd(
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd)
        return Error::fromErrno(errno, u"Making the file "_s + path);
    ::flock(fd.get(), LOCK_EX | LOCK_NB);
    // The disk may be full when it is needed. Where none can be kept, standard error gets the report.
    if (::fallocate(fd.get(), FALLOC_FL_KEEP_SIZE, 0, roomKept) != 0)
        errno = 0;
    return std::unique_ptr<CrashFile>(new CrashFile(std::move(fd), path));
}

CrashFile::CrashFile(FileDescriptor fd, QString path)
    : m_fd(std::move(fd)), m_path(std::move(path)), m_process(::getpid())
{
}

CrashFile::~CrashFile()
{
    if (m_process == ::getpid() && isEmptyFile(m_fd.get()))
        ::unlink(QFile::encodeName(m_path).constData());
}

CrashReports::CrashReports(const QString& dataFolder) : m_folder(folderOf(dataFolder)) {}

void CrashReports::tidy() const
{
    qsizetype kept = 0;
    for (const auto& file : reportFiles(m_folder)) {
        const auto goes = file.size() == 0 ? isAbandoned(file.filePath()) : ++kept > most;
        if (goes)
            QFile::remove(file.filePath());
    }
}

QList<CrashReport> CrashReports::all() const
{
    QList<CrashReport> reports;
    for (const auto& file : reportFiles(m_folder)) {
        if (file.size() > 0)
            reports << CrashReport{file.filePath(), file.lastModified(), file.fileName().endsWith(seenEnd)};
    }
    return reports;
}

std::optional<CrashReport> CrashReports::newest() const
{
    const auto reports = all();
    return reports.isEmpty() ? std::nullopt : std::optional(reports.first());
}

std::optional<CrashReport> CrashReports::unseen() const
{
    auto report = newest();
    return report && report->isSeen ? std::nullopt : report;
}

Result<QString> CrashReports::read(const CrashReport& report)
{
    const auto bytes = readPlainFile(report.path, longest);
    if (!bytes)
        return bytes.error();
    return QString::fromUtf8(*bytes);
}

void CrashReports::markSeen() const
{
    for (const auto& report : all()) {
        if (!report.isSeen)
            QFile::rename(report.path, report.path.chopped(4) + seenEnd);
    }
}

} // namespace everyport
