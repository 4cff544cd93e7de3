#include "app/services/lentstanzas.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace everyport {

Result<LentStanzas::Hold> LentStanzas::add(const QString& match, const QString& owner, Handler handler)
{
    auto path = xml::XPath::parse(match);
    if (!path) {
        return Error {Error::Kind::Malformed, Reason::BadValue,
            u"“%1” is no XPath: %2"_s.arg(match.left(200), path.error().text), {}, 0};
    }
    if (const auto root = path->rootName(); root != u"iq" && root != u"message") {
        return Error {Error::Kind::Malformed, Reason::BadValue,
            u"A match begins with /iq or /message; not “%1”."_s.arg(match.left(200)), {}, 0};
    }
    for (const auto& each : *m_entries) {
        if (each->path == *path)
            return Error {Error::Kind::Refused, Reason::InUse, u"%1 is answered by %2 already."_s.arg(match.left(200), each->owner), {}, 0};
    }
    const auto entry = std::make_shared<Entry>(Entry {std::move(*path), owner, std::move(handler)});
    m_entries->push_back(entry);
    Hold hold;
    hold.m_closing = std::shared_ptr<void>(entry.get(), [entries = m_entries, entry](void*) { std::erase(*entries, entry); });
    return hold;
}

std::optional<LentStanzas::Reply> LentStanzas::ask(const xmpp::Stanza& stanza) const
{
    for (const auto& each : *m_entries) {
        if (!each->path.matches(stanza.element()))
            continue;
        const auto entry = each; // it may end itself
        return entry->handler(stanza);
    }
    return std::nullopt;
}

} // namespace everyport
