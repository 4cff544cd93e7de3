#include "app/xmppchat/talk/xmpppeople.h"

#include "app/xmppchat/forms/xmpprefusal.h"
#include "protocols/xmpp/client/connection/namespaces.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using xmpp::Jid;
using xmpp::client::Availability;
using Presence = Conversation::Presence;

namespace {

const QString contactKey = u"contact "_s;
const QString roomKey = u"room "_s;

Presence presenceOf(const QHash<QString, Availability>& there)
{
    auto best = Presence::Out;
    for (const auto& one : there) {
        const bool isHere = one.show == Availability::Show::Available || one.show == Availability::Show::Chat;
        if (isHere)
            return Presence::In;
        best = Presence::Away;
    }
    return best;
}

/// Of the one that wants messages most, else of any that says something.
QString statusOf(const QHash<QString, Availability>& there)
{
    const Availability* best = nullptr;
    for (const auto& one : there) {
        if (!one.status.isEmpty() && (!best || one.priority > best->priority))
            best = &one;
    }
    return best ? best->status : QString();
}

template <typename T>
Result<Done> doneOf(const Result<T>& result)
{
    return result ? Result<Done>(Done{}) : Result<Done>(inWords(result.error()));
}

} // namespace

XmppPeople::XmppPeople(XmppContext& context) : m_context(context)
{
    auto& parts = m_context.parts;
    parts.roster.changed = [this](const xmpp::client::Contact& contact) { tell(contact.address); };
    parts.roster.removed = [this](const Jid& who) {
        if (!m_context.isSilent)
            m_context.chat.reports().notifyContactGone(m_context.account, who.toString());
    };
    parts.presences.changed = [this](const Jid& full, const Availability&) { presenceChanged(full); };
    parts.presences.asked = [this](const Jid& who, const QString& text, const xml::Element& presence) {
        asked(who, text, presence);
    };
    parts.presences.answered = [this](const Jid& who, bool isAllowed) {
        if (auto* where = m_context.isSilent ? nullptr : m_context.person(who))
            m_context.info(*where,
                isAllowed ? u"You see when %1 is there."_s.arg(where->shownName())
                          : u"%1 does not let you see when they are there."_s.arg(where->shownName()));
    };
    parts.blocking.changed = [this] { notifyBlocked(); };
    parts.faces.changed = [this](const Jid& who) { pictureChanged(who); };
    parts.invitations.invited = [this](const Jid& room, const Jid& by, const QString& reason, const QString& password) {
        invited(room, by, reason, password);
    };
    parts.invitations.declined = [this](const Jid& room, const Jid& by, const QString& reason) {
        if (auto* where = m_context.isSilent ? nullptr : m_context.room(room))
            m_context.info(*where,
                u"%1 does not come%2"_s.arg(by.bare().toString(), reason.isEmpty() ? u"."_s : u": "_s + reason));
    };
    wasActive();
    if (m_context.account.values.boolean(u"idle"_s))
        parts.about.idleSeconds = [this] {
            return std::max<qint64>(0, (m_context.reactor.clock().wallMsecs() - m_lastActive) / 1000);
        };
    parts.about.maySeeIdle = [this](const Jid& who) {
        const auto* contact = m_context.parts.roster.find(who.bare());
        return contact && contact->seesUs();
    };
}

/// A contact as it stands now, or somebody who is talked to without being one.
void XmppPeople::tell(const Jid& who)
{
    if (m_context.isSilent)
        return;
    const auto there = m_context.parts.presences.of(who);
    const auto* known = m_context.parts.roster.find(who);
    const bool isOnList = known
        && (known->subscription != xmpp::client::Contact::Subscription::None || known->isAsked || !known->name.isEmpty()
            || !known->groups.isEmpty());
    if (!isOnList) {
        m_context.chat.reports().notifyContactGone(m_context.account, who.toString());
        if (auto* where = m_context.person(who)) {
            m_context.chat.reports().notifyPresence(*where, presenceOf(there));
            m_context.chat.reports().notifyStatus(*where, statusOf(there));
            m_context.chat.reports().notifyPicture(*where, m_context.parts.faces.pictureOf(who));
        }
        return;
    }
    chat::Contact contact;
    contact.name = contact.key = who.toString();
    contact.title = known->name.isEmpty() ? m_context.parts.faces.nickOf(who) : known->name;
    contact.groups = known->groups;
    contact.presence = presenceOf(there);
    contact.status = statusOf(there);
    contact.pictureId = m_context.parts.faces.pictureOf(who);
    contact.isSeen = known->isSeen();
    contact.seesUs = known->seesUs();
    contact.isAsked = known->isAsked;
    contact.isBlocked = m_context.parts.blocking.isBlocked(who);
    m_context.chat.reports().notifyContact(m_context.account, std::move(contact));
}

void XmppPeople::notifyBlocked()
{
    for (const auto& contact : m_context.parts.roster.contacts())
        tell(contact.address);
}

void XmppPeople::presenceChanged(const Jid& full)
{
    if (!m_context.isRoom(full) && full.bare() != m_context.own())
        tell(full.bare());
}

void XmppPeople::pictureChanged(const Jid& who)
{
    if (who.isBare())
        return tell(who);
    if (auto* where = m_context.isSilent ? nullptr : m_context.person(who))
        m_context.chat.reports().notifyPicture(*where, m_context.parts.faces.pictureOf(who));
}

/// Where there is no conversation, strangers begin none by asking: the account's page says it.
Conversation& XmppPeople::placeOf(const Jid& who) const
{
    auto* where = m_context.person(who);
    return where ? *where : m_context.account.networkPage();
}

void XmppPeople::asked(const Jid& who, const QString& text, const xml::Element& presence)
{
    if (m_context.isSilent || m_context.parts.blocking.isBlocked(who))
        return;
    const auto* contact = m_context.parts.roster.find(who);
    if (contact && (contact->seesUs() || contact->isApproved)) {
        Q_UNUSED(m_context.parts.presences.allow(who)) // they have forgotten
        return;
    }
    chat::Offer offer;
    offer.kind = chat::Offer::Kind::Contact;
    offer.key = contactKey + who.toString();
    offer.name = who.toString();
    // anybody may call themselves anything: the address stands beside it
    const auto nick = presence.child(u"nick", xmpp::client::ns::nick).text();
    offer.from = nick.isEmpty() ? who.toString() : u"%1 (%2)"_s.arg(nick.left(60), who.toString());
    offer.words = text;
    m_context.chat.reports().notifyOffer(placeOf(who), std::move(offer));
}

void XmppPeople::invited(const Jid& room, const Jid& by, const QString& reason, const QString& password)
{
    if (m_context.isSilent || m_context.parts.blocking.isBlocked(by) || m_context.parts.blocking.isBlocked(room))
        return;
    if (const auto* known = m_context.room(room);
        known && (known->isEntered() || known->presence == chat::Conversation::Presence::Entering))
        return;
    if (const auto standing = m_invitations.find(room); standing != m_invitations.end()) {
        *standing = {by, password}; // what comes live, the archive may bring, too: one offer is enough
        return;
    }
    if (m_invitations.size() >= mostInvitations)
        return;
    m_invitations.insert(room, {by, password});
    chat::Offer offer;
    offer.kind = chat::Offer::Kind::Room;
    offer.key = roomKey + room.toString();
    offer.name = room.toString();
    offer.from = by.isNull() ? u"Somebody"_s : by.toString();
    offer.words = reason;
    m_context.chat.reports().notifyOffer(by.isNull() ? m_context.account.networkPage() : placeOf(by), std::move(offer));
}

Task<Result<qint64>> XmppPeople::goIn(Jid room, QString password)
{
    return m_context.chat.openRoom(m_context.account.id, room.toString(), password);
}

Task<Result<qint64>> XmppPeople::take(QString key)
{
    if (key.startsWith(roomKey)) {
        const auto room = jidOf(key.mid(roomKey.size()));
        const auto invitation = m_invitations.take(room);
        auto going = goIn(room, invitation.password);
        const auto in = co_await std::move(going);
        co_return in;
    }
    const auto who = jidOf(key.mid(contactKey.size()));
    if (!key.startsWith(contactKey) || who.isNull())
        co_return Error::refused(Reason::NotFound, u"This offer is over."_s);
    const auto allowed = m_context.parts.presences.allow(who);
    if (!allowed)
        co_return allowed.error();
    const auto* contact = m_context.parts.roster.find(who);
    if (!contact || (!contact->isSeen() && !contact->isAsked))
        Q_UNUSED(m_context.parts.presences.ask(who)) // who is let see us is wanted to be seen
    co_return m_context.openPerson(who).id;
}

void XmppPeople::endOffer(const QString& key, bool isRefused)
{
    if (key.startsWith(contactKey) && isRefused) {
        Q_UNUSED(m_context.parts.presences.deny(jidOf(key.mid(contactKey.size()))))
    } else if (key.startsWith(roomKey)) {
        const auto room = jidOf(key.mid(roomKey.size()));
        if (const auto invitation = m_invitations.take(room); isRefused && !invitation.by.isNull())
            Q_UNUSED(m_context.parts.invitations.decline(room, invitation.by))
    }
}

Task<Result<Done>> XmppPeople::add(Jid who, QString title, QStringList groups)
{
    const auto* known = m_context.parts.roster.find(who.bare());
    auto contact = known ? *known : xmpp::client::Contact{who.bare()};
    if (!title.isNull())
        contact.name = title;
    if (!groups.isEmpty())
        contact.groups = groups;
    const bool asks = !contact.isSeen() && !contact.isAsked;
    auto setting = m_context.parts.roster.set(contact);
    const auto done = co_await std::move(setting);
    if (!done)
        co_return inWords(done.error());
    if (!asks)
        co_return Done{};
    Q_UNUSED(m_context.parts.presences.allow(who)) // in advance, where the server can (RFC 6121 §3.4)
    co_return m_context.parts.presences.ask(who);
}

Task<Result<Done>> XmppPeople::remove(Jid who)
{
    auto removing = m_context.parts.roster.remove(who);
    const auto done = co_await std::move(removing);
    co_return doneOf(done);
}

Task<Result<Done>> XmppPeople::block(Jid who, bool on)
{
    const QList<Jid> whom{m_context.isRoom(who) ? who : who.bare()};
    auto asking = on ? m_context.parts.blocking.block(whom) : m_context.parts.blocking.unblock(whom);
    const auto done = co_await std::move(asking);
    if (!done && done.error().code == u"service-unavailable")
        co_return Error::unsupported(Reason::None, u"Your server blocks nobody."_s, done.error().code);
    co_return doneOf(done);
}

Task<Result<Done>> XmppPeople::setAway(QString text)
{
    Availability own;
    own.show = text.isEmpty() ? Availability::Show::Available : Availability::Show::Away;
    own.status = text;
    m_context.parts.presences.setOwn(own);
    m_context.chat.reports().notifyAway(m_context.account, !text.isEmpty(), text);
    for (const auto& conversation : m_context.account.conversations()) { // a room sees what it is shown alone
        const auto* room = conversation->kind == Conversation::Kind::Room
            ? m_context.parts.rooms.find(jidOf(conversation->name))
            : nullptr;
        if (room && room->state == xmpp::client::Room::State::In)
            Q_UNUSED(m_context.parts.presences.sendTo(room->at(room->nick)))
    }
    return Task<Result<Done>>(Result<Done>(Done{}));
}

} // namespace everyport::xmppchat
