#include "app/stations/status/droppedchains.h"

#include <utility>

#include <QMap>

#include "app/polls/seal/sealer.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

QString sentenceOf(const QString& name, const QSet<QString>& polls)
{
    QStringList quoted;
    for (const auto& poll : polls)
        quoted.append(u"“%1”"_s.arg(poll));
    quoted.sort();
    return u"The station “%1” has begun its log anew more often in %2 than there is room for, and votes of it are dropped here that others may count. Where its folder was not put back from a backup as often, it lies: leave its votes out."_s
        .arg(name, quoted.join(u", "_s));
}

} // namespace

void DroppedChains::dropped(const ChainName& chain)
{
    if (!m_ports.counts(chain))
        return;
    const auto before = m_dropped.size();
    m_dropped.insert({chain.first, polls::stationOfChain(chain.second)});
    if (m_dropped.size() > before)
        tell();
}

/// What stands is said again: a row is another one where its station was added anew.
void DroppedChains::look()
{
    m_dropped.removeIf([this](const ChainName& one) { return !m_ports.counts(one); });
    tell();
}

void DroppedChains::forget()
{
    m_warned.clear();
    m_dropped.clear();
    tell();
}

void DroppedChains::tell()
{
    QMap<QString, QSet<QString>> all; // polls, by the name of the station
    for (const auto& [poll, station] : m_dropped)
        all[m_ports.nameOf(station)].insert(poll);
    for (const auto& name : std::exchange(m_told, all.keys())) {
        if (!all.contains(name))
            m_ports.trouble(name, {});
    }
    for (const auto& [name, polls] : all.asKeyValueRange()) {
        const auto sentence = sentenceOf(name, polls);
        m_ports.trouble(name, sentence);
        if (m_warned.contains(name))
            continue;
        m_warned.insert(name);
        m_ports.warn(sentence);
    }
}

} // namespace everyport::stations
