#pragma once

#include <memory>

#include <QByteArray>
#include <QMap>

#include "netcore/address/halfopen.h"
#include "netcore/base/clock.h"
#include "netcore/base/wiped.h"
#include "protocols/irc/server/ports/ports.h"
#include "protocols/sasl/exchange.h"

namespace everyport::ircd {

/// What a connection has said of itself until it is a user.
struct ConnectionRegistration {
    QByteArray nick = {};
    QByteArray user = {};
    QByteArray realName = {};
    Wiped<QByteArray> password = {};
    QByteArray account = {}; ///< Logged in already.
    QByteArray away = {};
    bool negotiating = false; ///< CAP LS or REQ was said, CAP END not yet.
    bool passTried = false;
    QByteArray nickAsked = {}; ///< Whose it is was asked for this one,
    QByteArray nickOwner = {}; ///< and it is this account's; empty: nobody's.
    bool profileAsked = false;
    std::unique_ptr<StoredUser> profile = {}; ///< What is kept of the account.
    bool profileFailed = false;
    /// Set before registration; null values are taken away.
    std::unique_ptr<QMap<QByteArray, QByteArray>> metadata = {};
    Clock::Moment since = {};
    HalfOpen::Place halfOpen = {};
};

/// One AUTHENTICATE dialogue.
struct SaslDialogue {
    std::unique_ptr<sasl::Exchange> exchange = {};
    QByteArray buffered = {};              ///< base64, until a piece is shorter than 400 bytes.
    std::optional<sasl::Step> agreed = {}; ///< Our last word is out; the client looks at it and says "+".
    bool isTooLong = false;                ///< The rest of a response that was refused is still on its way.
    int failures = 0;
};

} // namespace everyport::ircd
