#pragma once

#include <QVariant>

#include "app/chat/model/givensecrets.h"
#include "app/chat/model/secretstore.h"

namespace everyport::chat {

/// The secret options of accounts, such as their passwords, in a SecretStore. `store` outlives it. Loop's thread.
class AccountSecrets {
public:
    explicit AccountSecrets(SecretStore& store) : m_store(store) {}

    static QString keyOf(qint64 account, const QString& option); ///< "chat/3/password": as the store calls it.

    Task<Result<QString>> read(qint64 account, QString option) { return m_store.read(keyOf(account, option)); }
    /// Those of `raw` that are secret; the others stay.
    Task<Result<Done>> write(qint64 account, const NetworkType& type, QMap<QString, QVariant> raw);
    Task<Result<Done>> forget(qint64 account, const NetworkType& type, const GivenSecrets& given);
    /// One was given that the store keeps in memory alone: it is gone when the program ends.
    bool forgetsPasswords() const { return m_forgetsPasswords; }

private:
    SecretStore& m_store;
    bool m_forgetsPasswords = false;
};

} // namespace everyport::chat
