#include "app/polls/seal/chainwalk.h"

namespace everyport::polls {

ChainWalk::ChainWalk(Sealer& sealer, const QString& poll, const QString& writer, const ChainHead& behind)
    : m_sealer(sealer),
      m_unsealed(behind.unsealed),
      m_links(behind.links),
      m_seal(behind.links > 0 ? behind.seal : toBytes(sealer.genesis(poll, writer, behind.unsealed)))
{
}

ChainWalk::Step ChainWalk::next(qint64 link, const Sum& commitment, QByteArrayView seal)
{
    if (link <= m_links)
        return takeMissing(link) ? Step::Early : Step::Repeated;
    const auto before = m_links;
    m_links = link;
    if (link > before + 1) {
        // What sealed the one before it is not known, so this one's seal is taken as it is; the next ones hold it to
        // it.
        m_seal = seal.toByteArray();
        if (m_holes.size() < mostHoles)
            m_holes.insert(before + 1, link - 1);
        return Step::Missing;
    }
    const bool fits = m_sealer.next(m_seal, commitment) == seal;
    m_seal = seal.toByteArray();
    return fits ? Step::Fits : Step::Changed;
}

bool ChainWalk::takeMissing(qint64 link)
{
    auto hole = m_holes.upperBound(link);
    if (hole == m_holes.begin())
        return false;
    --hole;
    const auto [first, last] = std::pair(hole.key(), hole.value());
    if (link > last)
        return false;
    m_holes.erase(hole);
    if (first < link)
        m_holes.insert(first, link - 1);
    if (link < last)
        m_holes.insert(link + 1, last);
    return true;
}

ChainHead ChainWalk::head() const
{
    return {m_unsealed, m_links, m_links > 0 ? m_seal : QByteArray()};
}

} // namespace everyport::polls
