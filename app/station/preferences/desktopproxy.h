#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport {

/// The way to `host` as this session has it set: by the environment (all_proxy, https_proxy, no_proxy), or else by the
/// desktop's settings (org.freedesktop.portal.ProxyResolver). As an endpoint begins, "socks5:proxy.example.org:1080";
/// empty: straight there, also where nobody has set anything. Unsupported where there is only a proxy of a kind that we
/// do not speak; Local where the desktop does not say, as one that stands still. Loop's thread, which waits for nobody.
Task<Result<QString>> desktopProxy(Reactor& reactor, QString host);

/// What of some proxies, as they are written in URLs, best first, is a way out. See desktopProxy.
Result<QString> wayOutOf(const QStringList& proxies);

/// Whether no_proxy, "localhost,.example.org,10.0.0.1", or "*", names the host or what it belongs to.
bool isExcepted(const QString& host, const QString& noProxy);

} // namespace everyport
