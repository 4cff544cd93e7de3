#pragma once

#include <functional>
#include <source_location>

#include "netcore/result.h"

namespace everyport {

/// Told of each failure that nobody took: a Task<Result<T>> that was let go of with an Error in it. `origin` is where
/// the work began. What was cancelled or closed in order is no failure. Loop's thread.
using UnhandledFailureListener = std::function<void(const Error& error, const std::source_location& origin)>;

/// One for the whole program, which sends it to its log; without one it is a warning by Qt's own way. Gives back
/// the one before, so that a test can put it back.
UnhandledFailureListener setUnhandledFailureListener(UnhandledFailureListener listener);

namespace detail {

void tellUnhandledFailure(const Error& error, const std::source_location& origin);

template <typename T>
void tellIfFailed(const T&, const std::source_location&)
{
}
template <typename T>
void tellIfFailed(const Result<T>& result, const std::source_location& origin)
{
    if (!result) [[unlikely]]
        tellUnhandledFailure(result.error(), origin);
}

} // namespace detail

} // namespace everyport
