#include "app/stations/enrolling/invitationwords.h"

#include <QCryptographicHash>

#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

const auto usualSpace = u"stations"_s;

/// Of the home's own server; empty where the station has an account of its own elsewhere.
QString domainOf(const Invitation& invitation)
{
    return invitation.account.section(u'@', 1);
}

} // namespace

QByteArray firstDer(const QByteArray& pem)
{
    constexpr QByteArrayView begin = "-----BEGIN CERTIFICATE-----";
    const auto from = pem.indexOf(begin);
    const auto to = pem.indexOf("-----END CERTIFICATE-----");
    return from < 0 || to < from ? QByteArray()
                                 : QByteArray::fromBase64(pem.mid(from + begin.size(), to - from - begin.size()));
}

QString enrolCommand(const Invitation& invitation)
{
    const auto domain = domainOf(invitation);
    auto command = u"everyportd stations enrol %1 %2"_s.arg(
        domain.isEmpty() ? invitation.home : domain, invitation.code);
    if (!invitation.server.isEmpty())
        command += u" --server "_s + invitation.server;
    if (invitation.space != usualSpace)
        command += u" --space "_s + invitation.space;
    return command;
}

QString acceptCommand(const Invitation& invitation)
{
    const auto domain = domainOf(invitation);
    if (invitation.certificate.isEmpty() || domain.isEmpty())
        return {};
    const auto digest = QCryptographicHash::hash(firstDer(invitation.certificate), QCryptographicHash::Sha256);
    return u"everyportd certificate accept %1 xmpp-client %2"_s.arg(
        domain, QString::fromLatin1(digest.toHex(':').toUpper()));
}

bool isForThisComputerAlone(const Invitation& invitation)
{
    const auto server = Endpoint::parse(invitation.server);
    return server && isThisComputer(server->host());
}

} // namespace everyport::stations
