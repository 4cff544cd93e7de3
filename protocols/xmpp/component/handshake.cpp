#include "protocols/xmpp/component/handshake.h"

#include <QCryptographicHash>

namespace everyport::xmpp {

QString componentHandshake(const QString& streamId, const QByteArray& secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(streamId.toUtf8() + secret, QCryptographicHash::Sha1).toHex());
}

} // namespace everyport::xmpp
