#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace everyport {

enum class Role { Administrator, Operator, Member, Guest, Station };
/// A role's key and, beside it, what people read of it: English, translated where it is shown.
struct RoleInfo {
    Role role = Role::Guest;
    QString name = {};  ///< "administrator", "operator", "member", "guest", "station"; as it is kept and typed.
    QString label = {}; ///< "Administrator"
    QString help = {};  ///< What it brings, in one sentence: "Chats and keeps files; has no prompt."
};
const RoleInfo& roleInfo(Role role);
QList<Role> allRoles(); ///< Who may most first.
QString roleName(Role role);
QStringList roleNames(); ///< In that order.
std::optional<Role> roleNamed(const QString& name);

/// An account as it is kept, without its secrets. A value: what was read, not what holds now.
struct Account {
    QString name; ///< A prepared localpart: "alice".
    Role role = Role::Member;
    qint64 createdAt = 0; ///< Wall clock, milliseconds.
    int sshKeys = 0;
    bool disabled = false;     ///< Kept with all that it has, and let in nowhere.
    QString passwordAt = {};   ///< The CredentialChecker that knows its password: "pam:everyport". Empty: we do.
    bool secondFactor = false; ///< A code is asked for where there is somebody to ask.
    QString written = {};      ///< The name as its owner wrote it: "Alice". Empty: as it is kept.
};

enum class ScramHash { Sha1, Sha256 };

/// RFC 5802 §3: what a server keeps in place of a password. Binary, not base64.
struct ScramKeys {
    QByteArray salt;
    int iterations = 0;
    QByteArray storedKey;
    QByteArray serverKey;
    bool real = true; ///< False for a name nobody has: the exchange goes on and fails at its end.
};

} // namespace everyport
