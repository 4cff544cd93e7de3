#include "protocols/sftp/areause.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "protocols/sftp/openfolder.h"

namespace everyport::sftp {

namespace {
constexpr int deepest = 256; // folders that are counted

quint64 bytesOf(const struct stat& facts)
{
    return S_ISREG(facts.st_mode) ? quint64(facts.st_size) : 0;
}
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

void AreaUse::count(FileDescriptor folder)
{
    Linked linked;
    count(std::move(folder), 0, linked);
}

void AreaUse::count(FileDescriptor descriptor, int depth, Linked& linked)
{
    const auto open = openFolder(std::move(descriptor));
    const int folder = open ? dirfd(open.get()) : -1;
    while (const auto* entry = open ? readdir(open.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        struct stat facts {};
        if (name == "." || name == ".." || fstatat(folder, entry->d_name, &facts, AT_SYMLINK_NOFOLLOW) != 0)
            continue;
        ++m_entries;
        if (facts.st_nlink == 1 || S_ISDIR(facts.st_mode) || linked.insert(inodeOf(facts)).second)
            m_bytes += bytesOf(facts);
        if (!S_ISDIR(facts.st_mode) || depth >= deepest)
            continue;
        if (FileDescriptor inner(openat(folder, entry->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)); inner)
            count(std::move(inner), depth + 1, linked);
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
    if (facts.st_nlink == 1 && !m_open.loseNames(inodeOf(facts)))
        shrank(bytesOf(facts));
}

void AreaUse::opened(const struct stat& facts)
{
    const auto inode = inodeOf(facts);
    if (facts.st_nlink == 0 && !m_open.has(inode))
        grew(bytesOf(facts)); // its name went, with what it held, since it was opened
    m_open.add(inode);
}

void AreaUse::closed(const Inode& inode, const struct stat& facts)
{
    if (m_open.remove(inode, facts.st_nlink > 0))
        shrank(bytesOf(facts));
}

} // namespace everyport::sftp
