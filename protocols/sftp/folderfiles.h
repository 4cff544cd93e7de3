#pragma once

#include "netcore/interfaces/reactor.h"
#include "protocols/sftp/area.h"

namespace everyport::sftp {

/// The files of an area for one client: the work is done by the reactor's threads.
class FolderFiles final : public Files {
public:
    FolderFiles(Reactor& reactor, std::shared_ptr<Area> area) : m_reactor(reactor), m_area(std::move(area)) {}

    Task<Opened> open(QByteArray path, OpenMode mode, Attributes attributes) override;
    Task<Opened> openFolder(QByteArray path) override;
    Task<Result<Attributes>> attributes(QByteArray path, bool followLinks) override;
    Task<Result<Done>> change(QByteArray path, Attributes what, bool followLinks) override;
    Task<Result<Done>> remove(QByteArray path) override;
    Task<Result<Done>> makeFolder(QByteArray path, Attributes attributes) override;
    Task<Result<Done>> removeFolder(QByteArray path) override;
    Task<Result<QByteArray>> realPath(QByteArray path) override;
    Task<Result<Done>> rename(QByteArray from, QByteArray to, bool replaces) override;
    Task<Result<QByteArray>> readLink(QByteArray path) override;
    Task<Result<Done>> makeLink(QByteArray path, QByteArray target) override;
    Task<Result<Done>> makeHardLink(QByteArray existing, QByteArray path) override;
    Task<Result<Volume>> volume(QByteArray path) override;

private:
    Task<Opened> opened(Task<Area::Opened> opening);

    Reactor& m_reactor;
    std::shared_ptr<Area> m_area;
};

} // namespace everyport::sftp
