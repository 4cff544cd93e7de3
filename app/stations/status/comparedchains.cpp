#include "app/stations/status/comparedchains.h"

#include <algorithm>

#include <QStringList>

#include "app/polls/counting/entryseal.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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

QString sealsSentence(const QString& name, const ChainComparison::Said& said, const QString& own)
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

QString withheldSentence(const QString& name, const ChainComparison::Said& said, const QString&)
{
    return u"By the word of %1, other votes of the station “%2” in %3 cannot be read there than here, since they were erased or never came. Where the results differ, ask at “%2” what was erased there; if that does not explain it, leave its votes out."_s
        .arg(listed(said.by), name, listed(said.polls));
}

std::optional<MarkedChain> sealOf(const StationStatus& status, const ChainName& chain)
{
    const auto seal = status.seal(chain);
    if (seal.isEmpty())
        return {};
    return MarkedChain{status.links(chain.first, chain.second), seal};
}

/// A station has all of its own, so nobody else has the same of it.
std::optional<MarkedChain> withheldOf(const StationStatus& status, const ChainName& chain)
{
    if (polls::isOwnWriter(chain.second, status.station))
        return {};
    const auto one = status.withheld.value(chain.first).value(chain.second);
    return one.mark.isEmpty() ? std::nullopt : std::optional(one);
}

} // namespace

ChainComparison::What comparedSeals()
{
    return {.markOf = sealOf, .leastTime = 8s, .sentence = sealsSentence};
}

ChainComparison::What comparedWithheld()
{
    return {.markOf = withheldOf, .leastTime = 5min, .sentence = withheldSentence};
}

} // namespace everyport::stations
