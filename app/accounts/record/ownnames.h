#pragma once

#include <QStringList>

namespace everyport {

/// What the program itself is called where it speaks and listens: nobody else has such a nick or account, or what is
/// written to the program would be read by them. In small letters.
const QStringList& ownNames();
bool isOwnName(const QString& name); ///< In any spelling.

/// What is called so is taken for a service (NickServ) or for a channel (#lobby) where people chat: strangers make no
/// such account. As IRC servers keep them, RFC 2811 section 2.1. `name` is prepared.
bool isNameOfServices(const QString& name);

} // namespace everyport
