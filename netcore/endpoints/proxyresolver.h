#pragma once

#include <functional>

#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// Finds the proxy that stands before a host, as an endpoint begins ("socks5:127.0.0.1:1080"); empty: straight there.
/// An Error: nobody goes there.
using ProxyResolver = std::function<Task<Result<QString>>(QString host)>;

} // namespace everyport
