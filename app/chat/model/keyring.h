#pragma once

#include <memory>

#include <QHash>

#include "app/chat/model/secretstore.h"

namespace everyport::chat {

/// The desktop's keyring (KWallet, GNOME Keyring and their kin) by QtKeychain, as it answers: Unsupported where there
/// is none, Refused where somebody says no. Loop's thread.
class DesktopKeyring final : public SecretStore {
public:
    Task<Result<QString>> read(QString key) override;
    Task<Result<Done>> write(QString key, QString secret) override;
};

/// A keyring, and memory for what it does not take, because there is none or because somebody said no: such a secret
/// counts until the program ends, nobody is asked for it again, and `isLasting` says so. Loop's thread.
class Keyring final : public SecretStore {
public:
    explicit Keyring(std::unique_ptr<SecretStore> desktop = std::make_unique<DesktopKeyring>());

    Task<Result<QString>> read(QString key) override;
    Task<Result<Done>> write(QString key, QString secret) override; ///< Never fails.
    /// False once a keyring did not take what it was given, or was not there.
    bool isLasting() const override { return m_isLasting; }

private:
    std::unique_ptr<SecretStore> m_desktop;
    QHash<QString, QString> m_memory; // what no keyring took
    bool m_isLasting = true;
};

} // namespace everyport::chat
