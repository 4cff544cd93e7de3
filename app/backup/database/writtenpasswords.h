#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::backup {

// Passwords that are written within a setting: "socks5:127.0.0.1:9050:user=lena:password=sesame:tls:…", or a web
// address with one before its host. What is around them stays, so that nobody goes without the proxy that was meant.

QString withoutPasswords(const QString& value); ///< One value, as it is meant.
QByteArray withoutPasswordsInIni(const QByteArray& text);
/// An object of values, as options of chat accounts are kept; as it was where none is in it.
QByteArray withoutPasswordsInJson(const QByteArray& text);

} // namespace everyport::backup
