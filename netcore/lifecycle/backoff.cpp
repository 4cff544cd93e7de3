#include "netcore/lifecycle/backoff.h"

#include <algorithm>
#include <cmath>

#include <QRandomGenerator>

namespace everyport {

Backoff::Backoff(Rules rules, Dice dice) : m_rules(rules), m_dice(std::move(dice))
{
    if (!m_dice)
        m_dice = [](quint32 limit) { return quint32(QRandomGenerator::global()->bounded(quint64(limit) + 1)); };
}

std::chrono::milliseconds Backoff::next()
{
    const double grown = double(m_rules.initial.count()) * std::pow(m_rules.factor, std::min(m_attempts, 1000));
    m_attempts = std::min(m_attempts + 1, 1'000'000);
    const auto base = std::chrono::milliseconds(qint64(std::min(grown, double(m_rules.most.count()))));
    return base + spread();
}

std::chrono::milliseconds Backoff::spread() const
{
    return std::chrono::milliseconds(m_dice(quint32(m_rules.jitter.count())));
}

} // namespace everyport
