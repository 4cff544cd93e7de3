#include "protocols/irc/server/users/nicktable.h"

#include <algorithm>
#include <array>

#include <QHash>

#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/users/user.h"

namespace everyport::ircd {

/// With the program's own seed, so that nobody chooses nicks that meet.
size_t NickTable::placeOf(QByteArrayView nick) const
{
    std::array<char, 64> folded;
    const auto size = std::min(size_t(nick.size()), folded.size());
    std::transform(nick.begin(), nick.begin() + qsizetype(size), folded.begin(),
        [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    return qHashBits(folded.data(), size, QHashSeed::globalSeed()) & (m_slots.size() - 1);
}

User* NickTable::find(QByteArrayView nick) const
{
    if (m_slots.empty())
        return nullptr;
    for (auto place = placeOf(nick); m_slots[place]; place = behind(place)) {
        if (isSame(m_slots[place]->nick(), nick))
            return m_slots[place];
    }
    return nullptr;
}

void NickTable::put(User& user)
{
    auto place = placeOf(user.nick());
    while (m_slots[place])
        place = behind(place);
    m_slots[place] = &user;
}

void NickTable::insert(User& user)
{
    if (4 * (m_count + 1) > 3 * m_slots.size()) {
        const auto before = std::exchange(m_slots, std::vector<User*>(std::max(size_t(16), 2 * m_slots.size())));
        for (auto* one : before) {
            if (one)
                put(*one);
        }
    }
    put(user);
    ++m_count;
}

void NickTable::remove(const User& user)
{
    if (m_slots.empty())
        return;
    auto hole = placeOf(user.nick());
    while (m_slots[hole] && m_slots[hole] != &user)
        hole = behind(hole);
    if (!m_slots[hole])
        return;
    m_slots[hole] = nullptr;
    --m_count;
    // Those behind it close up, unless they stand where their own search begins, or behind that but not behind the
    // hole.
    for (auto place = behind(hole); m_slots[place]; place = behind(place)) {
        const auto own = placeOf(m_slots[place]->nick());
        const auto reachesHole = ((place - own) & (m_slots.size() - 1)) >= ((place - hole) & (m_slots.size() - 1));
        if (!reachesHole)
            continue;
        m_slots[hole] = std::exchange(m_slots[place], nullptr);
        hole = place;
    }
}

} // namespace everyport::ircd
