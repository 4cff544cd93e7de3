#include "app/accounts/credentials/totp.h"

#include <QtEndian>
#include <QUrl>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace everyport::totp {

namespace {

constexpr QByteArrayView alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr int digits = 6;

} // namespace

QByteArray makeSecret()
{
    QByteArray secret(20, Qt::Uninitialized);
    RAND_bytes(reinterpret_cast<uchar*>(secret.data()), int(secret.size()));
    return secret;
}

QString code(const QByteArray& secret, qint64 step)
{
    const auto counter = qToBigEndian(step);
    uchar mac[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(EVP_sha1(), secret.constData(), int(secret.size()), reinterpret_cast<const uchar*>(&counter), sizeof counter,
        mac, &length);
    const auto offset = mac[length - 1] & 0x0f; // RFC 4226 §5.3
    const auto number = (qFromBigEndian<quint32>(mac + offset) & 0x7fffffffu) % 1'000'000u;
    return QString::number(number).rightJustified(digits, u'0');
}

qint64 stepAt(qint64 wallMsecs)
{
    return wallMsecs / 1000 / stepSeconds;
}

std::optional<qint64> matches(const QByteArray& secret, const QString& typed, qint64 wallMsecs, qint64 lastUsed)
{
    auto given = typed;
    given.remove(u' ');
    const auto text = given.toLatin1();
    if (text.size() != digits)
        return {};
    const auto now = stepAt(wallMsecs);
    std::optional<qint64> found;
    for (auto step = now - 1; step <= now + 1; ++step) {
        const auto right = code(secret, step).toLatin1();
        if (CRYPTO_memcmp(right.constData(), text.constData(), digits) == 0 && step > lastUsed)
            found = step;
    }
    return found;
}

QString base32(const QByteArray& bytes)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    for (const auto byte : bytes) {
        bits = bits << 8 | uchar(byte);
        for (count += 8; count >= 5; count -= 5)
            text += QLatin1Char(alphabet[bits >> (count - 5) & 31]);
    }
    if (count > 0)
        text += QLatin1Char(alphabet[bits << (5 - count) & 31]);
    return text;
}

std::optional<QByteArray> fromBase32(const QString& text)
{
    QByteArray bytes;
    quint32 bits = 0;
    int count = 0;
    for (const auto sign : text.toUpper()) {
        if (sign == u' ' || sign == u'=' || sign == u'-')
            continue;
        const auto value = alphabet.indexOf(sign.toLatin1());
        if (value < 0)
            return {};
        bits = bits << 5 | quint32(value);
        count += 5;
        if (count >= 8)
            bytes += char(bits >> (count -= 8) & 0xff);
    }
    return bytes;
}

QString uri(const QString& account, const QByteArray& secret)
{
    const auto label = QString::fromLatin1(QUrl::toPercentEncoding(account));
    return u"otpauth://totp/Everyport:%1?secret=%2&issuer=Everyport"_s.arg(label, base32(secret));
}

} // namespace everyport::totp
