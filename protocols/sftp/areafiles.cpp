// What is done with an open file or folder, and what it costs.
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "protocols/sftp/area.h"
#include "protocols/sftp/areasystem.h"

namespace everyport::sftp {

namespace {
constexpr int namesAtOnce = 100;
constexpr quint64 largestFile = quint64(1) << 62;
} // namespace

Result<QByteArray> Area::read(Handle& handle, quint64 offset, quint32 length)
{
    if (!handle.file)
        return notAFile();
    QByteArray data(qsizetype(std::min(length, largestData)), Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < data.size() && offset < largestFile) {
        const auto got = pread(
            handle.file.get(), data.data() + filled, size_t(data.size() - filled), off_t(offset) + filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return systemError("Reading");
        if (got == 0)
            break;
        filled += got;
    }
    data.truncate(filled);
    return data;
}

Result<Done> Area::write(Handle& handle, quint64 offset, const QByteArray& data)
{
    if (!handle.file)
        return notAFile();
    if (offset > largestFile)
        return Error::refused(Reason::BadValue, QStringLiteral("No file is that large."));
    const auto lock = m_use.lock();
    struct stat facts {};
    if (fstat(handle.file.get(), &facts) != 0)
        return systemError("Writing");
    const auto size = quint64(facts.st_size);
    const auto end = (handle.appends ? size : offset) + quint64(data.size());
    const auto grows = data.isEmpty() || end <= size ? 0 : end - size;
    if (auto may = m_use.grow(grows); !may) {
        handle.ranOut = true;
        return may;
    }
    qsizetype written = 0;
    while (written < data.size()) {
        const auto count = pwrite(
            handle.file.get(), data.constData() + written, size_t(data.size() - written), off_t(offset) + written);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0) {
            auto trouble = systemError("Writing");
            handle.ranOut = handle.ranOut || trouble.reason == Reason::NoSpace;
            m_use.shrank(grows);
            if (fstat(handle.file.get(), &facts) == 0 && quint64(facts.st_size) > size)
                m_use.grew(quint64(facts.st_size) - size); // a part fitted
            return trouble;
        }
        written += count;
    }
    return Done{};
}

Result<QList<Entry>> Area::list(Handle& handle)
{
    if (!handle.folder)
        return notAFile();
    QList<Entry> entries;
    while (entries.size() < namesAtOnce) {
        errno = 0;
        const auto* next = readdir(handle.folder.get());
        if (!next && errno != 0)
            return systemError("Reading the folder");
        if (!next)
            break;
        struct stat facts {};
        if (fstatat(dirfd(handle.folder.get()), next->d_name, &facts, AT_SYMLINK_NOFOLLOW) == 0)
            entries.append({next->d_name, attributesOf(facts), quint32(facts.st_nlink)});
    }
    return entries;
}

Result<Attributes> Area::attributes(Handle& handle)
{
    return attributesOf(handle.folder ? dirfd(handle.folder.get()) : handle.file.get());
}

Result<Done> Area::change(Handle& handle, const Attributes& what)
{
    const int fd = handle.folder ? dirfd(handle.folder.get()) : handle.file.get();
    if (what.size) {
        if (auto sized = changeSize(handle.file, *what.size); !sized)
            return sized;
    }
    return changeFacts(fd, what);
}

Result<Done> Area::sync(Handle& handle)
{
    if (fsync(handle.folder ? dirfd(handle.folder.get()) : handle.file.get()) != 0)
        return systemError("Writing to disk");
    return Done{};
}

Result<Volume> Area::volume(Handle& handle)
{
    return volumeOf(handle.folder ? dirfd(handle.folder.get()) : handle.file.get());
}

void Area::closing(Handle& handle)
{
    if (!handle.ranOut || handle.madeAs.isEmpty())
        return;
    const auto place = m_root.placeOf(handle.madeAs);
    const auto lock = m_use.lock();
    struct stat own {};
    struct stat named {};
    const bool isItsName = place && fstat(handle.file.get(), &own) == 0
        && fstatat(place->folder.get(), place->name.constData(), &named, AT_SYMLINK_NOFOLLOW) == 0
        && own.st_ino == named.st_ino && own.st_dev == named.st_dev;
    if (isItsName && own.st_size == 0 && unlinkat(place->folder.get(), place->name.constData(), 0) == 0)
        m_use.entryGone(named);
}

Result<Done> Area::changeSize(const CountedFile& file, quint64 size)
{
    if (!file)
        return notAFile();
    if (size > largestFile)
        return Error::refused(Reason::BadValue, QStringLiteral("No file is that large."));
    const auto lock = m_use.lock();
    struct stat facts {};
    if (fstat(file.get(), &facts) != 0)
        return systemError("Changing the size");
    if (!S_ISREG(facts.st_mode))
        return notAFile();
    const auto was = quint64(facts.st_size);
    if (auto may = m_use.grow(size > was ? size - was : 0); !may)
        return may;
    if (ftruncate(file.get(), off_t(size)) != 0) {
        auto trouble = systemError("Changing the size");
        m_use.shrank(size > was ? size - was : 0);
        return trouble;
    }
    m_use.shrank(was > size ? was - size : 0);
    return Done{};
}

} // namespace everyport::sftp
