#include "app/stations/status/chaincomparison.h"

#include <algorithm>
#include <utility>

#include <QStringList>

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

/// “fruit”, “tea”, …
QString listed(const QSet<QString>& names)
{
    constexpr qsizetype most = 3;
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    QStringList quoted;
    for (const auto& name : sorted.first(std::min(sorted.size(), most)))
        quoted.append(u"“%1”"_s.arg(name));
    if (sorted.size() > most)
        quoted.append(u"…"_s);
    return quoted.join(u", "_s);
}

} // namespace

ChainComparison::ChainComparison(const Clock& clock, Ports ports) : m_clock(clock), m_ports(std::move(ports)) {}

void ChainComparison::heard(const StationStatus& other, const StationStatus& own)
{
    if (other.name == own.name)
        return;
    compare(other, own);
    if (m_differences.empty() && m_told.isEmpty())
        return;
    forgetPassed(own);
    tell(own.name);
}

void ChainComparison::forget()
{
    m_differences.clear();
    m_warned.clear();
    tell({});
}

/// Where both are as long. Of others nothing is known: what was different stays so until they are the same.
void ChainComparison::compare(const StationStatus& other, const StationStatus& own)
{
    for (const auto& [poll, writers] : other.seals.asKeyValueRange()) {
        for (const auto& [writer, seal] : writers.asKeyValueRange()) {
            const ChainName chain{poll, writer};
            const auto ownSeal = own.seal(chain);
            if (ownSeal.isEmpty() || own.links(poll, writer) != other.links(poll, writer))
                continue;
            if (ownSeal != seal)
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
    auto& difference = differences.try_emplace(chain, Difference{.since = m_clock.now()}).first->second;
    ++difference.times;
    difference.isSure |= difference.times >= leastTimes && m_clock.now() - difference.since >= leastTime;
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
            m_ports.trouble(name, {});
        }
    }
    for (const auto& [name, said] : all) {
        const auto sentence = sentenceOf(name, said, own);
        bool isNew = !said.ownPolls.isEmpty() && isFirst(name, name);
        for (const auto& teller : said.by)
            isNew |= isFirst(teller, name);
        if (isNew)
            m_ports.warn(sentence);
        if (std::exchange(m_told[name], sentence) != sentence)
            m_ports.trouble(name, sentence);
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

QString ChainComparison::sentenceOf(const QString& name, const Said& said, const QString& own)
{
    QStringList sentences;
    if (!said.ownPolls.isEmpty())
        sentences.append(
            u"The station “%1” has other votes of its own in %2 than came here: it tells stations different things, or its folder was put back from a backup. Ask there; if it lies, leave its votes out."_s
                .arg(name, listed(said.ownPolls)));
    if (said.by.isEmpty())
        return sentences.join(u' ');
    const auto by = listed(said.by);
    if (name == own)
        sentences.append(
            u"By the word of %1, other votes of this station in %2 have come there than this one has: somebody tells different things, or this station's folder was put back from a backup."_s
                .arg(by, listed(said.polls)));
    else
        sentences.append(
            u"By the word of %1, other votes of the station “%2” in %3 have come there than here. If that is so, “%2” tells stations different things: leave its votes out. If not, whoever says so lies."_s
                .arg(by, name, listed(said.polls)));
    return sentences.join(u' ');
}

} // namespace everyport::stations
