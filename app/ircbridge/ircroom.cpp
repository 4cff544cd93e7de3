#include "app/ircbridge/ircroom.h"

#include <QScopedValueRollback>

#include "app/ircbridge/ircpeople.h"
#include "app/ircbridge/ircwords.h"
#include "app/ircchat/irctext.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/source.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Leaving;
using bridge::RemoteUser;
using bridge::Words;

IrcRoom::IrcRoom(
    ircd::Server& server, IrcRemoteUsers& guests, QByteArray channel, QByteArray sharer, bridge::Bridge& meeting)
    : m_server(server),
      m_guests(guests),
      m_channel(server, std::move(channel)),
      m_admission(m_channel, guests),
      m_messages(m_channel),
      m_closedness(m_channel, std::move(sharer)),
      m_bridge(meeting)
{
}

IrcRoom::~IrcRoom()
{
    m_closedness.stopGuarding();
    m_bridge.remove(*this);
    const auto people = m_bridge.people();
    for (const auto& guest : people)
        hide(guest, {});
}

void IrcRoom::open()
{
    m_bridge.add(*this);
    guard();
    if (auto* here = channel()) {
        for (const auto& member : here->members())
            changed(*member.user);
    }
}

void IrcRoom::setSharer(const QByteArray& sharer)
{
    m_closedness.setSharer(sharer);
    guard();
}

void IrcRoom::changed(ircd::User& user)
{
    auto* here = channel();
    if (here && !IrcRemoteUsers::isGuest(user))
        m_bridge.came(*this, personOf(user, here->ranksOf(user)));
}

void IrcRoom::left(const ircd::User& user, const Leaving& how)
{
    if (!IrcRemoteUsers::isGuest(user))
        m_bridge.left(*this, userKey(user), how);
}

void IrcRoom::guestRemoved(const RemoteUser& guest, const QByteArray& reason)
{
    m_bridge.expelled(*this, RemoteUser::nobody(network()), guest, plainText(reason));
}

void IrcRoom::kicked(const ircd::User& user, const QByteArray& by, const QByteArray& reason)
{
    if (!IrcRemoteUsers::isGuest(user)) {
        left(user, {Leaving::Kind::Removed, plainText(reason), actorOf(by)});
        return;
    }
    const auto* guest = m_isAsked ? nullptr : m_guests.guestOf(user);
    if (!guest)
        return;
    const auto whom = *guest;
    m_bridge.expelled(*this, actorOf(by), whom, plainText(reason));
}

void IrcRoom::said(const ircd::User& from, bool isNotice, const QByteArray& text, const ircd::LineTags& tags)
{
    if (m_isAsked && IrcRemoteUsers::isGuest(from))
        m_messages.saidAs(tags.id);
    if (IrcRemoteUsers::isGuest(from))
        return;
    auto words = wordsOf(text, isNotice, tags.id);
    if (!words)
        return;
    words->replyTo = repliedTo(tags.client);
    m_bridge.said(*this, userKey(from), *words);
}

/// Who may take it back was asked by REDACT: who said it, and operators.
void IrcRoom::redacted(const ircd::User& by, const QByteArray& id, const QByteArray& reason)
{
    if (!IrcRemoteUsers::isGuest(by))
        m_bridge.retracted(*this, userKey(by), QString::fromLatin1(id), plainText(reason));
}

void IrcRoom::topicChanged(const QByteArray& by, const QByteArray& topic)
{
    if (!m_isAsked)
        m_bridge.topicChanged(*this, actorOf(by), ircchat::readText(irc::decoded(topic)));
}

bool IrcRoom::whispered(const ircd::User& from, const RemoteUser& to, const Words& words)
{
    const auto* here = channel();
    if (!here || !here->memberOf(from))
        return false;
    m_bridge.whispered(*this, userKey(from), to, words);
    return true;
}

chat::RichText IrcRoom::topic() const
{
    const auto* here = channel();
    return here ? ircchat::readText(irc::decoded(here->topic)) : chat::RichText();
}

void IrcRoom::show(const RemoteUser& guest)
{
    present(guest);
}

ircd::User* IrcRoom::present(const RemoteUser& guest)
{
    auto* user = m_guests.come(guest, *this);
    if (!user)
        return nullptr;
    auto* here = channel();
    if (here && here->memberOf(*user))
        return user;
    m_server.delivery().push();
    const QScopedValueRollback asked(m_isAsked, true);
    m_server.channels().join(*user, here ? *here : m_server.channels().findOrCreate(m_channel.name()), 0);
    if (auto* joined = channel())
        setRanks(m_server, *joined, *user, guest.person.standing);
    return user;
}

void IrcRoom::update(const RemoteUser& guest)
{
    const QScopedValueRollback asked(m_isAsked, true);
    m_guests.update(guest);
    auto* user = m_guests.find(guest);
    auto* here = channel();
    if (user && here && here->memberOf(*user))
        setRanks(m_server, *here, *user, guest.person.standing);
}

void IrcRoom::hide(const RemoteUser& guest, const Leaving& how)
{
    auto* user = m_guests.find(guest);
    if (!user)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    const auto reason = lineOf(how.reason, m_server.options().limits.kick);
    if (how.kind == Leaving::Kind::Quit || how.kind == Leaving::Kind::Lost) {
        m_guests.quit(guest, reason);
        return;
    }
    auto* here = channel();
    m_server.delivery().push();
    if (here && here->memberOf(*user)) {
        if (how.kind == Leaving::Kind::Removed)
            m_server.channels().kick(maskOf(how.by), *user, *here, reason, nullptr);
        else
            m_server.channels().part(*user, *here, reason.isEmpty() ? nullptr : &reason);
    }
    m_guests.leave(guest, *this);
}

Result<QStringList> IrcRoom::speak(const RemoteUser& guest, const Words& words)
{
    auto* user = present(guest);
    if (!user)
        return Error::refused(
            Reason::PermissionDenied, u"There are too many people of other networks on %1."_s.arg(network()));
    if (const auto why = m_admission.silence(guest))
        return Error::refused(Reason::PermissionDenied, *why);
    const QScopedValueRollback asked(m_isAsked, true);
    return m_messages.say(*user, words);
}

void IrcRoom::retract(const RemoteUser& by, const QStringList& ids, const QString& reason)
{
    m_messages.takeBack(maskOf(by), ids, reason);
}

void IrcRoom::changeTopic(const RemoteUser& by, const chat::RichText& topic)
{
    auto* here = channel();
    if (!here)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    m_server.delivery().push();
    m_server.channels().setTopic(*here, lineOf(topic, m_server.options().limits.topic), maskOf(by), nullptr);
}

Result<Done> IrcRoom::whisper(const RemoteUser& from, const QString& key, const Words& words)
{
    auto* user = m_guests.find(from);
    auto* to = m_channel.user(key);
    if (!user || !to)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    if (const auto why = m_admission.silence(from))
        return Error::refused(Reason::PermissionDenied, *why);
    return m_messages.whisper(*user, *to, words);
}

void IrcRoom::undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text)
{
    const auto* user = m_channel.user(key);
    const auto* guest = to ? m_guests.find(*to) : nullptr;
    if (user && (guest || !to))
        m_messages.notifyUndelivered(*user, words, guest, text);
}

Result<Done> IrcRoom::expel(const RemoteUser& by, const QString& key, const QString& reason)
{
    auto* user = m_channel.user(key);
    auto* here = channel();
    if (!user || !here)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    m_server.delivery().push();
    m_server.channels().kick(maskOf(by), *user, *here, lineOf(reason, m_server.options().limits.kick), nullptr);
    return Done{};
}

void IrcRoom::remark(const QString& text)
{
    auto* here = channel();
    if (!here)
        return;
    const auto body = ircd::lineBody(
        m_server.options().name, "NOTICE", {here->name()}, lineOf(text, GuestMessages::mostOfReason));
    m_server.delivery().toChannel(*here, ircd::Line(body, {m_server.now(), {}, {}, {}, false}));
}

std::optional<ircd::Refusal> IrcRoom::refuses(const ircd::User& user, QByteArrayView key)
{
    const auto refused = m_bridge.refuses(*this, personOf(user, 0), QString::fromUtf8(key));
    return refused
        ? std::optional(ircd::Refusal{refusalNumeric(refused->kind), "Cannot join channel - " + refused->text.toUtf8()})
        : std::nullopt;
}

std::optional<quint8> IrcRoom::ranks(const ircd::User& user)
{
    const auto standing = m_bridge.standing(*this, personOf(user, 0));
    if (!standing)
        return std::nullopt;
    return *standing >= bridge::Standing::Moderator ? ircd::rank::Operator : quint8(0);
}

bridge::Openness IrcRoom::openness() const
{
    const auto* here = channel();
    if (!here)
        return {};
    return {here->isHidden(), here->is('i') || here->is('O') || here->is('R') || here->is('z'), !here->key.isEmpty()};
}

void IrcRoom::modesChanged()
{
    m_bridge.opennessChanged(*this);
    guard(); // a new channel knows nothing of it yet
}

void IrcRoom::guard()
{
    if (!m_closedness.keep(m_bridge.openness(*this)))
        othersChanged(true);
}

void IrcRoom::othersChanged(bool isLost)
{
    if (isLost) {
        const QScopedValueRollback asked(m_isAsked, true); // the topic goes here alone
        m_closedness.lose();
    }
    guard();
}

/// Who did something here: one of the channel's server's people, a guest, or a server.
RemoteUser IrcRoom::actorOf(const QByteArray& mask) const
{
    const auto nick = irc::Source::parse(mask).nick;
    const auto* user = m_server.findUser(nick);
    if (!user)
        return RemoteUser::nobody(QString::fromUtf8(nick));
    if (const auto* guest = m_guests.guestOf(*user))
        return *guest;
    return {const_cast<IrcRoom*>(this), personOf(*user, 0)};
}

QByteArray IrcRoom::maskOf(const RemoteUser& actor) const
{
    const auto* user = actor.home == this ? m_channel.user(actor.person.key) : m_guests.find(actor);
    return user ? user->mask() : m_server.options().name;
}

} // namespace everyport::ircbridge
