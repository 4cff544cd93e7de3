#pragma once

#include <QMap>
#include <QVariant>

#include "app/chat/network/network.h"

/// What an account's options say, between the form that a person fills in and the storage. Secrets are not among it.
namespace everyport::chat::accountvalues {

/// As they came from the form, secrets among them. An Error's `code` names the option.
Result<OptionValues> check(const NetworkType& type, QMap<QString, QVariant> raw);
bool hasSecret(const NetworkType& type, const QMap<QString, QVariant>& raw);
QStringList secretsOf(const NetworkType& type); ///< The options that are secret.
/// As from a form: the account's own password, which is the first option that is secret.
QMap<QString, QVariant> ownPassword(const NetworkType& type, const QString& password);

QByteArray write(const NetworkType& type, const OptionValues& values); ///< JSON, by option key.
/// What an older program kept and this one does not know, or no longer takes, is left out.
OptionValues read(const NetworkType& type, const QByteArray& written);

} // namespace everyport::chat::accountvalues
