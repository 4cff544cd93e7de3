#pragma once

#include <QByteArray>

namespace everyport::ssh {

/// What is offered, best first, as names that RFC 4253 lists them by. Named one by one, so that a newer library offers
/// nothing that was not looked at. No SHA-1, no CBC, no finite-field groups, MACs of the encrypt-then-MAC kind only
/// (RFC 9142; openssh PROTOCOL 1.5); strict key exchange (PROTOCOL 1.10) is the library's since 0.10.6.
struct Algorithms {
    QByteArray keyExchange = "curve25519-sha256,curve25519-sha256@libssh.org";
    /// Not "ecdsa-sha2-nistp256", of which ssh-audit thinks little; the key is there for who wants to name it.
    QByteArray hostKeys = "ssh-ed25519,rsa-sha2-512,rsa-sha2-256";
    QByteArray ciphers =
        "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";
    QByteArray macs = "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com";
    /// That people may prove themselves with.
    QByteArray publicKeys =
        "ssh-ed25519,sk-ssh-ed25519@openssh.com,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,"
        "sk-ecdsa-sha2-nistp256@openssh.com,rsa-sha2-512,rsa-sha2-256";
    int smallestRsa = 2048; ///< Bits, of people's keys.
};

} // namespace everyport::ssh
