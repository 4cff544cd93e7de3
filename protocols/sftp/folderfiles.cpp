#include "protocols/sftp/folderfiles.h"

#include "netcore/threads/threadpool.h"
#include "protocols/sftp/areapath.h"

namespace everyport::sftp {

namespace {

/// Jobs hold the area and the handle, so what is under way ends even when its client has gone.
class FolderFile final : public OpenFile {
public:
    FolderFile(Reactor& reactor, std::shared_ptr<Area> area, std::shared_ptr<Area::Handle> handle)
        : m_reactor(reactor), m_area(std::move(area)), m_handle(std::move(handle))
    {
    }
    /// Of a client that has gone: its files, which may wait for a disk far away, are closed by a thread, too.
    ~FolderFile() override
    {
        if (m_handle->file || m_handle->folder)
            m_reactor.threads(Threads::Files).callInThread([handle = std::move(m_handle)] {});
    }

    Task<Result<QByteArray>> read(quint64 offset, quint32 length) override
    {
        return deferToThread(m_reactor, Threads::Files,
            [area = m_area, handle = m_handle, offset, length] { return area->read(*handle, offset, length); });
    }
    Task<Result<Done>> write(quint64 offset, QByteArray data) override
    {
        return deferToThread(
            m_reactor, Threads::Files, [area = m_area, handle = m_handle, offset, data = std::move(data)] {
                return area->write(*handle, offset, data);
            });
    }
    Task<Result<QList<Entry>>> list() override
    {
        return deferToThread(
            m_reactor, Threads::Files, [area = m_area, handle = m_handle] { return area->list(*handle); });
    }
    Task<Result<Attributes>> attributes() override
    {
        return deferToThread(
            m_reactor, Threads::Files, [area = m_area, handle = m_handle] { return area->attributes(*handle); });
    }
    Task<Result<Done>> change(Attributes what) override
    {
        return deferToThread(m_reactor, Threads::Files,
            [area = m_area, handle = m_handle, what] { return area->change(*handle, what); });
    }
    Task<Result<Done>> sync() override
    {
        return deferToThread(
            m_reactor, Threads::Files, [area = m_area, handle = m_handle] { return area->sync(*handle); });
    }
    Task<Result<Volume>> volume() override
    {
        return deferToThread(
            m_reactor, Threads::Files, [area = m_area, handle = m_handle] { return area->volume(*handle); });
    }
    Task<Result<Done>> close() override
    {
        // Closing may wait for a disk far away, so it is the thread that lets go.
        return deferToThread(m_reactor, Threads::Files,
            [area = m_area, handle = std::exchange(m_handle, std::make_shared<Area::Handle>())]() mutable {
                area->closing(*handle);
                handle.reset();
                return Result<Done>(Done{});
            });
    }

private:
    Reactor& m_reactor;
    std::shared_ptr<Area> m_area;
    std::shared_ptr<Area::Handle> m_handle;
};

} // namespace

Task<Files::Opened> FolderFiles::opened(Task<Area::Opened> opening)
{
    auto handle = co_await std::move(opening);
    if (!handle)
        co_return handle.error();
    std::unique_ptr<OpenFile> file = std::make_unique<FolderFile>(m_reactor, m_area, std::move(*handle));
    co_return file;
}

Task<Files::Opened> FolderFiles::open(QByteArray path, OpenMode mode, Attributes attributes)
{
    return opened(deferToThread(m_reactor, Threads::Files,
        [area = m_area, path = std::move(path), mode, attributes] { return area->openFile(path, mode, attributes); }));
}

Task<Files::Opened> FolderFiles::openFolder(QByteArray path)
{
    return opened(deferToThread(
        m_reactor, Threads::Files, [area = m_area, path = std::move(path)] { return area->openFolder(path); }));
}

Task<Result<Attributes>> FolderFiles::attributes(QByteArray path, bool followLinks)
{
    return deferToThread(m_reactor, Threads::Files,
        [area = m_area, path = std::move(path), followLinks] { return area->attributes(path, followLinks); });
}

Task<Result<Done>> FolderFiles::change(QByteArray path, Attributes what, bool followLinks)
{
    return deferToThread(m_reactor, Threads::Files,
        [area = m_area, path = std::move(path), what, followLinks] { return area->change(path, what, followLinks); });
}

Task<Result<Done>> FolderFiles::remove(QByteArray path)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, path = std::move(path)] { return area->remove(path); });
}

Task<Result<Done>> FolderFiles::makeFolder(QByteArray path, Attributes attributes)
{
    return deferToThread(m_reactor, Threads::Files,
        [area = m_area, path = std::move(path), attributes] { return area->makeFolder(path, attributes); });
}

Task<Result<Done>> FolderFiles::removeFolder(QByteArray path)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, path = std::move(path)] { return area->removeFolder(path); });
}

Task<Result<QByteArray>> FolderFiles::realPath(QByteArray path)
{
    return absolutePath(path.isEmpty() ? QByteArray(".") : path);
}

Task<Result<Done>> FolderFiles::rename(QByteArray from, QByteArray to, bool replaces)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, from = std::move(from), to = std::move(to), replaces] {
            return area->rename(from, to, replaces);
        });
}

Task<Result<QByteArray>> FolderFiles::readLink(QByteArray path)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, path = std::move(path)] { return area->readLink(path); });
}

Task<Result<Done>> FolderFiles::makeLink(QByteArray path, QByteArray target)
{
    return deferToThread(m_reactor, Threads::Files,
        [area = m_area, path = std::move(path), target = std::move(target)] { return area->makeLink(path, target); });
}

Task<Result<Done>> FolderFiles::makeHardLink(QByteArray existing, QByteArray path)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, existing = std::move(existing), path = std::move(path)] {
            return area->makeHardLink(existing, path);
        });
}

Task<Result<Volume>> FolderFiles::volume(QByteArray path)
{
    return deferToThread(
        m_reactor, Threads::Files, [area = m_area, path = std::move(path)] { return area->volume(path); });
}

} // namespace everyport::sftp
