#pragma once

#include <functional>
#include <memory>
#include <vector>

#include <QSet>

#include "app/chat/messages/messageflow.h"
#include "app/chat/model/accounttable.h"
#include "app/chat/model/chatevents.h"
#include "app/chat/network/account.h"
#include "app/chat/network/network.h"
#include "netcore/base/lifetime.h"
#include "netcore/base/listenerlist.h"

namespace everyport::chat {

/// Accounts and their conversations: in memory with what is unread in them, and on disk by their MessageFlow. It opens,
/// closes and saves conversations, and notifies listeners; what happens on a network it does not know. Owned by
/// ChatModel, before all that uses it. Loop's thread.
class ChatStore final : MessageFlow::Events {
public:
    using Forget = std::function<void(qint64 conversation)>;

    /// `forget` is called before a conversation goes, for what others keep of it.
    ChatStore(Reactor& reactor, Database& database, Log& log, Forget forget);

    ListenerList<ChatEvents>& listeners() { return m_listeners; }
    MessageFlow& messages() { return m_flow; }

    const std::vector<std::unique_ptr<Account>>& accounts() const { return m_accounts; }
    Account* account(qint64 id) const;
    Conversation* conversation(qint64 id) const { return m_byId.value(id); } ///< Null once it is gone.
    Link* linkOf(qint64 conversation) const; ///< The link that it is spoken over, or null while it cannot be.
    int unread() const;                      ///< Of all that are not muted.
    int mentions() const;

    Account& addAccount(std::unique_ptr<Account> account);
    void setNote(Account& account, const QString& key, const QString& value); ///< A null value: forgotten.
    void removeAccount(qint64 id); ///< With its conversations, in memory alone.

    /// As it was read from the disk; one that was closed, or has no account here, is kept for `open`.
    void restore(accounttable::StoredConversation stored);
    /// The one of this name, made where there is none; one that was closed comes back with its id and history. The
    /// network's page where the account has too many.
    Conversation& open(Account& account, Conversation::Kind kind, const QString& name);
    void close(Conversation& conversation); ///< Its history stays.
    bool wasClosed(const Account& account, Conversation::Kind kind, const QString& key) const;

    // Each once a turn, however often it is asked for.
    void saveSoon(const Conversation& conversation);
    void notifyContactsSoon(const Account& account);
    void notifyMembersSoon(const Conversation& conversation);
    void flushTurn(); ///< What waits for the turn's end is done now.

    /// Of rooms that say nothing of their own.
    Conversation::Notes usualNotes() const { return m_usualNotes; }
    void setUsualNotes(Conversation::Notes notes) { m_usualNotes = notes; }

    void notifyChanged(Conversation& conversation);
    /// Read elsewhere, up to that time: what is unread is counted anew.
    Task<Result<Done>> readUpTo(qint64 conversation, qint64 at);

private:
    void messageTaken(const Message& message) override;
    void messageUpdated(const Message& message) override;
    void troubleChanged() override;
    bool isWorthANote(const Conversation& conversation, const Message& message) const;
    bool countsAsUnread(Conversation& conversation, const Message& message);
    Conversation& adopt(Account& account, std::unique_ptr<Conversation> conversation);
    void drop(Conversation& conversation);
    void save(const Conversation& conversation, bool closed = false);
    void wantTurn();

    Reactor& m_reactor;
    Database& m_database;
    Forget m_forget;
    ListenerList<ChatEvents> m_listeners;
    std::vector<std::unique_ptr<Account>> m_accounts;
    QHash<qint64, Conversation*> m_byId;
    QList<accounttable::StoredConversation> m_closed; // with their ids, for when they are opened again
    qint64 m_lastConversation = 0;                    // the highest id
    QSet<qint64> m_toSave;
    QSet<qint64> m_membersToNotify;
    QSet<qint64> m_contactsToNotify; // accounts
    Conversation::Notes m_usualNotes = Conversation::Notes::Mentions;
    bool m_turnWanted = false;
    Lifetime m_lifetime; // for calls that come after this has gone
    MessageFlow m_flow;
};

} // namespace everyport::chat
