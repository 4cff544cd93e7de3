#include "protocols/irc/server/delivery.h"

#include "protocols/irc/server/channel.h"
#include "protocols/irc/server/session.h"

namespace everyport::ircd {

void Delivery::sayToChannel(Channel& channel, const Line& line, const Session* except)
{
    if (!m_gathers || (m_channel && (m_channel != &channel || m_except != except)))
        push();
    if (!m_gathers) {
        toChannel(channel, line, except);
        return;
    }
    m_channel = &channel;
    m_except = except;
    m_lines.push_back(line);
}

QByteArray Delivery::joined(Variant kind) const
{
    QByteArray all;
    qsizetype size = 0;
    for (const auto& line : m_lines)
        size += line.bytes(kind).size();
    all.reserve(size);
    for (const auto& line : m_lines)
        all.append(line.bytes(kind));
    return all;
}

void Delivery::push()
{
    if (!m_channel)
        return;
    auto& channel = *std::exchange(m_channel, nullptr);
    if (m_lines.size() == 1) {
        const auto line = std::move(m_lines.front());
        m_lines.clear();
        toChannel(channel, line, m_except);
        return;
    }
    std::array<QByteArray, variant::Count> bytes;
    for (const auto& member : channel.members()) {
        for (const auto& line : m_lines) {
            if (member.user->plug)
                member.user->plug->lineCame(*member.user, line);
        }
        for (auto* session = member.user->sessions; session; session = session->next) {
            auto& all = bytes[session->variant()];
            if (all.isNull() && session != m_except)
                all = joined(session->variant());
            if (session != m_except)
                session->send(all);
        }
    }
    m_lines.clear();
}

void Delivery::toUser(User& user, const Line& line, const Session* except)
{
    if (m_channel)
        push();
    if (user.plug)
        user.plug->lineCame(user, line);
    for (auto* session = user.sessions; session; session = session->next) {
        if (session != except)
            session->send(line.bytes(session->variant()));
    }
}

void Delivery::toUser(User& user, const Choice& choice, const Session* except)
{
    if (m_channel)
        push();
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
    if (m_channel)
        push();
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
