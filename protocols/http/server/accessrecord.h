#pragma once

#include "netcore/base/clock.h"
#include "protocols/http/messages/message.h"

namespace everyport::http {

/// One answered request, for a log. Good during the call only.
struct AccessRecord {
    const Request& request;
    int status = 0;
    qint64 bodyBytes = 0;
    Clock::Duration duration = {};
    qint64 at = 0; ///< Wall ms of the answer.
};

/// The combined log format that web servers' tools read. What a peer sent is escaped.
QByteArray combinedLine(const AccessRecord& record);

} // namespace everyport::http
