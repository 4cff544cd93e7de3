#include "protocols/xml/repeats.h"

#include <algorithm>

namespace everyport::xml {

/// One question of a Repeats. Each element is weighed once.
class Repeats::Weighing {
public:
    Weighing(const Repeats& repeats, qint64 most) : m_repeats(repeats), m_most(most) {}

    std::optional<qint64> of(qsizetype element, int chain)
    {
        if (const auto known = m_known.constFind(element); known != m_known.cend())
            return *known;
        if (chain > longestChain)
            return {};
        m_known.insert(element, std::nullopt); // what repeats itself has no end
        const auto end = m_repeats.m_elements[element].end;
        qint64 all = weightBefore(end) - weightBefore(element);
        auto next = std::ranges::lower_bound(m_repeats.m_repeats, element, {}, &Repeat::element);
        for (; next != m_repeats.m_repeats.cend() && next->element < end && all <= m_most; ++next) {
            const auto place = m_repeats.m_places.constFind(next->name);
            const auto more = place == m_repeats.m_places.cend() ? std::optional<qint64>(0) : of(*place, chain + 1);
            if (!more)
                return {};
            all += *more;
        }
        if (all > m_most)
            return {};
        m_known.insert(element, all);
        return all;
    }

private:
    qint64 weightBefore(qsizetype element) const
    {
        return element < m_repeats.m_elements.size() ? m_repeats.m_elements[element].before : m_repeats.m_all;
    }

    const Repeats& m_repeats;
    const qint64 m_most;
    QHash<qsizetype, std::optional<qint64>> m_known;
};

void Repeats::begin(qint64 weight)
{
    m_open.append(m_elements.size());
    m_elements.append({m_elements.size() + 1, m_all});
    m_all += weight;
}

void Repeats::end()
{
    m_elements[m_open.takeLast()].end = m_elements.size();
}

void Repeats::repeat(const QString& name)
{
    m_repeats.append({m_elements.size() - 1, name});
}

std::optional<qint64> Repeats::weight(qint64 most) const
{
    return m_elements.isEmpty() ? std::optional<qint64>(0) : Weighing(*this, most).of(0, 0);
}

std::optional<qint64> Repeats::weightOf(const QString& name, qint64 most) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.cend() ? std::optional<qint64>(0) : Weighing(*this, most).of(*place, 0);
}

} // namespace everyport::xml
