#pragma once

#include <functional>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// Gives the proxy for a host, as an endpoint begins; empty: straight there. An Error: nobody goes there.
using WayOut = std::function<Task<Result<QString>>(QString host)>;

/// The host in a chat address, "you@example.org/phone": what stands behind the slash may hold an @ itself.
QString addressHost(const QString& address);

/// The host where an account goes, as far as its options say: its `websocket`, else its `server`, else the host of its
/// `address`. Ports and paths are left out.
QString destinationOf(const QString& websocket, const QString& server, const QString& address);

/// The proxy of whoever goes to `host`: the one of their own (the option `proxy`; "direct": none), else the program's.
Task<Result<QString>> proxyTo(const QString& host, const QString& own, const WayOut& wayOut);

} // namespace everyport::chat
