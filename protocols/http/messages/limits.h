#pragma once

#include "netcore/base/clock.h"

namespace everyport::http {

/// What a request may cost; over it, it is answered with the status behind.
struct Limits {
    qsizetype requestLine = 8192;       ///< 414. RFC 9112 §3 wants 8000 at least.
    qsizetype headerBytes = 16 * 1024;  ///< 431
    int headerCount = 500;              ///< 431
    qsizetype chunkLine = 1024;         ///< 400
    qsizetype trailerBytes = 64 * 1024; ///< 400
    qsizetype body = 64 * 1024;         ///< 413; each resource has its own word on it.
    qsizetype waiting = 64 * 1024;      ///< Pipelined bytes that wait their turn; then reading pauses.
};

/// How long a peer may take.
struct Timeouts {
    Clock::Duration idle = std::chrono::seconds(60);  ///< Between requests.
    Clock::Duration head = std::chrono::seconds(15);  ///< From a request's first byte to the end of its head.
    Clock::Duration body = std::chrono::seconds(30);  ///< For the body, and a second more for each KiB that came.
    Clock::Duration write = std::chrono::seconds(60); ///< Without taking anything of a response.
};

} // namespace everyport::http
