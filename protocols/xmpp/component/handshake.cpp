#include "protocols/xmpp/component/handshake.h"

#include <QCryptographicHash>

namespace everyport::xmpp {

QString componentHandshake(const QString& streamId, const QByteArray& secret)
{
    return QString::fromLatin1(QCryptographicHash::hash(streamId.toUtf8() + secret, QCryptographicHash::Sha1).toHex());
}

bool isSameHandshake(const QString& given, const QString& expected)
{
    if (given.size() != expected.size())
        return false;
    int difference = 0;
    for (qsizetype at = 0; at < given.size(); ++at)
        difference |= given[at].toLower().unicode() ^ expected[at].unicode();
    return difference == 0;
}

} // namespace everyport::xmpp
