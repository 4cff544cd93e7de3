#include "app/xmppbridge/mucroom.h"

#include <QScopedValueRollback>

#include "app/xmppbridge/mucwords.h"

using namespace Qt::StringLiterals;

namespace everyport::xmppbridge {

using bridge::Leaving;
using bridge::RemoteUser;
using bridge::Words;
using xmpp::muc::Affiliation;
using xmpp::muc::Notice;
using xmpp::muc::Occupant;
using xmpp::muc::Role;

namespace {

constexpr qsizetype longestReason = 1000;

/// Taken out by somebody, or by what the room has become; not with the room or the service.
bool wasSentOut(const Notice& how)
{
    return std::any_of(how.statuses.begin(), how.statuses.end(),
        [](int status) { return status == 301 || status == 307 || status == 321 || status == 322; });
}

} // namespace

MucRoom::MucRoom(
    xmpp::muc::MucService& service, const Clients& clients, QString name, const Names& names, bridge::Bridge& meeting)
    : m_service(service),
      m_people(service, clients),
      m_name(std::move(name)),
      m_network(names.network),
      m_identity(names.identity),
      m_bridge(meeting),
      m_visitors(m_people),
      m_guard(service, m_name, meeting, *this, m_people, m_visitors)
{
}

MucRoom::~MucRoom()
{
    m_guard.release();
    m_bridge.remove(*this);
    for (const auto& guest : m_visitors.guests())
        hide(guest, {});
}

void MucRoom::open()
{
    if (!room()) {
        auto& made = m_service.rooms().create(m_name, {});
        made.lock.open();
        made.record.config.isPersistent = true;
        m_service.rooms().saveLater(made);
    }
    m_guard.watch(*room());
    m_bridge.add(*this);
    m_guard.resume();
    for (const auto& [nick, occupant] : room()->occupants())
        changed(*occupant);
}

void MucRoom::opened()
{
    m_guard.watch(*room());
    for (const auto& guest : m_bridge.people()) {
        if (guest.home != this)
            present(guest);
    }
    othersChanged(false);
    m_bridge.opennessChanged(*this);
}

void MucRoom::closed()
{
    m_bridge.emptied(*this);
    m_visitors.clear(); // their occupants went with the room
}

void MucRoom::changed(const Occupant& occupant)
{
    if (!isGuest(occupant) && room())
        m_bridge.came(*this, m_people.person(*room(), occupant));
}

void MucRoom::left(const Occupant& occupant, const Notice& how)
{
    if (isGuest(occupant))
        return;
    Leaving leaving{Leaving::Kind::Left, how.text, {}};
    if (wasSentOut(how))
        leaving = {Leaving::Kind::Removed, how.reason, actorOf(how.actor)};
    else if (how.statuses.contains(332) || how.statuses.contains(333))
        leaving.kind = Leaving::Kind::Lost;
    m_bridge.left(*this, occupantKey(occupant), leaving);
}

void MucRoom::said(const Occupant& from, const xmpp::Stanza& message, const QString& id)
{
    if (isGuest(from))
        return;
    auto words = wordsOf(message, id);
    if (!words)
        return;
    if (const auto corrected = correctedBy(message); !corrected.isNull())
        words->corrects = m_ownIds.find(from.id, corrected);
    m_ownIds.remember(from.id, message.id(), id);
    m_bridge.said(*this, occupantKey(from), *words);
}

void MucRoom::retracted(const Occupant& by, const QString& id, const QString& reason)
{
    if (!isGuest(by))
        m_bridge.retracted(*this, occupantKey(by), id, reason);
}

void MucRoom::subjectChanged(const QString& by)
{
    if (!m_isAsked)
        m_bridge.topicChanged(*this, actorOf(by), topic());
}

void MucRoom::configured()
{
    m_bridge.opennessChanged(*this);
    for (const auto& guest : m_visitors.guests()) {
        if (const auto objection = objects(guest))
            m_bridge.expelled(*this, RemoteUser::nobody(m_network), guest, objection->text);
    }
}

void MucRoom::privateMessageReceived(xmpp::muc::Room&, Occupant& own, const Occupant& from, const xmpp::Stanza& message)
{
    const auto words = wordsOf(message, message.id());
    const auto* guest = m_visitors.guestOf(own);
    if (guest && words)
        m_bridge.whispered(*this, occupantKey(from), *guest, *words);
}

void MucRoom::removed(xmpp::muc::Room&, const Occupant& own, const Notice& how)
{
    const auto guest = m_visitors.take(own);
    if (guest && !m_isAsked && wasSentOut(how))
        m_bridge.expelled(*this, actorOf(how.actor), *guest, how.reason);
}

chat::RichText MucRoom::topic() const
{
    const auto* here = room();
    return here ? here->subjectFor({}).text : QString();
}

/// Who did something here: one of the room's own, or a guest.
RemoteUser MucRoom::actorOf(const QString& nick) const
{
    const auto* here = room();
    const auto* occupant = here ? here->byNick(nick) : nullptr;
    if (!occupant)
        return RemoteUser::nobody(nick);
    if (const auto* guest = m_visitors.guestOf(*occupant))
        return *guest;
    return {const_cast<MucRoom*>(this), m_people.person(*here, *occupant)};
}

const Occupant* MucRoom::occupantOf(const RemoteUser& actor) const
{
    return actor.home == this ? ownOccupant(actor.person.key) : m_visitors.find(actor);
}

Occupant* MucRoom::present(const RemoteUser& guest)
{
    if (auto* occupant = m_visitors.find(guest))
        return occupant;
    const QScopedValueRollback asked(m_isAsked, true);
    auto* here = room();
    return here ? m_visitors.enter(*here, guest, *this) : nullptr;
}

Occupant* MucRoom::ownOccupant(const QString& key) const
{
    const auto* here = room();
    if (!here)
        return nullptr;
    for (const auto& [nick, occupant] : here->occupants()) {
        if (occupantKey(*occupant) == key && !isGuest(*occupant))
            return occupant.get();
    }
    return nullptr;
}

void MucRoom::show(const RemoteUser& guest)
{
    present(guest);
}

void MucRoom::update(const RemoteUser& guest)
{
    const QScopedValueRollback asked(m_isAsked, true);
    if (auto* here = room())
        m_visitors.update(*here, guest);
}

void MucRoom::hide(const RemoteUser& guest, const Leaving& how)
{
    auto* occupant = m_visitors.find(guest);
    if (!occupant)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    Notice notice;
    if (how.kind == Leaving::Kind::Removed) {
        notice.statuses = {307};
        if (const auto* actor = occupantOf(how.by))
            notice.actor = actor->nick;
        notice.reason = how.reason;
    } else {
        notice.text = how.reason;
    }
    if (auto* here = room())
        here->remove(*occupant, notice);
    m_visitors.remove(guest);
}

Result<QStringList> MucRoom::speak(const RemoteUser& guest, const Words& words)
{
    if (!room())
        return QStringList();
    auto* occupant = present(guest);
    if (!occupant) {
        const auto objection = objects(guest);
        return Error::refused(
            Reason::PermissionDenied, objection ? objection->text : u"The room %1 does not let you in."_s.arg(m_name));
    }
    if (occupant->ranks.role < Role::Participant)
        return Error::refused(Reason::PermissionDenied, u"You have no voice in the room %1."_s.arg(m_name));
    const QScopedValueRollback asked(m_isAsked, true);
    return QStringList{m_service.conversation().say(*room(), *occupant, messageOf(words, u"groupchat"_s))};
}

/// What one of the room's own people has taken back is the room's affair: also what they have corrected.
void MucRoom::retract(const RemoteUser& by, const QStringList& ids, const QString& reason)
{
    auto* here = room();
    if (!here || by.home == this)
        return;
    for (const auto& id : ids)
        m_service.conversation().retract(*here, m_visitors.find(by), id, reason.left(longestReason));
}

void MucRoom::changeTopic(const RemoteUser& by, const chat::RichText& topic)
{
    auto* here = room();
    if (!here)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    const auto* actor = occupantOf(by);
    const auto text = topic.text.left(m_service.rooms().policy().subjectLength);
    const auto message = subjectOf(text, actor ? actor->jid : here->jid(), actor ? actor->id : QString());
    m_service.conversation().setSubject(*here, message.from().resource(), text, message);
}

Result<Done> MucRoom::whisper(const RemoteUser& from, const QString& key, const Words& words)
{
    const auto* occupant = m_visitors.find(from);
    const auto* to = ownOccupant(key);
    if (!occupant || !to)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    if (!xmpp::muc::mayWriteInPrivate(room()->config(), *occupant))
        return Error::refused(
            Reason::PermissionDenied, u"Private messages are not allowed in the room %1."_s.arg(m_name));
    room()->sendTo(*to, privateMessageOf(words, occupant->jid, occupant->id));
    return Done{};
}

/// As an error to what they have sent. To all of their clients, for it is not known which of them has sent it.
void MucRoom::undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text)
{
    const auto* occupant = ownOccupant(key);
    const auto* guest = to ? m_visitors.find(*to) : nullptr;
    if (!occupant || (to && !guest))
        return;
    room()->sendTo(*occupant, undeliveredOf(words, guest ? guest->jid : room()->jid(), text));
}

Result<Done> MucRoom::expel(const RemoteUser& by, const QString& key, const QString& reason)
{
    auto* occupant = ownOccupant(key);
    if (!occupant)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    if (occupant->ranks.affiliation >= Affiliation::Admin)
        return Error::refused(Reason::PermissionDenied, u"The room is theirs."_s);
    const auto* actor = occupantOf(by);
    m_service.ranks().giveRole(*room(), *occupant, Role::None, actor ? actor->nick : QString(), reason);
    return Done{};
}

void MucRoom::remark(const QString& text)
{
    const auto* here = room();
    if (!here)
        return;
    auto message = messageOf({Words::Kind::Notice, chat::RichText(text), {}, {}}, u"groupchat"_s);
    message.setFrom(here->jid());
    here->send(message);
}

} // namespace everyport::xmppbridge
