#pragma once

#include <functional>
#include <optional>

#include <QByteArray>
#include <QString>

namespace everyport::backup {

/// What of a file anybody may see who gets the backup; nothing where all of it is a secret, or nobody can tell. Asked
/// on the thread that saves, or that brings back.
using Secrecy = std::function<std::optional<QByteArray>(const QString& path, const QByteArray& text)>;

constexpr qint64 mostLookedAt = 4 * 1024 * 1024; ///< Bytes; what is larger is no setting and no key.

bool holdsPrivateKey(const QByteArray& text); ///< PEM, PuTTY's, DER, or PKCS#12.
/// The same of any file: a private key is a secret whatever `secrecy` knows of it, which may be empty.
std::optional<QByteArray> seenOf(const Secrecy& secrecy, const QString& path, const QByteArray& text);

} // namespace everyport::backup
