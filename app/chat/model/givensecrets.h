#pragma once

#include <optional>

#include <QStringList>
#include <QVariant>

#include "app/chat/network/account.h"
#include "app/chat/network/network.h"

namespace everyport::chat {

/// Which secret options an account was given, as noted with it (Account::notes): a keyring may ask its owner before it
/// answers, and is not asked for what it cannot have. An account of before this was noted may have any.
class GivenSecrets {
public:
    static inline const QString key = QStringLiteral("keyring"); ///< In Account::notes.

    static GivenSecrets none() { return GivenSecrets(QStringList()); }
    static GivenSecrets of(const Account& account);

    bool mayHave(const QString& option) const { return !m_options || m_options->contains(option); }
    /// `raw` without empty secrets that are not there anyway: nothing has to be taken out for them.
    QMap<QString, QVariant> withoutNeedless(const NetworkType& type, QMap<QString, QVariant> raw) const;
    GivenSecrets after(const NetworkType& type, const QMap<QString, QVariant>& raw) const; ///< Once that is written.
    QString note() const; ///< For Account::notes; null while nothing is known.

private:
    explicit GivenSecrets(std::optional<QStringList> options) : m_options(std::move(options)) {}

    std::optional<QStringList> m_options; ///< Null: any.
};

} // namespace everyport::chat
