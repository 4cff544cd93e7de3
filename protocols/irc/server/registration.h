#pragma once

#include <memory>

#include <QByteArray>

#include "netcore/clock.h"
#include "protocols/sasl/exchange.h"

namespace everyport::ircd {

/// What a connection has said of itself until it is a user.
struct Registration {
    QByteArray nick = {};
    QByteArray user = {};
    QByteArray realName = {};
    QByteArray password = {};
    QByteArray account = {}; ///< Logged in already.
    QByteArray away = {};
    bool negotiating = false; ///< CAP LS or REQ was said, CAP END not yet.
    bool passTried = false;
    Clock::Moment since = {};
};

/// One AUTHENTICATE dialogue.
struct SaslDialogue {
    std::unique_ptr<sasl::Exchange> exchange = {};
    QByteArray buffered = {}; ///< base64, until a piece is shorter than 400 bytes.
    int failures = 0;
};

} // namespace everyport::ircd
