#include "protocols/xmpp/server/presence/presencesubscriptions.h"

#include "protocols/xmpp/stanza/wire.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

RosterItem itemFor(const Roster& roster, const Jid& contact)
{
    const auto* known = roster.find(contact);
    if (known)
        return *known;
    RosterItem item;
    item.jid = contact;
    return item;
}

/// What is shown again at each login; of one that says much, only that it was asked.
QByteArray requestBytes(const Stanza& presence)
{
    constexpr qsizetype longest = 4096;
    const auto bytes = clientBytes(presence.element());
    return bytes.size() <= longest
        ? bytes
        : clientBytes(Stanza::presence(presence.from(), presence.to(), u"subscribe"_s).element());
}

} // namespace

PresenceSubscriptions::PresenceSubscriptions(const ServerOptions& options, Router& router, Sessions& sessions,
    Rosters& rosters, RosterPush& push, UserDirectory& users, PresenceSender& sender)
    : m_options(options),
      m_router(router),
      m_sessions(sessions),
      m_rosters(rosters),
      m_push(push),
      m_users(users),
      m_sender(sender)
{
}

Task<Done> PresenceSubscriptions::said(Stanza presence, SubscriptionVerb verb)
{
    const auto sender = presence.from();
    const auto account = sender.local();
    const auto contact = presence.to().bare();
    if (contact.isNull() || contact == sender.bare()) {
        m_router.send(presence.error({Condition::BadRequest}));
        co_return Done{};
    }
    const auto roster = co_await m_rosters.hold(account);
    auto item = roster ? itemFor(**roster, contact) : RosterItem{};
    const auto before = item;
    if (roster && !before.listed && before.isEmpty() && (*roster)->size() >= m_options.rosterItems) {
        m_router.send(presence.error({Condition::PolicyViolation, u"The contact list is full."_s}));
        co_return Done{};
    }
    const auto step = sayOut(item.subscription, verb);
    item.subscription = step.after;
    if (!step.after.pendingIn)
        item.request.clear();
    item.listed = item.listed || verb == SubscriptionVerb::Subscribe || step.after.from || step.after.approved;
    auto stored = Result<Done>(Done{});
    if (roster && item != before)
        stored = co_await m_rosters.put(account, item);
    if (!roster || !stored) {
        m_router.send(presence.error(StanzaError::of(roster ? stored.error() : roster.error())));
        co_return Done{};
    }
    if (item != before)
        m_push.itemChanged(account, **roster, item);

    presence.setFrom(sender.bare());
    presence.setTo(contact);
    if (step.pass)
        (void)co_await m_router.route(presence);
    if (step.after.from && !before.subscription.from)
        m_sender.show(account, contact);
    else if (before.subscription.from && !step.after.from)
        m_sender.hide(account, contact);
    co_return Done{};
}

Task<Done> PresenceSubscriptions::heard(Stanza presence, SubscriptionVerb verb)
{
    const auto account = presence.to().local();
    const auto contact = presence.from().bare();
    presence.setTo(presence.to().bare());
    presence.setFrom(contact);
    if (m_sessions.of(account).isEmpty()) {
        const auto known = co_await m_users.exists(account);
        if (!known || !*known) {
            if (verb == SubscriptionVerb::Subscribe) // §3.1.3: nobody is here who could answer
                m_router.send(Stanza::presence(presence.to(), contact, u"unsubscribed"_s));
            co_return Done{};
        }
    }
    const auto roster = co_await m_rosters.hold(account);
    if (!roster)
        co_return Done{};
    auto item = itemFor(**roster, contact);
    const auto before = item;
    const bool isFull = before.isEmpty()
        && ((*roster)->size() >= 2 * m_options.rosterItems || (*roster)->bytes() >= 2 * m_options.rosterBytes);
    const auto step = hearIn(item.subscription, verb);
    item.subscription = step.after;
    item.request = step.after.pendingIn ? (step.pass ? requestBytes(presence) : before.request) : QByteArray();
    if (item != before) {
        if (isFull) // strangers' requests must not fill it without end
            co_return Done{};
        const auto stored = co_await m_rosters.put(account, item);
        if (!stored)
            co_return Done{};
        m_push.itemChanged(account, **roster, item);
    }
    if (step.pass)
        deliverHeard(account, presence);
    if (step.grantAtOnce) {
        m_router.send(Stanza::presence(presence.to(), contact, u"subscribed"_s));
        m_sender.show(account, contact);
    }
    if (before.subscription.from && !step.after.from)
        m_sender.hide(account, contact);
    co_return Done{};
}

void PresenceSubscriptions::deliverHeard(const QString& account, const Stanza& presence)
{
    for (auto* session : m_sessions.of(account)) {
        if (session->isAvailable() || session->wantsRoster())
            session->deliver(presence);
    }
}

void PresenceSubscriptions::cut(const QString& account, const RosterItem& item)
{
    const auto own = Jid::make(account, m_options.domain).valueOr({});
    const auto& subscription = item.subscription;
    if (subscription.to || subscription.pendingOut)
        m_router.send(Stanza::presence(own, item.jid, u"unsubscribe"_s));
    if (subscription.from || subscription.pendingIn)
        m_router.send(Stanza::presence(own, item.jid, u"unsubscribed"_s));
    if (subscription.from)
        m_sender.hide(account, item.jid);
}

} // namespace everyport::xmpp
