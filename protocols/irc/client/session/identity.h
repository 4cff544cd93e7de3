#pragma once

#include <optional>

#include <QByteArrayList>
#include <QString>

namespace everyport::irc::client {

/// How to log in to an account. With a certificate EXTERNAL is tried first, then SCRAM-SHA-256-PLUS, SCRAM-SHA-256 and
/// PLAIN. Where the server offers -PLUS and this connection can be bound, no weaker way is tried with the password:
/// whoever made -PLUS fail may stand between us and the server (RFC 5802 §6).
struct Login {
    QString name = {};
    QString password = {};
    bool hasCertificate = false;  ///< The connection shows one of its own.
    bool isRequired = true;       ///< Without the account there is no use in being there: hang up.
    bool plainInTheClear = false; ///< PLAIN may go where others can read along. Only if a person said so.
    bool mayGoUnbound = false;    ///< A login that -PLUS failed at may go on without it. Only if a person said so.
};

/// How the name is got back that somebody else had when we came.
enum class NickRecovery : quint8 {
    None,
    Wait,   ///< Until it is free.
    Regain, ///< NickServ is told to hand it over, REGAIN; then as Wait.
    Ghost,  ///< NickServ is told to throw the other out, GHOST; then as Wait.
};

/// Who we are on a network.
struct Identity {
    QByteArray nick;
    QByteArrayList otherNicks = {}; ///< Tried in order where `nick` is taken; then it grows.
    QByteArray user = "everyport";
    QString realName = {};
    QByteArray serverPassword = {}; ///< PASS; empty for none.
    std::optional<Login> login = {};
    NickRecovery recovery = NickRecovery::Wait;
    QByteArray nickServ = "NickServ";
};

} // namespace everyport::irc::client
