#pragma once

#include "app/stations/enrolling/invitation.h"

namespace everyport::stations {

/// One for one station, by an account of the home's own server, until `until`.
inline Invitation invitationUntil(qint64 until)
{
    return {.code = makeCode(),
        .account = QStringLiteral("new-1@hall.example"),
        .home = QStringLiteral("hall@hall.example/everyport"),
        .service = QStringLiteral("pubsub.hall.example"),
        .space = QStringLiteral("stations"),
        .until = until};
}

} // namespace everyport::stations
