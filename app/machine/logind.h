#pragma once

#include <QString>

/// systemd-logind's names on the system bus (org.freedesktop.login1).
namespace everyport::machine::logind {

inline const QString service = QStringLiteral("org.freedesktop.login1");
inline const QString managerPath = QStringLiteral("/org/freedesktop/login1");
inline const QString manager = QStringLiteral("org.freedesktop.login1.Manager");
inline const QString session = QStringLiteral("org.freedesktop.login1.Session");
/// Takes calls for our own session, but signals come by the path alone that the session has.
inline const QString ownSessionPath = QStringLiteral("/org/freedesktop/login1/session/auto");

} // namespace everyport::machine::logind
