#pragma once

#include "netcore/task/task.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

/// How far a session's user has read somewhere (draft/read-marker): kept with the history of their account, or, for who
/// has none, as long as the session lasts.
class ReadMarkers {
public:
    static constexpr qsizetype mostOfSession = 200; ///< With more, the one that was read longest ago is forgotten.

    /// -1: nothing is known. `session` outlives the task, as what it waits for does.
    static Task<Result<qint64>> find(Session& session, QByteArray name);
    /// Never back: the later one stays, and is the result.
    static Task<Result<qint64>> set(Session& session, QByteArray name, qint64 time);
    static QByteArray text(qint64 time); ///< "timestamp=…" or "*".
};

} // namespace everyport::ircd
