#pragma once

#include <memory>
#include <utility>
#include <vector>

#include <QUrl>

#include "app/chat/messages/wholehistory.h"
#include "app/chat/model/accountconnections.h"
#include "app/chat/model/chataccounts.h"
#include "app/chat/model/chatreports.h"
#include "app/chat/model/messagereports.h"
#include "app/chat/model/ownmessages.h"
#include "app/chat/model/secretstore.h"
#include "app/chat/model/sentforms.h"
#include "app/chat/model/transfers.h"
#include "app/chat/model/typingnotices.h"
#include "netcore/task/taskset.h"

namespace everyport {
class NetworkState;
}

namespace everyport::chat {

class LentCommands;

/// The chat of this program's person: accounts on any kind of network, their rooms, people and messages. The window's
/// chat, rules and Python use this alone; each account's Link (network/link.h) speaks its protocol and tells what
/// happens by `reports` and `messageReports`. Accounts and conversations go by numbers that are never used again.
///
/// The Station owns it; what the constructor is given must outlive it. Loop's thread only.
class ChatModel {
public:
    ChatModel(Reactor& reactor, Database& database, Log& log, SecretStore& secrets,
        std::vector<std::unique_ptr<NetworkType>> types);
    ~ChatModel(); ///< Drops the connections; `stop` says goodbye first.
    ChatModel(const ChatModel&) = delete;
    ChatModel& operator=(const ChatModel&) = delete;

    Task<Result<Done>> start(); ///< Reads what is stored, then begins to connect accounts that connect on start.
    Task<Result<Done>> stop();  ///< Disconnects all, and is ready when all that was said is stored.

    // Asking
    const std::vector<std::unique_ptr<NetworkType>>& types() const { return m_types; }
    const NetworkType* type(const QString& name) const { return m_accounts.type(name); }
    const std::vector<std::unique_ptr<Account>>& accounts() const { return m_store.accounts(); }
    Account* account(qint64 id) const { return m_store.account(id); }
    /// Null where there is none, or no more: keep ids, not pointers.
    Conversation* conversation(qint64 id) const { return m_store.conversation(id); }
    History& history() { return m_history; }                ///< What is stored.
    WholeHistory& wholeHistory() { return m_wholeHistory; } ///< What is shown: with what waits for room on the disk.
    FileOutbox& files() { return m_transfers.files(); }
    OfferInbox& offers() { return m_transfers.offers(); } ///< Files that others offer; saved or refused there.
    /// A password was given that no keyring took: it is gone when the program ends.
    bool forgetsPasswords() const { return m_secrets.forgetsPasswords(); }
    void setLentCommands(LentCommands* lent) { m_lent = lent; } ///< Plugins' "/commands"; null where there are none.
    LentCommands* lentCommands() const { return m_lent; }
    int unread() const { return m_store.unread(); }     ///< Messages, in all conversations.
    int mentions() const { return m_store.mentions(); } ///< Those among them that name us.

    // Accounts. `raw` are an account's options as the form has them, secrets among them; a wrong one gives
    // Malformed/BadValue with the option's key as `code`.
    Task<Result<qint64>> addAccount(QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
    {
        return m_accounts.add(std::move(typeName), std::move(title), std::move(raw), connectsOnStart);
    }
    /// Changes an account's title and options; secrets that `raw` does not have stay as they are.
    Task<Result<Done>> changeAccount(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
    {
        return m_accounts.change(id, std::move(title), std::move(raw), connectsOnStart);
    }
    Task<Result<Done>> removeAccount(qint64 id) { return m_accounts.remove(id); } ///< With its history.
    /// Begins to register a new account at a server (the account is added here afterwards, by addAccount). Null where
    /// there is no such type, or where its accounts are not made that way.
    std::unique_ptr<RegistrationSession> registration(const QString& typeName, QMap<QString, QVariant> values) const;
    /// Begins to register the name that an account goes by as a guest, or was refused by; what comes of it is kept as
    /// the account's own. Null where its network has no way.
    std::unique_ptr<FormSession> registerName(qint64 id) { return m_accounts.registerName(id); }
    /// What was sent to finish a registration or another form, and goes on without whoever sent it.
    SentForms& sentForms() { return m_sentForms; }
    /// Changes an account's password at its server and in the secret store. Unsupported where the network has no way.
    Task<Result<Done>> changePassword(qint64 id, QString password)
    {
        return m_accounts.changePassword(id, std::move(password));
    }
    /// Removes an account at its server, then here; when the server refuses, it stays here, too.
    Task<Result<Done>> removeFromServer(qint64 id) { return m_accounts.removeFromServer(id); }
    void connectAccount(qint64 id) { m_connections.connect(id); }
    /// The proxy of accounts that name none of their own, from their next connection on.
    void setProxyResolver(ProxyResolver proxyResolver) { m_connections.setProxyResolver(std::move(proxyResolver)); }
    const ProxyResolver& proxyResolver() const { return m_connections.proxyResolver(); }
    /// Whether this computer is on a network, which accounts elsewhere wait for; null: none waits. Must outlive this.
    void setNetworkState(NetworkState* state) { m_networkState = state; }
    NetworkState* networkState() const { return m_networkState; }
    void disconnectAccount(qint64 id, const QString& farewell = {}) { m_connections.disconnect(id, farewell); }

    // Conversations
    /// Opens the conversation with a room, made where there is none, and enters the room, now or when the account is
    /// connected. Gives the conversation's id.
    Task<Result<qint64>> openRoom(qint64 account, QString name, QString password = {});
    Task<Result<qint64>> openPerson(qint64 account, QString name);
    Task<Result<Done>> closeConversation(qint64 id, QString farewell = {}); ///< Leaves; the history stays.
    /// Opens what a URL names ("irc://host/room", "xmpp:…") with the account that fits, which is connected if need be;
    /// gives the id of the conversation or of the account's page. Refused/NotFound: no account fits yet.
    Task<Result<qint64>> openUrl(QUrl url);
    void setDraft(qint64 id, const QString& text);
    void setPinned(qint64 id, bool pinned) { set(id, &Conversation::isPinned, pinned); }
    void setMuted(qint64 id, bool muted) { set(id, &Conversation::isMuted, muted); }
    /// Which messages of a room are worth a note; `AsUsual`: as all rooms that say nothing of their own.
    void setNotes(qint64 id, Conversation::Notes notes) { set(id, &Conversation::notes, notes); }
    void setSilentUntil(qint64 id, qint64 at) { set(id, &Conversation::silentUntil, at); } ///< 0: not any more.
    Conversation::Notes usualNotes() const { return m_store.usualNotes(); }
    void setUsualNotes(Conversation::Notes notes) { m_store.setUsualNotes(notes); } ///< Until the program ends.
    /// Whether others are told that somebody writes here, on any network. Until the program ends.
    bool tellsTyping() const { return m_tellsTyping; }
    void setTellsTyping(bool tells) { m_tellsTyping = tells; }
    /// Whether others are told what has arrived and was read, where an account does not keep it to itself anyway. Until
    /// the program ends.
    bool tellsRead() const { return m_tellsRead; }
    void setTellsRead(bool tells) { m_tellsRead = tells; }
    void setEntersOnConnect(qint64 id, bool enters) { set(id, &Conversation::entersOnConnect, enters); }
    void markRead(qint64 id);

    // Talking. A message is stored first, then sent; without a connection it waits, shown as waiting, for the next one.
    /// Gives the message's number within the conversation, once it is stored.
    Task<Result<qint64>> say(qint64 conversation, Outgoing outgoing)
    {
        return m_own.say(conversation, std::move(outgoing));
    }
    Task<Result<Done>> sendAgain(qint64 conversation, qint64 message) { return m_own.sendAgain(conversation, message); }
    /// Begins to send a file; gives its number in `files`, where its progress is shown. The conversation shows when it
    /// has arrived. An Error says what to do instead.
    Result<qint64> sendFile(qint64 conversation, const QString& path, const QString& name = {})
    {
        return m_transfers.sendFile(conversation, path, name);
    }
    /// Takes a message that waits or has failed out of the queue, and marks it so.
    Task<Result<Done>> cancel(qint64 conversation, qint64 message) { return m_own.cancel(conversation, message); }

    /// Why what is said and written here is not on the disk; it waits, and is lost with the program. Null: it is there.
    const Error* storingTrouble() { return m_store.messages().trouble() ? &*m_store.messages().trouble() : nullptr; }
    /// What was told and is not on the disk, where `history` does not see it; in the order of coming.
    QList<Message> unstored(qint64 conversation) { return m_store.messages().unstored(conversation); }
    /// By its id, or by its sender's for it, on the disk or not there; the newest, where there are several.
    Task<Result<std::optional<Message>>> find(qint64 conversation, QString id)
    {
        return m_own.find({conversation, 0, id});
    }
    /// As History::search, and among what is not on the disk.
    Task<Result<QList<History::Found>>> search(History::Search search);
    /// Ready when what was said and written until now is stored, or `storingTrouble` says why not.
    Task<Result<Done>> written();
    void storeNow() { m_store.messages().tryAgain(); }

    void addListener(ChatEvents* listener) { m_store.listeners().add(listener); }
    void removeListener(ChatEvents* listener) { m_store.listeners().remove(listener); }

    // For links (and tests, which play one): here they tell what happens on their networks.
    ChatReports& reports() { return m_reports; }
    MessageReports& messageReports() { return m_messages; }

private:
    template <typename T>
    void set(qint64 id, T Conversation::*what, T value)
    {
        auto* found = conversation(id);
        if (!found || std::exchange(found->*what, value) == value)
            return;
        m_store.saveSoon(*found);
        m_store.notifyChanged(*found);
    }
    Task<Result<Done>> markReadAtLink(qint64 id, qint64 number);

    std::vector<std::unique_ptr<NetworkType>> m_types;
    Reactor& m_reactor;
    Log& m_log;
    LentCommands* m_lent = nullptr;
    bool m_tellsTyping = true;
    bool m_tellsRead = true;
    TaskSet m_work;
    ChatStore m_store;
    History m_history;
    WholeHistory m_wholeHistory{m_history, m_store.messages()};
    TypingNotices m_typing;
    MessageReports m_messages;
    OwnMessages m_own;
    Transfers m_transfers;
    ChatReports m_reports;
    AccountSecrets m_secrets;
    AccountConnections m_connections;
    NetworkState* m_networkState = nullptr;
    ChatAccounts m_accounts;
    SentForms m_sentForms; // last: they work with all of the above
};

} // namespace everyport::chat
