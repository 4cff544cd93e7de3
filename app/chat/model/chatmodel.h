#pragma once

#include <memory>
#include <vector>

#include <QUrl>

#include "app/chat/messages/history.h"
#include "app/chat/model/accountconnections.h"
#include "app/chat/model/chataccounts.h"
#include "app/chat/model/chatreports.h"
#include "app/chat/model/messagereports.h"
#include "app/chat/model/ownmessages.h"
#include "app/chat/model/secretstore.h"
#include "app/chat/model/transfers.h"
#include "app/chat/model/typingnotices.h"
#include "netcore/task/taskset.h"

namespace everyport::chat {

class LentCommands;

/// Everyone's accounts, rooms, people and messages, whatever they speak: the one thing that the window's chat talks to.
/// Links tell what happens by `reports` and `messageReports`. Loop's thread; all that is lent outlives it.
class ChatModel {
public:
    ChatModel(Reactor& reactor, Database& database, Log& log, SecretStore& secrets,
        std::vector<std::unique_ptr<NetworkType>> types);
    ~ChatModel(); ///< Drops links without a word; `stop` says goodbye.
    ChatModel(const ChatModel&) = delete;
    ChatModel& operator=(const ChatModel&) = delete;

    Task<Result<Done>> start(); ///< Reads what is stored, then connects whoever connects by itself.
    Task<Result<Done>> stop();

    // Asking
    const std::vector<std::unique_ptr<NetworkType>>& types() const { return m_types; }
    const NetworkType* type(const QString& name) const { return m_accounts.type(name); }
    const std::vector<std::unique_ptr<Account>>& accounts() const { return m_store.accounts(); }
    Account* account(qint64 id) const { return m_store.account(id); }
    /// Null once it is gone: keep ids, not pointers.
    Conversation* conversation(qint64 id) const { return m_store.conversation(id); }
    History& history() { return m_history; }
    FileOutbox& files() { return m_transfers.files(); }
    OfferInbox& offers() { return m_transfers.offers(); } ///< What others offer; saved or refused there.
    /// One was given that no keyring took: it is gone when the program ends.
    bool forgetsPasswords() const { return m_secrets.forgetsPasswords(); }
    void setLentCommands(LentCommands* lent) { m_lent = lent; } ///< Null: there are none.
    LentCommands* lentCommands() const { return m_lent; }
    int unread() const { return m_store.unread(); } ///< Of all.
    int mentions() const { return m_store.mentions(); }

    // Accounts. `raw` as it comes from the form, secrets among it; Malformed/BadValue names the option in `code`.
    Task<Result<qint64>> addAccount(QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
    {
        return m_accounts.add(std::move(typeName), std::move(title), std::move(raw), connectsOnStart);
    }
    /// A secret that is not given stays.
    Task<Result<Done>> changeAccount(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart)
    {
        return m_accounts.change(id, std::move(title), std::move(raw), connectsOnStart);
    }
    Task<Result<Done>> removeAccount(qint64 id) { return m_accounts.remove(id); } ///< With its history.
    /// Null: not there.
    std::unique_ptr<RegistrationSession> registration(const QString& typeName, QMap<QString, QVariant> values) const;
    /// At its server, and in the secret store: the next login is with it. Unsupported where the link cannot.
    Task<Result<Done>> changePassword(qint64 id, QString password)
    {
        return m_accounts.changePassword(id, std::move(password));
    }
    /// There first, then here. What was refused there stays here.
    Task<Result<Done>> removeFromServer(qint64 id) { return m_accounts.removeFromServer(id); }
    void connectAccount(qint64 id) { m_connections.connect(id); }
    void disconnectAccount(qint64 id, const QString& farewell = {}) { m_connections.disconnect(id, farewell); }

    // Conversations
    /// Made where there is none; entered when connected.
    Task<Result<qint64>> openRoom(qint64 account, QString name, QString password = {});
    Task<Result<qint64>> openPerson(qint64 account, QString name);
    Task<Result<Done>> closeConversation(qint64 id, QString farewell = {}); ///< Leaves; the history stays.
    /// Where a URL leads: the conversation, or the account's page. NotFound with `values` to make an account from where
    /// none fits.
    Task<Result<qint64>> openUrl(QUrl url);
    void setDraft(qint64 id, const QString& text);
    void setPinned(qint64 id, bool pinned) { set(id, &Conversation::isPinned, pinned); }
    void setMuted(qint64 id, bool muted) { set(id, &Conversation::isMuted, muted); }
    void setEntersOnConnect(qint64 id, bool enters) { set(id, &Conversation::entersOnConnect, enters); }
    void markRead(qint64 id);

    // Talking. Stored first, then sent; while offline it waits, visibly, and goes when the connection is back.
    /// Ready with the message's number once stored.
    Task<Result<qint64>> say(qint64 conversation, Outgoing outgoing)
    {
        return m_own.say(conversation, std::move(outgoing));
    }
    Task<Result<Done>> sendAgain(qint64 conversation, qint64 message) { return m_own.sendAgain(conversation, message); }
    /// Refused with what to do instead; from then on see `files`. Told in the conversation when it has arrived.
    Result<qint64> sendFile(qint64 conversation, const QString& path, const QString& name = {})
    {
        return m_transfers.sendFile(conversation, path, name);
    }
    /// A failed or waiting one: removed from the queue, marked.
    Task<Result<Done>> cancel(qint64 conversation, qint64 message) { return m_own.cancel(conversation, message); }

    void addListener(ChatEvents* listener) { m_store.listeners().add(listener); }
    void removeListener(ChatEvents* listener) { m_store.listeners().remove(listener); }

    // For links, and for who plays one in a test: what happens on their networks.
    ChatReports& reports() { return m_reports; }
    MessageReports& messageReports() { return m_messages; }

private:
    void set(qint64 id, bool Conversation::*what, bool value);
    Task<Result<Done>> markReadAtLink(qint64 id, qint64 number);

    std::vector<std::unique_ptr<NetworkType>> m_types;
    Reactor& m_reactor;
    Log& m_log;
    LentCommands* m_lent = nullptr;
    TaskSet m_work;
    ChatStore m_store;
    History m_history;
    TypingNotices m_typing;
    MessageReports m_messages;
    OwnMessages m_own;
    Transfers m_transfers;
    ChatReports m_reports;
    AccountSecrets m_secrets;
    AccountConnections m_connections;
    ChatAccounts m_accounts;
};

} // namespace everyport::chat
