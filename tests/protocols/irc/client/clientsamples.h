#pragma once

#include "protocols/irc/client/session/identity.h"

namespace everyport::irc {

inline client::Identity withAccount(bool isRequired = true)
{
    client::Identity who{"me"};
    who.login = client::Login{
        .name = QStringLiteral("jilles"), .password = QStringLiteral("sesame"), .isRequired = isRequired};
    return who;
}

} // namespace everyport::irc
