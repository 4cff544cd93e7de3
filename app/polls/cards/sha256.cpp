#include "app/polls/cards/sha256.h"

#include "netcore/tls/opensslptr.h"

namespace everyport::polls {

struct Sha256::Context {
    OpenSslPtr<EVP_MD> algorithm{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    OpenSslPtr<EVP_MD_CTX> state{EVP_MD_CTX_new()};
};

Sha256::Sha256() : m_context(std::make_unique<Context>())
{
    if (!m_context->algorithm || !m_context->state)
        qFatal("OpenSSL has no SHA-256");
}

Sha256::Sha256(Sha256&& other) noexcept = default;
Sha256::~Sha256() = default;

Sum Sha256::of(QByteArrayView bytes)
{
    Sum sum;
    // Nothing of these fails once there is a context: a seal that is no digest must not be taken for one.
    auto* state = m_context->state.get();
    if (EVP_DigestInit_ex2(state, m_context->algorithm.get(), nullptr) != 1
        || EVP_DigestUpdate(state, bytes.data(), size_t(bytes.size())) != 1
        || EVP_DigestFinal_ex(state, sum.data(), nullptr) != 1)
        qFatal("SHA-256 failed");
    return sum;
}

Sum Sha256::of(QByteArrayView bytes, const QByteArray& key)
{
    constexpr qsizetype block = 64;
    if (key.size() > block)
        return of(bytes, toBytes(of(key)));
    const auto padded = [&key](char pad, QByteArrayView text) {
        QByteArray whole(block, pad);
        for (qsizetype i = 0; i < key.size(); ++i)
            whole[i] = char(whole[i] ^ key[i]);
        return whole += text;
    };
    const auto inner = of(padded('\x36', bytes));
    return of(padded('\x5c', bytesOf(inner)));
}

} // namespace everyport::polls
