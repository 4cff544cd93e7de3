#pragma once

#include "app/chat/model/chatmodel.h"
#include "app/xmppchat/client/xmppparts.h"
#include "netcore/base/lifetime.h"

namespace everyport::xmppchat {

/// What everything of one account's link works with; all of it outlives them. Loop's thread.
struct XmppContext {
    Reactor& reactor;
    chat::ChatModel& chat;
    chat::Account& account;
    xmpp::client::Client& client;
    XmppParts& parts;
    TaskSet& work;         ///< What nobody waits for; goes with the client.
    bool isSilent = false; ///< From now on nothing is told.
    /// Gone with this: what waited for storage asks before it goes on.
    Lifetime lifetime = {};

    const xmpp::Jid& own() const { return client.account().address; } ///< Bare.
    QString nick() const; ///< As whom we go into rooms: as chosen last, until the account's settings say another.
    void keepNick(const QString& nick) const;
    /// One that we are in, or on the way to.
    bool isRoom(const xmpp::Jid& who) const { return parts.rooms.find(who.bare()) != nullptr; }

    /// Null where there is none.
    chat::Conversation* room(const xmpp::Jid& address) const;
    chat::Conversation* person(const xmpp::Jid& who) const; ///< Of a room's occupant: by the full address.
    chat::Conversation& openPerson(const xmpp::Jid& who) const;
    /// Whom a conversation is with; null for the network's page.
    xmpp::Jid addressOf(qint64 conversation) const;
    void info(chat::Conversation& where, const QString& text, chat::MessageKind kind = chat::MessageKind::Info) const;
};

/// Equal addresses have equal keys. What is no address, such as a nick, stays as it is.
QString keyOf(const QString& name);
xmpp::Jid jidOf(const QString& name); ///< Null where it is no address.

} // namespace everyport::xmppchat
