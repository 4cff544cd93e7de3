#include "app/services/core/lentstanzas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

Result<LentStanzas::Hold> LentStanzas::add(const QString& match, const QString& owner, Handler handler)
{
    auto path = xml::XPath::parse(match);
    if (!path) {
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"“%1” is no XPath: %2"_s.arg(match.left(200), path.error().text), {}, 0};
    }
    if (const auto root = path->rootName(); root != u"iq" && root != u"message") {
        return Error{Error::Kind::Malformed, Reason::BadValue,
            u"A match begins with /iq or /message; not “%1”."_s.arg(match.left(200)), {}, 0};
    }
    for (const auto& each : *m_entries) {
        if (each->path == *path)
            return Error{Error::Kind::Refused, Reason::InUse,
                u"%1 is answered by %2 already."_s.arg(match.left(200), each->owner), {}, 0};
    }
    return kept(m_entries, std::make_shared<Entry>(Entry{std::move(*path), owner, std::move(handler)}));
}

LentStanzas::Hold LentStanzas::hear(Listener listener)
{
    return kept(m_listeners, std::make_shared<Listener>(std::move(listener)));
}

template <typename T>
LentStanzas::Hold LentStanzas::kept(const Shared<T>& list, const std::shared_ptr<T>& entry)
{
    list->push_back(entry);
    Hold hold;
    hold.m_closing = std::shared_ptr<void>(entry.get(), [list, entry](void*) { std::erase(*list, entry); });
    return hold;
}

bool LentStanzas::isHeard(const xmpp::Stanza& message) const
{
    const auto listeners = *m_listeners; // one may end itself
    return std::count_if(listeners.begin(), listeners.end(), [&](const auto& listener) { return (*listener)(message); })
        > 0;
}

std::optional<LentStanzas::Reply> LentStanzas::ask(const xmpp::Stanza& stanza) const
{
    for (const auto& each : *m_entries) {
        if (!each->path.matches(stanza.element()))
            continue;
        const auto entry = each; // it may end itself
        return entry->handler(stanza);
    }
    return stanza.isMessage() && isHeard(stanza) ? std::optional<Reply>(Reply(xmpp::Answer(xml::Element())))
                                                 : std::nullopt;
}

} // namespace everyport
