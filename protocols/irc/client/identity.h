#pragma once

#include <optional>

#include <QByteArrayList>
#include <QString>

namespace everyport::irc::client {

/// How to log in to an account. With a certificate EXTERNAL is tried first, then SCRAM-SHA-256, then PLAIN.
struct Login {
    QString name = {};
    QString password = {};
    bool hasCertificate = false; ///< The connection shows one of its own.
    bool isRequired = true;      ///< Without the account there is no use in being there: hang up.
    bool plainInTheClear = false; ///< PLAIN may go where others can read along. Only if a person said so.
};

/// Who we are on a network.
struct Identity {
    QByteArray nick;
    QByteArrayList otherNicks = {}; ///< Tried in order where `nick` is taken; then it grows.
    QByteArray user = "everyport";
    QString realName = {};
    QByteArray serverPassword = {}; ///< PASS; empty for none.
    std::optional<Login> login = {};
};

} // namespace everyport::irc::client
