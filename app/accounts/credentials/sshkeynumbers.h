#pragma once

#include <QByteArray>

namespace everyport {

// Whether what a public key is made of can be one: whoever has a key that is none could be let in by anybody, or by
// nobody. As an SSH key has them on its way (RFC 4253 §6.6, RFC 5656 §3.1).

/// An exponent and a modulus of 1024 to 16384 bits, as OpenSSH takes them.
bool isRsaKey(const QByteArray& exponent, const QByteArray& modulus);
bool isShortRsa(const QByteArray& modulus); ///< Of less than the 2048 bits that our SSH service asks for.
/// Of Ed25519: none of the few points by which anybody signs what they like (of small order).
bool isEd25519Key(const QByteArray& point);
/// A point of a curve by OpenSSH's name, "nistp256", and uncompressed.
bool isPointOn(const QByteArray& curve, const QByteArray& point);

} // namespace everyport
