#include "app/backup/format/seal.h"

#include <memory>

#include <openssl/evp.h>
#include <openssl/rand.h>

using namespace Qt::StringLiterals;

namespace everyport::backup {

namespace {

constexpr int saltLength = 16;
constexpr int nonceLength = 12;
constexpr int tagLength = 16;
constexpr int keyLength = 32;
constexpr quint64 scryptCost = 1 << 16;
constexpr quint64 scryptBlocks = 8;
constexpr quint64 mostMemory = 128 * 1024 * 1024;
constexpr QByteArrayView sealMark("everyport-sealed-1\n");

struct FreeCipher {
    void operator()(EVP_CIPHER_CTX* p) const { EVP_CIPHER_CTX_free(p); }
};
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, FreeCipher>;

uchar* bytesOf(QByteArray& bytes)
{
    return reinterpret_cast<uchar*>(bytes.data());
}

const uchar* bytesOf(const QByteArray& bytes)
{
    return reinterpret_cast<const uchar*>(bytes.constData());
}

Error sealingFailed()
{
    return Error::local(Reason::None, u"Encrypting failed; there may be too little memory."_s);
}

Result<Wiped<QByteArray>> keyOf(const QByteArray& word, const QByteArray& salt)
{
    QByteArray key(keyLength, '\0');
    if (EVP_PBE_scrypt(word.constData(), size_t(word.size()), bytesOf(salt), size_t(salt.size()), scryptCost,
            scryptBlocks, 1, mostMemory, bytesOf(key), keyLength)
        != 1)
        return sealingFailed();
    return Wiped(std::move(key));
}

} // namespace

Result<QByteArray> seal(const QByteArray& content, const Wiped<QByteArray>& word)
{
    if (word->isEmpty())
        return Error::refused(Reason::BadValue, u"The passwords in it need a password that opens them."_s);
    if (content.size() > mostSealed)
        return Error::refused(Reason::TooLarge, u"There is too much to encrypt."_s);
    QByteArray random(saltLength + nonceLength, '\0');
    if (RAND_bytes(bytesOf(random), int(random.size())) != 1)
        return sealingFailed();
    const auto key = keyOf(*word, random.first(saltLength));
    if (!key)
        return key.error();
    const auto head = sealMark.toByteArray() + random;
    QByteArray hidden(content.size(), '\0');
    QByteArray tag(tagLength, '\0');
    int count = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const auto* nonce = bytesOf(head) + sealMark.size() + saltLength;
    if (!cipher || EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(**key), nonce) != 1
        || EVP_EncryptUpdate(cipher.get(), nullptr, &count, bytesOf(head), int(head.size())) != 1
        || EVP_EncryptUpdate(cipher.get(), bytesOf(hidden), &count, bytesOf(content), int(content.size())) != 1
        || EVP_EncryptFinal_ex(cipher.get(), bytesOf(hidden) + count, &count) != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, tagLength, tag.data()) != 1)
        return sealingFailed();
    return head + hidden + tag;
}

Result<Wiped<QByteArray>> unseal(const QByteArray& sealed, const Wiped<QByteArray>& word)
{
    const auto headLength = sealMark.size() + saltLength + nonceLength;
    if (!sealed.startsWith(sealMark) || sealed.size() < headLength + tagLength
        || sealed.size() > mostSealed + headLength + tagLength)
        return Error::malformed(Reason::BadValue, u"The backup's passwords are damaged, or of a newer version."_s);
    const auto key = keyOf(*word, sealed.mid(sealMark.size(), saltLength));
    if (!key)
        return key.error();
    const auto hiddenLength = sealed.size() - headLength - tagLength;
    QByteArray content(hiddenLength, '\0');
    auto tag = sealed.last(tagLength);
    int count = 0;
    const Cipher cipher(EVP_CIPHER_CTX_new());
    const auto* nonce = bytesOf(sealed) + sealMark.size() + saltLength;
    if (!cipher || EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytesOf(**key), nonce) != 1
        || EVP_DecryptUpdate(cipher.get(), nullptr, &count, bytesOf(sealed), int(headLength)) != 1
        || EVP_DecryptUpdate(cipher.get(), bytesOf(content), &count, bytesOf(sealed) + headLength, int(hiddenLength))
            != 1
        || EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, tagLength, tag.data()) != 1)
        return sealingFailed();
    Wiped<QByteArray> opened(std::move(content));
    if (EVP_DecryptFinal_ex(cipher.get(), bytesOf(tag), &count) != 1)
        return Error::refused(Reason::NotAuthorised,
            u"That is not the password that the passwords in it are encrypted with. Nothing was changed."_s);
    return opened;
}

} // namespace everyport::backup
