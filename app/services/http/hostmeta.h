#pragma once

#include <QStringList>

#include "protocols/http/server/router.h"

namespace everyport {

/// Tells programs in browsers, which cannot ask DNS for it, where a domain's XMPP is reached over WebSocket (XEP-0156):
/// /.well-known/host-meta as XML and /.well-known/host-meta.json (RFC 6415). Any page may read it. `webSockets` is
/// asked each time and gives addresses such as wss://chat.example.org:5281/; with none there is nothing at these
/// addresses.
void addHostMeta(http::Router& router, std::function<QStringList()> webSockets);

} // namespace everyport
