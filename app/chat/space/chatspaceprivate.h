#pragma once

#include <map>

#include <QSet>

#include "app/chat/messages/messageflow.h"
#include "app/chat/messages/messagetable.h"
#include "app/chat/space/accounttable.h"
#include "app/chat/space/chatspace.h"
#include "app/chat/space/outbox.h"
#include "netcore/base/lifetime.h"
#include "netcore/base/listenerlist.h"

namespace everyport::chat {

/// What ChatSpace is made of. For its own files only.
struct ChatSpace::Private final : MessageFlow::Events {
    ChatSpace& space;
    Reactor& reactor;
    Database& database;
    Log& log;
    SecretStore& secrets;
    MessageFlow flow;
    Outbox outbox;
    FileOutbox files;
    OfferInbox offers;
    QSet<qint64> offersFull; // accounts whose people were told that it is enough
    ListenerList<ChatEvents> listeners;
    QHash<qint64, Conversation*> byId;
    QList<accounttable::StoredConversation> closed; // with their ids, for when they are opened again
    std::vector<std::unique_ptr<Link>> leaving;     // saying goodbye
    QHash<qint64, qint64> newestTold;               // by conversation, the time of what was told last
    qint64 lastConversation = 0;                    // the highest id
    QSet<qint64> toTellMembers;
    QSet<qint64> toTellContacts; // accounts
    QSet<qint64> toSave;
    bool turnWanted = false;
    Lifetime lifetime; // for calls that come after the space has gone
    bool started = false;
    bool forgetsPasswords = false;
    std::map<std::pair<qint64, QString>, Clock::Timer> typing; // by conversation and name
    TaskSet work;

    Private(ChatSpace& space, Reactor& reactor, Database& database, Log& log, SecretStore& secrets);

    void tell(const std::function<void(ChatEvents&)>& event);
    void wantTurn(); ///< Member lists are told and conversations saved once a turn.
    void turnEnds();
    qint64 bounded(qint64 at) const; ///< A network's time, not from the future.

    void messageStored(const Message& message) override;
    void messageUpdated(const Message& message) override;
    Link* wayOf(qint64 conversation) const;
    void fileChanged(const FileTransfer& file);
    void offerChanged(const Offer& offer);
    void sendingEnded(qint64 conversation, qint64 message, const Result<Done>& result);
};

} // namespace everyport::chat
