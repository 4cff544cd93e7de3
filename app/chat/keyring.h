#pragma once

#include <QHash>

#include "app/chat/secretstore.h"

namespace everyport::chat {

/// The desktop's keyring (KWallet, GNOME Keyring and their kin) by QtKeychain. Where none answers, secrets are kept in
/// memory until the program ends, and `isLasting` says so. Loop's thread.
class Keyring final : public SecretStore {
public:
    Task<Result<QString>> read(QString key) override;
    Task<Result<Done>> write(QString key, QString secret) override;
    bool isLasting() const override { return m_isLasting; } ///< False once a keyring was asked for and was not there.

private:
    QHash<QString, QString> m_memory; // what no keyring took
    bool m_isLasting = true;
};

} // namespace everyport::chat
