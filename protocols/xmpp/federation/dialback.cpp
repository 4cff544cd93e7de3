#include "protocols/xmpp/federation/dialback.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include "protocols/xml/serialiser.h"
#include "protocols/xmpp/stanza/namespaces.h"

namespace everyport::xmpp {

QString dialbackKey(
    const QByteArray& secret, const QString& receiving, const QString& originating, const QString& streamId)
{
    const auto key = QCryptographicHash::hash(secret, QCryptographicHash::Sha256).toHex();
    const auto text = (receiving + u' ' + originating + u' ' + streamId).toUtf8();
    return QString::fromLatin1(QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex());
}

QByteArray dialbackBytes(const xml::Element& element)
{
    // Errors inside are a stanza's (§2.4), and those are in jabber:client with us; see wire.h.
    return xml::serialise(element, {ns::client, QStringLiteral("db"), ns::dialback});
}

} // namespace everyport::xmpp
