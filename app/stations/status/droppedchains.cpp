#include "app/stations/status/droppedchains.h"

#include <utility>

#include <QStringList>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const QString& name, const QSet<ChainName>& dropped)
{
    QStringList polls;
    for (const auto& [poll, station] : dropped)
        polls.append(u"“%1”"_s.arg(poll));
    polls.sort();
    return u"The station “%1” has begun its log anew more often in %2 than there is room for, and votes of it are dropped here that others may count. Where its folder was not put back from a backup as often, it lies: leave its votes out."_s
        .arg(name, polls.join(u", "_s));
}

} // namespace

void DroppedChains::dropped(const ChainName& chain)
{
    if (!m_ports.counts(chain))
        return;
    const auto name = m_ports.nameOf(chain.second);
    auto& all = m_dropped[name];
    const auto before = all.size();
    all.insert({chain.first, polls::stationOfChain(chain.second)});
    if (all.size() == before)
        return;
    tell(name);
    if (m_warned.contains(name))
        return;
    m_warned.insert(name);
    m_ports.warn(sentenceOf(name, all));
}

void DroppedChains::look()
{
    for (const auto& name : m_dropped.keys()) {
        auto& all = m_dropped[name];
        if (all.removeIf([this](const ChainName& one) { return !m_ports.counts(one); }) > 0)
            tell(name);
    }
    m_dropped.removeIf([](std::pair<const QString&, QSet<ChainName>&> one) { return one.second.isEmpty(); });
}

void DroppedChains::forget()
{
    m_warned.clear();
    for (const auto& name : std::exchange(m_dropped, {}).keys())
        m_ports.trouble(name, {});
}

void DroppedChains::tell(const QString& name)
{
    const auto all = m_dropped.value(name);
    m_ports.trouble(name, all.isEmpty() ? QString() : sentenceOf(name, all));
}

} // namespace everyport::stations
