#pragma once

#include "app/chat/model/accountconnections.h"

namespace everyport::chat {

/// The accounts that a person has: read from the storage, added, changed, removed, here and at their servers. Owned by
/// ChatModel; what it is made with outlives it. Loop's thread.
class ChatAccounts {
public:
    using Types = std::vector<std::unique_ptr<NetworkType>>;
    /// Where accounts are kept.
    struct Storage {
        Database& database;
        Log& log;
        ChatStore& store;
        AccountSecrets& secrets;
    };
    ChatAccounts(const Types& types, Storage storage, AccountConnections& connections);

    const NetworkType* type(const QString& name) const;
    Task<Result<Done>> load(); ///< With their conversations.
    void connectAtStart();

    // `raw` as it comes from the form, secrets among it; Malformed/BadValue names the option in `code`.
    Task<Result<qint64>> add(QString typeName, QString title, QMap<QString, QVariant> raw, bool connectsOnStart);
    /// A secret that is not given stays.
    Task<Result<Done>> change(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart);
    Task<Result<Done>> remove(qint64 id); ///< With its history.
    /// What is made at its server becomes its own, and it connects by that if it was refused; null where the link
    /// cannot.
    std::unique_ptr<FormSession> registerName(qint64 id);
    /// At its server, and in the secret store. Unsupported where the link cannot.
    Task<Result<Done>> changePassword(qint64 id, QString password);
    Task<Result<Done>> removeFromServer(qint64 id); ///< There first, then here.

private:
    /// Which of its values are others than before, and whether the secret store took them.
    struct Changed {
        bool isPlace = false;
        bool isSecret = false;
        Result<Done> secretsKept = Done();
    };
    Task<Result<Changed>> keep(qint64 id, QString title, QMap<QString, QVariant> raw, bool connectsOnStart);
    Task<Result<Done>> adopt(qint64 id, QMap<QString, QVariant> made);
    void connectAnew(qint64 id);
    Task<Result<Done>> migrate();
    void restore(const accounttable::StoredAccount& stored);
    void noteGiven(Account& account, const QMap<QString, QVariant>& raw);
    Account* account(qint64 id) const { return m_storage.store.account(id); }

    const Types& m_types;
    Storage m_storage;
    AccountConnections& m_connections;
};

} // namespace everyport::chat
