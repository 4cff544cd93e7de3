#pragma once

#include <utility>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// For who answers by a Task, and knows the answer already.
template <typename T>
Task<Result<T>> ready(Result<T> result)
{
    return Task<Result<T>>(std::move(result));
}

} // namespace everyport::chat
