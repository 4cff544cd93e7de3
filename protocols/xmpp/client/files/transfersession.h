#pragma once

#include <optional>

#include "netcore/base/clock.h"
#include "netcore/task/deferred.h"
#include "protocols/xmpp/client/files/filesession.h"

namespace everyport::xmpp::client {

/// One file on its way, and what the other has said of it that somebody waits for. Kept by TransferSessions.
struct TransferSession : FileSession {
    using Arrived = Result<xml::Element>;
    std::optional<Deferred<Arrived>> waiting = {};
    std::optional<Arrived> arrived = {}; // before anybody waited for it
    Clock::Timer timer = {};
};

} // namespace everyport::xmpp::client
