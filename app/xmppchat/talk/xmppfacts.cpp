#include "app/xmppchat/talk/xmppfacts.h"

#include <QDateTime>
#include <QTimeZone>

#include "app/chat/messages/wording.h"
#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using xmpp::Jid;

namespace {

QString showName(xmpp::client::Availability::Show show)
{
    using Show = xmpp::client::Availability::Show;
    switch (show) {
    case Show::Available: return u"there"_s;
    case Show::Chat: return u"there, and glad to talk"_s;
    case Show::Away: return u"away"_s;
    case Show::ExtendedAway: return u"away for long"_s;
    case Show::DoNotDisturb: return u"busy"_s;
    }
    return {};
}

QString howLong(qint64 seconds)
{
    if (seconds < 120)
        return u"%1 seconds"_s.arg(seconds);
    if (seconds < 2 * 3600)
        return u"%1 minutes"_s.arg(seconds / 60);
    return seconds < 2 * 86400 ? u"%1 hours"_s.arg(seconds / 3600) : u"%1 days"_s.arg(seconds / 86400);
}

void row(chat::PersonFacts& facts, const QString& label, const QString& value)
{
    if (!value.isEmpty())
        facts.rows.append({label, chat::cleanSentence(value)});
}

QString standingOf(const xmpp::client::Contact* contact)
{
    if (!contact)
        return u"not on your list"_s;
    if (contact->isSeen())
        return contact->seesUs() ? u"you see each other"_s : u"you see them"_s;
    return contact->isAsked ? u"asked to let you see them"_s
        : contact->seesUs() ? u"they see you"_s
                            : u"neither sees the other"_s;
}

} // namespace

Task<Result<Done>> XmppFacts::addProgram(Jid who, std::shared_ptr<chat::PersonFacts> facts)
{
    auto asking = m_context.parts.about.program(who);
    const auto program = co_await std::move(asking);
    if (program)
        row(*facts, u"Program"_s, (program->name + u' ' + program->version).trimmed());
    auto asksTime = m_context.parts.about.time(who);
    const auto time = co_await std::move(asksTime);
    if (time)
        row(*facts, u"Their time"_s,
            u"%1 (%2)"_s.arg(
                QDateTime::fromMSecsSinceEpoch(time->utc, QTimeZone::utc()).toString(u"yyyy-MM-dd HH:mm 'UTC'"),
                time->zone));
    auto asksInfo = m_context.parts.discovery.info(who);
    const auto info = co_await std::move(asksInfo);
    if (info && !info->identities.isEmpty())
        row(*facts, u"Kind"_s,
            u"%1/%2 %3"_s
                .arg(info->identities.first().category, info->identities.first().type, info->identities.first().name)
                .trimmed());
    if (info && info->has(xmpp::client::ns::lastActivity)) {
        auto asksQuiet = m_context.parts.about.quiet(who);
        const auto quiet = co_await std::move(asksQuiet);
        if (quiet && quiet->seconds >= 60)
            row(*facts, u"Quiet for"_s, howLong(quiet->seconds));
    }
    co_return Done{};
}

Task<Result<Done>> XmppFacts::addCard(Jid who, std::shared_ptr<chat::PersonFacts> facts)
{
    auto asking = m_context.parts.faces.card(who);
    const auto card = co_await std::move(asking);
    if (!card)
        co_return Done{};
    row(*facts, u"Full name"_s, card->fullName);
    row(*facts, u"Nickname"_s, card->nick);
    row(*facts, u"Mail"_s, card->mail);
    row(*facts, u"Web"_s, card->url);
    row(*facts, u"About"_s, card->about);
    co_return Done{};
}

Task<Result<chat::PersonFacts>> XmppFacts::of(Jid who)
{
    auto facts = std::make_shared<chat::PersonFacts>();
    facts->name = who.toString();
    const bool isOccupant = m_context.isRoom(who);
    const auto account = isOccupant ? who : who.bare();
    auto asked = isOccupant ? std::optional(who) : m_context.parts.presences.best(account); // a program of theirs
    if (isOccupant) {
        const auto occupant = m_context.parts.rooms.find(who)->occupants.value(who.resource());
        facts->name = who.resource();
        row(*facts, u"Room"_s, who.bare().toString());
        row(*facts, u"Address"_s, occupant.address.toString());
        row(*facts, u"Standing"_s,
            xmpp::client::affiliationName(occupant.affiliation) + u", "_s + xmpp::client::roleName(occupant.role));
        row(*facts, u"Status"_s, occupant.availability.status);
    } else {
        row(*facts, u"Address"_s, account.toString());
        row(*facts, u"Contact"_s, standingOf(m_context.parts.roster.find(account)));
        const auto there = m_context.parts.presences.of(account);
        for (auto one = there.begin(); one != there.end(); ++one)
            row(*facts, one.key().isEmpty() ? u"Connected"_s : u"Connected as %1"_s.arg(one.key()),
                showName(one->show) + (one->status.isEmpty() ? QString() : u": "_s + one->status));
    }
    auto asksCard = addCard(account, facts);
    (void)co_await std::move(asksCard); // without a card there are fewer facts
    if (asked) {
        auto asksProgram = addProgram(*asked, facts);
        (void)co_await std::move(asksProgram);
    } else if (!isOccupant) {
        auto asksQuiet = m_context.parts.about.quiet(account);
        const auto quiet = co_await std::move(asksQuiet);
        if (quiet)
            row(*facts, u"Last there"_s,
                howLong(quiet->seconds) + u" ago"_s + (quiet->status.isEmpty() ? QString() : u": "_s + quiet->status));
    }
    co_return *facts;
}

} // namespace everyport::xmppchat
