#pragma once

#include <memory>
#include <mutex>

#include <QByteArray>
#include <QFile>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// A file that is written behind the loop's back: `append` only queues, a thread of the pool writes. Bounded twice:
/// past `fileLimit` nothing more is kept, and what would pile up past 4 MiB while the disk is slow is dropped and
/// counted. Readable by its owner only (0600). Loop's thread; `reactor` must outlive it.
class FileSink {
public:
    static constexpr qsizetype queueLimit = 4 * 1024 * 1024;

    /// A file that is there is begun anew.
    static Result<std::unique_ptr<FileSink>> open(Reactor& reactor, const QString& path, qint64 fileLimit);
    ~FileSink(); ///< Writes what is queued.

    /// All of it or nothing: false when there is no room.
    bool append(const QByteArray& bytes);
    quint64 lost() const { return m_lost; } ///< Bytes that found no room.
    qint64 size() const { return m_size; }  ///< Bytes taken so far.
    bool isFull() const { return m_size >= m_fileLimit; }
    QString path() const { return m_path; }

private:
    struct Shared; // with the pool's thread
    FileSink(Reactor& reactor, QString path, qint64 fileLimit, std::shared_ptr<Shared> shared);

    Reactor& m_reactor;
    QString m_path;
    qint64 m_fileLimit;
    qint64 m_size = 0;
    quint64 m_lost = 0;
    std::shared_ptr<Shared> m_shared;
};

} // namespace everyport
