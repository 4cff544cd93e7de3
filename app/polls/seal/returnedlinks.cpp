#include "app/polls/seal/returnedlinks.h"

#include <algorithm>

namespace everyport::polls {

using namespace Qt::StringLiterals;

QString ReturnedLinks::toText() const
{
    return u"%1-%2 %3"_s.arg(QString::number(first), QString::number(last), writer);
}

std::optional<ReturnedLinks> ReturnedLinks::fromText(const QString& text)
{
    const auto dash = text.indexOf(u'-');
    const auto space = text.indexOf(u' ');
    if (dash < 0 || space < dash)
        return {};
    const ReturnedLinks links{.writer = text.sliced(space + 1),
        .first = text.first(dash).toLongLong(),
        .last = text.sliced(dash + 1, space - dash - 1).toLongLong()};
    const bool makesSense = links.first > 0 && links.last >= links.first && links.toText() == text;
    return makesSense ? std::optional(links) : std::nullopt;
}

void ReturnedChains::add(const ReturnedLinks& links)
{
    auto& chain = m_links[links.writer];
    auto first = links.first;
    auto last = links.last;
    auto at = chain.upperBound(first);
    if (at != chain.begin() && std::prev(at).value() >= first)
        first = (--at).key();
    while (at != chain.end() && at.key() <= last) {
        last = std::max(last, at.value());
        at = chain.erase(at);
    }
    chain.insert(first, last);
}

bool ReturnedChains::covers(const QString& writer, qint64 link) const
{
    const auto chain = m_links.constFind(writer);
    if (chain == m_links.cend())
        return false;
    auto behind = chain->upperBound(link);
    return behind != chain->cbegin() && link <= (--behind).value();
}

} // namespace everyport::polls
