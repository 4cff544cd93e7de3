#include "app/stations/enrolling/enrolment.h"

#include <openssl/crypto.h>

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include "app/stations/items/jsonfields.h"
#include "app/stations/items/sizedfields.h"
#include "app/stations/items/stationname.h"

namespace everyport::stations {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nonceSize = 16;
constexpr qsizetype macSize = 32;
constexpr qsizetype longestPassword = 1000;
constexpr qsizetype longestRefusal = 500;
constexpr qsizetype longestStation = 64;
constexpr qsizetype mostWhisperBytes = 20'000;

QByteArray macOf(const SizedFields& fields, const QString& code)
{
    return QMessageAuthenticationCode::hash(fields.bytes(), code.toLatin1(), QCryptographicHash::Sha256);
}

bool isSameMac(const QByteArray& one, const QByteArray& other)
{
    return one.size() == macSize && other.size() == macSize
        && CRYPTO_memcmp(one.constData(), other.constData(), size_t(macSize)) == 0;
}

SizedFields fieldsOf(const EnrolRequest& request)
{
    SizedFields fields("everyport station enrol 1");
    return fields.add(request.name).add(request.key).add(request.nonce).add(request.station);
}

QByteArray signedBytes(const EnrolRequest& request)
{
    return fieldsOf(request).add(request.mac).bytes();
}

SizedFields fieldsOf(const EnrolAnswer& answer, const EnrolRequest& request)
{
    SizedFields fields("everyport station enrolled 1");
    fields.add(request.name).add(request.key).add(request.nonce).add(request.mac);
    fields.add(answer.home).add(answer.homeKey).add(answer.space).add(answer.name);
    return fields.add(answer.account).add(answer.password).add(answer.refusal);
}

bool makesSense(const EnrolAnswer& answer)
{
    return isStationName(answer.home) && isStationKey(answer.homeKey) && isSpaceName(answer.space)
        && isStationName(answer.name) && (answer.account.isEmpty() || canBeAddress(answer.account))
        && answer.password.size() <= longestPassword && answer.mac.size() == macSize;
}

} // namespace

bool EnrolRequest::isBy(const QString& code) const
{
    return isSameMac(mac, macOf(fieldsOf(*this), code));
}

EnrolRequest makeEnrolRequest(const QString& name, const StationKeys& keys, const QString& code, const QString& station)
{
    EnrolRequest request{.name = name, .key = keys.publicKey(), .nonce = QByteArray(nonceSize, Qt::Uninitialized)};
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32*>(request.nonce.data()), nonceSize / qsizetype(sizeof(quint32)));
    request.station = station;
    request.mac = macOf(fieldsOf(request), code);
    request.signature = keys.sign(signedBytes(request));
    return request;
}

QByteArray writeEnrolRequest(const EnrolRequest& request)
{
    return compactJson({{u"enrol"_s,
        QJsonObject{{u"name"_s, request.name}, {u"key"_s, base64Of(request.key)}, {u"nonce"_s, base64Of(request.nonce)},
            {u"mac"_s, base64Of(request.mac)}, {u"station"_s, request.station},
            {u"signature"_s, base64Of(request.signature)}}}});
}

std::optional<EnrolRequest> readEnrolRequest(QByteArrayView whisper)
{
    const auto object = objectFromJson(whisper, mostWhisperBytes);
    if (!object)
        return {};
    const auto fields = (*object)["enrol"_L1].toObject();
    const auto nonce = bytesOf(fields["nonce"_L1], nonceSize);
    const auto mac = bytesOf(fields["mac"_L1], macSize);
    EnrolRequest request{.name = fields["name"_L1].toString(),
        .key = bytesOf(fields["key"_L1], StationKeys::publicKeySize).value_or(QByteArray()),
        .nonce = nonce.value_or(QByteArray()),
        .mac = mac.value_or(QByteArray()),
        .station = textOf(fields["station"_L1], longestStation),
        .signature = bytesOf(fields["signature"_L1], StationKeys::signatureSize).value_or(QByteArray())};
    const bool fits = isStationName(request.name) && isNameInLogs(request.station) && isStationKey(request.key)
        && request.nonce.size() == nonceSize && request.mac.size() == macSize
        && isSignedBy(request.key, signedBytes(request), request.signature);
    return fits ? std::optional(std::move(request)) : std::nullopt;
}

bool EnrolAnswer::answers(const EnrolRequest& request, const QString& code) const
{
    return isSameMac(mac, macOf(fieldsOf(*this, request), code));
}

EnrolAnswer sealed(EnrolAnswer answer, const EnrolRequest& request, const QString& code)
{
    if (answer.isRefusal())
        answer = EnrolAnswer{.refusal = answer.refusal.simplified().left(longestRefusal)};
    answer.mac = macOf(fieldsOf(answer, request), code);
    return answer;
}

QByteArray writeEnrolAnswer(const EnrolAnswer& answer)
{
    QJsonObject fields{{u"mac"_s, base64Of(answer.mac)}};
    if (answer.isRefusal()) {
        fields.insert(u"refusal"_s, answer.refusal);
        return compactJson({{u"enrolled"_s, fields}});
    }
    fields.insert(u"home"_s, answer.home);
    fields.insert(u"homeKey"_s, base64Of(answer.homeKey));
    fields.insert(u"space"_s, answer.space);
    fields.insert(u"name"_s, answer.name);
    fields.insert(u"account"_s, answer.account);
    fields.insert(u"password"_s, answer.password);
    return compactJson({{u"enrolled"_s, fields}});
}

std::optional<EnrolAnswer> readEnrolAnswer(QByteArrayView whisper)
{
    const auto object = objectFromJson(whisper, mostWhisperBytes);
    if (!object)
        return {};
    const auto fields = (*object)["enrolled"_L1].toObject();
    const auto mac = bytesOf(fields["mac"_L1], macSize).value_or(QByteArray());
    if (fields.contains("refusal"_L1)) {
        EnrolAnswer refused{.refusal = textOf(fields["refusal"_L1], longestRefusal), .mac = mac};
        return refused.isRefusal() ? std::optional(std::move(refused)) : std::nullopt;
    }
    EnrolAnswer answer{.home = fields["home"_L1].toString(),
        .homeKey = bytesOf(fields["homeKey"_L1], StationKeys::publicKeySize).value_or(QByteArray()),
        .space = fields["space"_L1].toString(),
        .name = fields["name"_L1].toString(),
        .account = fields["account"_L1].toString(),
        .password = fields["password"_L1].toString(),
        .mac = mac};
    return makesSense(answer) ? std::optional(std::move(answer)) : std::nullopt;
}

} // namespace everyport::stations
