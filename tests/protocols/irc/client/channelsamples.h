#pragma once

#include "tests/protocols/irc/client/playedserver.h"

namespace everyport::irc {

inline const client::ChannelState& channel(PlayedServer& server, const char* name = "#a")
{
    return *server.client->channels().find(name);
}

inline QByteArrayList members(PlayedServer& server, const char* name = "#a")
{
    QByteArrayList all;
    const auto& members = channel(server, name).members;
    for (auto one = members.begin(); one != members.end(); ++one)
        all.append(one.value() + ':' + one.key());
    std::sort(all.begin(), all.end());
    return all;
}

} // namespace everyport::irc
