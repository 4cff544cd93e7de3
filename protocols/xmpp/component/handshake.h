#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::xmpp {

/// XEP-0114 §3: SHA-1 of the stream's id and the secret, in lower-case hex.
QString componentHandshake(const QString& streamId, const QByteArray& secret);
/// In the same time wherever they differ.
bool isSameHandshake(const QString& given, const QString& expected);

} // namespace everyport::xmpp
