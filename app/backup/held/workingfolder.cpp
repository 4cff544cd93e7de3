#include "app/backup/held/workingfolder.h"

#include <cerrno>
#include <cstring>
#include <ctime>

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>

#include "app/backup/held/abandonment.h"
#include "app/backup/held/heldfolder.h"
#include "app/backup/held/removal.h"
#include "netcore/files/actingas.h"

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr auto beginning = "making-backup-"_L1;
constexpr auto lockName = "lock";
constexpr time_t youngest = 60;                // seconds; its lock may be about to be taken
constexpr time_t youngestUnlocked = 24 * 3600; // of an older version, which may be at work in it

/// A folder of this account's, however it is named.
bool isAbandoned(int data, const QByteArray& name)
{
    const FileDescriptor folder(::openat(data, name.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    struct stat facts = {};
    if (!folder || ::fstat(folder.get(), &facts) != 0 || facts.st_uid != accountForFiles())
        return false;
    const auto age = std::time(nullptr) - facts.st_mtime;
    const auto lock = openUnheld(folder.get(), lockName);
    return lock ? age > youngest : errno == ENOENT && age > youngestUnlocked;
}

} // namespace

Result<std::unique_ptr<WorkingFolder>> WorkingFolder::make(const QString& dataFolder)
{
    std::unique_ptr<WorkingFolder> made(new WorkingFolder(dataFolder + u'/' + beginning + u"XXXXXX"_s));
    if (!made->m_folder.isValid())
        return Error::local(Reason::PermissionDenied, made->m_folder.errorString());
    if (!made->lock())
        return Error::local(Reason::PermissionDenied, QString::fromLocal8Bit(std::strerror(errno)));
    return made;
}

bool WorkingFolder::lock()
{
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    m_lock = FileDescriptor(::open(QFile::encodeName(filePath(QLatin1StringView(lockName))).constData(), flags, 0600));
    return m_lock && holdLock(m_lock.get());
}

bool WorkingFolder::isName(const QString& name)
{
    static const QRegularExpression s_name(u"\\Amaking-backup-[A-Za-z0-9]{6}\\z"_s);
    return s_name.match(name).hasMatch();
}

QString WorkingFolder::name() const
{
    return QFileInfo(path()).fileName();
}

void WorkingFolder::removeAbandoned(const QString& dataFolder)
{
    const auto data = openRoot(dataFolder, O_RDONLY);
    for (const auto& name : data ? namesIn(data.get()) : QByteArrayList()) {
        if (isName(QFile::decodeName(name)) && isAbandoned(data.get(), name))
            removeBelow(pathOf(data), pathOf(data) + u'/' + QFile::decodeName(name));
    }
}

} // namespace everyport::backup
