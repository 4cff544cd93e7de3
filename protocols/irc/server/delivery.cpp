#include "protocols/irc/server/delivery.h"

#include "protocols/irc/server/channel.h"
#include "protocols/irc/server/session.h"

namespace everyport::ircd {

void Delivery::toUser(User& user, const Line& line, const Session* except)
{
    if (user.plug)
        user.plug->lineCame(user, line);
    for (auto* session = user.sessions; session; session = session->next) {
        if (session != except)
            session->send(line.bytes(session->variant()));
    }
}

void Delivery::toUser(User& user, const Choice& choice, const Session* except)
{
    if (user.plug && choice.plain)
        user.plug->lineCame(user, *choice.plain);
    for (auto* session = user.sessions; session; session = session->next) {
        const auto* line = choice.other && session->has(choice.capability) ? choice.other : choice.plain;
        if (line && session != except)
            session->send(line->bytes(session->variant()));
    }
}

void Delivery::toChannel(Channel& channel, const Line& line, const Session* except, quint8 ranks)
{
    for (const auto& member : channel.members()) {
        if (!ranks || (member.ranks & ranks))
            toUser(*member.user, line, except);
    }
}

void Delivery::toChannel(Channel& channel, const Choice& choice, const Session* except)
{
    for (const auto& member : channel.members())
        toUser(*member.user, choice, except);
}

void Delivery::toPeers(User& user, const Choice& choice, bool withSelf, const Session* except)
{
    const auto visit = ++m_visit;
    user.visit = visit;
    if (withSelf)
        toUser(user, choice, except);
    for (const auto& place : user.places) {
        for (const auto& member : place.channel->members()) {
            if (std::exchange(member.user->visit, visit) != visit)
                toUser(*member.user, choice, except);
        }
    }
}

bool Delivery::sharesChannel(const User& one, const User& other) const
{
    const auto& fewer = one.places.size() < other.places.size() ? one : other;
    const auto& more = &fewer == &one ? other : one;
    for (const auto& place : fewer.places) {
        if (place.channel->memberOf(more))
            return true;
    }
    return false;
}

} // namespace everyport::ircd
