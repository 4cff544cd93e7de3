#include "app/accounts/credentials/sshkeynumbers.h"

#include <limits>

#include <memory>
#include <utility>

#include <QByteArrayList>

#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/obj_mac.h>

namespace everyport {

namespace {

struct NumberFree {
    void operator()(BIGNUM* p) const { BN_free(p); }
    void operator()(EC_GROUP* p) const { EC_GROUP_free(p); }
    void operator()(EC_POINT* p) const { EC_POINT_free(p); }
};
template <typename T>
using Owned = std::unique_ptr<T, NumberFree>;

const unsigned char* bytesOf(const QByteArray& text)
{
    return reinterpret_cast<const unsigned char*>(text.constData());
}

/// Positive and odd, with so many bits; nothing where it is not.
Owned<BIGNUM> oddNumber(const QByteArray& bytes, int fewestBits, int mostBits)
{
    if (bytes.isEmpty() || bytes.size() > mostBits / 8 + 1 || bytes[0] & 0x80)
        return {};
    Owned<BIGNUM> number(BN_bin2bn(bytesOf(bytes), int(bytes.size()), nullptr));
    const auto bits = number ? BN_num_bits(number.get()) : 0;
    return bits >= fewestBits && bits <= mostBits && BN_is_odd(number.get()) ? std::move(number) : nullptr;
}

int curveNumber(const QByteArray& curve)
{
    if (curve == "nistp256")
        return NID_X9_62_prime256v1;
    return curve == "nistp384" ? NID_secp384r1 : curve == "nistp521" ? NID_secp521r1 : NID_undef;
}

} // namespace

bool isRsaKey(const QByteArray& exponent, const QByteArray& modulus)
{
    constexpr int fewestBits = 1024, mostBits = 16384;
    constexpr int mostOfExponent = 64; // as OpenSSL has it of large ones; 3 has 2
    return oddNumber(exponent, 2, mostOfExponent) && oddNumber(modulus, fewestBits, mostBits);
}

bool isShortRsa(const QByteArray& modulus)
{
    constexpr int fewestBits = 2048; // ssh::Algorithms::smallestRsa
    return !oddNumber(modulus, fewestBits, std::numeric_limits<int>::max());
}

bool isEd25519Key(const QByteArray& point)
{
    // Of order 4, 1, 8, 8, 2, and the first two once more with the field's prime added (RFC 8032 §5.1); the top bit is
    // the other coordinate's sign.
    static const QByteArrayList s_small{QByteArray(32, '\0'), '\x01' + QByteArray(31, '\0'),
        QByteArray::fromHex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"),
        QByteArray::fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
        '\xec' + QByteArray(30, '\xff') + '\x7f', '\xed' + QByteArray(30, '\xff') + '\x7f',
        '\xee' + QByteArray(30, '\xff') + '\x7f'};
    if (point.size() != 32)
        return false;
    auto unsignedPoint = point;
    unsignedPoint[31] = char(point[31] & 0x7f);
    return !s_small.contains(unsignedPoint);
}

bool isPointOn(const QByteArray& curve, const QByteArray& point)
{
    const auto number = curveNumber(curve);
    if (number == NID_undef || !point.startsWith('\x04'))
        return false;
    const Owned<EC_GROUP> group(EC_GROUP_new_by_curve_name(number));
    const Owned<EC_POINT> there(group ? EC_POINT_new(group.get()) : nullptr);
    return there && EC_POINT_oct2point(group.get(), there.get(), bytesOf(point), size_t(point.size()), nullptr) == 1;
}

} // namespace everyport
