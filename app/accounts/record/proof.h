#pragma once

#include <QString>

namespace everyport {

/// What somebody has proved who they are by, so that what they do by it can end when it is taken away.
struct Proof {
    enum class Kind { Password, SshKey, Certificate, Token };
    Kind kind = Kind::Password;
    /// A key's fingerprint as ssh-keygen shows it, a certificate's in lower-case hex, a token's number.
    QString what = {};

    bool operator==(const Proof&) const = default;
};

} // namespace everyport
