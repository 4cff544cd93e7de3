#pragma once

#include <functional>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// Gives the proxy for a host, as an endpoint begins; empty: straight there. An Error: nobody goes there.
using WayOut = std::function<Task<Result<QString>>(QString host)>;

/// Where an account goes, as far as it says: its `server`, or the domain of its `address`.
QString destinationOf(const QString& server, const QString& address);

/// The proxy of whoever goes to `host`: the one of their own (the option `proxy`; "direct": none), else the program's.
Task<Result<QString>> proxyTo(const QString& host, const QString& own, const WayOut& wayOut);

} // namespace everyport::chat
