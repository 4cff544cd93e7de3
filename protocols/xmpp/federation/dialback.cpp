#include "protocols/xmpp/federation/dialback.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace everyport::xmpp {

QString dialbackKey(const QByteArray& secret, const QString& receiving, const QString& originating, const QString& streamId)
{
    const auto key = QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
    const auto text = (receiving + u' ' + originating + u' ' + streamId).toUtf8();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex());
}

} // namespace everyport::xmpp
