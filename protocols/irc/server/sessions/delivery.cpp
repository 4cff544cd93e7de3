#include "protocols/irc/server/sessions/delivery.h"

#include "protocols/irc/server/sessions/channel.h"
#include "protocols/irc/server/sessions/session.h"

namespace everyport::ircd {

namespace {
/// Members; with fewer there is little to gain.
constexpr qsizetype worthWaitingFor = 24;
constexpr size_t mostTogether = 256;
} // namespace

void Delivery::sayToChannel(Channel& channel, const Line& line, Session* except)
{
    if (m_channel != &channel)
        push();
    if (!m_gathers) {
        push();
        toChannel(channel, line, except);
        return;
    }
    m_channel = &channel;
    m_said.push_back({line, except});
    if (m_said.size() >= mostTogether)
        push();
}

void Delivery::release()
{
    m_gathers = false;
    if (!m_channel)
        return;
    if (m_channel->size() < worthWaitingFor) {
        push();
    } else if (!std::exchange(m_pushesLater, true)) {
        m_reactor.callSoon([this, lifetime = m_lifetime.token()] {
            if (lifetime.isOver())
                return;
            m_pushesLater = false;
            push();
        });
    }
}

QByteArray Delivery::joined(const std::vector<Said>& all, Variant kind, const Session* without)
{
    if (all.size() == 1)
        return all.front().except == without && without ? QByteArray() : all.front().line.bytes(kind);
    QByteArray bytes;
    qsizetype size = 0;
    for (const auto& one : all)
        size += one.line.bytes(kind).size();
    bytes.reserve(size);
    for (const auto& one : all) {
        if (!without || one.except != without)
            bytes.append(one.line.bytes(kind));
    }
    return bytes;
}

void Delivery::pushGathered()
{
    auto& channel = *std::exchange(m_channel, nullptr);
    auto all = std::exchange(m_said, {}); // whoever hears it may say something
    for (const auto& one : all) {
        if (one.except)
            one.except->isSpeaking = true;
    }
    std::array<QByteArray, variant::Count> bytes;
    for (const auto& member : channel.members()) {
        if (member.user->plug) {
            for (const auto& one : all)
                member.user->plug->lineCame(*member.user, one.line);
        }
        for (auto* session = member.user->sessions; session; session = session->next) {
            if (session->isSpeaking) {
                if (const auto others = joined(all, session->variant(), session); !others.isEmpty())
                    session->output().send(others);
                continue;
            }
            auto& whole = bytes[session->variant()];
            if (whole.isNull())
                whole = joined(all, session->variant(), nullptr);
            session->output().send(whole);
        }
    }
    for (const auto& one : all) {
        if (one.except)
            one.except->isSpeaking = false;
    }
    all.clear();
    if (m_said.empty())
        m_said = std::move(all); // its room serves the next ones
}

void Delivery::toUser(User& user, const Line& line, const Session* except)
{
    push();
    if (user.plug)
        user.plug->lineCame(user, line);
    for (auto* session = user.sessions; session; session = session->next) {
        if (session != except)
            session->output().send(line.bytes(session->variant()));
    }
}

void Delivery::toUser(User& user, const Choice& choice, const Session* except)
{
    push();
    if (user.plug && choice.plain)
        user.plug->lineCame(user, *choice.plain);
    for (auto* session = user.sessions; session; session = session->next) {
        const auto* line = choice.other && session->has(choice.capability) ? choice.other : choice.plain;
        if (line && session != except)
            session->output().send(line->bytes(session->variant()));
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

bool Delivery::sharesChannel(const User& one, const User& other)
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
