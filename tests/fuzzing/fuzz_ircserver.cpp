#include <cstdlib>

#include "tests/protocols/irc/server/house.h"

using namespace everyport;
using namespace everyport::ircd;

/// A whole server against several clients that say anything, in any order: who has which nick, rank and account changes all
/// the while. A bystander notices nothing: still there, and still answered.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2 || size > 8000)
        return 0;
    House house;
    Peer bystander(house);
    bystander.logIn("bystander");
    bystander.say("JOIN #quiet");
    Peer first(house);
    first.logIn("first", "batch labeled-response echo-message message-tags server-time draft/multiline draft/chathistory draft/metadata-2", "alice");
    Peer second(house);
    second.logIn("second", "account-tag extended-join away-notify multi-prefix", data[0] & 1 ? "alice" : "");
    Peer third(house);
    Peer* const peers[] = {&first, &second, &third};

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
    return 0;
}
