#pragma once

#include <chrono>
#include <deque>

#include "netcore/base/result.h"

namespace everyport::detail {

/// How often a database that somebody replaces is put back in its place: what replaces it again and again would do so
/// for ever, and each file that stood there is kept. A value.
class PutBackLimit {
public:
    using Moment = std::chrono::steady_clock::time_point;

    static constexpr size_t most = 6; ///< An hour.

    Result<Done> mayPutBack(Moment now);
    void notifyPutBack(Moment now) { m_done.push_back(now); }

private:
    std::deque<Moment> m_done; // within the last hour
};

} // namespace everyport::detail
