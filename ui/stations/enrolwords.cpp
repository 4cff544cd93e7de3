#include "ui/stations/enrolwords.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include "app/stations/invitation.h"
#include "netcore/address/hostname.h"
#include "netcore/endpoints/endpoint.h"

using namespace Qt::StringLiterals;
using everyport::stations::Invitation;

namespace everyport::ui {
namespace {

const auto usualSpace = u"stations"_s;

/// The options that go along with a code, each with its value behind a blank or an equals sign.
QVariantMap writtenOptions(const QString& line)
{
    static const QRegularExpression option(u"--(server|space|pubsub|name)(?:\\s+|=)(\\S+)"_s);
    QVariantMap options;
    auto found = option.globalMatch(line);
    while (found.hasNext()) {
        const auto one = found.next();
        options.insert(one.captured(1), one.captured(2));
    }
    return options;
}

/// SHA-256 of a certificate as PEM, as programs show it: "AB:CD:…".
QString fingerprintOf(const QByteArray& pem)
{
    static const QByteArray begin("-----BEGIN CERTIFICATE-----"), end("-----END CERTIFICATE-----");
    const auto at = pem.indexOf(begin) + begin.size();
    const QByteArray der = QByteArray::fromBase64(pem.mid(at, pem.indexOf(end) - at));
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':').toUpper());
}

} // namespace

QString enrolCommand(const Invitation& invitation)
{
    const QString domain = invitation.account.section(u'@', 1);
    QString command = u"everyportd stations enrol %1 %2"_s.arg(
        domain.isEmpty() ? invitation.home : domain, invitation.code);
    if (!invitation.server.isEmpty())
        command += u" --server "_s + invitation.server;
    if (invitation.space != usualSpace)
        command += u" --space "_s + invitation.space;
    return command;
}

std::optional<CommandRequest> joiningRequest(const QString& pasted)
{
    const QString text = pasted.trimmed().left(stations::mostInvitationBytes);
    const QByteArray card = text.toUtf8();
    if (stations::readInvitation(card))
        return CommandRequest{.words = u"stations join"_s, .input = card};
    static const QRegularExpression enrol(u"\\bstations\\s+enrol\\s+(\\S+)\\s+(\\S+)([^\\n]*)"_s);
    const auto found = enrol.match(text);
    if (!found.hasMatch())
        return {};
    return CommandRequest{.words = u"stations enrol"_s,
        .arguments = {found.captured(1), found.captured(2)},
        .options = writtenOptions(found.captured(3))};
}

QString acceptCommand(const Invitation& invitation)
{
    const QString domain = invitation.account.section(u'@', 1);
    if (invitation.certificate.isEmpty() || domain.isEmpty())
        return {};
    return u"everyportd certificate accept %1 xmpp-client %2"_s.arg(domain, fingerprintOf(invitation.certificate));
}

bool isForThisComputerAlone(const Invitation& invitation)
{
    const auto server = Endpoint::parse(invitation.server);
    return server && isThisComputer(server->host());
}

} // namespace everyport::ui
