#include "netcore/address/halfopen.h"

#include "netcore/address/callers.h"

namespace everyport {

bool HalfOpen::Network::Rank::operator<(const Rank& other) const
{
    if (count != other.count)
        return count > other.count;
    if (oldest != other.oldest)
        return oldest < other.oldest;
    return network < other.network;
}

void HalfOpen::Place::leave()
{
    if (auto* table = std::exchange(m_table, nullptr))
        table->leave(m_number);
}

void HalfOpen::Place::advanced()
{
    if (!m_table)
        return;
    const auto found = m_table->m_entries.find(m_number);
    if (found == m_table->m_entries.end())
        return; // pushed out, and about to end
    auto entry = *found;
    m_table->leave(m_number);
    m_number = ++m_table->m_last;
    if (m_table->m_isSorted)
        add(m_table->m_all, networksOf(entry.peer), 0, m_number);
    m_table->m_entries.insert(m_number, std::move(entry));
}

void HalfOpen::add(Network& network, const QList<IpNetwork>& path, qsizetype depth, quint64 number)
{
    network.numbers.insert(number);
    if (depth == path.size())
        return;
    auto& part = network.parts[path[depth]];
    if (!part.numbers.empty())
        network.ranks.erase({qsizetype(part.numbers.size()), *part.numbers.begin(), path[depth]});
    add(part, path, depth + 1, number);
    network.ranks.insert({qsizetype(part.numbers.size()), *part.numbers.begin(), path[depth]});
}

void HalfOpen::remove(Network& network, const QList<IpNetwork>& path, qsizetype depth, quint64 number)
{
    network.numbers.erase(number);
    if (depth == path.size())
        return;
    const auto found = network.parts.find(path[depth]);
    auto& part = found->second;
    network.ranks.erase({qsizetype(part.numbers.size()), *part.numbers.begin(), path[depth]});
    remove(part, path, depth + 1, number);
    if (part.numbers.empty())
        network.parts.erase(found);
    else
        network.ranks.insert({qsizetype(part.numbers.size()), *part.numbers.begin(), path[depth]});
}

const HalfOpen::Network* HalfOpen::find(const QList<IpNetwork>& path) const
{
    const auto* network = &m_all;
    for (const auto& step : path) {
        const auto found = network->parts.find(step);
        if (found == network->parts.end())
            return nullptr;
        network = &found->second;
    }
    return network;
}

quint64 HalfOpen::oldestOfLargest() const
{
    const auto* network = &m_all;
    while (!network->ranks.empty())
        network = &network->parts.at(network->ranks.begin()->network);
    return *network->numbers.begin();
}

bool HalfOpen::spares(const Address& peer)
{
    if (m_most <= 0 || count() < m_most)
        return true;
    sort(true);
    const auto* network = &m_all;
    for (const auto& step : networksOf(peer)) {
        const auto mine = network->parts.find(step);
        const auto here = mine == network->parts.end() ? 0 : qsizetype(mine->second.numbers.size());
        if (network->ranks.begin()->network != step)
            return network->ranks.begin()->count > here + 1;
        network = &mine->second;
    }
    return false;
}

HalfOpen::Place HalfOpen::enter(const Address& peer, End end, qsizetype mostThere)
{
    const auto number = ++m_last;
    m_entries.insert(number, {peer, std::move(end)});
    if (m_isSorted)
        add(m_all, networksOf(peer), 0, number);
    Place place(this, number); // before anybody is ended, who may end this one as well
    m_isAlwaysSorted = m_isAlwaysSorted || mostThere > 0;
    if (m_isAlwaysSorted || (m_most > 0 && count() > m_most / 2))
        sort(true);
    if (mostThere > 0) {
        const auto& there = find(networksOf(peer))->numbers;
        if (const auto oldest = *there.begin(); qsizetype(there.size()) > mostThere && oldest != number)
            pushOut(oldest);
    }
    if (m_most > 0 && count() > m_most) {
        if (const auto oldest = oldestOfLargest(); oldest != number)
            pushOut(oldest);
    }
    return place;
}

void HalfOpen::sort(bool isWanted)
{
    if (m_isSorted == isWanted)
        return;
    m_isSorted = isWanted;
    m_all = {};
    for (auto entry = m_entries.cbegin(); isWanted && entry != m_entries.cend(); ++entry)
        add(m_all, networksOf(entry->peer), 0, entry.key());
}

void HalfOpen::pushOut(quint64 number)
{
    const auto end = std::move(m_entries[number].end);
    leave(number); // first: its place may go in the call
    ++m_pushedOut;
    end();
}

void HalfOpen::leave(quint64 number)
{
    const auto found = m_entries.constFind(number);
    if (found == m_entries.constEnd())
        return;
    if (m_isSorted)
        remove(m_all, networksOf(found->peer), 0, number);
    m_entries.erase(found);
    if (!m_isAlwaysSorted && count() < m_most / 4)
        sort(false);
}

qsizetype HalfOpen::countOf(const Address& peer) const
{
    const auto* network = find(networksOf(peer));
    return network ? qsizetype(network->numbers.size()) : 0;
}

} // namespace everyport
