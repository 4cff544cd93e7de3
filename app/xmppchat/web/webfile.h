#pragma once

#include <functional>

#include <QUrl>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::xmppchat {

/// A small file of a web server, by http::askWeb: what a domain says of itself (XEP-0156). https; http on this computer
/// alone. Larger than 64 KiB, slower than 20 s or elsewhere: refused. `through`: a proxy,
/// as an endpoint begins. `reactor` outlives it.
Task<Result<QByteArray>> fetchWebFile(Reactor& reactor, QUrl url, QString through = {});

/// The same, as `xmpp::client::Ways` want it.
std::function<Task<Result<QByteArray>>(QString url)> webFetcher(Reactor& reactor, QString through);

} // namespace everyport::xmppchat
