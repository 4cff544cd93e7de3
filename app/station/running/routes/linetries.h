#pragma once

#include "netcore/lifecycle/backoff.h"
#include "netcore/lifecycle/clientservice.h"

namespace everyport {

/// When a reader's line that cannot be had, or was lost, is tried again: two seconds are little for somebody who waits
/// at the reader, a minute is enough for one that has gone for the night.
inline constexpr Backoff::Rules lineTries{.initial = std::chrono::seconds(2),
    .factor = 2,
    .most = std::chrono::seconds(60),
    .jitter = std::chrono::seconds(1)};

/// A line that lasts so long is none that its other end ends again and again.
inline std::chrono::milliseconds goodWhile()
{
    return ClientService::Options().goodWhile;
}

} // namespace everyport
