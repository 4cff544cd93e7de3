#pragma once

#include <variant>

#include <QByteArray>
#include <QString>

namespace everyport {

/// What somebody shows at a door. The protocol has done its own part: a key's signature was verified before.
struct PasswordCredentials {
    QString name = {};
    QString password = {}; ///< Or an API token, for clients that know passwords only.
};

struct SshKeyCredentials {
    QString name = {};
    QByteArray key = {}; ///< The blob of RFC 4253 §6.6.
};

struct TokenCredentials {
    QString token = {};
};

using Credentials = std::variant<PasswordCredentials, SshKeyCredentials, TokenCredentials>;

} // namespace everyport
