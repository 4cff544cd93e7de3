#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::xmpp {

/// XEP-0114 §3: SHA-1 of the stream's id and the secret, in lower-case hex.
QString componentHandshake(const QString& streamId, const QByteArray& secret);

} // namespace everyport::xmpp
