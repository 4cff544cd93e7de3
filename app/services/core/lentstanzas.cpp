#include "app/services/core/lentstanzas.h"

#include <algorithm>

#include "netcore/base/registry.h"

using namespace Qt::StringLiterals;

namespace everyport {

Result<Registration> LentStanzas::add(const QString& match, const QString& owner, Handler handler)
{
    auto path = xml::XPath::parse(match);
    if (!path) {
        return Error::malformed(Reason::BadValue, u"“%1” is no XPath: %2"_s.arg(match.left(200), path.error().text));
    }
    if (const auto root = path->rootName(); root != u"iq" && root != u"message") {
        return Error::malformed(
            Reason::BadValue, u"A match begins with /iq or /message; not “%1”."_s.arg(match.left(200)));
    }
    for (const auto& each : m_entries.entries()) {
        if (each->path == *path)
            return answeredAlready(match.left(200), each->owner);
    }
    return m_entries.add(Entry{std::move(*path), owner, std::move(handler)});
}

Registration LentStanzas::subscribe(Listener listener)
{
    return m_listeners.add(std::move(listener));
}

bool LentStanzas::isHeard(const xmpp::Stanza& message) const
{
    const auto listeners = m_listeners.entries(); // one may end itself
    return std::count_if(listeners.begin(), listeners.end(), [&](const auto& listener) { return (*listener)(message); })
        > 0;
}

std::optional<LentStanzas::Reply> LentStanzas::ask(const xmpp::Stanza& stanza) const
{
    for (const auto& each : m_entries.entries()) {
        if (!each->path.matches(stanza.element()))
            continue;
        const auto entry = each; // it may end itself
        return entry->handler(stanza);
    }
    return stanza.isMessage() && isHeard(stanza) ? std::optional<Reply>(Reply(xmpp::Answer(xml::Element())))
                                                 : std::nullopt;
}

} // namespace everyport
