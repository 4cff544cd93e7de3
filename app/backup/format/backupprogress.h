#pragma once

#include <atomic>

#include <QtGlobal>

namespace everyport::backup {

/// How far a backup is that a thread makes or reads, and whether it shall stop. Any thread may ask and tell.
class BackupProgress {
public:
    /// `alsoStopped`: asked on any thread whether something else says that it shall stop; null where nothing does.
    explicit BackupProgress(bool (*alsoStopped)() = nullptr) : m_alsoStopped(alsoStopped) {}
    void expect(qint64 bytes) { m_all += bytes; }
    void add(qint64 bytes) { m_done += bytes; }
    /// Per mille; 0 while nobody knows of how much.
    int done() const
    {
        const qint64 all = m_all;
        return all > 0 ? int(qBound(qint64(0), m_done * 1000 / all, qint64(1000))) : 0;
    }
    void stop() { m_isStopped = true; }
    bool isStopped() const { return m_isStopped || (m_alsoStopped && m_alsoStopped()); }

private:
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_all = 0;
    std::atomic<bool> m_isStopped = false;
    bool (*const m_alsoStopped)();
};

} // namespace everyport::backup
