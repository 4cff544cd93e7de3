#pragma once

#include <QVariant>

#include "app/chat/model/secretstore.h"
#include "app/chat/network/account.h"
#include "app/chat/network/network.h"

namespace everyport::chat {

/// The secret options of accounts, such as their passwords, in a SecretStore. `store` outlives it. Loop's thread.
///
/// Which of them an account was given is noted with it (Account::notes): a keyring may ask its owner before it answers,
/// and is not asked for what it cannot have.
class AccountSecrets {
public:
    explicit AccountSecrets(SecretStore& store) : m_store(store) {}

    static QString keyOf(qint64 account, const QString& option); ///< "chat/3/password": as the store calls it.

    Task<Result<QString>> read(qint64 account, QString option) { return m_store.read(keyOf(account, option)); }
    /// Those of `raw` that are secret; the others stay.
    Task<Result<Done>> write(qint64 account, const NetworkType& type, QMap<QString, QVariant> raw);
    /// The account's own password: the first option that is secret.
    Task<Result<Done>> writePassword(qint64 account, const NetworkType& type, QString password);
    /// Those that it may have.
    Task<Result<Done>> forget(qint64 account, const NetworkType& type, std::optional<QStringList> given);

    static inline const QString givenNote = QStringLiteral("keyring"); ///< The key of what is noted.
    /// The options that the account was given. Null: it was made before that was noted, and may have any.
    static std::optional<QStringList> given(const Account& account);
    static bool mayHave(const std::optional<QStringList>& given, const QString& option)
    {
        return !given || given->contains(option);
    }
    /// Takes what is empty out of `raw` where nothing was given before.
    static void dropEmpty(
        QMap<QString, QVariant>& raw, const NetworkType& type, const std::optional<QStringList>& given);
    /// What is to be noted once `raw` is written; null while it is not known.
    static QString noteAfter(
        const std::optional<QStringList>& given, const NetworkType& type, const QMap<QString, QVariant>& raw);
    /// One was given that the store keeps in memory alone: it is gone when the program ends.
    bool forgetsPasswords() const { return m_forgetsPasswords; }

private:
    SecretStore& m_store;
    bool m_forgetsPasswords = false;
};

} // namespace everyport::chat
