#pragma once

#include <functional>

#include "netcore/base/origin.h"
#include "netcore/base/result.h"

namespace everyport {

/// Told of each failure that nobody took: a Task<Result<T>> that was let go of with an Error in it. `origin` is where
/// the work began. What was cancelled or closed in order is no failure. Loop's thread.
using UnhandledFailureListener = std::function<void(const Error& error, const Origin& origin)>;

/// One for the whole program, which sends it to its log; without one it is a warning by Qt's own way. Gives back
/// the one before, so that a test can put it back.
UnhandledFailureListener setUnhandledFailureListener(UnhandledFailureListener listener);

namespace detail {

void reportUnhandledFailure(const Error& error, const Origin& origin);

template <typename T>
void reportIfFailed(const T&, const Origin&)
{
}
template <typename T>
void reportIfFailed(const Result<T>& result, const Origin& origin)
{
    if (!result) [[unlikely]]
        reportUnhandledFailure(result.error(), origin);
}

} // namespace detail

} // namespace everyport
