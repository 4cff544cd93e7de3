#pragma once

#include <QByteArray>
#include <QString>

#include "app/accounts/record/account.h"

namespace everyport {

/// RFC 7677 asks for 4096 at least. 20,000 of SHA-256 take about 8 ms of one core here: nothing to a person at
/// login, much to whoever guesses.
inline constexpr int scramIterations = 20'000;

/// RFC 5802 §3. `password` is prepared already. Takes milliseconds: for the thread pool.
ScramKeys makeScramKeys(ScramHash hash, const QString& password, const QByteArray& salt, int iterations);
QByteArray randomSalt(); ///< 16 bytes.

/// Whether the password gives these keys. The time it takes says nothing about how near it was.
bool scramKeysMatch(ScramHash hash, const QString& password, const ScramKeys& keys);

/// For a name that nobody has: the same each time, and no password gives them. `secret` is this station's own.
ScramKeys fakeScramKeys(ScramHash hash, const QString& name, const QByteArray& secret);

} // namespace everyport
