#include "protocols/http/server/router.h"

namespace everyport::http {

void Router::add(const QString& pattern, std::shared_ptr<Resource> resource)
{
    Q_ASSERT(pattern.startsWith(u'/'));
    Route route{{}, std::move(resource)};
    for (const QString& text : pattern.mid(1).split(u'/')) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = text.indexOf(u'}');
        if (open < 0 || close < open)
            route.segments.append({text, {}, {}});
        else
            route.segments.append({text.left(open), text.mid(open + 1, close - open - 1), text.mid(close + 1)});
    }
    m_routes.push_back(std::move(route));
}

bool Router::Segment::matches(const QString& text, QHash<QString, QString>& parts) const
{
    if (name.isEmpty())
        return text == before;
    if (text.size() <= before.size() + after.size() || !text.startsWith(before) || !text.endsWith(after))
        return false;
    parts.insert(name, text.mid(before.size(), text.size() - before.size() - after.size()));
    return true;
}

Router::Match Router::find(const QStringList& segments) const
{
    for (const Route& route : m_routes) {
        if (route.segments.size() != segments.size())
            continue;
        Match match{route.resource, {}};
        qsizetype at = 0;
        while (at < segments.size() && route.segments[at].matches(segments[at], match.parts))
            ++at;
        if (at == segments.size())
            return match;
    }
    return {};
}

} // namespace everyport::http
