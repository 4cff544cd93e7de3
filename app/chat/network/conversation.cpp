#include "app/chat/network/conversation.h"

#include <algorithm>

#include "netcore/base/naturalorder.h"

namespace everyport::chat {

const Member* Conversation::member(const QString& memberKey) const
{
    const auto found = m_members.constFind(memberKey);
    return found == m_members.constEnd() ? nullptr : &*found;
}

QList<Member> Conversation::sortedMembers() const
{
    const NaturalOrder byName;
    // Sort keys, made once a name: comparing two names afresh would cost a room of 10,000 a second.
    std::vector<std::pair<QCollatorSortKey, const Member*>> order;
    order.reserve(size_t(m_members.size()));
    for (const auto& member : m_members)
        order.emplace_back(byName.key(member.name), &member);
    std::sort(order.begin(), order.end(), [](const auto& one, const auto& other) {
        if (one.second->rank != other.second->rank)
            return one.second->rank < other.second->rank;
        const auto names = one.first.compare(other.first);
        return names != 0 ? names < 0 : one.second->key < other.second->key;
    });
    QList<Member> sorted;
    sorted.reserve(qsizetype(order.size()));
    for (const auto& [sortKey, member] : order)
        sorted.append(*member);
    return sorted;
}

} // namespace everyport::chat
