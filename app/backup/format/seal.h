#pragma once

#include <QByteArray>

#include "netcore/base/result.h"
#include "netcore/base/wiped.h"

namespace everyport::backup {

// What a backup has of secrets, under a word of somebody's own: scrypt (RFC 7914; N 2^16, r 8, p 1: 64 MiB and a fifth
// of a second for each guess) makes the key, AES-256-GCM encrypts. What it costs is fixed by the format, so that no
// file can ask for more. Both take their time: for a thread.

constexpr qint64 mostSealed = 64 * 1024 * 1024;
constexpr qsizetype fewestLetters = 8; ///< Of a word: whoever has the file may try as often as they like. Only advice.

Result<QByteArray> seal(const QByteArray& content, const Wiped<QByteArray>& word);
/// Refused/NotAuthorised: the word is another, or the bytes were changed.
Result<Wiped<QByteArray>> unseal(const QByteArray& sealed, const Wiped<QByteArray>& word);

} // namespace everyport::backup
