#include "app/manhole/filesprogram.h"

#include "protocols/sftp/folderfiles.h"
#include "protocols/sftp/server.h"

namespace everyport {

FilesProgram::FilesProgram(
    Reactor& reactor, Task<AreaRegistry::Opened> opening, std::function<void(const Error& why)> leave)
    : m_reactor(reactor), m_leave(std::move(leave)), m_opening(std::move(opening))
{
}

FilesProgram::~FilesProgram() = default;

void FilesProgram::connectionMade(Transport& transport)
{
    BaseProtocol::connectionMade(transport);
    transport.pauseReading();
    m_opening.whenDone([this](AreaRegistry::Opened area) { opened(std::move(area)); });
}

void FilesProgram::opened(AreaRegistry::Opened area)
{
    if (!transport())
        return;
    if (!area) {
        m_leave(area.error());
        return;
    }
    m_server = std::make_unique<sftp::Server>(std::make_unique<sftp::FolderFiles>(m_reactor, std::move(*area)));
    m_server->connectionMade(*transport());
    if (!m_early.isEmpty())
        m_server->dataReceived(std::exchange(m_early, {}));
    if (transport())
        transport()->resumeReading();
    if (m_readEnded && transport())
        m_server->readConnectionLost();
}

void FilesProgram::dataReceived(QByteArrayView bytes)
{
    if (m_server)
        m_server->dataReceived(bytes);
    else
        m_early += bytes; // a transport that is paused gives no more than it had read
}

void FilesProgram::readConnectionLost()
{
    if (m_server)
        m_server->readConnectionLost();
    else
        m_readEnded = true;
}

void FilesProgram::connectionLost(const Error& reason)
{
    BaseProtocol::connectionLost(reason);
    if (m_server)
        m_server->connectionLost(reason);
}

void FilesProgram::transportReplaced(Transport& transport)
{
    BaseProtocol::transportReplaced(transport);
    if (m_server)
        m_server->transportReplaced(transport);
}

} // namespace everyport
