#pragma once

#include <QStringList>

namespace everyport {

/// What the program itself is called where it speaks and listens: nobody else has such a nick or account, or what is written to
/// the program would be read by them. In small letters.
const QStringList& ownNames();
bool isOwnName(const QString& name); ///< In any spelling.

} // namespace everyport
