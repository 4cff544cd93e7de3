#include "app/accounts/credentials/scramkeys.h"

#include <array>

#include <QRandomGenerator>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace everyport {

namespace {

const EVP_MD* digestOf(ScramHash hash)
{
    return hash == ScramHash::Sha1 ? EVP_sha1() : EVP_sha256();
}

uchar* bytes(QByteArray& array)
{
    return reinterpret_cast<uchar*>(array.data());
}

const uchar* bytes(const QByteArray& array)
{
    return reinterpret_cast<const uchar*>(array.constData());
}

QByteArray hmac(ScramHash hash, const QByteArray& key, const QByteArray& text)
{
    QByteArray out(EVP_MD_get_size(digestOf(hash)), Qt::Uninitialized);
    HMAC(digestOf(hash), key.constData(), int(key.size()), bytes(text), size_t(text.size()), bytes(out), nullptr);
    return out;
}

QByteArray digest(ScramHash hash, const QByteArray& text)
{
    QByteArray out(EVP_MD_get_size(digestOf(hash)), Qt::Uninitialized);
    EVP_Digest(text.constData(), size_t(text.size()), bytes(out), nullptr, digestOf(hash), nullptr);
    return out;
}

} // namespace

ScramKeys makeScramKeys(ScramHash hash, const QString& password, const QByteArray& salt, int iterations)
{
    auto secret = password.toUtf8();
    QByteArray salted(EVP_MD_get_size(digestOf(hash)), Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(secret.constData(), int(secret.size()), bytes(salt), int(salt.size()), iterations, digestOf(hash),
        int(salted.size()), bytes(salted));
    ScramKeys keys{
        salt, iterations, digest(hash, hmac(hash, salted, "Client Key")), hmac(hash, salted, "Server Key"), true};
    OPENSSL_cleanse(secret.data(), size_t(secret.size()));
    OPENSSL_cleanse(salted.data(), size_t(salted.size()));
    return keys;
}

QByteArray randomSalt()
{
    // The kernel's own: every start wants one, and OpenSSL's generator is 2 MiB of code that a start needs for nothing
    // else.
    std::array<quint32, 4> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof words);
}

bool scramKeysMatch(ScramHash hash, const QString& password, const ScramKeys& keys)
{
    const auto made = makeScramKeys(hash, password, keys.salt, keys.iterations);
    const auto same = made.storedKey.size() == keys.storedKey.size()
        && CRYPTO_memcmp(made.storedKey.constData(), keys.storedKey.constData(), size_t(made.storedKey.size())) == 0;
    return same && keys.real;
}

ScramKeys fakeScramKeys(ScramHash hash, const QString& name, const QByteArray& secret)
{
    const auto part = [&](const char* what) {
        return hmac(
            ScramHash::Sha256, secret, QByteArray(what) + (hash == ScramHash::Sha1 ? "1:" : "256:") + name.toUtf8());
    };
    const auto size = EVP_MD_get_size(digestOf(hash));
    return {part("salt").left(16), scramIterations, part("stored").left(size), part("server").left(size), false};
}

} // namespace everyport
