#pragma once

#include <functional>

#include "netcore/base/origin.h"
#include "netcore/base/registration.h"
#include "netcore/base/result.h"

namespace everyport {

/// Told of each failure that nobody took: a Task<Result<T>> that was let go of with an Error in it. `origin` is where
/// the work began. What was cancelled or closed in order is no failure. Loop's thread.
using UnhandledFailureListener = std::function<void(const Error& error, const Origin& origin)>;

/// One for the whole program, which sends it to its log; without one it is a warning by Qt's own way. It goes with its
/// registration; of two, as when the window goes over to another station, the later one is told, and then the other.
Registration setUnhandledFailureListener(UnhandledFailureListener listener);

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

/// For an answer to a peer: what it may read of `error` (Error::textForPeer). What is kept from it is told here, so
/// that the log has the whole.
inline QString toldToPeer(const Error& error, const Origin& where = Origin::here())
{
    if (!error.isForPeer())
        detail::reportUnhandledFailure(error, where);
    return error.textForPeer();
}

} // namespace everyport
