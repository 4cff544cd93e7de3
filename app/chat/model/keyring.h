#pragma once

#include <functional>
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
    /// `keeps` is asked each time something is to be kept: where it says no, that counts until the program ends, too,
    /// and what lay in the keyring under the same key is taken out. What lies there is read all the same. `tells` hears
    /// a sentence where one does not take what it is to keep, until it takes something again.
    explicit Keyring(
        std::unique_ptr<SecretStore> desktop = std::make_unique<DesktopKeyring>(),
        std::function<bool()> keeps = [] { return true; },
        std::function<void(const QString& sentence)> tells = [](const QString&) {});

    Task<Result<QString>> read(QString key) override;
    Task<Result<Done>> write(QString key, QString secret) override; ///< Never fails.
    /// False once a keyring did not take what it was given, was not there, or was not to keep it.
    bool isLasting() const override { return m_isLasting; }

private:
    std::unique_ptr<SecretStore> m_desktop;
    std::function<bool()> m_keeps;
    std::function<void(const QString& sentence)> m_tells;
    bool m_hasTold = false;
    QHash<QString, QString> m_memory; // what no keyring took
    bool m_isLasting = true;
};

} // namespace everyport::chat
