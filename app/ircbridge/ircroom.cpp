#include "app/ircbridge/ircroom.h"

#include <QScopedValueRollback>

#include "app/ircbridge/ircpeople.h"
#include "app/ircbridge/ircwords.h"
#include "app/ircchat/irctext.h"
#include "protocols/irc/server/ports/names.h"
#include "protocols/irc/server/sessions/session.h"
#include "protocols/irc/server/talk/messages.h"
#include "protocols/irc/source.h"
#include "protocols/irc/text.h"

using namespace Qt::StringLiterals;

namespace everyport::ircbridge {

using bridge::Leaving;
using bridge::RemoteUser;
using bridge::Words;
using ircd::Saying;

namespace {

constexpr int mostReason = 390; // bytes
constexpr auto cannotSendToUser = ircd::Numeric(531);

} // namespace

IrcRoom::IrcRoom(
    ircd::Server& server, IrcRemoteUsers& guests, QByteArray channel, QByteArray sharer, bridge::Bridge& meeting)
    : m_server(server), m_guests(guests), m_name(std::move(channel)), m_sharer(std::move(sharer)), m_bridge(meeting)
{
}

IrcRoom::~IrcRoom()
{
    stopGuarding();
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
        m_saidIds.append(QString::fromLatin1(tags.id));
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

QString IrcRoom::network() const
{
    return QString::fromUtf8(m_server.options().network);
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
    m_server.join(*user, here ? *here : m_server.channel(m_name), 0);
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
            m_server.kick(maskOf(how.by), *user, *here, reason, nullptr);
        else
            m_server.part(*user, *here, reason.isEmpty() ? nullptr : &reason);
    }
    m_guests.leave(guest, *this);
}

Result<QStringList> IrcRoom::speak(const RemoteUser& guest, const Words& words)
{
    auto* user = present(guest);
    if (!user)
        return Error::refused(
            Reason::PermissionDenied, u"There are too many people of other networks on %1."_s.arg(network()));
    if (const auto why = silence(guest))
        return Error::refused(Reason::PermissionDenied, *why);
    const auto* here = channel();
    if (!here)
        return QStringList();
    const QScopedValueRollback asked(m_isAsked, true);
    const auto kind = words.kind == Words::Kind::Notice ? Saying::Kind::Notice : Saying::Kind::Message;
    const auto lines = linesOf(words, user->mask(), m_name);
    Saying whole{*user, nullptr, kind, lines.join('\n'), {}};
    for (const auto& line : lines)
        whole.parts.append({line, false});
    QByteArrayView why;
    if (!ircd::maySpeak(*here, whole, &why))
        return Error::refused(Reason::PermissionDenied, QString::fromUtf8(why));
    m_saidIds.clear();
    Saying saying{*user, nullptr, kind, {}, {}};
    if (!words.replyTo.isEmpty())
        saying.clientTags = "+draft/reply=" + words.replyTo.toLatin1();
    for (const auto& line : lines) {
        saying.text = line;
        ircd::say(m_server, saying, m_name);
    }
    return std::exchange(m_saidIds, {});
}

void IrcRoom::retract(const RemoteUser& by, const QStringList& ids, const QString& reason)
{
    auto* here = channel();
    if (!here)
        return;
    const auto source = maskOf(by);
    const auto why = lineOf(reason, mostReason);
    for (const auto& each : ids) {
        const auto id = each.toLatin1();
        const auto body = why.isEmpty() ? ircd::Server::body(source, "REDACT", {here->name(), id})
                                        : ircd::Server::body(source, "REDACT", {here->name(), id}, why);
        const ircd::Line line(body, {m_server.now(), {}, {}, {}, false});
        m_server.delivery().toChannel(*here, ircd::Choice{nullptr, irc::Capability::MessageRedaction, &line});
        if (m_server.history().isKept())
            m_server.work().start(
                m_server.history().store().remove(ircd::lower(here->name()), id), u"Taking back a message"_s);
    }
}

void IrcRoom::changeTopic(const RemoteUser& by, const chat::RichText& topic)
{
    auto* here = channel();
    if (!here)
        return;
    const QScopedValueRollback asked(m_isAsked, true);
    m_server.delivery().push();
    m_server.setTopic(*here, lineOf(topic, m_server.options().limits.topic), maskOf(by), nullptr);
}

Result<Done> IrcRoom::whisper(const RemoteUser& from, const QString& key, const Words& words)
{
    auto* user = m_guests.find(from);
    auto* to = ownUser(key);
    if (!user || !to)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    if (const auto why = silence(from))
        return Error::refused(Reason::PermissionDenied, *why);
    Saying saying{
        *user, nullptr, words.kind == Words::Kind::Notice ? Saying::Kind::Notice : Saying::Kind::Message, {}, {}};
    const auto nick = to->nick().toByteArray();
    if (!ircd::mayReach(*to, saying)) {
        ircd::notifyUnreached(m_server, saying, *to);
        return Error::refused(
            Reason::PermissionDenied, u"%1 takes no private messages from you."_s.arg(QString::fromUtf8(nick)));
    }
    for (const auto& line : linesOf(words, user->mask(), nick)) {
        saying.text = line;
        ircd::say(m_server, saying, nick);
    }
    return Done{};
}

/// To all clients of theirs, for it is not known which of them has said it. A NOTICE is not answered (RFC 2812 §3.3.2).
void IrcRoom::undelivered(const QString& key, const Words& words, const RemoteUser* to, const QString& text)
{
    const auto* user = ownUser(key);
    const auto* guest = to ? m_guests.find(*to) : nullptr;
    if (!user || words.kind == Words::Kind::Notice || (to && !guest))
        return;
    const auto line = lineOf(text, mostReason);
    for (auto* session = user->sessions; session; session = session->next) {
        if (guest)
            session->reply(cannotSendToUser, {guest->nick()}, line);
        else
            session->reply(ircd::Numeric::CannotSendToChannel, {m_name}, line);
    }
}

Result<Done> IrcRoom::expel(const RemoteUser& by, const QString& key, const QString& reason)
{
    auto* user = ownUser(key);
    auto* here = channel();
    if (!user || !here)
        return Error::refused(Reason::NotFound, u"They have gone."_s);
    m_server.delivery().push();
    m_server.kick(maskOf(by), *user, *here, lineOf(reason, m_server.options().limits.kick), nullptr);
    return Done{};
}

void IrcRoom::remark(const QString& text)
{
    auto* here = channel();
    if (!here)
        return;
    const auto body = ircd::Server::body(m_server.options().name, "NOTICE", {here->name()}, lineOf(text, mostReason));
    m_server.delivery().toChannel(*here, ircd::Line(body, {m_server.now(), {}, {}, {}, false}));
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
    const auto* user = actor.home == this ? ownUser(actor.person.key) : m_guests.find(actor);
    return user ? user->mask() : m_server.options().name;
}

/// Keys are addresses of users that were there when they were told; who has gone since is in the channel no more.
ircd::User* IrcRoom::ownUser(const QString& key) const
{
    const auto* here = channel();
    if (!here)
        return nullptr;
    for (const auto& member : here->members()) {
        if (userKey(*member.user) == key)
            return member.user;
    }
    return nullptr;
}

} // namespace everyport::ircbridge
