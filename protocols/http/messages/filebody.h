#pragma once

#include <QFile>

#include "netcore/interfaces/reactor.h"
#include "protocols/http/messages/message.h"

namespace everyport::http {

/// A request's body on its way to a file. It grows beside it as `path`.part and takes its name only when it is whole
/// and on disk; one that was given up leaves nothing. Threads of the pool write, a piece of some size at a time.
class FileSink final : public BodySink {
public:
    /// Not more than `most` bytes. `reactor` must outlive it.
    FileSink(Reactor& reactor, QString path, qint64 most);
    ~FileSink() override;
    Q_DISABLE_COPY_MOVE(FileSink)

    Task<Result<Done>> take(QByteArray piece) override;
    /// Ready when the file is on disk under its name. Local/NoSpace with 507 where the disk does not take it.
    Task<Result<Done>> commit();
    qint64 size() const { return m_size; } ///< Of what came so far.

private:
    Task<Result<Done>> write(QByteArray bytes);

    struct Growing;

    Reactor& m_reactor;
    qint64 m_most;
    qint64 m_size = 0;
    QByteArray m_gathered;
    std::shared_ptr<Growing> m_growing; ///< The pool's, too: a job that runs may outlive us.
    bool m_isCommitted = false;
};

/// A part of a file, read by the pool as the peer takes it. A file that is shorter than was said is an Error.
class FileSource final : public BodySource {
public:
    FileSource(Reactor& reactor, std::shared_ptr<QFile> file, qint64 first, qint64 size);
    /// Opens for reading: Local/NotFound.
    static Task<Result<std::shared_ptr<QFile>>> open(Reactor& reactor, QString path);

    Task<Result<QByteArray>> next() override;

private:
    Reactor& m_reactor;
    std::shared_ptr<QFile> m_file;
    qint64 m_at;
    qint64 m_left;
};

} // namespace everyport::http
