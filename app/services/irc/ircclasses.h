#pragma once

#include <QStringList>

#include "netcore/base/result.h"
#include "protocols/irc/server/ports/options.h"

namespace everyport {

/// Connection classes as an administrator writes them, a line each: "NAME NETWORK[,NETWORK…] [KEY=VALUE]…", such as
/// "trusted 192.0.2.0/24,2001:db8::/32 clients=500 send-queue=4M flood=off". What a line does not name is as in
/// `usual`. Keys: clients, half-open, send-queue, receive-queue, flood-burst, flood-rate, flood. Malformed/BadValue,
/// with the line in the text.
Result<std::vector<ircd::ConnectionClass>> parseIrcClasses(
    const QStringList& lines, const ircd::ConnectionClass& usual);

/// What flood control lets through: `rate` commands a second, after `burst` of them at once.
void setFloodLimits(ircd::ConnectionClass& place, qint64 rate, qint64 burst);

} // namespace everyport
