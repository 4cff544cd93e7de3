#include "protocols/irc/server/channel.h"

#include <algorithm>

#include "protocols/irc/server/names.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

bool maskMeans(QByteArrayView mask, const User& user)
{
    if (mask.size() > 2 && mask[1] == ':') {
        const auto rest = mask.sliced(2);
        if (mask.front() == 'a')
            return !user.account.isEmpty() && irc::matchesMask(user.account, rest);
        if (mask.front() == 'r')
            return irc::matchesMask(user.realName, rest);
        return false; // "m:" and what nobody knows bar nobody
    }
    return user.matches(mask);
}

Channel::~Channel()
{
    for (auto* walk : m_walks)
        walk->m_channel = nullptr;
}

bool Channel::hasOnlyPlugs() const
{
    return std::all_of(m_members.begin(), m_members.end(), [](const Member& member) { return member.user->plug && !member.user->sessions; });
}

Member* Channel::memberOf(const User& user)
{
    for (const auto& place : user.places) {
        if (place.channel == this)
            return &m_members[place.at];
    }
    return nullptr;
}

quint8 Channel::ranksOf(const User& user) const
{
    const auto* member = memberOf(user);
    return member ? member->ranks : quint8(0);
}

void Channel::add(User& user, quint8 ranks)
{
    user.places.push_back({this, quint32(m_members.size())});
    m_members.push_back({&user, ranks});
}

void Channel::remove(User& user)
{
    const auto here = [this](const User::Place& place) { return place.channel == this; };
    const auto place = std::find_if(user.places.begin(), user.places.end(), here);
    if (place == user.places.end())
        return;
    const auto hole = place->at;
    user.places.erase(place);
    if (hole + 1 != m_members.size()) {
        m_members[hole] = m_members.back();
        auto& moved = *m_members[hole].user;
        std::find_if(moved.places.begin(), moved.places.end(), here)->at = hole;
    }
    m_members.pop_back();
    for (auto* walk : m_walks)
        walk->left(user, hole, m_members.size(), hole < m_members.size() ? m_members[hole].user : nullptr);
}

MemberWalk::MemberWalk(Channel& channel)
    : m_channel(&channel)
{
    channel.m_walks.push_back(this);
}

MemberWalk::~MemberWalk()
{
    if (m_channel)
        std::erase(m_channel->m_walks, this);
}

const Member* MemberWalk::next()
{
    if (!m_channel)
        return nullptr;
    if (m_next < m_channel->m_members.size())
        return &m_channel->m_members[m_next++];
    while (!m_moved.empty()) {
        const auto* user = m_moved.back();
        m_moved.pop_back();
        if (const auto* member = m_channel->memberOf(*user))
            return member;
    }
    return nullptr;
}

/// The last one has taken the place of who left: whoever came from ahead to a place that lies behind us would be missed.
void MemberWalk::left(const User& user, size_t place, size_t last, User* moved)
{
    std::erase(m_moved, &user);
    if (moved && place < m_next && last >= m_next)
        m_moved.push_back(moved);
    m_next = std::min(m_next, last);
}

QByteArray Channel::modeText(bool withKey) const
{
    auto text = '+' + flags.text();
    QByteArray parameters;
    if (!key.isEmpty()) {
        text.append('k');
        parameters.append(' ').append(withKey ? key : QByteArray("*"));
    }
    if (limit > 0) {
        text.append('l');
        parameters.append(' ').append(QByteArray::number(limit));
    }
    return text + parameters;
}

bool Channel::isListed(List which, const User& user) const
{
    const auto& entries = list(which);
    return std::any_of(entries.begin(), entries.end(), [&](const ListEntry& entry) { return maskMeans(entry.mask, user); });
}

bool Channel::isMuted(const User& user) const
{
    const auto means = [&](const ListEntry& entry) {
        return entry.mask.startsWith("m:") && maskMeans(QByteArrayView(entry.mask).sliced(2), user);
    };
    const auto& bans = list(List::Ban);
    const auto& exceptions = list(List::Except);
    return std::any_of(bans.begin(), bans.end(), means) && std::none_of(exceptions.begin(), exceptions.end(), means)
        && !isListed(List::Except, user);
}

} // namespace everyport::ircd
