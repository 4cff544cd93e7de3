#include "app/storage/sqlite/filefacts.h"

#include <cerrno>

#include <sys/stat.h>

#include <QFile>

namespace everyport {

FileFacts FileFacts::of(const QString& path, const FileFacts& hidden)
{
    constexpr qint64 second = 1'000'000'000;
    struct stat facts = {};
    if (::lstat(QFile::encodeName(path).constData(), &facts) != 0)
        return errno == EACCES ? hidden : FileFacts();
    return {facts.st_dev, facts.st_ino, facts.st_size, facts.st_mtim.tv_sec * second + facts.st_mtim.tv_nsec};
}

FileFacts FileFacts::of(const QString& path)
{
    return of(path, {});
}

} // namespace everyport
