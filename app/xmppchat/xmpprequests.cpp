// What an XmppLink is asked for.
#include "app/chat/network/ready.h"
#include "app/xmppchat/talk/xmpproomtexts.h"
#include "app/xmppchat/talk/xmpptext.h"
#include "app/xmppchat/xmpplife.h"
#include "app/xmppchat/xmpplink.h"
#include "app/xmppchat/xmppstanza.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using chat::ready;
using xmpp::Jid;

namespace {

Error notConnected()
{
    return Error::busy(Reason::ConnectionLost, u"There is no connection to the server."_s);
}

Error noAddress(const QString& name)
{
    return Error::refused(
        Reason::BadValue, u"\"%1\" is no address: it is written as name@example.org."_s.arg(name.left(100)));
}

/// A nick in one of our rooms stands for whoever has it, where no address was given.
Jid occupantNamed(const XmppContext& context, const QString& name)
{
    for (const auto& conversation : context.account.conversations()) {
        const auto* room = conversation->kind == Conversation::Kind::Room
            ? context.parts.rooms.find(jidOf(conversation->name))
            : nullptr;
        if (room && room->occupants.contains(name))
            return room->at(name);
    }
    return {};
}

Jid personNamed(const XmppContext& context, const QString& name)
{
    if (const auto occupant = name.contains(u'@') ? Jid() : occupantNamed(context, name); !occupant.isNull())
        return occupant;
    return jidOf(name);
}

} // namespace

Task<Result<Done>> XmppLink::send(qint64 conversation, qint64 message, chat::Outgoing outgoing)
{
    wasActive();
    return isOnline() ? life()->talk.saying().send(conversation, message, std::move(outgoing))
                      : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::enter(QString room, QString password)
{
    const auto address = jidOf(room);
    if (!address.hasLocal() || !address.isBare())
        return ready<Done>(Error::refused(Reason::BadValue, u"A room is written as name@rooms.example.org."_s));
    return isOnline() ? life()->rooms.enter(address, std::move(password)) : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::leave(QString room, QString farewell)
{
    return isOnline() ? life()->rooms.leave(jidOf(room), std::move(farewell)) : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::setTopic(QString room, chat::RichText topic)
{
    return ready<Done>(
        isOnline() ? life()->parts.rooms.changeSubject(jidOf(room), markedText(topic)) : Result<Done>(notConnected()));
}

/// In every room; and what people on the list see (XEP-0172).
Task<Result<Done>> XmppLink::rename(QString name)
{
    if (!isOnline())
        return ready<Done>(notConnected());
    if (const auto trouble = nameTrouble(name); !trouble.isEmpty())
        return ready<Done>(Error::refused(Reason::BadValue, trouble));
    for (const auto& conversation : m_account.conversations()) {
        if (conversation->kind != Conversation::Kind::Room || !conversation->isEntered())
            continue;
        if (const auto asked = life()->parts.rooms.changeNick(jidOf(conversation->name), name); !asked)
            return ready<Done>(asked);
    }
    m_chat.reports().notifyOwnName(m_account, name);
    life()->context.keepNick(name);
    life()->work.start(life()->parts.faces.setNick(name), u"Telling people of the name"_s);
    return ready<Done>(Done{});
}

Task<Result<Done>> XmppLink::setAway(QString text)
{
    wasActive();
    return isOnline() ? life()->people.setAway(std::move(text)) : ready<Done>(notConnected());
}

/// By the room, which lets members alone in where it has to; the room tells whom it may not ask.
Task<Result<Done>> XmppLink::invite(QString room, QString person)
{
    const auto who = jidOf(person);
    if (!isOnline())
        return ready<Done>(notConnected());
    if (!who.hasLocal())
        return ready<Done>(noAddress(person));
    return ready<Done>(life()->parts.invitations.invite(jidOf(room), who));
}

Task<Result<Done>> XmppLink::remove(QString room, QString person, QString reason, bool ban)
{
    return isOnline() ? life()->rooms.remove(jidOf(room), std::move(person), std::move(reason), ban)
                      : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::setRank(QString room, QString person, chat::Member::Rank rank)
{
    return isOnline() ? life()->rooms.setRank(jidOf(room), std::move(person), rank) : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::react(qint64 conversation, QString message, QString emoji, bool on)
{
    wasActive();
    return isOnline() ? life()->talk.saying().react(conversation, std::move(message), std::move(emoji), on)
                      : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::redact(qint64 conversation, QString message, QString reason)
{
    return isOnline() ? life()->talk.saying().redact(conversation, std::move(message), std::move(reason))
                      : ready<Done>(notConnected());
}

void XmppLink::typing(qint64 conversation, bool on)
{
    wasActive();
    if (isOnline())
        life()->talk.saying().typing(conversation, on);
}

void XmppLink::markRead(qint64 conversation, const chat::Message&)
{
    wasActive();
    if (isOnline())
        life()->talk.saying().markRead(conversation);
}

Task<Result<int>> XmppLink::fetchHistory(qint64 conversation, int count)
{
    return isOnline() ? life()->archive.older(conversation, count) : ready<int>(notConnected());
}

Task<Result<QList<chat::RoomFound>>> XmppLink::listRooms(QString mask, int most)
{
    return isOnline() ? life()->rooms.directory().list(std::move(mask), most)
                      : ready<QList<chat::RoomFound>>(notConnected());
}

Task<Result<chat::PersonFacts>> XmppLink::facts(QString person)
{
    if (!isOnline())
        return ready<chat::PersonFacts>(notConnected());
    const auto who = personNamed(life()->context, person);
    return who.isNull() ? ready<chat::PersonFacts>(noAddress(person)) : life()->facts.of(who);
}

Task<Result<Done>> XmppLink::raw(QString line)
{
    if (!isOnline())
        return ready<Done>(notConnected());
    const auto stanza = writtenStanza(line);
    return ready<Done>(stanza ? life()->context.client.send(*stanza) : Result<Done>(stanza.error()));
}

Task<Result<Done>> XmppLink::addContact(QString person, QString title, QStringList groups)
{
    const auto who = jidOf(person);
    if (who.isNull())
        return ready<Done>(noAddress(person));
    return isOnline() ? life()->people.add(who, std::move(title), std::move(groups)) : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::removeContact(QString person)
{
    return isOnline() ? life()->people.remove(jidOf(person)) : ready<Done>(notConnected());
}

Task<Result<Done>> XmppLink::block(QString person, bool on)
{
    if (!isOnline())
        return ready<Done>(notConnected());
    const auto who = personNamed(life()->context, person);
    return who.isNull() ? ready<Done>(noAddress(person)) : life()->people.block(who, on);
}

Task<Result<QByteArray>> XmppLink::picture(QString person)
{
    if (!isOnline())
        return ready<QByteArray>(notConnected());
    return life()->pictures.of(personNamed(life()->context, person));
}

QString XmppLink::whyNoFiles(Conversation::Kind where) const
{
    if (where == Conversation::Kind::Network)
        return Link::whyNoFiles(where);
    return u"Your server keeps no files for rooms: put it on the web, and send its address."_s;
}

Task<Result<Done>> XmppLink::sendFile(qint64 conversation, chat::OutgoingFile file)
{
    return isOnline() ? life()->files.send(conversation, std::move(file)) : ready<Done>(notConnected());
}

Task<Result<qint64>> XmppLink::takeTalk(QString key, bool)
{
    return isOnline() ? life()->people.take(std::move(key)) : ready<qint64>(notConnected());
}

Task<Result<Done>> XmppLink::takeFile(QString key, chat::IncomingFile file)
{
    return isOnline() && XmppFiles::isKey(key) ? life()->files.take(std::move(key), std::move(file))
                                               : ready<Done>(notConnected());
}

void XmppLink::endOffer(const QString& key, bool isRefused)
{
    if (isOnline() && XmppFiles::isKey(key))
        return life()->files.refuse(key); // also where nobody answered in time: they need not wait
    if (life())
        life()->people.endOffer(key, isRefused && isOnline());
}

} // namespace everyport::xmppchat
