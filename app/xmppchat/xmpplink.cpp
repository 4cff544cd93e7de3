#include "app/xmppchat/xmpplink.h"

#include "app/xmppchat/xmpplife.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;

XmppLink::XmppLink(Reactor& reactor, Log& log, chat::ChatModel& chat, chat::Account& account, XmppSessions& sessions,
    const QString& pictureFolder, QMap<QString, QString> secrets)
    : m_reactor(reactor),
      m_log(log),
      m_chat(chat),
      m_account(account),
      m_connection(reactor, log, chat, account, sessions, pictureFolder, std::move(secrets))
{
}

void XmppLink::wasActive()
{
    if (life())
        life()->people.wasActive();
}

chat::Abilities XmppLink::abilities() const
{
    using chat::Ability;
    const chat::Abilities uploads = life() && life()->files.isThere() ? Ability::Uploads : chat::Abilities();
    const chat::Abilities registers = m_connection.wantedAccount().isEmpty() ? chat::Abilities()
                                                                             : Ability::Registration;
    return uploads | registers | Ability::Files | Ability::Typing | Ability::Reply | Ability::React | Ability::Redact
        | Ability::Edit | Ability::History | Ability::ReadMarker | Ability::Topic | Ability::Moderate | Ability::Invite
        | Ability::ListRooms | Ability::Rename | Ability::Away | Ability::MultipleLines | Ability::RawCommands
        | Ability::Contacts | Ability::Block | Ability::Pictures | Ability::RoomAdministration | Ability::Commands
        | Ability::AccountAdministration;
}

chat::RoomAdministration* XmppLink::roomCare()
{
    return life() ? &life()->care : nullptr;
}

chat::ServiceCommands* XmppLink::serviceCommands()
{
    return life() ? &life()->care : nullptr;
}

chat::AccountAdministration* XmppLink::accountCare()
{
    return life() ? &life()->care : nullptr;
}

/// By a connection of its own, which this link may end before.
std::unique_ptr<chat::RegistrationSession> XmppLink::registration()
{
    auto wanted = m_connection.wantedAccount();
    return wanted.isEmpty() ? nullptr
                            : m_account.type->registration(m_reactor, m_log, std::move(wanted), m_chat.proxyResolver());
}

QString XmppLink::keyOf(Conversation::Kind, const QString& name) const
{
    return xmppchat::keyOf(name);
}

bool XmppLink::mayBeRoom(const QString& name) const
{
    const auto jid = jidOf(name);
    return jid.hasLocal() && jid.isBare();
}

QString XmppLink::wholeRoomName(const QString& name) const
{
    const QString service = life() ? life()->rooms.service() : QString();
    if (service.isEmpty() || name.isEmpty() || name.contains(u'@') || name.contains(u'/'))
        return name;
    const QString whole = name + u'@' + service;
    return mayBeRoom(whole) ? whole : name;
}

bool XmppLink::mayBePerson(const QString& name) const
{
    const auto jid = jidOf(name);
    return !jid.isNull() && (!(jid.isBare() && life() && life()->context.isRoom(jid)) || isLikelyPerson(name));
}

/// A room that was asked for and has never answered is none yet.
bool XmppLink::isLikelyPerson(const QString& name) const
{
    if (!mayBeRoom(name) || !life())
        return false;
    const auto jid = jidOf(name);
    const auto* asked = life()->parts.rooms.find(jid);
    const bool isIn = asked && asked->state == xmpp::client::Room::State::In;
    if (isIn || life()->rooms.isKept(jid))
        return false;
    return life()->parts.roster.find(jid) || jid.domain() == life()->context.own().domain();
}

bool XmppLink::isRoomName(const QString& name) const
{
    return mayBeRoom(name) && life() && life()->rooms.isLikely(jidOf(name));
}

QList<chat::RememberedRoom> XmppLink::rememberedRooms() const
{
    return life() ? life()->rooms.bookmarks().withoutConversation() : QList<chat::RememberedRoom>();
}

QString XmppLink::personOf(const QString& room, const QString& member) const
{
    const auto who = jidOf(room).withResource(member);
    return who ? who->toString() : member;
}

} // namespace everyport::xmppchat
