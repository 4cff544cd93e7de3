#pragma once

#include <functional>

#include <QUrl>

#include "netcore/interfaces/reactor.h"
#include "netcore/task/task.h"

namespace everyport::xmppchat {

/// A file on its way to where a server keeps it for others.
struct FilePut {
    QUrl url = {}; ///< https or http, as the server has said.
    /// That the server wants to see again; checked by whoever took them.
    QList<std::pair<QString, QString>> headers = {};
    QString path = {};
    qint64 size = 0;   ///< It does not change meanwhile.
    QString type = {}; ///< "image/png"
    /// An endpoint's beginning, as in "socks5:127.0.0.1:9050"; empty: none.
    QString proxy = {};
    QString pin = {}; ///< Of the certificate, where nobody vouches for it.
    std::function<void(qint64 sent)> progress = {};
};

/// Puts it there by http::askWeb (RFC 9110 §9.3.4). Ready when the server has it; Refused with what it said. Dropping
/// the Task ends the connection. A server that takes nothing for a minute is given up. `reactor` outlives it.
Task<Result<Done>> putFile(Reactor& reactor, FilePut file);

} // namespace everyport::xmppchat
