#include "protocols/xmpp/server/sessions/externalservice.h"

#include <QMessageAuthenticationCode>

#include "netcore/address/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

QByteArray mac(const QByteArray& secret, const QByteArray& bytes)
{
    return QMessageAuthenticationCode::hash(bytes, secret, QCryptographicHash::Sha1);
}

Error notOne(const QString& uri)
{
    return {Error::Kind::Malformed, Reason::BadValue,
        u"%1 is no address such as stun:stun.example.org or turn:turn.example.org:3478?transport=udp."_s.arg(
            uri.left(200)),
        {}, 0};
}

} // namespace

Result<ExternalService> ExternalService::parse(const QString& uri)
{
    ExternalService service;
    service.type = uri.section(u':', 0, 0).toLower();
    if (!QStringList{u"stun"_s, u"stuns"_s, u"turn"_s, u"turns"_s}.contains(service.type))
        return notOne(uri);
    const bool isTls = service.type.endsWith(u's');
    auto rest = uri.section(u':', 1);
    const auto query = rest.section(u'?', 1);
    rest = rest.section(u'?', 0, 0);
    service.transport = query.isEmpty() ? (isTls ? u"tcp"_s : u"udp"_s) : query.section(u"transport="_s, 1).toLower();
    const bool isBracketed = rest.startsWith(u'[');
    const auto end = isBracketed ? rest.indexOf(u']') : rest.indexOf(u':');
    service.host = isBracketed ? rest.mid(1, end - 1) : rest.left(end);
    const auto behind = end < 0 ? QString() : rest.sliced(end + (isBracketed ? 1 : 0));
    bool isNumber = true;
    service.port = behind.isEmpty() ? (isTls ? 5349 : 3478) : behind.sliced(1).toUShort(&isNumber);
    const bool isTransport = service.transport == u"udp" || service.transport == u"tcp";
    const bool isHost = !service.host.isEmpty() && !asciiHost(service.host).isEmpty() && (!isBracketed || end > 0);
    if (!isNumber || service.port == 0 || !isTransport || !isHost || (!behind.isEmpty() && behind.front() != u':'))
        return notOne(uri);
    return service;
}

TurnCredentials turnCredentials(const QByteArray& secret, const QString& account, qint64 expiresAt)
{
    // It counts what one of us uses, and need not know who that is.
    const auto who = mac(secret, "who " + account.toUtf8()).toHex().first(16);
    const auto name = QByteArray::number(expiresAt) + ':' + who;
    return {QString::fromLatin1(name), QString::fromLatin1(mac(secret, name).toBase64())};
}

} // namespace everyport::xmpp
