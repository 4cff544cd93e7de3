#include "app/backup/contents/secrecy.h"

#include <memory>

#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>

namespace everyport::backup {

namespace {

/// DER: a key by itself, or in a PKCS#12 file, which often has no password or one that everybody knows.
bool isBinaryKey(const QByteArray& text)
{
    if (!text.startsWith('\x30')) // a sequence
        return false;
    const auto* at = reinterpret_cast<const uchar*>(text.constData());
    const std::unique_ptr<PKCS12, decltype(&PKCS12_free)> box(d2i_PKCS12(nullptr, &at, long(text.size())), PKCS12_free);
    at = reinterpret_cast<const uchar*>(text.constData());
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(
        d2i_AutoPrivateKey(nullptr, &at, long(text.size())), EVP_PKEY_free);
    ERR_clear_error(); // what is neither leaves its complaints there
    return box || key;
}

} // namespace

bool holdsPrivateKey(const QByteArray& text)
{
    const auto begin = text.indexOf("-----BEGIN ");
    return (begin >= 0 && text.indexOf("PRIVATE KEY-----", begin) >= 0) || text.startsWith("PuTTY-User-Key-File")
        || isBinaryKey(text);
}

std::optional<QByteArray> seenOf(const Secrecy& secrecy, const QString& path, const QByteArray& text)
{
    if (holdsPrivateKey(text))
        return {};
    return secrecy ? secrecy(path, text) : text;
}

} // namespace everyport::backup
