#pragma once

#include <QString>

#include "netcore/endpoints/proxyresolver.h"

namespace everyport::chat {

/// The host in a chat address, "you@example.org/phone": what stands behind the slash may hold an @ itself.
QString addressHost(const QString& address);

/// The host where an account goes, as far as its options say: its `websocket`, else its `server`, else the host of its
/// `address`. Ports and paths are left out.
QString destinationOf(const QString& websocket, const QString& server, const QString& address);

/// The proxy of whoever goes to `host`: the one of their own (the option `proxy`; "direct": none), else the program's.
/// Malformed where their own is no proxy: nobody goes without it.
Task<Result<QString>> proxyTo(const QString& host, const QString& own, const ProxyResolver& proxyResolver);

} // namespace everyport::chat
