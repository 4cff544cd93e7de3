#pragma once

#include <QMap>
#include <QString>

#include "netcore/base/result.h"
#include "netcore/task/task.h"

namespace everyport::chat {

/// Where passwords lie: the desktop's keyring (keyring.h), or memory alone. `key` such as "chat/3/password".
class SecretStore {
public:
    virtual ~SecretStore() = default;
    virtual Task<Result<QString>> read(QString key) = 0;               ///< An empty text where there is none.
    virtual Task<Result<Done>> write(QString key, QString secret) = 0; ///< Empty: forgotten.
    virtual bool isLasting() const { return true; } ///< False: what it was given is gone when the program ends.
};

/// For as long as the program runs.
class MemorySecretStore final : public SecretStore {
public:
    QMap<QString, QString> kept;

    bool isLasting() const override { return false; }
    Task<Result<QString>> read(QString key) override { return Task<Result<QString>>(Result<QString>(kept.value(key))); }
    Task<Result<Done>> write(QString key, QString secret) override
    {
        if (secret.isEmpty())
            kept.remove(key);
        else
            kept.insert(key, secret);
        return Task<Result<Done>>(Result<Done>(Done{}));
    }
};

} // namespace everyport::chat
