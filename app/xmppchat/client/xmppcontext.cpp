#include "app/xmppchat/client/xmppcontext.h"

namespace everyport::xmppchat {

using namespace Qt::StringLiterals;
using chat::Conversation;
using xmpp::Jid;

namespace {

/// Rooms' occupants are somebody by their full address, everybody else by their account.
QString nameOf(const XmppContext& context, const Jid& who)
{
    return (context.isRoom(who) ? who : who.bare()).toString();
}

} // namespace

QString keyOf(const QString& name)
{
    if (!name.contains(u'@'))
        return name;
    const auto jid = jidOf(name);
    return jid.isNull() ? name : jid.toString();
}

Jid jidOf(const QString& name)
{
    return Jid::parse(name).valueOr({});
}

QString XmppContext::nick() const
{
    const auto given = account.values.text(u"nick"_s);
    return account.notes.value(u"nick "_s + given, given.isEmpty() ? own().local() : given);
}

void XmppContext::keepNick(const QString& nick) const
{
    chat.reports().setNote(account, u"nick "_s + account.values.text(u"nick"_s), nick);
}

Conversation* XmppContext::room(const Jid& address) const
{
    return account.find(Conversation::Kind::Room, address.bare().toString());
}

Conversation* XmppContext::person(const Jid& who) const
{
    return account.find(Conversation::Kind::Person, keyOf(nameOf(*this, who)));
}

Conversation& XmppContext::openPerson(const Jid& who) const
{
    auto& opened = chat.reports().notifyConversation(account, Conversation::Kind::Person, nameOf(*this, who));
    if (isRoom(who) && opened.kind == Conversation::Kind::Person) {
        chat.reports().notifyTitle(opened, who.resource());
        chat.reports().notifyPresence(opened, Conversation::Presence::In);
    }
    return opened;
}

Jid XmppContext::addressOf(qint64 conversation) const
{
    const auto* found = chat.conversation(conversation);
    return found && found->kind != Conversation::Kind::Network ? jidOf(found->name) : Jid();
}

void XmppContext::info(Conversation& where, const QString& text, chat::MessageKind kind) const
{
    chat::Message told;
    told.kind = kind;
    told.text = text;
    chat.messageReports().notifyMessage(where, std::move(told));
}

} // namespace everyport::xmppchat
