#include "tests/protocols/xmpp/server/memorystores.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>

namespace everyport::xmpp {

namespace {

QByteArray hmac(const EVP_MD* md, const QByteArray& key, const QByteArray& text)
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned length = 0;
    HMAC(md, key.constData(), int(key.size()), reinterpret_cast<const unsigned char*>(text.constData()),
        size_t(text.size()), out, &length);
    return {reinterpret_cast<const char*>(out), qsizetype(length)};
}

} // namespace

Task<Result<sasl::ScramKeys>> MemoryUsers::scramKeys(QString name, sasl::Hash hash, QString)
{
    constexpr int iterations = 4096;
    const auto* md = hash == sasl::Hash::Sha256 ? EVP_sha256() : EVP_sha1();
    const auto known = passwords.find(name);
    const auto password = known == passwords.end() ? QByteArray("nobody can know this") : known->second.toUtf8();
    const QByteArray salt = "salt of sixteen!";
    QByteArray salted(EVP_MD_get_size(md), Qt::Uninitialized);
    PKCS5_PBKDF2_HMAC(password.constData(), int(password.size()),
        reinterpret_cast<const unsigned char*>(salt.constData()), int(salt.size()), iterations, md, int(salted.size()),
        reinterpret_cast<unsigned char*>(salted.data()));
    const auto clientKey = hmac(md, salted, "Client Key");
    QByteArray stored(EVP_MD_get_size(md), Qt::Uninitialized);
    EVP_Digest(clientKey.constData(), size_t(clientKey.size()), reinterpret_cast<unsigned char*>(stored.data()),
        nullptr, md, nullptr);
    return Task<Result<sasl::ScramKeys>>(
        Result<sasl::ScramKeys>({salt, iterations, stored, hmac(md, salted, "Server Key")}));
}

} // namespace everyport::xmpp
