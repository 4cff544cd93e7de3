#include "app/stations/status/chaincomparison.h"

#include <utility>

#include <QStringList>

namespace everyport::stations {

ChainComparison::ChainComparison(const Clock& clock, What what, Ports ports)
    : m_clock(clock), m_what(std::move(what)), m_ports(std::move(ports))
{
}

void ChainComparison::heard(const StationStatus& other, const StationStatus& own)
{
    if (other.name == own.name)
        return;
    compare(other, own);
    tellWhatStands(own);
}

/// Who takes part no more, or has left nobody to compare with, is heard of no more. What stands is said again: a row is
/// another one where its station was added anew.
void ChainComparison::look(const StationStatus& own)
{
    tellWhatStands(own);
    for (const auto& [name, sentence] : m_told.asKeyValueRange())
        m_ports.trouble(name, sentence, false);
}

void ChainComparison::forget()
{
    m_differences.clear();
    m_warned.clear();
    tell({});
}

/// Where both say it of as many links. Of others nothing is known: what was different stays so until they are the same.
void ChainComparison::compare(const StationStatus& other, const StationStatus& own)
{
    for (const auto& [poll, writers] : other.has.asKeyValueRange()) {
        for (const auto& writer : writers.keys()) {
            const ChainName chain{poll, writer};
            const auto said = m_what.markOf(other, chain);
            const auto ours = said ? m_what.markOf(own, chain) : std::nullopt;
            if (!ours || ours->links != said->links)
                continue;
            if (ours->mark != said->mark)
                note(other.name, chain);
            else if (const auto found = m_differences.find(other.name); found != m_differences.end())
                found->second.erase(chain);
        }
    }
}

void ChainComparison::note(const QString& teller, const ChainName& chain)
{
    auto& differences = m_differences[teller];
    if (differences.size() >= mostOfOne && !differences.contains(chain))
        return;
    const auto now = m_clock.now();
    auto& difference = differences.try_emplace(chain, Difference{.since = now, .last = now}).first->second;
    if (!difference.isSure && now - difference.last > silence)
        difference = {.since = now};
    difference.last = now;
    ++difference.times;
    difference.isSure |= difference.times >= leastTimes && now - difference.since >= m_what.leastTime;
}

/// Of who takes part no more, and of chains that are not here, or do not count, any more.
void ChainComparison::forgetPassed(const StationStatus& own)
{
    for (auto& [teller, differences] : m_differences) {
        std::erase_if(differences, [&](const auto& one) {
            const auto& [poll, writer] = one.first;
            return !own.has.value(poll).contains(writer) || !m_ports.counts(one.first);
        });
    }
    std::erase_if(
        m_differences, [this](const auto& one) { return one.second.empty() || !m_ports.takesPart(one.first); });
}

void ChainComparison::tellWhatStands(const StationStatus& own)
{
    if (m_differences.empty() && m_told.isEmpty())
        return;
    forgetPassed(own);
    tell(own.name);
}

void ChainComparison::tell(const QString& own)
{
    std::map<QString, Said> all; // by name
    for (const auto& [teller, differences] : m_differences) {
        for (const auto& [chain, difference] : differences) {
            if (!difference.isSure)
                continue;
            const auto name = m_ports.nameOf(chain.second);
            auto& said = all[name];
            if (name == teller) {
                said.ownPolls.insert(chain.first);
            } else {
                said.by.insert(teller);
                said.polls.insert(chain.first);
            }
        }
    }
    for (const auto& name : m_told.keys()) {
        if (!all.contains(name)) {
            m_told.remove(name);
            m_ports.trouble(name, {}, false);
        }
    }
    for (const auto& [name, said] : all) {
        const auto sentence = m_what.sentence(name, said, own);
        bool isNew = !said.ownPolls.isEmpty() && isFirst(name, name);
        for (const auto& teller : said.by)
            isNew |= isFirst(teller, name);
        if (isNew)
            m_ports.warn(sentence);
        if (std::exchange(m_told[name], sentence) != sentence)
            m_ports.trouble(name, sentence, isNew);
    }
}

/// Word of one of the other. No more than there is room to remember.
bool ChainComparison::isFirst(const QString& teller, const QString& name)
{
    const std::pair pair{teller, name};
    if (m_warned.contains(pair) || m_warned.size() >= mostWarned)
        return false;
    m_warned.insert(pair);
    return true;
}

} // namespace everyport::stations
