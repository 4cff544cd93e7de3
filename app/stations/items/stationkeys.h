#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

#include "netcore/base/wiped.h"

struct evp_pkey_st; // OpenSSL's EVP_PKEY

namespace everyport::stations {

/// The pair of keys by which a station is known to the others (Ed25519, RFC 8032). A value whose copies share one key;
/// the secret one is overwritten when the last of them goes. Any thread.
class StationKeys {
public:
    static constexpr qsizetype seedSize = 32;
    static constexpr qsizetype publicKeySize = 32;
    static constexpr qsizetype signatureSize = 64;

    static StationKeys make(); ///< A new pair, from the system's generator.
    /// Those that `seed` gave before. Nothing where it is not 32 bytes.
    static std::optional<StationKeys> fromSeed(const Wiped<QByteArray>& seed);

    const Wiped<QByteArray>& seed() const { return m_seed; } ///< What is kept of them; secret.
    const QByteArray& publicKey() const { return m_publicKey; }
    QByteArray sign(QByteArrayView bytes) const;

private:
    StationKeys() = default;

    Wiped<QByteArray> m_seed;
    QByteArray m_publicKey;
    std::shared_ptr<evp_pkey_st> m_key;
};

/// Whether a station can have this public key: 32 bytes, and none of those for which anybody can sign.
bool isStationKey(const QByteArray& publicKey);
/// Whether who has the secret key to `publicKey` signed these bytes. False for a key that no station can have.
bool isSignedBy(const QByteArray& publicKey, QByteArrayView bytes, QByteArrayView signature);

} // namespace everyport::stations
