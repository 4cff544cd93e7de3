#pragma once

#include <memory>

#include "netcore/transport/port.h"

namespace everyport {

/// Role: Unix stream sockets. A stale socket file is replaced; `mode` is set before anyone can connect.
class ReactorUnix {
public:
    virtual ~ReactorUnix() = default;
    virtual Result<std::unique_ptr<Port>> listenUnix(
        QString path, int mode, QString service, ProtocolFactory factory) = 0;
    virtual Task<Result<Transport*>> connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
