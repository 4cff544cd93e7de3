#pragma once

#include <array>
#include <memory>

#include <QByteArray>
#include <QByteArrayView>

namespace everyport::polls {

/// A digest of 32 bytes.
using Sum = std::array<unsigned char, 32>;

inline QByteArrayView bytesOf(const Sum& sum)
{
    return {sum.data(), qsizetype(sum.size())};
}
inline QByteArray toBytes(const Sum& sum)
{
    return bytesOf(sum).toByteArray();
}
inline bool operator==(const Sum& sum, QByteArrayView bytes)
{
    return bytesOf(sum) == bytes;
}

/// SHA-256 many times over: OpenSSL looks for an algorithm once, and one context serves all. What that saves for short
/// texts is in app/polls/seal/README.md.
class Sha256 {
public:
    Sha256();
    Sha256(Sha256&& other) noexcept;
    ~Sha256();

    Sum of(QByteArrayView bytes);
    /// HMAC-SHA-256 (RFC 2104).
    Sum of(QByteArrayView bytes, const QByteArray& key);

private:
    struct Context;
    std::unique_ptr<Context> m_context;
};

} // namespace everyport::polls
