#pragma once

#include <sched.h>
#include <sys/mount.h>

#include <QFile>
#include <QString>

namespace everyport {

/// A tmpfs of a few KiB over a folder, where mounting is allowed. It stands in a view of the file system that only
/// this test has, so nothing is left mounted however the test ends.
class SmallDisk {
public:
    SmallDisk(const QString& folder, const char* size) : m_folder(QFile::encodeName(folder))
    {
        m_mounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
            && ::mount("tmpfs", m_folder.constData(), "tmpfs", 0, size) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    bool isMounted() const { return m_mounted; }
    bool resize(const char* size) { return ::mount("tmpfs", m_folder.constData(), "tmpfs", MS_REMOUNT, size) == 0; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

} // namespace everyport
