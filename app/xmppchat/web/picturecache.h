#pragma once

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::xmppchat {

/// Pictures of people on the disk, each under the SHA-1 of its bytes, so that they are fetched once and not with every
/// start. The longest unread go when there are too many. Work is done in the pool; what has not the sum that it is
/// named by is none.
class PictureCache {
public:
    static constexpr qint64 mostBytes = 64 * 1024 * 1024;
    static constexpr int mostFiles = 2000;
    /// `folder` is made when something is to be kept; empty: nothing is. `reactor` outlives it.
    PictureCache(Reactor& reactor, QString folder) : m_reactor(reactor), m_folder(std::move(folder)) {}

    Task<Result<QByteArray>> find(QString name); ///< NotFound where it is not there.
    Task<Result<Done>> keep(QString name, QByteArray bytes);

private:
    Reactor& m_reactor;
    const QString m_folder;
};

/// The longest unread go until what is left fits. For tests and the cache.
void makeRoomIn(const QString& folder, qint64 mostBytes, int mostFiles);

} // namespace everyport::xmppchat
