#include "protocols/irc/server/admission/readmarkers.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/server.h"
#include "protocols/irc/server/users/sessionextras.h"

namespace everyport::ircd {

namespace {

/// Empty where the session keeps them itself.
QByteArray keeper(const Session& session)
{
    return session.user() && session.server().history().isKept() ? lower(session.user()->account) : QByteArray();
}

} // namespace

Task<Result<qint64>> ReadMarkers::find(Session& session, QByteArray name)
{
    if (const auto account = keeper(session); !account.isEmpty())
        return session.server().history().store().readMarker(account, lower(name));
    const auto* extras = session.existingExtras();
    return Task<Result<qint64>>(Result<qint64>(extras ? extras->markers.value(lower(name), -1) : -1));
}

/// A marker never goes back, and one that stood in time to come would leave nothing unread until then.
Task<Result<qint64>> ReadMarkers::set(Session& session, QByteArray name, qint64 time)
{
    time = std::min(time, session.server().now());
    if (const auto account = keeper(session); !account.isEmpty())
        return session.server().history().store().setReadMarker(account, lower(name), time);
    auto& markers = session.extras().markers;
    auto& marker = markers[lower(name)];
    const auto now = marker = std::max(marker, time);
    if (markers.size() > mostOfSession)
        markers.erase(std::min_element(markers.begin(), markers.end()));
    return Task<Result<qint64>>(Result<qint64>(now));
}

QByteArray ReadMarkers::text(qint64 time)
{
    return time < 0 ? QByteArray("*") : "timestamp=" + timeText(time);
}

} // namespace everyport::ircd
