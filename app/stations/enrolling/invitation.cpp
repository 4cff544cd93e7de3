#include "app/stations/enrolling/invitation.h"

#include <algorithm>

#include <QJsonDocument>
#include <QRandomGenerator>

#include "app/stations/items/jsonfields.h"
#include "app/stations/items/stationname.h"
#include "netcore/endpoints/endpoint.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1String alphabet("23456789ABCDEFGHJKLMNPQRSTUVWXYZ"); // 32 letters: five bits each
constexpr qsizetype codeLetters = 16;
constexpr qsizetype groupLetters = 4;
constexpr qsizetype longestTypedCode = 200;
constexpr qsizetype longestServer = 300;
constexpr qsizetype longestCertificate = 16'384;

QString inGroups(const QString& letters)
{
    QString code;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (i > 0 && i % groupLetters == 0)
            code += u'-';
        code += letters[i];
    }
    return code;
}

/// "tcp:HOST:PORT" or "tls:HOST:PORT" and nothing behind it: other places start programs, and options name files.
bool isPlainServer(const QString& text)
{
    if (!isPlainText(text, longestServer))
        return false;
    const auto place = Endpoint::parse(text);
    if (!place || (place->kind() != "tcp"_L1 && place->kind() != "tls"_L1) || !writtenPort(place->second()))
        return false;
    const auto plain = u"%1:%2:%3"_s.arg(place->kind(), Endpoint::quoted(place->first()), place->second());
    return place->toString() == plain;
}

bool isCertificate(const QString& text)
{
    return text.size() <= longestCertificate && text.startsWith("-----BEGIN CERTIFICATE-----"_L1)
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 128; });
}

/// Empty, or what `fits`.
template <typename Fits>
bool isNoneOr(const QString& text, Fits fits)
{
    return text.isEmpty() || fits(text);
}

bool makesSense(const Invitation& invitation)
{
    return isNoneOr(invitation.account, canBeAddress) && canBeAddress(invitation.home)
        && canBeAddress(invitation.service) && isSpaceName(invitation.space)
        && isNoneOr(invitation.server, isPlainServer)
        && isNoneOr(QString::fromUtf8(invitation.certificate), isCertificate) && invitation.until > 0
        && isNoneOr(invitation.name, isStationName);
}

} // namespace

QString makeCode()
{
    QString letters;
    for (qsizetype i = 0; i < codeLetters; ++i)
        letters += alphabet[qsizetype(QRandomGenerator::system()->generate() % quint32(alphabet.size()))];
    return inGroups(letters);
}

std::optional<QString> readCode(const QString& typed)
{
    if (typed.size() > longestTypedCode)
        return {};
    QString letters;
    for (const auto c : typed.toUpper()) {
        if (alphabet.contains(c))
            letters += c;
        else if (!c.isSpace() && c.category() != QChar::Punctuation_Dash) // a text's hyphen may have become a dash
            return {};
    }
    return letters.size() == codeLetters ? std::optional(inGroups(letters)) : std::nullopt;
}

QByteArray writeInvitation(const Invitation& invitation)
{
    QJsonObject object{{u"code"_s, invitation.code}, {u"home"_s, invitation.home}, {u"service"_s, invitation.service},
        {u"space"_s, invitation.space}, {u"until"_s, invitation.until}, {u"many"_s, invitation.isForMany}};
    const auto add = [&object](const QString& key, const QString& text) {
        if (!text.isEmpty())
            object.insert(key, text);
    };
    add(u"account"_s, invitation.account);
    add(u"server"_s, invitation.server);
    add(u"certificate"_s, QString::fromUtf8(invitation.certificate));
    add(u"name"_s, invitation.name);
    return QJsonDocument(object).toJson();
}

std::optional<Invitation> readInvitation(QByteArrayView file)
{
    const auto object = objectFromJson(file, mostInvitationBytes);
    if (!object)
        return {};
    const auto& fields = *object;
    const auto code = readCode(fields["code"_L1].toString());
    if (!code)
        return {};
    Invitation invitation{.code = *code,
        .account = fields["account"_L1].toString(),
        .home = fields["home"_L1].toString(),
        .service = fields["service"_L1].toString(),
        .space = fields["space"_L1].toString(),
        .server = fields["server"_L1].toString(),
        .certificate = fields["certificate"_L1].toString().toUtf8(),
        .until = timeOf(fields["until"_L1]).value_or(0),
        .name = fields["name"_L1].toString(),
        .isForMany = fields["many"_L1].toBool()};
    return makesSense(invitation) ? std::optional(std::move(invitation)) : std::nullopt;
}

QString guestAccount(const QString& code)
{
    return u"station-guest-"_s + code.left(4).toLower();
}

} // namespace everyport::stations
