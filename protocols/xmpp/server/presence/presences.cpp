#include "protocols/xmpp/server/presence/presences.h"

#include "protocols/xmpp/stanza/answerednow.h"
#include "protocols/xmpp/stanza/namespaces.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

/// RFC 6121 §4.7.2.3; none where it is no number from -128 to 127.
std::optional<int> priorityOf(const Stanza& presence)
{
    const auto text = presence.element().childText(u"priority");
    if (text.isNull())
        return 0;
    bool isNumber = false;
    const auto priority = text.trimmed().toInt(&isNumber);
    if (!isNumber || priority < -128 || priority > 127)
        return std::nullopt;
    return priority;
}

Stanza addressed(Stanza presence, const Jid& to)
{
    presence.setTo(to);
    return presence;
}

} // namespace

Presences::Presences(const ServerOptions& options, Router& router, Sessions& sessions, Rosters& rosters,
    RosterPush& push, UserDirectory& users, const BlockLists& blocks, const ServerExtensions& extensions)
    : m_options(options),
      m_router(router),
      m_sessions(sessions),
      m_rosters(rosters),
      m_users(users),
      m_blocks(blocks),
      m_extensions(extensions),
      m_sender(options, router, sessions, blocks),
      m_subscriptions(options, router, sessions, rosters, push, users, m_sender)
{
}

/// Who of these may see the account: whole addresses, or contacts of a blocked domain.
QSet<Jid> Presences::seers(const QString& account, const QSet<Jid>& among) const
{
    QSet<Jid> seers;
    for (const auto* session : m_sessions.availableOf(account)) {
        if (!session->roster())
            continue;
        for (const auto& item : session->roster()->items()) {
            if (item.subscription.from && (among.contains(item.jid) || among.contains(item.jid.domainOnly())))
                seers.insert(item.jid);
        }
        break; // they share it
    }
    return seers;
}

void Presences::hide(const QString& account, const QSet<Jid>& from)
{
    for (const auto& contact : seers(account, from))
        m_sender.hide(account, contact);
    for (auto* session : m_sessions.of(account)) {
        const auto told = session->directed();
        for (const auto& to : told) {
            if (from.contains(to) || from.contains(to.bare()) || from.contains(to.domainOnly())) {
                session->directed().remove(to);
                m_router.send(Stanza::presence(session->jid(), to, u"unavailable"_s));
            }
        }
    }
}

void Presences::show(const QString& account, const QSet<Jid>& to)
{
    for (const auto& contact : seers(account, to))
        m_sender.show(account, contact);
}

void Presences::repeat(const QString& account)
{
    for (auto* session : m_sessions.availableOf(account)) {
        auto presence = session->presence();
        auto element = presence.element();
        // what was added to it, or said of a picture that is not there any more
        element.removeElements(u"x", ns::vcardUpdate);
        presence.setElement(std::move(element));
        becameAvailable(*session, presence, session->priority());
        for (const auto& to : std::as_const(session->directed()))
            m_sender.send(addressed(session->presence(), to)); // rooms, for one
    }
}

Task<Done> Presences::sent(quint64 number, Stanza presence)
{
    auto& session = *m_sessions.find(number);
    const auto type = presence.type();
    if (const auto verb = subscriptionVerb(type))
        return m_subscriptions.said(std::move(presence), *verb);
    if (!presence.to().isNull()) {
        sentDirectly(session, presence);
        m_extensions.dressPresence(presence);
        return m_router.route(std::move(presence));
    }
    if (type == u"unavailable") {
        becameUnavailable(session, presence);
        return doneNow();
    }
    if (!type.isNull()) // a probe or an error to nobody, or no type at all
        return type == u"error" ? doneNow() : m_router.route(presence.error({Condition::BadRequest}));
    if (session.roster()) {
        if (const auto priority = priorityOf(presence))
            becameAvailable(session, presence, *priority);
        else
            return m_router.route(
                presence.error({Condition::BadRequest, u"The priority must be a number from -128 to 127."_s}));
        return doneNow();
    }
    return announced(number, std::move(presence));
}

/// The first presence of a session: its roster has to be there to know who is told.
Task<Done> Presences::announced(quint64 number, Stanza presence)
{
    const auto roster = co_await m_rosters.hold(presence.from().local());
    auto* session = m_sessions.find(number);
    if (!session)
        co_return Done{};
    if (!roster) {
        session->deliver(presence.error(StanzaError::of(roster.error())));
        co_return Done{};
    }
    const auto priority = priorityOf(presence);
    if (!priority) {
        session->deliver(presence.error({Condition::BadRequest, u"The priority must be a number from -128 to 127."_s}));
        co_return Done{};
    }
    session->holdRoster(*roster);
    becameAvailable(*session, presence, *priority);
    co_return Done{};
}

void Presences::becameAvailable(Session& session, const Stanza& presence, int priority)
{
    const bool isFirst = !session.isAvailable();
    auto whole = presence;
    m_extensions.dressPresence(whole);
    session.becomeAvailable(whole, priority);
    toSubscribers(session, whole);
    toOwnResources(session, whole);
    if (isFirst)
        catchUp(session);
    m_extensions.presenceSeen(whole);
}

void Presences::becameUnavailable(Session& session, const Stanza& presence)
{
    if (session.isAvailable()) {
        toSubscribers(session, presence);
        toOwnResources(session, presence);
        if (m_sessions.availableOf(session.account()).size() == 1)
            m_extensions.lastLeft(session.account(), presence.element().childText(u"status"));
    }
    for (const auto& contact : std::as_const(session.directed()))
        m_router.send(addressed(presence, contact));
    session.becomeUnavailable();
    m_extensions.presenceSeen(Stanza::presence(session.jid(), {}, u"unavailable"_s));
}

void Presences::ended(Session& session)
{
    if (session.isAvailable() || !session.directed().isEmpty())
        becameUnavailable(session, Stanza::presence(session.jid(), {}, u"unavailable"_s));
}

void Presences::toSubscribers(const Session& session, const Stanza& presence)
{
    const auto roster = session.roster();
    if (!roster)
        return;
    for (const auto& item : roster->items()) {
        if (item.subscription.from)
            m_sender.send(addressed(presence, item.jid));
    }
}

void Presences::toOwnResources(const Session& session, const Stanza& presence)
{
    const auto copy = addressed(presence, session.jid().bare());
    for (auto* own : m_sessions.availableOf(session.account()))
        own->deliver(copy);
}

/// What a client that has just become available has missed: who is there (§4.3), and who waits for an answer (§3.1.3).
void Presences::catchUp(Session& session)
{
    for (auto* own : m_sessions.availableOf(session.account())) {
        if (own != &session)
            session.deliver(addressed(own->presence(), session.jid()));
    }
    const auto roster = session.roster();
    for (const auto& item : roster->items()) {
        const auto contact = item.jid.local();
        const bool isOurs = item.jid.domainView() == m_options.domain;
        if (item.subscription.to && isOurs
            && (m_sessions.availableOf(contact).isEmpty() || m_blocks.blocks(contact, session.jid())))
            session.deliver(Stanza::presence(item.jid, session.jid(), u"unavailable"_s));
        else if (item.subscription.to)
            m_sender.send(Stanza::presence(session.jid(), item.jid, u"probe"_s));
        if (item.subscription.pendingIn && !item.request.isEmpty())
            session.deliverBytes(item.request);
    }
}

/// §4.6: who was told directly is told of the end as well.
void Presences::sentDirectly(Session& session, const Stanza& presence)
{
    const auto type = presence.type();
    if (type.isNull() && session.directed().size() < m_options.directedPresences)
        session.directed().insert(presence.to());
    else if (type == u"unavailable")
        session.directed().remove(presence.to());
}

/// Who is gone or refuses needs no more telling; who goes by another name in a room (XEP-0045 §7.6) is told there.
void Presences::heardDirectly(Session& session, const Stanza& presence)
{
    const auto isTemporary = [&] {
        return StanzaError::fromElement(presence.element().child(u"error")).type == ErrorType::Wait;
    };
    if (presence.type().isNull() || (presence.isError() && isTemporary())
        || !session.directed().remove(presence.from()))
        return;
    const auto item = presence.element().child(u"x", ns::mucUser).child(u"item");
    if (const auto renamed = presence.from().withResource(item.attribute(u"nick"));
        renamed && item.hasAttribute(u"nick"))
        session.directed().insert(*renamed);
}

Task<Done> Presences::received(Stanza presence)
{
    const auto type = presence.type();
    if (const auto verb = subscriptionVerb(type))
        return m_subscriptions.heard(std::move(presence), *verb);
    if (type == u"probe")
        return probed(std::move(presence));
    if (!type.isNull() && type != u"unavailable" && type != u"error")
        return doneNow();
    deliver(presence);
    const bool isFromElsewhere = presence.from().domainView() != m_options.domain;
    return isFromElsewhere && type != u"error" && m_extensions.followPresence() ? noticed(std::move(presence))
                                                                                : doneNow();
}

void Presences::deliver(const Stanza& presence)
{
    if (presence.to().isFull()) {
        if (auto* session = m_sessions.find(presence.to())) {
            heardDirectly(*session, presence);
            session->deliver(presence);
        }
        return;
    }
    for (auto* session : m_sessions.availableOf(presence.to().local()))
        session->deliver(presence);
}

/// Null where there is no such account.
Task<Result<Rosters::Held>> Presences::rosterOf(QString account)
{
    if (m_sessions.of(account).isEmpty()) {
        const auto known = co_await m_users.exists(account);
        if (!known || !*known)
            co_return known ? Result<Rosters::Held>(Rosters::Held()) : Result<Rosters::Held>(known.error());
    }
    auto roster = co_await m_rosters.hold(account);
    co_return roster;
}

/// Strangers have no news of the account to wait for. Who is seen by it may come to see it later, and says nothing
/// again then.
Task<Done> Presences::noticed(Stanza presence)
{
    if (presence.type() == u"unavailable") {
        m_extensions.presenceSeen(presence);
        co_return Done{};
    }
    const auto roster = co_await rosterOf(presence.to().local());
    const auto subscription = roster && *roster ? (*roster)->subscription(presence.from().bare()) : Subscription();
    if (subscription.from || subscription.to)
        m_extensions.presenceSeen(presence);
    co_return Done{};
}

/// §4.3.2. Who may not see the account is told the same whether it is there or not.
Task<Done> Presences::probed(Stanza probe)
{
    const auto account = probe.to().local();
    const auto own = probe.to().bare();
    const auto asker = probe.from().bare();
    const auto roster = co_await rosterOf(account);
    if (!roster)
        co_return Done{}; // "unsubscribed" would be believed for good
    if (!*roster || (asker != own && !(*roster)->subscription(asker).from)) {
        m_router.send(Stanza::presence(own, asker, u"unsubscribed"_s));
        co_return Done{};
    }
    const auto sessions = m_sessions.availableOf(account);
    if (sessions.isEmpty())
        m_router.send(Stanza::presence(own, probe.from(), u"unavailable"_s));
    for (const auto* session : sessions)
        m_sender.send(addressed(session->presence(), probe.from()));
    if (asker.domainView() != m_options.domain)
        m_extensions.presenceSeen(probe);
    co_return Done{};
}

} // namespace everyport::xmpp
