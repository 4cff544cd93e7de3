#include <cstdlib>
#include <memory>

#include "tests/protocols/irc/server/house.h"

using namespace everyport;
using namespace everyport::ircd;

namespace {

struct Visit {
    Visit(House& house, bool isSharing) : bystander(house), first(house), second(house), third(house)
    {
        bystander.logIn("bystander");
        bystander.say("JOIN #quiet");
        first.logIn("first",
            "batch labeled-response echo-message message-tags server-time draft/multiline draft/chathistory draft/metadata-2 draft/persistence",
            "alice");
        second.logIn("second", "account-tag extended-join away-notify multi-prefix", isSharing ? "alice" : "");
    }

    Peer bystander;
    Peer first;
    Peer second;
    Peer third;
};

} // namespace

/// A whole server against several clients that say anything, in any order: who has which nick, rank and account changes
/// all the while. A bystander notices nothing: still there, and still answered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2 || size > 8000)
        return 0;
    House house;
    auto visit = std::make_unique<Visit>(house, data[0] & 1);
    auto& bystander = visit->bystander;
    Peer* const peers[] = {&visit->first, &visit->second, &visit->third};

    const QByteArray bytes(reinterpret_cast<const char*>(data + 1), qsizetype(size - 1));
    for (const auto& line : bytes.split('\n')) {
        // The first byte says who speaks, or how much time passes; without a line's end it goes on later.
        if (line.isEmpty())
            continue;
        auto& peer = *peers[uchar(line[0]) % 3];
        if (uchar(line[0]) >= 240)
            house.reactor.advance(std::chrono::seconds(uchar(line[0]) - 230));
        else if (peer.isConnected())
            peer.wire().feed(line.mid(1) + (uchar(line[0]) & 64 ? "\r\n" : "\n"));
        peer.settle();
        bystander.say("PONG x"); // or it would be taken for gone
    }
    house.reactor.advance(std::chrono::seconds(1));
    bystander.heard();
    bystander.say("PING here");
    if (!bystander.isConnected() || !bystander.heard().contains(":irc.test PONG irc.test :here"))
        abort();

    // The server goes and comes again, with channels and people as they were kept.
    visit.reset();
    house.restart();
    Peer later(house);
    later.say("NICK later");
    later.say("USER later 0 * :Later");
    later.say("JOIN #quiet");
    later.say("PING there");
    if (!later.isConnected() || !later.heard().contains(":irc.test PONG irc.test :there"))
        abort();
    return 0;
}
