#pragma once

#include <QString>
#include <QStringList>

#include "netcore/base/result.h"

namespace everyport {

class Station;

/// This program's own XMPP server as the place where stations meet, seen from outside of it: whether it is there, and
/// what a person does where it is not. A value.
struct MeetingServer {
    enum class State {
        Missing, ///< No service of that name and type.
        Stopped, ///< It is there, and does not run.
        Ready,
    };
    QString name = {}; ///< Of the service.
    State state = State::Missing;
};

QStringList xmppServices(Station& station); ///< Their names, those that run first.
/// `name` empty: the one that a home takes without being told: "xmpp", else the first that there is.
MeetingServer meetingServer(Station& station, const QString& name = {});
/// Where the home that is configured here is to meet the others; nothing to look at elsewhere (Ready, without a name).
MeetingServer homesServer(Station& station);
/// Refused/NotFound where it cannot be used: what is missing, and what to type.
Result<Done> checkMeetingServer(const MeetingServer& server);

} // namespace everyport
