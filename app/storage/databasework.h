#pragma once

#include <cstddef>

#include <QSqlDatabase>

#include "netcore/base/error.h"

namespace everyport {

/// Who goes first where more is to be written than can be at once. Within one priority the order of asking is kept;
/// what depends on another job's outcome has the same one, or waits for its answer.
enum class DatabasePriority {
    Urgent, ///< Somebody stands there and waits: a vote.
    Normal,
    Bulk, ///< Comes in masses, and is kept beside what it is about: history.
};

namespace detail {

using Priority = DatabasePriority;
inline constexpr std::size_t priorityCount = 3;

/// A job on its way to a lane and back. Made and let go of on the loop's thread; run on the lane's.
class DatabaseWork {
public:
    virtual ~DatabaseWork() = default;
    virtual void run(QSqlDatabase& connection) = 0;
    virtual const Error* failure() const = 0;       ///< After run: null when it went well.
    virtual void replaceBy(const Error& error) = 0; ///< The commit failed, so nothing of it is stored.
    virtual void answer() = 0;
};

} // namespace detail
} // namespace everyport
