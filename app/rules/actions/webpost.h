#pragma once

#include <QUrl>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::rules {

/// A call of a webhook elsewhere.
struct WebPost {
    QUrl url = {}; ///< https; http on this computer alone.
    QByteArray body = {};
    QByteArray type = "application/json";
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Without line breaks.
};

/// Sends it by http::askWeb. Ready with the status when the server took it (2xx); what it says besides is not read. A
/// redirect is refused, for it may lead anywhere, and what was meant for one host is told to no other. Busy for 429 and
/// 5xx; after 20 s it is given up. `reactor` outlives it.
Task<Result<int>> postToWeb(Reactor& reactor, WebPost post);

} // namespace everyport::rules
