#include "app/stations/items/stationkeys.h"

#include <QRandomGenerator>

#include <openssl/evp.h>

#include "app/accounts/credentials/sshkeynumbers.h"
#include "netcore/tls/opensslptr.h"

namespace everyport::stations {

namespace {

const unsigned char* octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

unsigned char* octets(QByteArray& bytes)
{
    return reinterpret_cast<unsigned char*>(bytes.data());
}

QByteArray publicKeyOf(EVP_PKEY* key)
{
    QByteArray bytes(StationKeys::publicKeySize, Qt::Uninitialized);
    auto size = size_t(bytes.size());
    return EVP_PKEY_get_raw_public_key(key, octets(bytes), &size) == 1 ? bytes : QByteArray();
}

} // namespace

StationKeys StationKeys::make()
{
    QByteArray seed(seedSize, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(
        reinterpret_cast<quint32*>(seed.data()), seedSize / qsizetype(sizeof(quint32)));
    return fromSeed(std::move(seed)).value_or(StationKeys());
}

std::optional<StationKeys> StationKeys::fromSeed(const Wiped<QByteArray>& seed)
{
    if (seed->size() != seedSize)
        return {};
    StationKeys keys;
    keys.m_seed = seed;
    keys.m_key.reset(
        EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, octets(*seed), size_t(seedSize)), OpenSslFree());
    if (!keys.m_key)
        return {};
    keys.m_publicKey = publicKeyOf(keys.m_key.get());
    return keys;
}

QByteArray StationKeys::sign(QByteArrayView bytes) const
{
    const OpenSslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    QByteArray signature(signatureSize, Qt::Uninitialized);
    auto size = size_t(signatureSize);
    const bool isSigned = m_key && context
        && EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), octets(signature), &size, octets(bytes), size_t(bytes.size())) == 1;
    return isSigned ? signature : QByteArray();
}

bool isStationKey(const QByteArray& publicKey)
{
    return isEd25519Key(publicKey);
}

bool isSignedBy(const QByteArray& publicKey, QByteArrayView bytes, QByteArrayView signature)
{
    if (!isStationKey(publicKey) || signature.size() != StationKeys::signatureSize)
        return false;
    const OpenSslPtr<EVP_PKEY> key(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(publicKey), size_t(publicKey.size())));
    const OpenSslPtr<EVP_MD_CTX> context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key.get()) == 1
        && EVP_DigestVerify(
               context.get(), octets(signature), size_t(signature.size()), octets(bytes), size_t(bytes.size()))
        == 1;
}

} // namespace everyport::stations
