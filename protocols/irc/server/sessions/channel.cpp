#include "protocols/irc/server/sessions/channel.h"

#include <algorithm>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/source.h"

namespace everyport::ircd {

namespace {

bool isExtended(QByteArrayView mask)
{
    return mask.size() > 2 && mask[1] == ':' && QByteArrayView("arjzU").contains(mask.front());
}

bool hasFingerprint(const User& user, QByteArrayView mask)
{
    for (const auto* session = user.sessions; session; session = session->next) {
        const auto own = session->fingerprint();
        if (!own.isEmpty() && irc::matchesMask(own, mask))
            return true;
    }
    return false;
}

bool isInChannel(const User& user, QByteArrayView name)
{
    // "@#channel": with that rank or a higher one.
    const auto lowest = name.isEmpty() ? quint8(0) : rankOfSymbol(name.front());
    const auto mask = name.sliced(lowest ? 1 : 0);
    return std::any_of(user.places.begin(), user.places.end(), [&](const User::Place& place) {
        const auto ranks = place.channel->ranksOf(user);
        return irc::matchesMask(place.channel->name(), mask) && (!lowest || (ranks && highest(ranks) <= lowest));
    });
}

/// "account" for "a" and so on: how other servers write them out.
char letterOf(QByteArrayView name)
{
    static constexpr std::pair<QByteArrayView, char> names[] = {{"account", 'a'}, {"realname", 'r'}, {"channel", 'j'},
        {"fingerprint", 'z'}, {"certfp", 'z'}, {"unauthed", 'U'}, {"mute", 'm'}, {"quiet", 'm'}, {"q", 'm'}, {"c", 'j'},
        {"gecos", 'r'}, {"n", 'N'}, {"nickchange", 'N'}, {"nonick", 'N'}};
    if (name.size() == 1 && extendedMasks.contains(name.front()))
        return name.front();
    for (const auto& [text, letter] : names) {
        if (isSame(text, name))
            return letter;
    }
    return 0;
}

} // namespace

bool maskMeans(QByteArrayView mask, const User& user)
{
    if (mask.startsWith('!') && isExtended(mask.sliced(1)))
        return !maskMeans(mask.sliced(1), user);
    if (!isExtended(mask))
        return !(mask.size() > 2 && mask[1] == ':') && user.matches(mask); // what nobody knows bars nobody
    const auto rest = mask.sliced(2);
    switch (mask.front()) {
    case 'a': return !user.account.isEmpty() && irc::matchesMask(user.account, rest);
    case 'r': return irc::matchesMask(user.realName, rest);
    case 'j': return isInChannel(user, rest);
    case 'z': return hasFingerprint(user, rest);
    default: return user.account.isEmpty() && (rest == "*" || user.matches(keptMask(rest)));
    }
}

QByteArray keptMask(QByteArrayView mask)
{
    auto rest = mask;
    bool isInverted = false;
    const auto isForeign = rest.size() > 1
        && (rest.front() == '$' || (rest.front() == '~' && (rest.contains(':') || rest.size() == 2)));
    if (isForeign)
        rest = rest.sliced(1);
    if (rest.size() > 1 && (rest.front() == '!' || (isForeign && rest.front() == '~'))) {
        isInverted = true;
        rest = rest.sliced(1);
    }
    const auto colon = rest.indexOf(':');
    const auto name = colon < 0 ? rest : rest.first(colon);
    const auto letter = isForeign || (colon > 0 && !name.contains('!') && !name.contains('@')) ? letterOf(name)
                                                                                               : char(0);
    if (!letter)
        return irc::completedMask(mask);
    const auto value = colon < 0 ? QByteArrayView("*") : rest.sliced(colon + 1);
    const auto head = (isInverted ? QByteArray("!") : QByteArray()) + letter + ':';
    if (letter == 'm' || letter == 'N')
        return head.last(2) + keptMask(value);
    return head + (value.isEmpty() ? QByteArray("*") : value.toByteArray());
}

Channel::~Channel()
{
    for (auto* walk : m_walks)
        walk->m_channel = nullptr;
}

bool Channel::hasOnlyPlugs() const
{
    return std::all_of(m_members.begin(), m_members.end(),
        [](const Member& member) { return member.user->plug && !member.user->sessions; });
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

MemberWalk::MemberWalk(Channel& channel) : m_channel(&channel)
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

/// The last one has taken the place of who left: whoever came from ahead to a place that lies behind us would be
/// missed.
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
    if (!forward.isEmpty()) {
        text.append('f');
        parameters.append(' ').append(forward);
    }
    if (throttle.joins > 0) {
        text.append('j');
        parameters.append(' ').append(throttle.text());
    }
    return text + parameters;
}

bool Channel::takesJoin(qint64 now)
{
    if (throttle.joins < 1)
        return true;
    if (now - throttle.since >= throttle.seconds) {
        throttle.since = now;
        throttle.count = 0;
    }
    return ++throttle.count <= throttle.joins;
}

bool Channel::isListed(List which, const User& user) const
{
    const auto& entries = list(which);
    return std::any_of(
        entries.begin(), entries.end(), [&](const ListEntry& entry) { return maskMeans(entry.mask, user); });
}

bool Channel::isActedOn(char action, const User& user) const
{
    const auto means = [&](const ListEntry& entry) {
        return entry.mask.size() > 2 && entry.mask[0] == action && entry.mask[1] == ':'
            && maskMeans(QByteArrayView(entry.mask).sliced(2), user);
    };
    const auto& bans = list(List::Ban);
    const auto& exceptions = list(List::Except);
    return std::any_of(bans.begin(), bans.end(), means) && std::none_of(exceptions.begin(), exceptions.end(), means)
        && !isListed(List::Except, user);
}

} // namespace everyport::ircd
