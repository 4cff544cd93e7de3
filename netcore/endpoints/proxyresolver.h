#pragma once

#include <functional>

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport {

/// Finds the proxy that stands before a host, as an endpoint begins ("socks5:127.0.0.1:1080"); empty: straight there.
/// An Error: nobody goes there.
using ProxyResolver = std::function<Task<Result<QString>>(QString host)>;

/// Whether a text is a proxy as an endpoint begins, or one of `words` in its place: "direct", and where there is a
/// desktop to ask, "desktop". Malformed where it is neither, with what would be right, and "proxy" as its code.
Result<Done> checkProxy(const QString& proxy, const QStringList& words);

} // namespace everyport
