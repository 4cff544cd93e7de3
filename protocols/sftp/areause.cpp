#include "protocols/sftp/areause.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "protocols/sftp/openfolder.h"

namespace everyport::sftp {

namespace {
constexpr int deepest = 256; // folders that are counted
} // namespace

quint64 AreaUse::bytes() const
{
    const auto locked = lock();
    return m_bytes;
}

quint64 AreaUse::entries() const
{
    const auto locked = lock();
    return m_entries;
}

void AreaUse::count(FileDescriptor descriptor, int depth)
{
    const auto open = openFolder(std::move(descriptor));
    const int folder = open ? dirfd(open.get()) : -1;
    while (const auto* entry = open ? readdir(open.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        struct stat facts {};
        if (name == "." || name == ".." || fstatat(folder, entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        ++m_entries;
        if (S_ISREG(facts.st_mode))
            m_bytes += quint64(facts.st_size);
        if (!S_ISDIR(facts.st_mode) || depth >= deepest)
            continue;
        if (FileDescriptor inner(openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)); inner)
            count(std::move(inner), depth + 1);
    }
}

Result<Done> AreaUse::grow(quint64 bytes)
{
    if (m_quota.bytes && bytes > 0 && (bytes > m_quota.bytes || m_bytes > m_quota.bytes - bytes))
        return Error::busy(
            Reason::NoSpace, QStringLiteral("The area is full: it may hold %1 bytes.").arg(m_quota.bytes));
    m_bytes += bytes;
    return Done{};
}

Result<Done> AreaUse::addEntry()
{
    if (m_quota.entries && m_entries >= m_quota.entries)
        return Error::busy(Reason::NoSpace,
            QStringLiteral("The area is full: it may hold %1 files and folders.").arg(m_quota.entries));
    ++m_entries;
    return Done{};
}

void AreaUse::entryGone(const struct stat& facts)
{
    entryGone();
    if (S_ISREG(facts.st_mode) && facts.st_nlink == 1)
        shrank(quint64(facts.st_size));
}

} // namespace everyport::sftp
