#include "protocols/irc/server/playback.h"

#include "protocols/irc/server/channelreplies.h"
#include "protocols/irc/server/server.h"

namespace everyport::ircd {

void showChannels(Session& session)
{
    auto& user = *session.user();
    auto& server = session.server();
    const auto account = user.account.isEmpty() ? QByteArrayView("*") : QByteArrayView(user.account);
    for (const auto& place : user.places) {
        const auto& channel = *place.channel;
        const auto body = session.has(Capability::ExtendedJoin)
            ? Server::body(user.mask(), "JOIN", {channel.name(), account}, user.realName)
            : Server::body(user.mask(), "JOIN", {channel.name()});
        session.send(Line(body, server.tagsOf(user)));
        if (!channel.topic.isEmpty())
            sendTopic(session, channel);
        if (!session.has(Capability::NoImplicitNames))
            sendNames(session, channel);
    }
}

} // namespace everyport::ircd
