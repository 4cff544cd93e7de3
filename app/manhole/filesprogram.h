#pragma once

#include <memory>

#include "app/manhole/arearegistry.h"
#include "netcore/transport/baseprotocol.h"
#include "netcore/transport/halfcloseable.h"

namespace everyport {

namespace sftp {
class Server;
}

/// SFTP of an account's own files. Reads nothing before they are open. Owned by its transport; `leave` ends that, with
/// what went wrong, not from within.
class FilesProgram final : public BaseProtocol, public HalfCloseable {
public:
    FilesProgram(Reactor& reactor, Task<AreaRegistry::Opened> opening, std::function<void(const Error& why)> leave);
    ~FilesProgram() override;

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void readConnectionLost() override;
    void writeConnectionLost() override {}
    void connectionLost(const Error& reason) override;
    void transportReplaced(Transport& transport) override;

private:
    void opened(AreaRegistry::Opened area);

    Reactor& m_reactor;
    std::function<void(const Error&)> m_leave;
    QByteArray m_early; // what came although nothing was to be read
    bool m_readEnded = false;
    std::unique_ptr<sftp::Server> m_server; // once the files are open
    Task<AreaRegistry::Opened> m_opening;
};

} // namespace everyport
