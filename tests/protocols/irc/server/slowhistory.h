#pragma once

#include "tests/protocols/irc/server/house.h"

namespace everyport::ircd {

/// Alice and bob in a channel whose history is kept by a store that answers when the test says so.
struct SlowHistory {
    House house;
    Peer alice{house};
    Peer bob{house};

    explicit SlowHistory(const QByteArray& capabilitiesOfAlice = {})
    {
        alice.logIn("alice", capabilitiesOfAlice);
        bob.logIn("bob");
        for (auto* one : {&alice, &bob})
            one->say("JOIN #x");
        house.server->history().store(); // comings are kept, too
        house.history.isSlow = true;
        alice.heard();
        bob.heard();
    }
};

} // namespace everyport::ircd
